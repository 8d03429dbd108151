// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.report;

/** What can be told of names of organs without a list of them. */
final class NamedOrgan {

	/** Names of places have two characters at least. */
	private static final int PLACE = 2;
	/** Characters of 人民政府 and spaces, which names have or have not. */
	private static final String GENERAL = "人民政府 　";
	private static final String[] ENDINGS = { "局", "委员会", "政府", "办公室", "厅", "街道", "办事处", "管委会", "中心", "院", "公署", "支队", "大队" };

	private NamedOrgan() {
	}

	/** Whether words have the shape of the name of an organ of some place: 云溪县财政局. */
	static boolean isOrgan(String name) {
		for (int i = 0; i < name.length(); i++)
			if (name.charAt(i) < 0x4e00 || name.charAt(i) > 0x9fff)
				return false;
		for (String ending : ENDINGS)
			if (name.endsWith(ending))
				return hasPlace(name);
		return false;
	}

	static boolean hasPlace(String name) {
		if ("各本上有全该所其".indexOf(name.isEmpty() ? ' ' : name.charAt(0)) >= 0)
			return false; // those are several organs, or the one itself
		for (int i = PLACE; i < name.length() - 1; i++)
			if ("省市县区旗州镇乡".indexOf(name.charAt(i)) >= 0)
				return true;
		return false;
	}

	/** Whether the place that a name begins with is also named by the other. */
	static boolean isAt(String name, String other) {
		return other.contains(name.substring(0, Math.min(PLACE, name.length())));
	}

	/** Whether one name may be the short form of the other. */
	static boolean areSame(String name, String other) {
		return isShort(name, other) || isShort(other, name);
	}

	/** Whether a name has all its characters in the order of another: 石桥镇 and 云溪县石桥镇人民政府, 县发改局 and 县发展和改革局. */
	private static boolean isShort(String name, String full) {
		int at = 0;
		for (int i = 0; i < name.length(); i++) {
			if (GENERAL.indexOf(name.charAt(i)) >= 0)
				continue;
			at = full.indexOf(name.charAt(i), at) + 1;
			if (at == 0)
				return false;
		}
		return true;
	}
}
