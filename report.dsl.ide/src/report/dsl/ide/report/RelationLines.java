// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.relation.Figures;
import report.dsl.rules.MarkdownEscape;
import report.dsl.rules.Reading;
import report.dsl.rules.figures.Calculation;
import report.dsl.rules.figures.Names;

/** Relations as lines of Markdown: whether they hold, in labels, and with numbers. */
final class RelationLines {

	private static final Text NO_LAST_YEAR = new Text("没有上年的数可比", "no figure of last year available");
	private static final Text MORE = new Text("还有 {0} 个关系式", "and {0} more relations");
	private static final int MOST = 12;

	private final Figures figures;
	private final RelationStatus status;
	private final Language language;

	RelationLines(Reading reading, Language language) {
		this.figures = reading.figures();
		this.status = RelationStatus.of(reading);
		this.language = language;
	}

	/** Appends the relations with these numbers as a list, those that should hold only. */
	void append(Iterable<Integer> relations, StringBuilder out) {
		int shown = 0;
		int left = 0;
		for (int number : relations) {
			Relation relation = figures.form().relations().get(number);
			if (relation.kind() == Relation.Kind.SUSPICIOUS)
				continue;
			if (shown++ < MOST)
				out.append("\n- ").append(line(number));
			else
				left++;
		}
		if (left > 0)
			out.append("\n- ").append(MORE.with(left).in(language));
		if (shown > 0)
			out.append('\n');
	}

	/** {@code ✓ 总计 = 自然人 + 企业：14 = 5 + 9} */
	String line(int number) {
		Form form = figures.form();
		Relation relation = form.relations().get(number);
		RelationStatus.State state = status.state(number);
		String mark = switch (state) {
		case HOLDS -> "✓ ";
		case BROKEN -> "✗ ";
		default -> "○ ";
		};
		Text numbers = state == RelationStatus.State.IDLE
				? NO_LAST_YEAR
				: Calculation.of(figures, relation, state == RelationStatus.State.BROKEN ? status.outcome(number) : null);
		String colon = language == Language.ZH ? "：" : ": ";
		return mark + MarkdownEscape.escape(Names.formula(relation)) + colon + MarkdownEscape.escape(numbers.in(language));
	}
}
