package report.dsl.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import report.dsl.NationalForms;

/** The arrows of ARCHITECTURE.md go down only, and the rooms below the languages know neither Xtext nor files. */
class ArchitectureTest {

	private static final String[] CORE = { "report.dsl.form..", "report.dsl.sheet..", "report.dsl.text..", "report.dsl.relation..",
			"report.dsl.rules..", "report.dsl.json..", "report.dsl.print..", "report.dsl.html..", "report.dsl.document..", "report.dsl.align.." };

	private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.withImportOption(location -> !location.contains("report.dsl.tests")).importPackages("report.dsl");

	@Test
	void arrowsGoDown() {
		layeredArchitecture().consideringOnlyDependenciesInLayers()
				.layer("form").definedBy("report.dsl.form..")
				.layer("sheet").definedBy("report.dsl.sheet..")
				.layer("text").definedBy("report.dsl.text..")
				.layer("relation").definedBy("report.dsl.relation..")
				.layer("rules").definedBy("report.dsl.rules..")
				.layer("json").definedBy("report.dsl.json..")
				.layer("print").definedBy("report.dsl.print..")
				.layer("html").definedBy("report.dsl.html..")
				.layer("document").definedBy("report.dsl.document..")
				.optionalLayer("align").definedBy("report.dsl.align..")
				.layer("lang").definedBy("report.dsl.lang..")
				.layer("files").definedBy("report.dsl.files..")
				.layer("documents").definedBy("report.dsl.documents..")
				.layer("ide").definedBy("report.dsl.ide..")
				.layer("cli").definedBy("report.dsl.cli..")
				.whereLayer("cli").mayNotBeAccessedByAnyLayer()
				.whereLayer("ide").mayOnlyBeAccessedByLayers("cli")
				.whereLayer("documents").mayOnlyBeAccessedByLayers("ide", "cli")
				.whereLayer("files").mayOnlyBeAccessedByLayers("documents", "ide", "cli")
				.whereLayer("lang").mayOnlyBeAccessedByLayers("files", "documents", "ide", "cli")
				.whereLayer("align").mayOnlyBeAccessedByLayers("files", "documents", "ide", "cli")
				.whereLayer("document").mayOnlyBeAccessedByLayers("align", "files", "documents", "ide", "cli")
				.whereLayer("json").mayOnlyBeAccessedByLayers("lang", "files", "documents", "ide", "cli")
				.whereLayer("print").mayOnlyBeAccessedByLayers("html", "documents")
				.whereLayer("html").mayOnlyBeAccessedByLayers("documents", "ide", "cli")
				.whereLayer("rules").mayOnlyBeAccessedByLayers("json", "print", "html", "document", "align", "lang", "files", "documents", "ide", "cli")
				.whereLayer("relation").mayOnlyBeAccessedByLayers("rules", "json", "print", "html", "align", "lang", "files", "documents", "ide", "cli")
				.whereLayer("text").mayOnlyBeAccessedByLayers("rules", "json", "print", "html", "document", "align", "lang", "files", "documents", "ide", "cli")
				.whereLayer("sheet").mayOnlyBeAccessedByLayers("text", "relation", "rules", "json", "print", "html", "document", "align", "lang", "files", "documents",
						"ide", "cli")
				.check(CLASSES);
	}

	@Test
	void theCoreKnowsNeitherXtextNorFiles() {
		noClasses().that().resideInAnyPackage(CORE).should().dependOnClassesThat()
				.resideInAnyPackage("org.eclipse..", "org.antlr..", "com.google..", "java.io..", "java.nio.file..", "java.net..").check(CLASSES);
	}

	/** What an editor can do is a function of documents: it can be called from anywhere. */
	@Test
	void featuresKnowNoServerThreadsOrFiles() {
		noClasses().that().resideInAnyPackage("report.dsl.ide", "report.dsl.ide.report..", "report.dsl.ide.form..").should().dependOnClassesThat()
				.resideInAnyPackage("report.dsl.ide.server..", "report.dsl.files..", "java.nio.file..", "java.nio.channels..", "org.eclipse.lsp4j.services..",
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
				.haveSimpleNameNotStartingWith("DocumentExport").should().dependOnClassesThat().resideInAPackage("report.dsl.documents..").check(CLASSES);
	}

	/** Reading and writing are rooms with doors: one can be understood, and changed, without the one beside it. */
	@Test
	void roomsOfDocumentsDoNotGoInCircles() {
		slices().matching("report.dsl.documents.(**)").should().beFreeOfCycles().check(CLASSES);
		slices().matching("report.dsl.documents.read.(word|sheet|web|pdf)").should().notDependOnEachOther().check(CLASSES);
		slices().matching("report.dsl.documents.read.(office|page)").should().notDependOnEachOther().check(CLASSES);
	}

	@Test
	void theCoreAsksNoClock() {
		noClasses().that().resideInAnyPackage(CORE).should().callMethod(System.class, "currentTimeMillis").orShould()
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
