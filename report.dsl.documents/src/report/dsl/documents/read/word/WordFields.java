// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that are open at a place of a Word document: instructions are not shown, results are. */
final class WordFields {

	/** How deep fields are nested at most; more are made up. */
	private static final int DEEPEST = 64;

	private final Deque<Field> open = new ArrayDeque<>();

	private static final class Field {
		private final StringBuilder instruction = new StringBuilder();
		private boolean result;
		private boolean contents;
	}

	/** @param kind {@code begin}, {@code separate} or {@code end} */
	void mark(String kind) {
		switch (kind) {
		case "begin" -> {
			if (open.size() < DEEPEST)
				open.push(new Field());
		}
		case "separate" -> {
			if (!open.isEmpty()) {
				open.peek().result = true;
				open.peek().contents = open.peek().instruction.toString().strip().toUpperCase(Locale.ROOT).startsWith("TOC");
			}
		}
		default -> open.poll();
		}
	}

	void instruct(String text) {
		if (!open.isEmpty() && open.peek().instruction.length() < DEEPEST)
			open.peek().instruction.append(text);
	}

	/** Whether text stands in an instruction. */
	boolean instructing() {
		for (Field field : open)
			if (!field.result)
				return true;
		return false;
	}

	/** Whether text stands in a table of contents. */
	boolean contents() {
		for (Field field : open)
			if (field.contents)
				return true;
		return false;
	}

	/** An instruction ends with its paragraph, even when the sign that should end it got lost: what follows would be lost with it. */
	void paragraphEnds() {
		open.removeIf(field -> !field.result);
	}
}
