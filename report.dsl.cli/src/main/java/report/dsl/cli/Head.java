package report.dsl.cli;

import report.dsl.form.Forms;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/**
 * What tells whose report a file is and of which year, read from its first lines only.
 *
 * @param organ name without spaces
 */
record Head(String organ, int year) {

	/** Far more than the head of any report takes. */
	private static final int ENOUGH = 4096;

	/** @return null when organ or year is not stated */
	static Head of(Sheet sheet) {
		String organ = sheet.text(Field.ORGAN);
		return organ == null || organ.isBlank() || sheet.year() < 0 ? null : new Head(bare(organ), sheet.year());
	}

	/** @return null when there is no file, or no organ or year in it */
	static Head read(String path, FileBytes buffer) {
		buffer.readHead(path, ENOUGH);
		if (buffer.length == 0)
			return null;
		try {
			String text = Decoder.decode(buffer.bytes, whole(buffer)).text();
			return of(ReportReader.read(new Source(path, text.substring(0, end(text))), Forms.NONE));
		} catch (Complaint e) {
			return null;
		}
	}

	/** Number of bytes up to the last line end, so that no character is cut. */
	private static int whole(FileBytes buffer) {
		if (buffer.length < ENOUGH)
			return buffer.length;
		int length = buffer.length & ~1;
		while (length > 1 && buffer.bytes[length - 1] != '\n' && buffer.bytes[length - 2] != '\n')
			length--;
		return length;
	}

	/** Where the first section begins. */
	private static int end(String text) {
		for (int at = 0; at < text.length();) {
			char c = text.charAt(at);
			if (c == '#' || c == '\uFF03' || c == '"' && text.startsWith("\"\"\"", at))
				return at;
			int next = text.indexOf('\n', at);
			at = next < 0 ? text.length() : next + 1;
		}
		return text.length();
	}

	private static String bare(String organ) {
		StringBuilder out = new StringBuilder(organ.length());
		for (int i = 0; i < organ.length(); i++)
			if (!Character.isWhitespace(organ.charAt(i)) && organ.charAt(i) != '\u3000')
				out.append(organ.charAt(i));
		return out.toString();
	}
}
