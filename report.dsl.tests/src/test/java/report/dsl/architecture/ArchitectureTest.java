// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.Locations;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import report.dsl.NationalForms;

/** The arrows of ARCHITECTURE.md go down only, and the rooms below the languages know neither Xtext nor files. */
class ArchitectureTest {

	/** Packages of report.dsl.core, from the lowest: each may use those before it. */
	private static final List<String> CORE = List.of("i18n", "form", "sheet", "text", "relation", "rules", "json", "print", "html");
	/** Packages of the alignment of documents, in the order of its stages. */
	private static final List<String> STAGES = List.of("words", "titles", "sections", "rows", "matches", "cells", "draft");
	/** Methods of {@code String} that the script for browsers does not have, or only with an engine of regular expressions or of formats. */
	private static final Set<String> LACKED = Set.of("split", "splitWithDelimiters", "replaceAll", "replaceFirst", "matches", "lines",
			"format",
			"formatted");
	/** What is free of libraries, files and clocks: the engine, and documents as blocks. */
	static final String[] PURE = Stream.concat(CORE.stream(), Stream.of("documents.blocks", "documents.align"))
			.map(name -> "report.dsl." + name + "..").toArray(String[]::new);

	/** One slice a package; a model that EMF generates is one, since its interfaces and their implementations know each other. */
	private static final SliceAssignment PACKAGES = new SliceAssignment() {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			return SliceIdentifier.of(type.getPackageName().replaceFirst("^(report\\.dsl\\.lang\\.(?:form|report))\\..*", "$1"));
		}

		@Override
		public String getDescription() {
			return "packages";
		}
	};

	static final JavaClasses CLASSES = classes();

	private static JavaClasses classes() {
		ClassFileImporter importer = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
				.withImportOption(location -> !location.contains("report.dsl.tests") && !location.contains("test-classes"));
		List<Location> locations = new ArrayList<>(Locations.ofPackage("report.dsl"));
		Path plugin = NationalForms.root().resolve("report.dsl.ui/target/classes");
		if (Files.isDirectory(plugin))
			locations.add(Location.of(plugin));
		return importer.importLocations(locations);
	}

	@Test
	void arrowsGoDown() {
		noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.lang..", "report.dsl.workspace..",
						"report.dsl.documents", "report.dsl.documents.json..", "report.dsl.documents.read..",
						"report.dsl.documents.write..", "report.dsl.ide..",
						"report.dsl.cli..", "report.dsl.ui..")
				.check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.lang..").should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.documents..", "report.dsl.workspace..",
						"report.dsl.ide..", "report.dsl.cli..", "report.dsl.ui..")
				.check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.workspace..").should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.documents..", "report.dsl.ide..",
						"report.dsl.cli..", "report.dsl.ui..")
				.check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.documents..").should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.ide..", "report.dsl.cli..",
						"report.dsl.ui..")
				.check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.ide..").should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.cli..", "report.dsl.ui..").check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.ui..").should().dependOnClassesThat().resideInAPackage("report.dsl.cli..")
				.check(CLASSES);
	}

	@Test
	void packagesOfTheCoreUseThoseBelowThem() {
		eachUsesThoseBelow("report.dsl.", CORE);
	}

	@Test
	void stagesOfAnImportUseThoseBeforeThem() {
		eachUsesThoseBelow("report.dsl.documents.align.", STAGES);
	}

	private static void eachUsesThoseBelow(String prefix, List<String> packages) {
		for (int i = 0; i < packages.size() - 1; i++) {
			String[] above = packages.subList(i + 1, packages.size()).stream().map(name -> prefix + name + "..").toArray(String[]::new);
			noClasses().that().resideInAPackage(prefix + packages.get(i) + "..")
					.should().dependOnClassesThat().resideInAnyPackage(above).check(CLASSES);
		}
	}

	@Test
	void noPackageGoesInCircles() {
		slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(CLASSES);
	}

	/** What an editor can do is a function of documents: it can be called from anywhere. */
	@Test
	void featuresKnowNoServerThreadsOrFiles() {
		noClasses().that(areFeatures()).should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.ide.server..", "report.dsl.workspace..",
						"java.nio.file..", "java.nio.channels..", "org.eclipse.lsp4j.services..", "org.eclipse.lsp4j.jsonrpc.services..")
				.check(CLASSES);
		noClasses().that(areFeatures()).should().dependOnClassesThat().areAssignableTo(Thread.class).orShould().dependOnClassesThat()
				.areAssignableTo(java.util.concurrent.Executor.class).check(CLASSES);
	}

	private static DescribedPredicate<JavaClass> areFeatures() {
		return resideInAPackage("report.dsl.ide..").and(not(resideInAPackage("report.dsl.ide.server..")));
	}

	/** A report is edited with the engine, documents as blocks and the types of the protocol, and nothing else: be it in a browser. */
	@Test
	void featuresOfReportsNeedTheEngineOnly() {
		String[] needed = Stream.concat(Stream.of(PURE),
				Stream.of("report.dsl.ide", "report.dsl.ide.report..", "org.eclipse.lsp4j", "org.eclipse.lsp4j.jsonrpc",
						"org.eclipse.lsp4j.jsonrpc.messages", "java.lang..", "java.util..", "java.math..", "java.nio.charset..",
						"java.time..", "org.jspecify.annotations.."))
				.toArray(String[]::new);
		noClasses().that().resideInAnyPackage("report.dsl.ide", "report.dsl.ide.report..").should()
				.dependOnClassesThat(resideOutsideOfPackages(needed).and(not(type(URI.class)))).check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.ide.form..").should().dependOnClassesThat()
				.resideInAPackage("report.dsl.ide.report..").check(CLASSES);
	}

	/**
	 * What runs in a browser as well does without what its compiler to JavaScript lacks, or pays for with a tenth of the script: regular
	 * expressions, also those inside {@code String}, and format strings. That the rest compiles, the build of report.dsl.js sees.
	 */
	@Test
	void whatBrowsersRunHasNoRegularExpressions() {
		String[] there = Stream.concat(CORE.stream().map(name -> "report.dsl." + name + ".."),
				Stream.of("report.dsl.ide", "report.dsl.ide.report..", "report.dsl.js", "report.dsl.js.browser.."))
				.toArray(String[]::new);
		noClasses().that().resideInAnyPackage(there).should().dependOnClassesThat().resideInAPackage("java.util.regex..").orShould()
				.callMethodWhere(describe("a method of String that browsers lack",
						call -> call.getTargetOwner().isEquivalentTo(String.class) && LACKED.contains(call.getTarget().getName())))
				.check(CLASSES);
	}

	/** It translates what is there, so that nothing can need it; of the program it takes the images of forms, no class. */
	@Test
	void theScriptStandsAloneOnTop() {
		noClasses().that().resideOutsideOfPackage("report.dsl.js..").should().dependOnClassesThat().resideInAPackage("report.dsl.js..")
				.check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.js..").should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.cli..", "report.dsl.ide.server..", "report.dsl.ide.form..", "report.dsl.lang..",
						"report.dsl.workspace..")
				.check(CLASSES);
	}

	/** The server wakes neither Xtext nor EMF: features of forms do, when a form is met. */
	@Test
	void theServerRunsWithoutXtext() {
		noClasses().that().resideInAPackage("report.dsl.ide.server..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.xtext..", "org.eclipse.emf..", "com.google.inject..").check(CLASSES);
	}

	/** The libraries for documents are many: an editor loads none of them before a document is read or written. */
	@Test
	void onlyTwoClassesOfTheServerKnowDocuments() {
		noClasses().that().resideInAPackage("report.dsl.ide..").and().haveSimpleNameNotStartingWith("DocumentImport").and()
				.haveSimpleNameNotStartingWith("DocumentExport").should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.documents", "report.dsl.documents.json..", "report.dsl.documents.read..",
						"report.dsl.documents.write..")
				.check(CLASSES);
	}

	/** Reading and writing are rooms with doors: one can be understood, and changed, without the one beside it. */
	@Test
	void readersOfDocumentsDoNotKnowOneAnother() {
		slices().matching("report.dsl.documents.read.(word|sheet|web|pdf|ofd|odt|rtf)").should().notDependOnEachOther().check(CLASSES);
		slices().matching("report.dsl.documents.read.(office|page)").should().notDependOnEachOther().check(CLASSES);
		slices().matching("report.dsl.documents.read.(office|layout)").should().notDependOnEachOther().check(CLASSES);
	}
}
