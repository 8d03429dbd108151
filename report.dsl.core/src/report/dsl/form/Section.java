// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A section of an official form.
 *
 * @param key       key in JSON, e.g. {@code applications}
 * @param title     title as printed, with its number: {@code 三、收到和处理政府信息公开申请情况}
 * @param aliases   other titles that real reports use
 * @param law       article the section stems from
 * @param text      the form asks for narrative here
 * @param minLength narrative shorter than this many characters is as good as none; 0: anything goes
 * @param maxLength longest narrative in characters; 0: any length
 * @param expects   what the narrative is expected to mention
 * @param tables    the tables of the section in order
 */
public record Section(String key, String title, List<String> aliases, @Nullable String law, boolean text, int minLength,
		int maxLength, List<Expectation> expects, List<Table> tables) {

	/**
	 * @param words    at least one of these is expected in the narrative
	 * @param sentence what can be inserted when none is there; empty: what the narrative has to treat in words of its own
	 * @param fee      amounts of the charge that the words name are multiples of this many yuan; 0: they name none
	 * @param suffixes endings of the names of organs of which it is expected; empty: of all
	 */
	public record Expectation(List<String> words, String sentence, int fee, List<String> suffixes) {

		public Expectation {
			words = List.copyOf(words);
			suffixes = List.copyOf(suffixes);
		}

		/** Whether it is expected of an organ. @param organ its name, null when it is not known */
		public boolean isOf(@Nullable String organ) {
			return suffixes.isEmpty() || organ != null && suffixes.stream().anyMatch(organ::endsWith);
		}

		/** Whether it is a topic to be treated, not a statement to be made. */
		public boolean isTopic() {
			return sentence.isEmpty();
		}
	}

	public Section {
		aliases = List.copyOf(aliases);
		expects = List.copyOf(expects);
		tables = List.copyOf(tables);
	}

	/** Whether the form asks for something here. A section without text and tables is known, but may be left out. */
	public boolean demanded() {
		return text || !tables.isEmpty();
	}

	@Override
	public String toString() {
		return key;
	}
}
