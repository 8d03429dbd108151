// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** The forms at hand, by name. */
public interface Forms {

	/** The form with this name, if there is one. */
	@Nullable
	Form form(@Nullable String name);

	/** All names in a stable order: the newest national form first, those of provinces behind all national ones. */
	List<String> names();

	/** The first form that is meant for reports of a year, if there is one. */
	default @Nullable Form forYear(int year) {
		for (String name : names())
			if (form(name) instanceof Form form && form.isFor(year))
				return form;
		return null;
	}

	/** No form at hand. */
	Forms EMPTY = new Forms() {

		@Override
		public @Nullable Form form(@Nullable String name) {
			return null;
		}

		@Override
		public List<String> names() {
			return List.of();
		}
	};

	/** What a report is read with that names no form and fits none: a form without sections. */
	Form NONE = new Form("", "", 0, Integer.MAX_VALUE, List.of(), List.of(), List.of(), List.of(), List.of());
}
