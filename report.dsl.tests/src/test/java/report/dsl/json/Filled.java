// SPDX-License-Identifier: EPL-2.0
package report.dsl.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import report.dsl.form.Form;
import report.dsl.form.Table;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.sheet.Value;
import report.dsl.sheet.Written;

/** Fills a form in by code. Everything filled in stands on a line of its own of the source. */
public final class Filled {

	private final StringBuilder text = new StringBuilder();
	private final List<Consumer<Sheet.Builder>> steps = new ArrayList<>();
	private final List<Written.Chapter> chapters = new ArrayList<>();
	private final Form form;

	public Filled(Form form) {
		this.form = form;
	}

	private Region line(String words) {
		int start = text.length();
		text.append(words).append('\n');
		return new Region(start, start + words.length());
	}

	public Filled field(Field field, String value) {
		Region region = line(value);
		steps.add(b -> b.field(field, new HeadEntry(region, value, region)));
		return this;
	}

	public Filled year(int year) {
		steps.add(b -> b.year(year));
		return this;
	}

	public Filled date(String date) {
		steps.add(b -> b.date(LocalDate.parse(date)));
		return this;
	}

	public Filled period(String from, String to) {
		steps.add(b -> b.period(new Sheet.Period(LocalDate.parse(from), LocalDate.parse(to))));
		return this;
	}

	/** @param key of the section; null for one that the form does not have */
	public Filled chapter(String key, String title, String... paragraphs) {
		Region place = line(title);
		List<Written.Paragraph> list = new ArrayList<>();
		for (String paragraph : paragraphs)
			list.add(new Written.Paragraph(paragraph, line(paragraph)));
		chapters.add(new Written.Chapter(key == null ? null : form.section(key), title, place, place, list));
		return this;
	}

	public Filled count(int cell, long number) {
		return cell(cell, Value.COUNT, number, Long.toString(number));
	}

	/** @param number in millionths of a yuan */
	public Filled money(int cell, long number, String written) {
		return cell(cell, Value.MONEY, number, written);
	}

	public Filled cell(int cell, Value value, long number, String written) {
		Region region = line(written);
		steps.add(b -> b.cell(cell, value, number, region.start(), region.end()));
		return this;
	}

	public Filled cell(String table, String row, String column, Value value, long number, String written) {
		Table in = form.table(table);
		return cell(in.cell(in.row(row), in.column(column)), value, number, written);
	}

	public Sheet sheet() {
		return sheet("small.report");
	}

	public Sheet sheet(String name) {
		Sheet.Builder builder = new Sheet.Builder(new Source(name, text.toString()), form);
		steps.forEach(step -> step.accept(builder));
		return builder.written(chapters, List.of(), List.of(), List.of(), List.of()).build();
	}
}
