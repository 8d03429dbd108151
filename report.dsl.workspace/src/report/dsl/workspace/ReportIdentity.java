// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import org.jspecify.annotations.Nullable;

import report.dsl.text.ReportHead;

/**
 * What tells whose report a file is and of which year, read from its first lines only.
 *
 * @param organ name without spaces
 */
public record ReportIdentity(String organ, int year) {

	/** Far more than the head of any report takes. */
	private static final int ENOUGH = 4096;

	/** @return null when organ or year is not stated */
	public static @Nullable ReportIdentity of(@Nullable String organ, int year) {
		return organ == null || organ.isBlank() || year < 0 ? null : new ReportIdentity(bare(organ), year);
	}

	/** What is equal for the reports of an organ under all its names; that of other organs may be equal, too. */
	public ReportIdentity general() {
		return new ReportIdentity(OrganNames.general(organ), year);
	}

	/** That of the year before. */
	public ReportIdentity before() {
		return new ReportIdentity(organ, year - 1);
	}

	/** Whether the other one is of the same year and organ, which may be named with the places above its own. */
	boolean isOfSameOrgan(ReportIdentity other) {
		return other != null && year == other.year && OrganNames.areOne(organ, other.organ);
	}

	/** @return null when there is no file, or no organ or year in it */
	static @Nullable ReportIdentity read(String path, FileBytes buffer) {
		buffer.readHead(path, ENOUGH);
		if (buffer.length == 0)
			return null;
		try {
			ReportHead head = ReportHead.of(Decoder.decode(buffer.bytes, end(buffer)).text());
			return of(head.organ(), head.year());
		} catch (FileProblem e) {
			return null;
		}
	}

	/**
	 * Number of bytes before the first heading, which is at the start of a line in every encoding; without one up to the
	 * last line end, so that no character is cut.
	 */
	private static int end(FileBytes buffer) {
		byte[] bytes = buffer.bytes;
		int lineEnd = 0;
		for (int i = 0; i < buffer.length; i++)
			if (bytes[i] == '\n') {
				lineEnd = i + 1;
				if (i + 1 < buffer.length && bytes[i + 1] == '#')
					return lineEnd;
			}
		boolean twoBytes = (bytes[0] & 0xFE) == 0xFE;
		return buffer.length < ENOUGH ? buffer.length : twoBytes ? lineEnd + 1 & ~1 : lineEnd;
	}

	private static String bare(String organ) {
		StringBuilder out = new StringBuilder(organ.length());
		for (int i = 0; i < organ.length(); i++)
			if (!Character.isWhitespace(organ.charAt(i)) && organ.charAt(i) != '\u3000')
				out.append(organ.charAt(i));
		return out.toString();
	}
}
