// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the example of a rule's card into reports. An example is lines that change a base report, which is complete and
 * without any finding:
 * <ul>
 * <li>{@code 格式 gov2019} as the first line: the base of that edition; else that of 2021
 * <li>a line that begins like one of the report - the same key word, heading, number of a section or label of a row - takes its place
 * <li>{@code - label} takes the line away; a heading goes with all that belongs to it
 * <li>{@code @ label}: the lines that follow are put behind that line, behind all that belongs to it when it is a heading
 * <li>any other line is put behind the last one put in, at first at the end
 * <li>{@code --- 上年}: what follows changes last year's report, {@code --- 汇总}: a report that this one sums up
 * <li>{@code --- 编码 GB18030}: the report is a file in this encoding
 * </ul>
 */
final class RuleExamples {

	private static final String FORM = "格式";
	private static final String DEFAULT_FORM = "gov2021";
	private static final int BASE_YEAR = 2021;

	/** @param previous last year's report or null. @param parts reports summed up. @param encoding null for UTF-8 */
	record Example(String report, String previous, List<String> parts, String encoding) {
	}

	private RuleExamples() {
	}

	/** The base report of a form. */
	static String base(String form) {
		String name = "/base" + form.substring(form.length() - 4) + ".report";
		try (var in = RuleExamples.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Example of(String lines) {
		String form = DEFAULT_FORM;
		List<String> all = lines.lines().toList();
		if (!all.isEmpty() && all.getFirst().startsWith(FORM + " gov")) {
			form = all.getFirst().substring(FORM.length() + 1);
			all = all.subList(1, all.size());
		}
		ExampleText report = new ExampleText(base(form));
		ExampleText previous = null;
		List<ExampleText> parts = new ArrayList<>();
		ExampleText current = report;
		String encoding = null;
		for (String line : all)
			if (line.equals("--- 上年"))
				current = previous = new ExampleText(yearBefore(base(form)));
			else if (line.equals("--- 汇总"))
				parts.add(current = new ExampleText(base(form)));
			else if (line.startsWith("--- 编码 "))
				encoding = line.substring(line.lastIndexOf(' ') + 1);
			else
				current.change(line);
		return new Example(report.text(), previous == null ? null : previous.text(), parts.stream().map(ExampleText::text).toList(),
				encoding);
	}

	private static String yearBefore(String base) {
		return base.replace(Integer.toString(BASE_YEAR + 1), "\u0000").replace(Integer.toString(BASE_YEAR), Integer.toString(BASE_YEAR - 1))
				.replace("\u0000", Integer.toString(BASE_YEAR)).replace("〔" + (BASE_YEAR - 1) + "〕", "〔" + BASE_YEAR + "〕");
	}
}
