package report.dsl.sheet;

/** Replace {@code start … end} (UTF-16 offsets, end exclusive) by {@code newText}. */
public record Edit(int start, int end, String newText) {

	public static Edit insert(int offset, String text) {
		return new Edit(offset, offset, text);
	}

	public static Edit replace(Region region, String text) {
		return new Edit(region.start(), region.end(), text);
	}
}
