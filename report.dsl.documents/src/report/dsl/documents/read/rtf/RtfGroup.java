// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

import org.jspecify.annotations.Nullable;

/** What holds within a group of an RTF file; what it does not change it has from the group around it. */
final class RtfGroup {

	/** Where its text goes. */
	enum Into {
		TEXT, NOWHERE, FONTS, STYLES, INSTRUCTION
	}

	final @Nullable RtfGroup outer;
	Into into = Into.TEXT;
	/** what the text belongs to */
	RtfStory story;
	/** what is done with the story when the group ends; null when it is that of the group around */
	@Nullable
	Runnable whenRead;
	/** whether the group began with a sign that it may be left out by those who do not know it */
	boolean optional;
	/** whether properties of rows are those of a table within a table */
	boolean inner;
	/** the picture that it holds */
	@Nullable
	RtfPicture picture;
	int font;
	/** how many characters follow one in Unicode for those who do not know it */
	int replaced = 1;
	boolean hidden;
	boolean deleted;
	boolean raised;
	boolean struck;
	boolean doublyStruck;
	boolean contents;
	/** in half points; 0 where nothing is said */
	int size;

	/** The outermost one. */
	RtfGroup(RtfStory story) {
		this.outer = null;
		this.story = story;
	}

	RtfGroup(RtfGroup outer) {
		this.outer = outer;
		into = outer.into;
		story = outer.story;
		inner = outer.inner;
		font = outer.font;
		replaced = outer.replaced;
		hidden = outer.hidden;
		deleted = outer.deleted;
		raised = outer.raised;
		struck = outer.struck;
		doublyStruck = outer.doublyStruck;
		contents = outer.contents;
		size = outer.size;
	}

	/** Text without properties again. */
	void plain(int ordinaryFont) {
		font = ordinaryFont;
		hidden = false;
		deleted = false;
		raised = false;
		struck = false;
		doublyStruck = false;
		size = 0;
	}
}
