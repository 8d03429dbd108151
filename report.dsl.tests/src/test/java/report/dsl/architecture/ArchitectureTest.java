package report.dsl.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

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
	private static final List<String> STAGES = List.of("words", "sections", "rows", "matches", "cells", "draft");
	/** What is free of libraries, files and clocks: the engine, and documents as blocks. */
	private static final String[] PURE = Stream.concat(CORE.stream(), Stream.of("documents.blocks", "documents.align"))
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

	private static final JavaClasses CLASSES = classes();

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
		noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat().resideInAnyPackage("report.dsl.lang..", "report.dsl.workspace..",
				"report.dsl.documents", "report.dsl.documents.read..", "report.dsl.documents.write..", "report.dsl.ide..", "report.dsl.cli..", "report.dsl.ui..").check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.lang..").should().dependOnClassesThat().resideInAnyPackage("report.dsl.documents..", "report.dsl.workspace..",
				"report.dsl.ide..", "report.dsl.cli..", "report.dsl.ui..").check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.workspace..").should().dependOnClassesThat().resideInAnyPackage("report.dsl.documents..", "report.dsl.ide..",
				"report.dsl.cli..", "report.dsl.ui..").check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.documents..").should().dependOnClassesThat().resideInAnyPackage("report.dsl.ide..", "report.dsl.cli..",
				"report.dsl.ui..").check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.ide..").should().dependOnClassesThat().resideInAnyPackage("report.dsl.cli..", "report.dsl.ui..").check(CLASSES);
		noClasses().that().resideInAPackage("report.dsl.ui..").should().dependOnClassesThat().resideInAPackage("report.dsl.cli..").check(CLASSES);
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
		slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(CLASSES.that(not(resideInAPackage("report.dsl.ui.."))));
	}

	@Test
	void thePureBundlesUseTheJavaLibraryOnly() {
		noClasses().that().resideInAnyPackage(PURE).should().dependOnClassesThat().resideOutsideOfPackages("report.dsl..", "java.lang..", "java.util..", "java.math..",
				"java.nio.charset..", "java.text..", "java.time..").check(CLASSES);
	}

	/** What an editor can do is a function of documents: it can be called from anywhere. */
	@Test
	void featuresKnowNoServerThreadsOrFiles() {
		noClasses().that().resideInAnyPackage("report.dsl.ide", "report.dsl.ide.report..", "report.dsl.ide.form..").should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.ide.server..", "report.dsl.workspace..", "java.nio.file..", "java.nio.channels..", "org.eclipse.lsp4j.services..",
						"org.eclipse.lsp4j.jsonrpc.services..")
				.check(CLASSES);
		noClasses().that().resideInAnyPackage("report.dsl.ide", "report.dsl.ide.report..", "report.dsl.ide.form..").should()
				.dependOnClassesThat().areAssignableTo(Thread.class).orShould().dependOnClassesThat()
				.areAssignableTo(java.util.concurrent.Executor.class).check(CLASSES);
	}

	/** A report is edited without Xtext, Guice and EMF. */
	@Test
	void reportsAreEditedWithoutXtext() {
		noClasses().that().resideInAnyPackage("report.dsl.ide.report..", "report.dsl.ide.server..").should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse.xtext..", "org.eclipse.emf..", "com.google.inject..").check(CLASSES);
	}

	/** The libraries for documents are many: an editor loads none of them before a document is read or written. */
	@Test
	void onlyTwoClassesOfTheServerKnowDocuments() {
		noClasses().that().resideInAPackage("report.dsl.ide..").and().haveSimpleNameNotStartingWith("DocumentImport").and()
				.haveSimpleNameNotStartingWith("DocumentExport").should().dependOnClassesThat().resideInAnyPackage("report.dsl.documents", "report.dsl.documents.read..", "report.dsl.documents.write..")
				.check(CLASSES);
	}

	/** Reading and writing are rooms with doors: one can be understood, and changed, without the one beside it. */
	@Test
	void readersOfDocumentsDoNotKnowOneAnother() {
		slices().matching("report.dsl.documents.read.(word|sheet|web|pdf)").should().notDependOnEachOther().check(CLASSES);
		slices().matching("report.dsl.documents.read.(office|page)").should().notDependOnEachOther().check(CLASSES);
	}

	@Test
	void thePureBundlesAskNoClock() {
		noClasses().that().resideInAnyPackage(PURE).should().callMethod(System.class, "currentTimeMillis").orShould()
				.callMethod(System.class, "nanoTime").orShould().callMethod(java.time.LocalDate.class, "now").orShould()
				.callMethod(java.time.Year.class, "now").check(CLASSES);
	}

	/** Every invariant of the map names tests in brackets, and they are there. */
	@Test
	void everyInvariantIsHeldByATest() throws IOException {
		String map = Files.readString(NationalForms.root().resolve("ARCHITECTURE.md"));
		Set<String> tests = new HashSet<>();
		try (Stream<Path> files = Files.walk(NationalForms.root().resolve("report.dsl.tests/src"))) {
			files.forEach(file -> tests.add(file.getFileName().toString().replaceFirst("\\.(java|xtend)$", "")));
		}
		List<String> invariants = Arrays.stream(map.split("\n(?=\\* )|\n\n")).filter(text -> text.startsWith("* **Invariant:**")).toList();
		assertFalse(invariants.isEmpty());
		for (String invariant : invariants) {
			List<String> named = Pattern.compile("`(\\w+Test)`").matcher(invariant).results().map(match -> match.group(1)).toList();
			assertFalse(named.isEmpty(), invariant);
			assertTrue(tests.containsAll(named), invariant);
		}
	}
}
