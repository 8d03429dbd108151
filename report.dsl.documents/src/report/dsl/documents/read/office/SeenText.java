// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.util.regex.Pattern;

import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;

/** The text of a paragraph of a word processor: what is seen, and apart from it what is not. */
public final class SeenText {

	private static final Text DELETED = new Text("修订中已删除的内容未导入", "text deleted by a tracked change was dropped");
	public static final Text HIDDEN = new Text("隐藏文字未导入", "hidden text was dropped");
	private static final Text STRUCK = new Text("带删除线的文字未导入", "text that is struck through was dropped");
	private static final Text CONTENTS = new Text("目录未导入", "the table of contents was dropped");
	private static final Text RAISED = new Text("数字后的上标（注号）未导入，以免与数字相连",
			"a superscript after a number, such as a note mark, was dropped so that it does not become part of the number");

	private static final Pattern MARK = Pattern.compile("[^\\p{L}]*(?:注释?|[a-zA-Z])?[^\\p{L}]*");
	/** Half points of text of which nothing says how large it is. */
	private static final int ORDINARY = 21;
	/** A mark that nothing but its size tells is at most so large, in percent of the text before it, and so long. */
	private static final int SMALLER = 75;
	private static final int LONGEST_MARK = 4;
	/** Half points of text that nobody can see. */
	private static final int UNREADABLE = 4;

	public final StringBuilder text = new StringBuilder();
	private final StringBuilder dropped = new StringBuilder();
	private final StringBuilder hidden = new StringBuilder();
	private final StringBuilder struckThrough = new StringBuilder();
	private final StringBuilder contents = new StringBuilder();
	private final StringBuilder raisedMarks = new StringBuilder();
	/** where the last words went */
	private StringBuilder last = text;
	/** whether a tracked change deletes what comes next */
	public boolean deleting;
	/** whether what comes next is formatted as hidden */
	public boolean hiding;
	/** whether what comes next is struck through, as people delete who want it to be seen */
	public boolean struck;
	/** whether what comes next stands above the line */
	public boolean raised;
	/** size of what comes next, in half points; 0 where the document does not say */
	public int size;
	/** whether what comes next is white, on ground that nothing says is of another colour */
	public boolean white;
	/** size of the end of the text so far */
	private int endSize;
	/** whether all of the text so far is white */
	private boolean onlyWhite = true;
	/** whether the text so far ends above the line */
	private boolean endsRaised;

	/** What comes next. @param inContents whether it stands in a table of contents */
	public void append(String words, boolean inContents) {
		if (deleting)
			leaveOut(words, dropped);
		else if (inContents || hiding || size > 0 && size <= UNREADABLE || white && !onlyWhite)
			leaveOut(words, inContents ? contents : hidden);
		else if (struck)
			leaveOut(words, struckThrough);
		else if (isNoteMark(words))
			raisedMarks.append(raisedMarks.isEmpty() ? "" : " ").append(words.strip());
		else
			show(words);
	}

	private void show(String words) {
		if (!white && onlyWhite && !text.isEmpty() && !words.isBlank()) {
			leaveOut(text.toString(), hidden);
			text.setLength(0);
		}
		onlyWhite &= white || words.isBlank();
		text.append(words);
		endsRaised = raised;
		endSize = size;
		last = text;
	}

	/** Numbers with other text between them are not one. */
	private void leaveOut(String words, StringBuilder into) {
		boolean apart = last != into && !into.isEmpty() && Character.isDigit(into.charAt(into.length() - 1)) && !words.isEmpty()
				&& Character.isDigit(words.charAt(0));
		into.append(apart ? " " : "").append(words);
		last = into;
	}

	/** Whether raised or much smaller words after a digit are the mark of a note, and no unit of measure: it would become part of the number. */
	private boolean isNoteMark(String words) {
		return (raised || isSmaller(words)) && !endsRaised && !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))
				&& MARK.matcher(words).matches();
	}

	private boolean isSmaller(String words) {
		int before = endSize == 0 ? ORDINARY : endSize;
		return size > 0 && 100 * size <= SMALLER * before && words.strip().length() <= LONGEST_MARK;
	}

	/** What is hidden of the text so far. */
	public String hidden() {
		return hidden.toString().strip();
	}

	/** Tells what is not seen. */
	public void remark(Remarks remarks, SourcePlace spot) {
		remarks.dropped(DELETED, dropped, spot);
		remarks.dropped(HIDDEN, hidden, spot);
		remarks.dropped(STRUCK, struckThrough, spot);
		remarks.dropped(CONTENTS, contents, spot);
		remarks.dropped(RAISED, raisedMarks, spot);
	}
}
