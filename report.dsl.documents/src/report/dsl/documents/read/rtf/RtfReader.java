// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import report.dsl.documents.blocks.Block;
import report.dsl.documents.blocks.Paragraph;
import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.read.office.OfficePackage;
import report.dsl.documents.read.office.Remarks;
import report.dsl.documents.source.RawDocument;
import report.dsl.documents.source.UnreadableDocument;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;
import report.dsl.workspace.FileProblem;

/** Reads Rich Text Format (.rtf), also under the ending .doc, as a stream: pictures stand in it as text and make it large. */
public final class RtfReader {

	/** With pictures; they are passed over. */
	private static final int LARGEST = 256 << 20;
	/** Groups within groups; a file with more is made to exhaust the memory. */
	private static final int DEEPEST = 2000;
	private static final int PIECE = 1 << 16;

	private final Remarks remarks = new Remarks();
	private final RtfFonts fonts = new RtfFonts();
	private final RtfStyles styles = new RtfStyles();
	private final List<Block> notes = new ArrayList<>();
	private final RtfStory main = new RtfStory(remarks, 0);
	private final RtfTokens tokens;
	private final RtfBytes bytes = new RtfBytes(fonts);
	private RtfGroup group = new RtfGroup(main);
	private int depth;
	private int ordinaryFont;
	/** how many characters to leave out, because they stand for one that was given in Unicode */
	private int left;

	private RtfReader(InputStream in) {
		tokens = new RtfTokens(in);
	}

	public static SourceDocument read(RawDocument raw) throws FileProblem {
		if (raw.size() > LARGEST)
			throw new UnreadableDocument("document.large", LARGEST >> 20);
		try (InputStream in = new BufferedInputStream(raw.stream(), PIECE)) {
			return new RtfReader(in).document();
		} catch (IOException e) {
			throw OfficePackage.why(e);
		}
	}

	private SourceDocument document() throws IOException, UnreadableDocument {
		try {
			for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next())
				token(kind);
		} catch (EOFException e) {
			// Torn in a picture: what stands before it is read.
		}
		flush();
		boolean torn = depth > 0;
		while (group.outer != null)
			end();
		List<Block> blocks = main.blocks();
		if (torn)
			remarks.add(RemarkKind.DOUBTFUL, Confidence.FACT, Remarks.TORN, SourcePlace.line(Math.max(1, main.line()), 1));
		for (Block note : notes) {
			blocks.add(note);
			remarks.movedToEnd(note);
		}
		return new SourceDocument(blocks, Map.of(), remarks.all());
	}

	private void token(RtfTokens.Kind kind) throws IOException, UnreadableDocument {
		switch (kind) {
		case BYTE -> {
			if (left > 0)
				left--;
			else
				text(tokens.number);
		}
		case OPEN -> open();
		case CLOSE -> {
			flush();
			left = 0;
			if (group.outer != null)
				end();
		}
		default -> {
			if (tokens.word().equals("bin")) {
				tokens.skip(tokens.number);
				left = Math.max(0, left - 1);
			} else
				word(tokens.word());
		}
		}
	}

	private void open() throws UnreadableDocument {
		flush();
		left = 0;
		if (++depth > DEEPEST)
			throw new UnreadableDocument("document.damaged", "{ > " + DEEPEST);
		group = new RtfGroup(group);
	}

	private void end() {
		depth--;
		RtfGroup ended = group;
		group = Objects.requireNonNull(ended.outer); // the outermost one does not end
		if (ended.into == RtfGroup.Into.INSTRUCTION && group.into != ended.into)
			instructed(styles.instruction().strip());
		if (ended.whenRead != null)
			ended.whenRead.run();
	}

	/** What a field shows follows from its instruction: a table of contents, or a number of a page, which is none of the report. */
	private void instructed(String instruction) {
		group.contents |= instruction.startsWith("TOC");
		if (instruction.startsWith("PAGE") || instruction.startsWith("NUMPAGES"))
			group.into = RtfGroup.Into.NOWHERE;
	}

	private void text(int value) throws UnreadableDocument {
		switch (group.into) {
		case TEXT -> {
			if (bytes.add(value, group.font))
				flush();
		}
		case STYLES, INSTRUCTION -> styles.append((char) value);
		default -> {
		}
		}
	}

	private void flush() throws UnreadableDocument {
		if (!bytes.isEmpty())
			group.story.append(bytes.take(), group);
	}

	private void append(String words) throws UnreadableDocument {
		if (left > 0)
			left--;
		else if (group.into == RtfGroup.Into.TEXT)
			group.story.append(words, group);
	}

	private void word(String word) throws UnreadableDocument {
		flush();
		if (word.equals("*"))
			group.optional = true;
		else if (group.picture != null)
			group.picture.property(word, tokens.number);
		else if (!destination(word) && group.into != RtfGroup.Into.NOWHERE)
			if (group.into == RtfGroup.Into.FONTS)
				font(word);
			else if (group.into == RtfGroup.Into.STYLES)
				styles.word(word, tokens.number);
			else if (!characters(word) && !formatting(word))
				structure(word);
		group.optional &= word.equals("*");
	}

	/** Whether the word says where the text of the group goes. */
	private boolean destination(String word) {
		switch (word) {
		case "fonttbl" -> group.into = RtfGroup.Into.FONTS;
		case "stylesheet" -> group.into = RtfGroup.Into.STYLES;
		case "fldinst" -> {
			styles.clear();
			group.into = RtfGroup.Into.INSTRUCTION;
		}
		case "footnote" -> story(notes::addAll);
		case "shptxt", "dptxbxtext" -> {
			RtfStory around = group.story;
			story(around::box);
		}
		case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> story(this::margin);
		case "pict" -> {
			boolean seen = group.into == RtfGroup.Into.TEXT;
			RtfStory story = group.story;
			RtfPicture shown = new RtfPicture();
			group.into = RtfGroup.Into.NOWHERE;
			group.picture = shown;
			group.whenRead = () -> {
				if (seen && shown.isLarge())
					story.picture();
			};
		}
		case "object" -> remarks.add(RemarkKind.DROPPED, Confidence.FACT, Remarks.EMBEDDED,
				SourcePlace.line(Math.max(1, main.line()), 1));
		case "nesttableprops" -> group.inner = true;
		case "shpinst", "shppict", "do" -> {
			// Optional, and known here.
		}
		case "colortbl", "info", "nonshppict", "nonesttables", "shprslt", "objdata", "sp", "upr", "pntxta", "pntxtb", "template", "xe",
				"tc",
				"filetbl", "listtable", "listoverridetable", "revtbl", "generator", "falt" ->
			group.into = RtfGroup.Into.NOWHERE;
		default -> {
			if (!group.optional)
				return false;
			group.into = RtfGroup.Into.NOWHERE;
		}
		}
		return true;
	}

	private interface Reader {
		void take(List<Block> blocks);
	}

	/** The group holds a text of its own. */
	private void story(Reader reader) {
		if (group.into == RtfGroup.Into.NOWHERE)
			return;
		RtfStory own = new RtfStory(remarks, main.line());
		group.story = own;
		group.whenRead = () -> reader.take(own.blocks());
	}

	private void margin(List<Block> blocks) {
		for (Block block : blocks)
			if (block instanceof Paragraph paragraph)
				remarks.dropped(Remarks.MARGIN, paragraph.text(), paragraph.spot());
	}

	private void font(String word) {
		if (word.equals("f"))
			group.font = tokens.number;
		else if (word.equals("fcharset"))
			fonts.put(group.font, tokens.number);
	}

	/** Whether the word stands for characters. */
	private boolean characters(String word) throws UnreadableDocument {
		switch (word) {
		case "u" -> {
			append(RtfBytes.unicode(tokens.number));
			left = group.replaced;
		}
		case "tab" -> append("\t");
		case "line" -> append("\n");
		case "~" -> append(" ");
		case "_" -> append("-");
		case "emdash" -> append("—");
		case "endash" -> append("–");
		case "lquote" -> append("‘");
		case "rquote" -> append("’");
		case "ldblquote" -> append("“");
		case "rdblquote" -> append("”");
		case "bullet" -> append("•");
		case "emspace", "enspace", "qmspace" -> append(" ");
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Whether the word says how the characters behind it look, or what they are. */
	private boolean formatting(String word) {
		int number = tokens.number;
		switch (word) {
		case "plain" -> group.plain(ordinaryFont);
		case "f" -> group.font = number;
		case "deff" -> group.font = ordinaryFont = number;
		case "ansicpg" -> fonts.page = number;
		case "uc" -> group.replaced = Math.clamp(number, 0, 16);
		case "v" -> group.hidden = number != 0;
		case "deleted" -> group.deleted = number != 0;
		case "strike" -> group.struck = number != 0;
		case "striked" -> group.doublyStruck = number != 0;
		case "super", "sub" -> group.raised = number != 0;
		case "up", "dn" -> group.raised = number >= RtfBytes.RAISED;
		case "nosupersub" -> group.raised = false;
		case "fs" -> group.size = number;
		default -> {
			return false;
		}
		}
		return true;
	}

	private void structure(String word) {
		RtfStory story = group.story;
		switch (word) {
		case "par", "sect" -> story.endParagraph();
		case "pard" -> story.newParagraph();
		case "s" -> story.level(styles.level(tokens.number));
		case "outlinelevel" -> story.level(tokens.number + 1);
		case "intbl" -> story.inTable(1);
		case "itap" -> story.inTable(tokens.number);
		case "cell" -> story.endCell(false);
		case "nestcell" -> story.endCell(true);
		case "row" -> story.endRow(false);
		case "nestrow" -> story.endRow(true);
		case "trowd", "trleft", "clmrg", "clvmgf", "clvmrg", "cellx" -> story.row(word, tokens.number, group.inner);
		default -> {
		}
		}
	}
}
