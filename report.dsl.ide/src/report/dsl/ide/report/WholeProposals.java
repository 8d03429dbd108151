package report.dsl.ide.report;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.rules.Text;
import report.dsl.sheet.Field;
import report.dsl.text.LabelStyle;
import report.dsl.text.NewReport;

/** Proposes, where nothing stands yet, a whole report on each form for the year that has ended: organ and year are typed once. */
final class WholeProposals {

	private static final Text LABEL = new Text("{1}：{0} 的整份报告", "{1}: whole report on {0}");
	private static final Text ORGAN = new Text("机关全称", "organ");

	/** Tab stops of what stands in several places. */
	private static final int STOPS = 2;

	private WholeProposals() {
	}

	static void add(Caret caret, Proposals proposals, Completion.Client client) {
		int year = client.today().getYear() - 1;
		if (caret.text.strip().length() > caret.last - caret.first || caret.last > caret.offset)
			return;
		Forms forms = proposals.document.forms();
		proposals.replacing(caret.word(caret.offset));
		for (String name : forms.names())
			if (forms.form(name) instanceof Form form && form.isFor(year))
				add(form, proposals, year, client.labels());
	}

	private static void add(Form form, Proposals proposals, int year, LabelStyle labels) {
		String label = LABEL.with(form.name(), Field.TITLE.word()).in(proposals.document.language());
		List<String> lines = NewReport.of(form, "", year, labels).lines().toList();
		String newText = Snippets.join(proposals.snippets() ? snippet(lines, year, proposals) : lines, proposals.source());
		CompletionItem item = proposals.add(CompletionItemKind.File, label, newText);
		if (item == null)
			return;
		item.setDetail(form.title());
		proposals.formatted(item);
	}

	private static List<String> snippet(List<String> lines, int year, Proposals proposals) {
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
