// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import report.dsl.rules.FormIssue;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** Who knows both of two forms with one name can say so. */
class FormTwiceTest {

	@Test
	void standsAtTheName() {
		CompiledForm form = WorkspaceForms.compile(new Source("b.form", "// 乙\nform same \"文\" section s \"一\" text")).sameNameAs("a.form");
		assertEquals(List.of(new FormIssue.RepeatedForm(new Region(10, 14), "same", "a.form")), form.issues());
	}
}
