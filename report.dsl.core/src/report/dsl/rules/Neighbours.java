// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Forms;
import report.dsl.relation.Figures;
import report.dsl.rules.prose.CopyIndex;

/** The reports a report refers to, as its surroundings (a folder, a workspace) found them. */
public interface Neighbours {

	/** A reference that leads to a report, or not. */
	record Part(String path, @Nullable Figures figures) {
	}

	/** No other reports at hand and none referred to. */
	Neighbours NONE = new Neighbours() {
	};

	/** Last year's report of the same organ: the one referred to, else the one found by organ and year; null when there is none. */
	default @Nullable Figures previous() {
		return null;
	}

	/** Whether last year's report is referred to explicitly and cannot be read. */
	default boolean previousMissing() {
		return false;
	}

	/** The reports this one sums up, in the order of the reference; {@code figures} is null for one that cannot be read. */
	default List<Part> parts() {
		return List.of();
	}

	/** The paragraphs of all reports that are checked along with this one; null when they are not gathered, as in an editor. */
	default @Nullable CopyIndex copies() {
		return null;
	}

	/** The forms at hand, for messages and fixes. */
	default Forms forms() {
		return Forms.EMPTY;
	}

	/** How the bytes of the report were read when they were not UTF-8: {@code GB18030}, {@code UTF-16LE} …; else null. */
	default @Nullable String encoding() {
		return null;
	}
}
