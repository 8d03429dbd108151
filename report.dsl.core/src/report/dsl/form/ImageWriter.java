// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form.Deadline;
import report.dsl.form.Mention.Wording;
import report.dsl.form.Section.Expectation;

/** Writes a form as bytes: magic, version, all its words once, then the parts as small numbers. {@link ImageReader} mirrors it. */
final class ImageWriter {

	private byte[] bytes = new byte[4096];
	private int size;
	private final Map<String, Integer> words = new LinkedHashMap<>();

	byte[] write(Form form) {
		form(form);
		byte[] parts = Arrays.copyOf(bytes, size);
		size = 0;
		number(FormImage.MAGIC);
		number(FormImage.VERSION);
		words();
		append(parts);
		return Arrays.copyOf(bytes, size);
	}

	private void words() {
		StringBuilder all = new StringBuilder();
		number(words.size());
		for (String word : words.keySet()) {
			number(word.length());
			all.append(word);
		}
		byte[] text = all.toString().getBytes(StandardCharsets.UTF_8);
		number(text.length);
		append(text);
	}

	private void form(Form form) {
		word(form.name());
		word(form.title());
		number(form.firstYear());
		number(form.lastYear());
		number(form.sections().size());
		form.sections().forEach(this::section);
		number(form.relations().size());
		form.relations().forEach(this::relation);
		number(form.mentions().size());
		form.mentions().forEach(this::mention);
		number(form.deadlines().size());
		for (Deadline deadline : form.deadlines()) {
			number(deadline.month());
			number(deadline.day());
			flag(deadline.local());
			words(deadline.organSuffixes());
		}
		words(form.explanations());
	}

	private void section(Section section) {
		word(section.key());
		word(section.title());
		words(section.aliases());
		word(section.law());
		flag(section.text());
		number(section.minLength());
		number(section.maxLength());
		number(section.expects().size());
		for (Expectation expectation : section.expects()) {
			words(expectation.words());
			word(expectation.sentence());
			number(expectation.fee());
			words(expectation.suffixes());
		}
		number(section.tables().size());
		section.tables().forEach(this::table);
	}

	private void table(Table table) {
		word(table.key());
		word(table.title());
		words(table.aliases());
		word(table.law());
		words(table.corners());
		layout(table.layout());
		number(table.firstCell());
		number(table.lines().size());
		for (Row line : table.lines())
			line(line, table.lines());
		number(table.columns().size());
		table.columns().forEach(this::column);
	}

	private void layout(Layout layout) {
		number(layout.kind().ordinal());
		word(layout.heading());
		word(layout.units());
		word(layout.dash());
	}

	private void line(Row line, List<Row> lines) {
		word(line.key());
		word(line.label());
		word(line.brief());
		words(line.aliases());
		word(line.law());
		flag(line.unit() != null);
		if (line.unit() != null)
			unit(line.unit());
		words(line.reserved());
		flag(line.rare() != null);
		if (line.rare() != null) {
			number(line.rare().first());
			word(line.rare().reason());
		}
		flag(line.owing());
		flag(line.group());
		number(line.depth());
		number(line.index() + 1);
		number(line.parent() == null ? 0 : lines.indexOf(line.parent()) + 1);
	}

	private void column(Column column) {
		word(column.key());
		word(column.label());
		word(column.brief());
		words(column.aliases());
		word(column.group());
		unit(column.unit());
		flag(column.signed());
	}

	private void unit(Unit unit) {
		word(unit.text());
		flag(unit.money());
		number(unit.yuan());
	}

	private void relation(Relation relation) {
		number(relation.kind().ordinal());
		flag(relation.warning());
		number(relation.leftSize());
		number(relation.size());
		for (int i = 0; i < relation.size(); i++) {
			number(relation.cell(i));
			number(zigzag(relation.coefficient(i)));
			flag(relation.previous(i));
		}
		number(relation.total() + 1);
		word(relation.formula());
		word(relation.note());
	}

	private void mention(Mention mention) {
		number(mention.words().size());
		for (Wording wording : mention.words()) {
			words(wording.alternatives());
			number(wording.need().ordinal());
		}
		word(mention.counter());
		flag(mention.loose());
		flag(mention.doubtful());
		flag(mention.column());
		number(mention.cells().size());
		for (int cell : mention.cells())
			number(cell);
	}

	private void words(List<String> list) {
		number(list.size());
		list.forEach(this::word);
	}

	/** 0 stands for null. */
	private void word(@Nullable String word) {
		number(word == null ? 0 : words.computeIfAbsent(word, key -> words.size()) + 1);
	}

	private void flag(boolean flag) {
		number(flag ? 1 : 0);
	}

	private static long zigzag(long number) {
		return number << 1 ^ number >> 63;
	}

	/** Seven bits a byte, the lowest first. */
	private void number(long number) {
		long rest = number;
		while ((rest & ~0x7FL) != 0) {
			append((byte) (rest | 0x80));
			rest >>>= 7;
		}
		append((byte) rest);
	}

	private void append(byte... more) {
		if (size + more.length > bytes.length)
			bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more.length));
		System.arraycopy(more, 0, bytes, size, more.length);
		size += more.length;
	}
}
