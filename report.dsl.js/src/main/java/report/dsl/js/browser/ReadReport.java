// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.browser;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;

import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.Steps;
import report.dsl.js.Answers;
import report.dsl.text.Dates;

/** A report that was opened. What has been worked out for one answer is kept for the next. */
record ReadReport(ReportDocument report) implements OpenReport {

	@Override
	public String getText() {
		return report.source().text();
	}

	@Override
	public String getName() {
		return report.uri();
	}

	@Override
	public @Nullable JSObject findings() {
		return Values.parsed(Answers.findings(report));
	}

	@Override
	public String json() {
		return Answers.json(report);
	}

	@Override
	public String page(boolean preview) {
		return Answers.page(report, preview);
	}

	@Override
	public String fixed() {
		return Answers.fixed(report);
	}

	@Override
	public String formatted() {
		return Answers.formatted(report);
	}

	@Override
	public @Nullable JSObject diagnostics() {
		return Values.parsed(Answers.diagnostics(report));
	}

	@Override
	public @Nullable JSObject actions(int startLine, int startCharacter, int endLine, int endCharacter) {
		return Values.parsed(Answers.actions(report, range(startLine, startCharacter, endLine, endCharacter)));
	}

	@Override
	public @Nullable JSObject completion(int line, int character, String today) {
		return Values.parsed(Answers.completion(report, new Position(line, character), day(today)));
	}

	@Override
	public @Nullable JSObject outline() {
		return Values.parsed(Answers.outline(report));
	}

	@Override
	public @Nullable JSObject hover(int line, int character) {
		return Values.parsed(Answers.hover(report, new Position(line, character)));
	}

	@Override
	public @Nullable JSObject enter(int cell, String figure) {
		return Values.parsed(Answers.entered(report, cell, figure));
	}

	@Override
	public @Nullable JSObject paste(int startLine, int startCharacter, int endLine, int endCharacter, String text) {
		return Values.parsed(Answers.pasted(report, range(startLine, startCharacter, endLine, endCharacter), text));
	}

	@Override
	public @Nullable JSObject step(int line, int character, String move) {
		return Values.parsed(Answers.step(report, new Position(line, character), Steps.Move.valueOf(move.toUpperCase(Locale.ROOT))));
	}

	private static LocalDate day(String today) {
		LocalDate day = Dates.date(today);
		if (day == null)
			throw new IllegalArgumentException(today);
		return day;
	}

	private static Range range(int startLine, int startCharacter, int endLine, int endCharacter) {
		return new Range(new Position(startLine, startCharacter), new Position(endLine, endCharacter));
	}
}
