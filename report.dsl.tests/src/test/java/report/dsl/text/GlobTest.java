// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

	@ParameterizedTest
	@CsvSource({ "*.report, a.report, true", "*.report, x/y/a.report, true", "*.report, a.reports, false", "a?.report, ab.report, true",
			"a?.report, a.report, false", "towns/*.report, towns/a.report, true", "towns/*.report, towns/x/a.report, false",
			"towns/*.report, a.report, false", "/towns/*.report, towns/a.report, true", "./towns/*, towns/a, true",
			"drafts/**, drafts/a, true",
			"drafts/**, drafts/x/y/a, true", "drafts/**, drafts, true", "drafts/**, other/a, false", "**/old/*, old/a, true",
			"**/old/*, x/y/old/a, true", "**/old/*, x/old/y/a, false", "x/**/a, x/a, true", "x/**/a, x/b/c/a, true",
			"drafts/, drafts, true",
			"drafts/, x/drafts, true", "drafts, x/draft, false", "*a*b*c, xxaxxbxxc, true", "*a*b*c, xxaxxcxxb, false", "'', a, false",
			"*, a, true",
			"中*.report, 中文.report, true", "**, x/y, true" })
	void matches(String pattern, String path, boolean expected) {
		assertEquals(expected, Glob.matches(pattern, path), pattern + " on " + path);
	}
}
