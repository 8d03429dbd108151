// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * Forms, sheets, readings and findings are shared by all threads of a server. What they work out late is published by a volatile field, or
 * read and written under the lock of the object: through any other field, a thread may see an array or map before its contents, on some
 * machines, sometimes. Objects that one computation uses until it has its result have fields that change; they are listed here.
 */
class SharedValuesTest {

	/** Makers, readers, writers and counters: each belongs to one call of one function. */
	private static final Set<String> WORKING = Set.of(
			// make a form, read or write its image
			"Builder", "ImageReader", "ImageWriter",
			// read a text
			"BlankLines", "Dates", "GridReader", "Header", "IssueCollector", "Lines", "NumberScan", "Order", "RowLink", "Scanner",
			"SheetReader", "TableLink",
			// lay out or print a text
			"ReportFormatter", "Marks", "TableLayout", "JsonWriter", "Mark", "ContentAccount", "Printing", "UnplacedLines", "HtmlPrinter",
			// search and count
			"Blanks", "Budget", "ComputedCells", "Cover", "Equations", "Expression", "Judgement", "PairChange", "Cells", "SicMarks",
			"Repairer",
			// read sentences
			"Lexemes", "StatementReader", "WordTree", "Open",
			// read documents
			"TextBlocks", "TextGrid", "Reader", "LooseHeader", "LooseRowReader", "Group");

	private static final List<JavaClass> SHARED = ArchitectureTest.CLASSES.stream()
			.filter(type -> Stream.of(ArchitectureTest.PURE)
					.anyMatch(name -> (type.getPackageName() + ".").startsWith(name.replace("..", "."))))
			.toList();

	@Test
	void fieldsAreFinalVolatileOrGuarded() {
		assertEquals(Set.of(), SHARED.stream().filter(type -> !isWorking(type)).flatMap(SharedValuesTest::unguarded)
				.map(JavaField::getFullName).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void everyListedTypeHasFieldsThatChange() {
		Set<String> unchanging = new TreeSet<>(WORKING);
		SHARED.stream().filter(type -> unguarded(type).findAny().isPresent()).forEach(type -> unchanging.remove(type.getSimpleName()));
		assertEquals(Set.of(), unchanging);
	}

	@Test
	void noStaticFieldHoldsAWorkingObject() {
		assertEquals(Set.of(), SHARED.stream().flatMap(type -> type.getFields().stream())
				.filter(field -> field.getModifiers().contains(JavaModifier.STATIC) && isWorking(field.getRawType().getBaseComponentType()))
				.map(JavaField::getFullName).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void aFieldThatIsNotGuardedIsFound() {
		for (Class<?> planted : List.of(Late.class, HalfGuarded.class))
			assertTrue(unguarded(read(planted)).findAny().isPresent(), planted.getSimpleName());
		for (Class<?> right : List.of(Guarded.class, Published.class, Fixed.class))
			assertFalse(unguarded(read(right)).findAny().isPresent(), right.getSimpleName());
	}

	private static JavaClass read(Class<?> type) {
		return new ClassFileImporter().importClass(type);
	}

	private static boolean isWorking(JavaClass type) {
		return WORKING.contains(type.getSimpleName()) && type.getPackageName().startsWith("report.dsl.");
	}

	/** Fields that change and are neither volatile nor used under the lock of their object only. */
	private static Stream<JavaField> unguarded(JavaClass type) {
		return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.FINAL)
				&& !field.getModifiers().contains(JavaModifier.VOLATILE)
				&& field.getAccessesToSelf().stream().anyMatch(access -> !isGuarded(access.getOrigin())));
	}

	private static boolean isGuarded(JavaCodeUnit origin) {
		return origin.isConstructor() || origin.getModifiers().contains(JavaModifier.SYNCHRONIZED);
	}

	static class Late {
		private int[] late;

		int[] late() {
			if (late == null)
				late = new int[1];
			return late;
		}
	}

	static class HalfGuarded {
		private int[] late;

		int[] late() {
			return late != null ? late : make();
		}

		private synchronized int[] make() {
			late = new int[1];
			return late;
		}
	}

	static class Guarded {
		private int[] late;

		synchronized int[] late() {
			if (late == null)
				late = new int[1];
			return late;
		}
	}

	static class Published {
		private volatile int[] late;

		int[] late() {
			late = new int[1];
			return late;
		}
	}

	static class Fixed {
		private final int[] early = new int[1];

		int[] early() {
			return early;
		}
	}
}
