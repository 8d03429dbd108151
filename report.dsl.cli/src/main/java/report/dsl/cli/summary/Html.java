package report.dsl.cli.summary;

/** Text in HTML. */
final class Html {

	/** How many colours the page has for parts of a whole. */
	static final int COLOURS = 5;

	private Html() {
	}

	/** For elements and for attributes in double quotes. */
	static String text(String text) {
		StringBuilder out = new StringBuilder(text.length() + 16);
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '"' -> out.append("&quot;");
			default -> out.append(Character.isISOControl(c) ? ' ' : c);
			}
		}
		return out.toString();
	}
}
