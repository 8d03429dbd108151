// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import report.dsl.form.Section;
import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Prose;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/** Paragraphs that are repeated word for word. Sections that are repeated as a whole are a matter of sections/twice. */
public final class Repeated extends Rule {

	private static final int LONG = 40;
	private static final Text FOUND = new Text("这 {0} 段与第 {1} 行起的文字完全相同，请删去一份",
			"these {0} paragraphs repeat the text from line {1} word for word; remove one copy");
	private static final Text ONE = new Text("这一段与第 {1} 行的文字完全相同，请删去一份", "this paragraph repeats line {1} word for word; remove one copy");
	private static final Text REMOVE = new Text("删去后面的一份", "Remove this copy");

	public Repeated() {
		super("text/repeated", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("文字重复", "Repeated text"),
				new Text("正文重复粘贴、雷同是年度报告通报中的常见问题。", "Text that was pasted twice is a common finding in reviews of annual reports."),
				"""
						@ # 六、其他需要报告的事项
						\"""
						本机关严格执行政府信息公开的各项规定，及时更新公开目录，认真办理每一件申请，收取信息处理费0元。
						本机关严格执行政府信息公开的各项规定，及时更新公开目录，认真办理每一件申请，收取信息处理费0元。
						\"""
						""", """
						@ # 六、其他需要报告的事项
						\"""
						本机关严格执行政府信息公开的各项规定，及时更新公开目录，认真办理每一件申请，收取信息处理费0元。
						\"""
						""");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		List<Paragraph> paragraphs = new ArrayList<>();
		Map<String, Integer> first = new HashMap<>();
		boolean repeated = false;
		for (Chapter chapter : reading.sheet().chapters()) {
			if (chapter.section() != null && reading.sheet().chapter(chapter.section()) != chapter)
				continue;
			for (Paragraph paragraph : chapter.paragraphs()) {
				if (paragraph.text().length() >= LONG)
					repeated |= first.putIfAbsent(paragraph.text(), paragraphs.size()) != null;
				paragraphs.add(paragraph);
			}
		}
		if (repeated)
			findRuns(paragraphs, first, reading, findings);
	}

	private void findRuns(List<Paragraph> paragraphs, Map<String, Integer> first, Reading reading, Findings findings) {
		int i = 0;
		while (i < paragraphs.size()) {
			Integer earlier = first.get(paragraphs.get(i).text());
			int length = 0;
			if (earlier != null && earlier < i)
				while (i + length < paragraphs.size() && earlier + length < i
						&& paragraphs.get(earlier + length).text().equals(paragraphs.get(i + length).text()))
					length++;
			if (earlier != null && length > 0)
				report(paragraphs.subList(i, i + length), paragraphs.get(earlier), reading, findings);
			i += Math.max(1, length);
		}
	}

	private void report(List<Paragraph> copy, Paragraph original, Reading reading, Findings findings) {
		Region region = new Region(copy.getFirst().region().start(), copy.getLast().region().end());
		int line = reading.sheet().source().line(original.region().start());
		findings.add(this, region, (copy.size() == 1 ? ONE : FOUND).with(copy.size(), line), () -> fixes(copy, reading.sheet()));
	}

	/** None where a section would be left with less text than the form asks for. */
	private static List<Fix> fixes(List<Paragraph> copy, Sheet sheet) {
		Set<Paragraph> copies = new HashSet<>(copy);
		for (Chapter chapter : sheet.chapters()) {
			int left = Prose.length(chapter);
			for (Paragraph paragraph : chapter.paragraphs())
				if (copies.contains(paragraph))
					left -= paragraph.text().length();
			Section section = chapter.section();
			if (left < Prose.length(chapter) && section != null && (left == 0 || left < section.minLength()))
				return List.of();
		}
		Edit[] edits = new Edit[copy.size()];
		for (int i = 0; i < edits.length; i++)
			edits[i] = LineEdits.remove(sheet.source(), copy.get(i).region());
		return List.of(Fix.proposal(REMOVE, edits));
	}
}
