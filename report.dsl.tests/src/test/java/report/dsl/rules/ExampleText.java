// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import report.dsl.sheet.Field;

/** A report in the making, changed line by line as {@link RuleExamples} describes. */
final class ExampleText {

	private final List<String> lines;
	/** Where the next line is put in; -1: at the end. */
	private int cursor = -1;
	private boolean inserting;

	ExampleText(String base) {
		lines = new ArrayList<>(base.lines().toList());
	}

	String text() {
		return String.join("\n", lines) + "\n";
	}

	void change(String line) {
		if (line.startsWith("- "))
			remove(line.substring(2));
		else if (line.startsWith("@ ")) {
			cursor = end(find(line.substring(2)));
			inserting = true;
		} else
			put(line);
	}

	private void remove(String beginning) {
		int start = find(beginning);
		lines.subList(start, end(start)).clear();
		cursor = -1;
		inserting = false;
	}

	private void put(String line) {
		int same = inserting ? -1 : index(line);
		if (same >= 0) {
			lines.set(same, line);
			cursor = same + 1;
		} else if (cursor < 0)
			lines.add(line);
		else
			lines.add(cursor++, line);
	}

	private int find(String beginning) {
		int index = index(beginning);
		if (index < 0)
			throw new IllegalArgumentException("no line begins like " + beginning);
		return index;
	}

	private int index(String line) {
		String key = key(line);
		for (int i = 0; i < lines.size(); i++)
			if (!key.isEmpty() && key(lines.get(i)).equals(key))
				return i;
		return -1;
	}

	/** One past the line, or past all that belongs to it when it is a heading. */
	private int end(int start) {
		int level = level(lines.get(start));
		int end = start + 1;
		if (level > 0)
			while (end < lines.size() && (level(lines.get(end)) == 0 || level(lines.get(end)) > level))
				end++;
		while (level > 0 && lines.get(end - 1).isBlank())
			end--;
		return end;
	}

	private static int level(String line) {
		return line.startsWith("##") ? 2 : line.startsWith("#") ? 1 : 0;
	}

	/** What a line begins with: its key word, heading (a section's up to its number) or label, without mark. */
	private static String key(String line) {
		String plain = line.strip();
		String word = plain.split("[\\s:：]", 2)[0];
		if (Arrays.stream(Field.values()).anyMatch(field -> field.word().equals(word)))
			return word;
		if (level(plain) == 1 && plain.indexOf('、') > 0)
			return plain.substring(0, plain.indexOf('、') + 1);
		int end = plain.indexOf('|') < 0 ? plain.length() : plain.indexOf('|');
		int mark = plain.indexOf("[原文");
		return plain.substring(0, mark < 0 ? end : Math.min(mark, end)).strip();
	}
}
