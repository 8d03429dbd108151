// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.word;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.read.office.ListCounter;
import report.dsl.documents.read.office.ListLevel;

/** Automatic numbering of a Word document of 1997 to 2003. */
final class OldLists {

	/** Names of the number formats by their codes, see [MS-OSHARED] 2.2.1.3; codes between them are not used for Chinese or not at all. */
	private static final Map<Integer, String> FORMATS = Map.ofEntries(Map.entry(1, "upperRoman"), Map.entry(2, "lowerRoman"),
			Map.entry(3, "upperLetter"), Map.entry(4, "lowerLetter"), Map.entry(10, "ideographDigital"), Map.entry(11, "japaneseCounting"),
			Map.entry(14, "decimalFullWidth"), Map.entry(16, "japaneseLegal"), Map.entry(17, "japaneseDigitalTenThousand"),
			Map.entry(18, "decimalEnclosedCircle"), Map.entry(19, "decimalFullWidth2"), Map.entry(22, "decimalZero"),
			Map.entry(23, "bullet"),
			Map.entry(26, "decimalEnclosedFullstop"), Map.entry(27, "decimalEnclosedParen"), Map.entry(28, "decimalEnclosedCircleChinese"),
			Map.entry(29, "ideographEnclosedCircle"), Map.entry(30, "ideographTraditional"), Map.entry(31, "ideographZodiac"),
			Map.entry(33, "taiwaneseCounting"), Map.entry(34, "ideographLegalTraditional"), Map.entry(35, "taiwaneseCountingThousand"),
			Map.entry(36, "taiwaneseDigital"), Map.entry(37, "chineseCounting"), Map.entry(38, "chineseLegalSimplified"),
			Map.entry(39, "chineseCountingThousand"), Map.entry(255, "none"));
	private static final String[] SUFFIXES = { "tab", "space", "nothing" };

	private final ListTables tables;
	private final Map<Integer, ListCounter> kinds = new HashMap<>();
	private final Map<Integer, ListLevel[]> uses = new HashMap<>();

	/** @param tables null when nothing is numbered */
	OldLists(ListTables tables) {
		this.tables = tables;
	}

	/** Counts a paragraph and says what is printed before it; empty when it is not numbered. */
	String next(Paragraph paragraph) {
		int list = paragraph.getIlfo();
		int level = paragraph.getIlvl();
		if (tables == null || list <= 0 || level < 0 || level >= WordNumbering.LEVELS)
			return "";
		try {
			int id = tables.getLfo(list).getLsid();
			ListData data = tables.getListData(id);
			if (data == null)
				return "";
			ListCounter counter = kinds.computeIfAbsent(id, key -> counter(data));
			ListLevel[] own = uses.get(list);
			if (own == null) {
				own = overrides(list, counter);
				uses.put(list, own);
			}
			return counter.next(level, own);
		} catch (NoSuchElementException e) {
			// The paragraph is left over from a list that was deleted.
			return "";
		}
	}

	private static ListCounter counter(ListData data) {
		ListCounter counter = new ListCounter();
		for (int i = 0; i < data.numLevels() && i < WordNumbering.LEVELS; i++)
			counter.levels[i] = level(data.getLevel(i + 1));
		return counter;
	}

	private ListLevel[] overrides(int list, ListCounter counter) {
		ListLevel[] own = new ListLevel[ListCounter.LEVELS];
		int[] starts = new int[WordNumbering.LEVELS];
		java.util.Arrays.fill(starts, -1);
		LFOData data = tables.getLfoData(list);
		if (data != null && data.getRgLfoLvl() != null)
			for (ListFormatOverrideLevel level : data.getRgLfoLvl())
				if (level != null && level.getLevelNum() < WordNumbering.LEVELS) {
					if (level.isFormatting())
						own[level.getLevelNum()] = level(level.getLevel());
					if (level.isStartAt())
						starts[level.getLevelNum()] = level.isFormatting() ? level.getLevel().getStartAt() : level.getIStartAt();
				}
		counter.restart(starts);
		return own;
	}

	private static @Nullable ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
		if (level == null)
			return null;
		StringBuilder pattern = new StringBuilder();
		for (char c : String.valueOf(level.getNumberText()).toCharArray())
			if (c < WordNumbering.LEVELS)
				pattern.append('%').append((char) ('1' + c));
			else
				pattern.append(c);
		int suffix = level.getTypeOfCharFollowingTheNumber();
		return new ListLevel(FORMATS.getOrDefault(level.getNumberFormat(), "decimal"), pattern.toString(), level.getStartAt(), -1,
				level.isLegalNumbering(), SUFFIXES[suffix >= 0 && suffix < SUFFIXES.length ? suffix : 0], null);
	}
}
