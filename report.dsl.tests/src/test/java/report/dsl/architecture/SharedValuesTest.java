// SPDX-License-Identifier: EPL-2.0
package report.dsl.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * Forms and sheets are shared by all threads of a server without locks. What they work out late is published by a volatile field:
 * through any other, a thread may see an array or map before its contents, on some machines, sometimes.
 */
class SharedValuesTest {

	private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("report.dsl.form", "report.dsl.sheet");

	/** Those that make values; each is used by one thread. */
	private static final DescribedPredicate<JavaClass> MAKERS = DescribedPredicate.describe("makers of values",
			type -> type.getSimpleName().matches("Builder|ImageReader|ImageWriter"));

	@Test
	void fieldsAreFinalOrVolatile() {
		fields().that().areNotFinal().and().areDeclaredInClassesThat(DescribedPredicate.not(MAKERS)).should()
				.haveModifier(JavaModifier.VOLATILE).check(CLASSES);
	}
}
