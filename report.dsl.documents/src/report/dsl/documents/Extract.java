// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;

/**
 * A report that a document holds.
 *
 * @param text    in the language of reports, with the remarks as comments
 * @param remarks in the order of the document
 * @param spots   where in the document that stands what stands in the text at an offset
 * @param number  which of the reports of the document it is, from 1
 * @param trace   how it came about, stage by stage, in words; made when asked for
 */
public record Extract(String text, List<Remark> remarks, IntFunction<SourcePlace> spots, int number, Supplier<String> trace) {

	private static final Text NO_STAGES = new Text("数据直接转为报告，没有对齐的步骤\n",
			"Data becomes a report directly; nothing was aligned.\n");

	/** The report that a file of data states: nothing in it had to be found. */
	public static Extract ofData(String text, List<Remark> remarks, IntFunction<SourcePlace> spots, Language language) {
		return new Extract(text, remarks, spots, 1, () -> NO_STAGES.in(language));
	}

	/** What is put behind the name of the document to name this report. */
	public String suffix() {
		return number == 1 ? "" : "-" + number;
	}
}
