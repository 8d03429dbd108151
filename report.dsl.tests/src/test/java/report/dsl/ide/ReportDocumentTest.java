// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Settings;
import report.dsl.sheet.Source;

/** A document is made on the thread that reads messages; what reads files is put off until somebody asks for more than its text. */
class ReportDocumentTest {

	@Test
	void theContextIsLookedUpOnceAndNotBeforeItIsNeeded() {
		AtomicInteger asked = new AtomicInteger();
		ReportDocument document = new ReportDocument("file:///a.report", 1, new Source("/a.report", "格式 gov2021\n"), () -> {
			asked.incrementAndGet();
			return new ReportDocument.Context(ShippedForms.INSTANCE, Settings.DEFAULT, Language.ZH, sheet -> Neighbours.NONE);
		});
		assertEquals("格式 gov2021\n", document.source().text());
		ReportDocument changed = document.with("格式 gov2021 \n");
		assertEquals(0, asked.get());
		assertEquals(Language.ZH, changed.language());
		assertEquals("gov2021", changed.form().name());
		assertEquals("gov2021", document.form().name());
		assertEquals(1, asked.get());
	}
}
