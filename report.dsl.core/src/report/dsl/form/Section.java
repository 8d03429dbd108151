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
 * @param expects   what the narrative is expected to mention
 * @param tables    the tables of the section in order
 */
public record Section(String key, String title, List<String> aliases, @Nullable String law, boolean text, int minLength,
		List<Expectation> expects, List<Table> tables) {

	/**
	 * @param words    at least one of these is expected in the narrative
	 * @param sentence what can be inserted when none is there
	 */
	public record Expectation(List<String> words, String sentence) {
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
