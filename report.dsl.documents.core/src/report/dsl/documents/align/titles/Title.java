// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align.titles;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.align.titles.TitlePart.Kind;

/**
 * The title of a report, taken apart.
 *
 * @param text   without white space and without what stands around it; empty when the text is no title
 * @param begun  whether it has lost its beginning: it names no organ where titles name one
 * @param parts  in the order of the text
 */
public record Title(String text, boolean begun, List<TitlePart> parts) {

	static final Title NONE = new Title("", true, List.of());

	public Title {
		parts = List.copyOf(parts);
	}

	/** What a text says as a title; {@link #exists()} tells whether it is one. */
	public static Title of(String text) {
		return TitleGrammar.read(text);
	}

	/** The title with organ and year by which a sentence calls the report; one that does not exist when it calls it by none. */
	public static Title stated(String sentence) {
		return TitleGrammar.stated(sentence);
	}

	public boolean exists() {
		return !text.isEmpty();
	}

	/** Whether it is about the disclosure of information, and not about something else. */
	public boolean isOnDisclosure() {
		return parts.stream().anyMatch(part -> part.kind() == Kind.SUBJECT && (part.text().contains("公开") || part.text().contains("公開")));
	}

	/** The organ that it names; empty when it names none. */
	public String organ() {
		for (TitlePart part : parts)
			if (part.kind() == Kind.ORGAN)
				return part.text();
		return "";
	}

	/** The year next to the words that say what it is about, four digits; null when it states none. */
	public @Nullable String year() {
		List<String> years = years();
		return years.isEmpty() ? null : years.getFirst();
	}

	/** All years that it states, each once, the one that counts first. */
	public List<String> years() {
		return TitleGrammar.years(parts);
	}

	/** The year of a school, as written; null without one. */
	public @Nullable String schoolYear() {
		for (TitlePart part : parts)
			if (part.kind() == Kind.SCHOOL_YEAR)
				return part.text();
		return null;
	}

	/** The words between the year and the subject that are no general ones; empty when there are none. */
	public String between() {
		for (TitlePart part : parts)
			if (part.kind() == Kind.BETWEEN)
				return part.text();
		return "";
	}

	/** How much it says: of two titles of one report the one that says more is the whole one. */
	public int worth() {
		return !exists() ? -1 : (organ().isEmpty() ? 0 : 2) + (year() != null || schoolYear() != null ? 1 : 0);
	}
}
