// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

/**
 * Names under which one organ reports in different years: with the province or city that its place belongs to, or without (青石区人民政府,
 * 云溪市青石区人民政府). Names are without spaces. An organ that was given another name is another one, as long as nobody says otherwise.
 */
final class OrganNames {

	/** What places of an upper level are called; the one place that follows them is of a lower level. */
	private static final String[] UPPER = { "自治区", "自治州", "地区", "省", "市", "州", "盟" };
	private static final String[] LOWER = { "自治县", "街道", "县", "区", "市", "旗", "镇", "乡" };
	/** Names of places have two characters at least, what they are included. */
	private static final int SHORTEST = 2;
	/** No name of a place is longer. */
	private static final int LONGEST = 12;

	private OrganNames() {
	}

	/** The name without the upper places in front of its own: equal for all names of an organ, and for some names of different ones. */
	static String general(String name) {
		int start = 0;
		for (int end = upperEnd(name, start); end > 0 && hasPlace(name, end); end = upperEnd(name, start))
			start = end;
		return name.substring(start);
	}

	/** Whether two names are those of one organ: equal, or one with upper places in front and otherwise equal. */
	static boolean areOne(String name, String other) {
		String full = name.length() > other.length() ? name : other;
		String brief = full == name ? other : name;
		return full.endsWith(brief) && general(full).equals(general(brief));
	}

	/** Where the first upper place in a name ends; -1 when it begins with none. */
	private static int upperEnd(String name, int start) {
		int first = -1;
		for (String kind : UPPER) {
			int at = name.indexOf(kind, start + SHORTEST - 1);
			int end = at + kind.length();
			if (at > 0 && end - start <= LONGEST && (first < 0 || end < first))
				first = end;
		}
		return first;
	}

	/** Whether a name goes on with a place: 青石区人民政府, but not 市场监督管理局 and not 城市管理局. */
	private static boolean hasPlace(String name, int start) {
		for (String kind : LOWER) {
			int at = name.indexOf(kind, start + SHORTEST);
			if (at > 0 && at + kind.length() - start <= LONGEST)
				return true;
		}
		return false;
	}
}
