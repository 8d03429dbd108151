// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

import report.dsl.documents.read.office.SeenText;

/** Reads the text of one paragraph of an old Word document as it is seen. Signs below the space stand for what is no letter, see [MS-DOC] 2.4.1. */
final class OldText {

	/** [MS-DOC] 2.6.1, sprmCIss. */
	private static final int BASELINE = 0;

	final SeenText seen = new SeenText();
	/** whether a picture or drawing stands in it */
	boolean picture;
	/** whether the end of the paragraph was deleted by a tracked change, so that the next one continues it */
	boolean joined;

	private final WordFields fields;

	OldText(Paragraph paragraph, WordFields fields) {
		this.fields = fields;
		for (int i = 0; i < paragraph.numCharacterRuns(); i++)
			run(paragraph.getCharacterRun(i));
	}

	private void run(CharacterRun run) {
		seen.deleting = run.isMarkedDeleted();
		seen.hiding = run.isVanished();
		seen.struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
		seen.raised = run.getSubSuperScriptIndex() != BASELINE || Math.abs(run.getVerticalOffset()) >= WordProperties.RAISED;
		seen.size = run.getFontSize();
		String text = run.text();
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' && c != '\t') {
				words(text.substring(from, i));
				sign(c, run);
				from = i + 1;
			}
		}
		words(text.substring(from));
	}

	private void words(String words) {
		if (words.isEmpty())
			return;
		fields.instruct(words);
		append(words);
	}

	private void append(String words) {
		if (seen.deleting || !fields.instructing())
			seen.append(words, fields.contents());
	}

	private void sign(char c, CharacterRun run) {
		switch (c) {
		case 0x13 -> fields.mark("begin");
		case 0x14 -> fields.mark("separate");
		case 0x15 -> fields.mark("end");
		case 0x0B, 0x0C -> append("\n");
		case 0x1E -> append("-");
		case 0x01, 0x08 -> picture |= run.isSpecialCharacter() && !fields.instructing();
		case '\r' -> joined = seen.deleting;
		default -> {
		}
		}
	}
}
