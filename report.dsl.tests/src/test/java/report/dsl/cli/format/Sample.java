// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.form.Relation;
import report.dsl.i18n.Text;
import report.dsl.json.Filled;
import report.dsl.json.SmallForm;
import report.dsl.relation.Figures;
import report.dsl.relation.Outcome;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Fix.CellEdit;
import report.dsl.rules.Made;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Value;

/** Three checked files: one with a finding of each kind, one without findings, one that cannot be read. */
final class Sample {

	static final Rule TOTALS = Made.rule("totals/row", Severity.ERROR);
	static final Rule MONEY = Made.rule("money/unit", Severity.WARNING);
	static final Rule SIGN = Made.rule("cells/sign", Severity.ERROR);
	static final List<Rule> RULES = List.of(TOTALS, MONEY, SIGN);

	private Sample() {
	}

	private static Sheet sheet() {
		return new Filled(SmallForm.FORM).chapter("applications", "二、申请").count(0, 3).count(1, 4).count(2, 8).count(3, -1)
				.cell("buying", "buying", "amount", Value.MONEY, 251_000_500_000L, "25.10005").sheet();
	}

	/** @param editable whether it is a report; else it was made of a document, with the same places in that */
	static CheckedFile faulty(boolean editable) {
		Sheet sheet = sheet();
		Relation relation = SmallForm.FORM.relations().get(0);
		Outcome outcome = new Outcome(relation, 0, Outcome.State.BROKEN, 8, 7, List.of(), 0);
		Fix total = new Fix(new Text("总计改为 7", "Set the total to 7"), true, false, List.of(new CellEdit(2, 8L, 7L)),
				List.of(Edit.replace(sheet.region(2), "7")));
		Fix blank = new Fix(new Text("补上\n两格", "Fill\ntwo"), false, true,
				List.of(new CellEdit(4, null, 1L), new CellEdit(10, null, 1_500_000L)),
				List.of(Edit.insert(0, "甲|\"乙\"\n"), Edit.replace(new Region(6, 7), "")));
		Finding row = Made.finding(TOTALS, new Text("总计 <8> 应为 7", "total <8>, expected 7"), sheet.region(2), outcome,
				List.of(total, blank));
		Finding money = Made.finding(MONEY, new Text("100% 不明：\"元\"？\r\n第二行,甲::乙\u0007", "100% unclear"), new Region(0, 9));
		Finding sign = Made.excused(Made.finding(SIGN, new Text("负数", "negative"), sheet.region(3)), "原件 & 如此");
		return new CheckedFile("镇/a b,1%.report", "small", sheet.source(), Figures.of(sheet, null), List.of(money, row, sign),
				editable ? null : offset -> SourcePlace.line(sheet.source().line(offset), sheet.source().column(offset)));
	}

	static CheckedFile clean() {
		Sheet sheet = sheet();
		return new CheckedFile("./clean.report", "small", sheet.source(), Figures.of(sheet, null), List.of(), null);
	}

	/** The whole output for the three files. */
	static String print(FindingsFormat format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FindingsStream stream = new FindingsStream(format, out::writeBytes);
		stream.begin();
		stream.append(format.file(faulty(true)));
		stream.append(format.file(clean()));
		stream.append(format.failed("/data/x<y>.report", "无法读取：“没有权限”"));
		stream.end(CheckSummary.NONE.and(faulty(true).findings()).and(clean().findings()).andFailure());
		return out.toString(UTF_8);
	}

	/** The whole output for no file at all. */
	static String printNothing(FindingsFormat format) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		FindingsStream stream = new FindingsStream(format, out::writeBytes);
		stream.begin();
		stream.end(CheckSummary.NONE);
		return out.toString(UTF_8);
	}
}
