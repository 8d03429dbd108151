// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.json.Differences.Difference;
import report.dsl.form.Form;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;
import report.dsl.i18n.Language;
import report.dsl.sheet.ExtraRow;
import report.dsl.text.ImportComment;
import report.dsl.text.ReportPrinter;

/** Puts remarks into a report as comments: in front of the row or section that they are about, else at its beginning. */
final class CommentPlaces {

	private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”");
	private static final String TABLES = "tables.";

	private final ReportContent content;
	private final Form form;
	/** What is written in the report. By the things themselves: to compare sections would be to compare their text. */
	private final Set<Object> written = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Object, List<String>> comments = new IdentityHashMap<>();
	private final List<String> first = new ArrayList<>();

	private CommentPlaces(ReportContent content) {
		this.content = content;
		this.form = content.form();
		for (ReportPrinter.Part part : content.content().parts()) {
			written.add(part);
			if (part.section() != null)
				part.section().tables().forEach(this::addTable);
		}
	}

	/** Only what has a cell is sure to be written. */
	private void addTable(Table table) {
		for (Row row : table.rows())
			if (content.content().cells()[table.cell(row, table.columns().getFirst())] != null)
				for (Row line = row; line != null; line = line.parent())
					written.add(line);
		for (ExtraRow extra : content.content().extras())
			if (extra.table() == table)
				written.add(extra);
	}

	/** The report with remarks. */
	static String put(List<Difference> remarks, ReportContent content, Language language) {
		CommentPlaces places = new CommentPlaces(content);
		for (Difference remark : remarks) {
			Object place = places.place(remark);
			String line = new ImportComment(remark.remark().kind(), remark.remark().spot().text(), remark.remark().confidence(),
					remark.remark().message().in(language)).line(language == Language.ZH);
			(place == null ? places.first : places.comments.computeIfAbsent(place, key -> new ArrayList<>())).add(line);
		}
		String text = content.text(places.comments);
		return places.first.isEmpty() ? text : String.join("\n", places.first) + "\n" + text;
	}

	private @Nullable Object place(Difference remark) {
		String path = remark.node().path();
		Object place = path.startsWith(TABLES) ? row(path.substring(TABLES.length())) : content.part(path);
		return place != null ? place : quoted(remark.remark().message().zh());
	}

	/** The row of a path below the tables, if it is written: of a group and a row in it the row. */
	private @Nullable Row row(String path) {
		Row found = null;
		for (Table table : form.tables())
			if (path.startsWith(table.key() + "."))
				for (Row row : table.lines())
					if (written.contains(row) && (path + ".").startsWith(table.key() + "." + row.key() + ".")
							&& (found == null || row.key().length() > found.key().length()))
						found = row;
		return found;
	}

	/** The row or section whose label a remark quotes. The last one counts: “A” was taken for “B”. */
	private @Nullable Object quoted(String message) {
		Object found = null;
		for (Matcher quotes = QUOTED.matcher(message); quotes.find();)
			if (labelled(quotes.group(1)) instanceof Object thing)
				found = thing;
		return found;
	}

	private @Nullable Object labelled(String label) {
		for (Table table : form.tables())
			for (Row row : table.lines())
				if (written.contains(row) && (row.label().equals(label) || row.brief().equals(label)))
					return row;
		for (ExtraRow extra : content.content().extras())
			if (written.contains(extra) && extra.label().equals(label))
				return extra;
		for (ReportPrinter.Part part : content.content().parts())
			if (part.title().equals(label) || part.section() instanceof Section section && section.title().equals(label))
				return part;
		return null;
	}
}
