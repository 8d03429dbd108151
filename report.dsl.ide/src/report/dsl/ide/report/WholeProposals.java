// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.sheet.Region;
import report.dsl.text.LabelStyle;
import report.dsl.text.LineBreaks;
import report.dsl.text.NewReport;

/**
 * Proposes, where nothing stands yet, a whole report on each form, those for the year that has ended first: organ and year are typed once.
 */
final class WholeProposals {

	private static final Text LABEL = new Text("{0}：{1}", "{0}: {1}");
	private static final Text ORGAN = new Text("机关全称", "organ");

	/** Tab stops of what stands in several places. */
	private static final int STOPS = 2;

	private final Proposals proposals;
	private final LabelStyle style;
	private final Set<String> labels = new HashSet<>();

	private WholeProposals(Proposals proposals, LabelStyle style) {
		this.proposals = proposals;
		this.style = style;
	}

	static void add(Caret caret, Proposals proposals, Completion.Client client) {
		int year = client.today().getYear() - 1;
		if (caret.last > caret.offset || !EmptyReport.isBeside(caret.text, new Region(caret.lineStart, caret.lineEnd)))
			return;
		Forms forms = proposals.document.forms();
		proposals.replacing(caret.word(caret.offset));
		WholeProposals whole = new WholeProposals(proposals, client.labels());
		for (boolean meant : new boolean[] { true, false })
			for (String name : forms.names())
				if (forms.form(name) instanceof Form form && form.isFor(year) == meant)
					whole.add(form, Math.max(form.firstYear(), Math.min(form.lastYear(), year)));
	}

	private void add(Form form, int year) {
		String label = LABEL.with(Field.TITLE.word(), FormDisplayName.of(form)).in(proposals.document.language());
		if (!labels.add(label))
			label += " " + form.name();
		List<String> lines = LineBreaks.lines(NewReport.of(form, "", year, style));
		String newText = Snippets.join(proposals.snippets() ? snippet(lines, year) : lines, proposals.source());
		CompletionItem item = proposals.add(CompletionItemKind.File, label, newText);
		if (item == null)
			return;
		item.setDetail(form.name());
		proposals.formatted(item);
	}

	private List<String> snippet(List<String> lines, int year) {
		String organ = "${1:" + ORGAN.in(proposals.document.language()) + "}";
		List<String> done = new ArrayList<>(Snippets.of(lines, STOPS));
		for (int i = 0; i < done.size() && !lines.get(i).startsWith("#"); i++) {
			String line = done.get(i);
			if (line.startsWith(Field.TITLE.word()))
				done.set(i, line.replace("\"" + year, "\"" + organ + "${2:" + year + "}"));
			else if (line.startsWith(Field.ORGAN.word()))
				done.set(i, line.replace("\"\"", "\"${1}\""));
			else if (line.startsWith(Field.YEAR.word()))
				done.set(i, line.replace(Integer.toString(year), "${2}"));
		}
		return done;
	}
}
