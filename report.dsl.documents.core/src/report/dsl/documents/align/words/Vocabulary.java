// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Layout;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.form.Unit;
import report.dsl.text.Label;
import report.dsl.text.LabelIndex;

/** All words that a form prints, and what each may be. Built once per form; read by many threads. */
public final class Vocabulary {

	public static final int ROW = 1;
	public static final int GROUP = 2;
	public static final int COLUMN = 4;
	/** Words in the head of a table that are no column: corners, headings above all columns and groups of columns. */
	public static final int HEAD = 8;
	public static final int CAPTION = 16;
	public static final int SECTION = 32;
	public static final int UNIT = 64;
	/** A row or group of a table whose rows stand side by side above their columns. */
	public static final int ACROSS = 128;

	/** Counters that documents name in a cell of their own, whatever the form prints; so they do units of money. */
	private static final List<String> COUNTERS = List.of("件", "条");
	private static final List<String> UNIT_HEADS = List.of("单位", "计量单位");
	private static final int KEPT = 16;
	private static volatile List<Vocabulary> recent = List.of();

	private final Form form;
	private final List<TableWords> tables = new ArrayList<>();
	private final LabelIndex sections = new LabelIndex();
	private final LabelIndex captions = new LabelIndex();
	private final Map<String, Integer> flags = new HashMap<>();
	/** The keys of {@link #flags} in order. */
	private final NavigableSet<String> sorted = new TreeSet<>();
	private final Set<String> columnLabels = new HashSet<>();
	private final Set<String> labels = new HashSet<>();

	private Vocabulary(Form form) {
		this.form = form;
		COUNTERS.forEach(counter -> put(counter, UNIT));
		Unit.MONEY_NAMES.forEach(unit -> put(unit, UNIT));
		UNIT_HEADS.forEach(head -> put(head, HEAD));
		for (Section section : form.sections()) {
			sections.add(section.title(), section.aliases());
			name(section.title(), section.aliases(), SECTION);
			for (Table table : section.tables())
				table(section, table);
		}
	}

	public static Vocabulary of(Form form) {
		for (Vocabulary one : recent)
			if (one.form == form)
				return one;
		return add(form);
	}

	private static synchronized Vocabulary add(Form form) {
		Vocabulary made = new Vocabulary(form);
		List<Vocabulary> now = new ArrayList<>();
		now.add(made);
		now.addAll(recent.subList(0, Math.min(KEPT - 1, recent.size())));
		recent = List.copyOf(now);
		return made;
	}

	private void table(Section section, Table table) {
		tables.add(new TableWords(table, form.sections().indexOf(section)));
		captions.add(table.title(), table.aliases());
		if (table.title() != null)
			name(table.title(), table.aliases(), CAPTION);
		boolean across = table.layout().kind() == Layout.Kind.ACROSS;
		for (Row row : table.lines()) {
			name(row.label(), row.otherLabels(), (row.group() ? GROUP : ROW) | (across ? ACROSS : 0));
			if (row.unit() != null)
				put(WordNormalizer.fold(row.unit().text()), UNIT);
		}
		for (Column column : table.columns()) {
			name(column.label(), column.otherLabels(), COLUMN);
			columnLabels.add(WordNormalizer.fold(column.label()));
			if (column.group() != null)
				name(column.group(), List.of(), HEAD);
		}
		for (String corner : table.corners())
			name(corner, List.of(), HEAD);
		if (table.layout().heading() != null)
			name(table.layout().heading(), List.of(), HEAD);
		if (table.layout().units() != null)
			name(table.layout().units(), List.of(), HEAD);
	}

	private void name(String label, List<String> aliases, int flag) {
		name(label, flag);
		for (String alias : aliases)
			name(alias, flag);
	}

	private void name(String label, int flag) {
		String folded = WordNormalizer.fold(label);
		put(folded, flag);
		labels.add(folded);
		put(folded.substring(Label.stem(folded)), flag);
	}

	private void put(String folded, int flag) {
		if (folded.isEmpty())
			return;
		flags.merge(folded, flag, (a, b) -> a | b);
		sorted.add(folded);
	}

	public Form form() {
		return form;
	}

	/** In the order of the form. */
	public List<TableWords> tables() {
		return tables;
	}

	/** Folded labels by which the form is told from others. */
	public Set<String> labels() {
		return labels;
	}

	/** What the folded text may be; 0 for what the form does not print. The number in front may be missing or another one. */
	public int flags(String folded) {
		Integer found = flags.get(folded);
		if (found != null)
			return found;
		int stem = Label.stem(folded);
		found = stem == 0 ? null : flags.get(folded.substring(stem));
		return found != null ? found : withoutUnit(folded) | withoutPeriod(folded);
	}

	/** Whether a text is a caption that has the year of its table in front or behind: {@code 第二十条第（五）项（2023年）}. */
	private int withoutPeriod(String folded) {
		String rest = PeriodWords.withoutApart(folded);
		return rest.equals(folded) ? 0 : flags.getOrDefault(rest, 0) & CAPTION;
	}

	/** What a text may be that has a unit of money behind it: {@code 本年收费金额（元）}. */
	private int withoutUnit(String folded) {
		int open = folded.endsWith(")") ? folded.lastIndexOf('(') : -1;
		return open > 0 && !MoneyUnit.behind(folded).isEmpty() ? flags(folded.substring(0, open)) : 0;
	}

	/** Whether a label begins with the folded text and goes on. */
	public boolean begins(String folded) {
		String longer = folded.isEmpty() ? null : sorted.higher(folded);
		return longer != null && longer.startsWith(folded);
	}

	public boolean is(String folded, int flag) {
		return (flags(folded) & flag) != 0;
	}

	/** Whether a text is a piece of the label of a column, as line breaks leave behind. */
	public boolean isFragment(String folded) {
		if (folded.length() < 2)
			return false;
		for (String label : columnLabels)
			if (label.contains(folded))
				return true;
		return false;
	}

	/** Position of the section with this title, or -1. @param damaged whether the title may differ from all that are known */
	public int section(String folded, boolean damaged) {
		return first(sections, folded, damaged);
	}

	/** Position of the table with this caption, or -1. A unit in brackets behind it does not count, nor does a year. */
	public int caption(String written) {
		boolean period = flags.get(written) == null && withoutPeriod(written) != 0;
		String folded = period ? PeriodWords.withoutApart(written) : written;
		int found = first(captions, folded, true);
		int open = folded.lastIndexOf('(');
		return found >= 0 || open <= 0 || MoneyUnit.behind(folded).isEmpty() ? found : first(captions, folded.substring(0, open), true);
	}

	private static int first(LabelIndex index, String folded, boolean damaged) {
		LabelIndex.Hit hit = index.exact(folded);
		if (hit == null && damaged)
			hit = index.near(folded);
		return hit == null ? -1 : hit.positions()[0];
	}

	/** Whether a folded text is short enough for a title or a caption. */
	public static boolean isTitleLength(String folded) {
		return !folded.isEmpty() && folded.length() <= 40;
	}
}
