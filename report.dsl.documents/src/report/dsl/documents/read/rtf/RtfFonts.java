// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.rtf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the bytes of the text mean: that depends on the font, and where the font does not say it, on the file. */
final class RtfFonts {

	private static final int ANSI = 0;
	private static final int DEFAULT = 1;
	private static final int CHINESE = 936;
	private static final int LATIN = 1252;
	/** Code pages by the number of the character set of a font. */
	private static final Map<Integer, Integer> PAGES = Map.ofEntries(Map.entry(128, 932), Map.entry(129, 949), Map.entry(134, CHINESE),
			Map.entry(136, 950), Map.entry(161, 1253), Map.entry(162, 1254), Map.entry(177, 1255), Map.entry(178, 1256),
			Map.entry(186, 1257),
			Map.entry(204, 1251), Map.entry(222, 874), Map.entry(238, 1250));

	private final Map<Integer, Integer> sets = new HashMap<>();
	/** Code page that the file states; 0 for none. */
	int page;

	/** @param set number of the character set */
	void put(int font, int set) {
		sets.put(font, set);
	}

	/** @param font number of the font in which the bytes are written */
	String decode(byte[] bytes, int font) {
		int set = sets.getOrDefault(font, DEFAULT);
		int stated = PAGES.getOrDefault(set, 0);
		if (stated != 0)
			return new String(bytes, charset(stated));
		if (set == DEFAULT && page != 0)
			return new String(bytes, charset(page));
		// Programs write Chinese in fonts that they declare as Latin.
		String chinese = set == ANSI && !isWide(page) && !inPairs(bytes) ? null : strict(bytes, charset(isWide(page) ? page : CHINESE));
		return chinese != null ? chinese : new String(bytes, charset(LATIN));
	}

	private static boolean isWide(int page) {
		return page == 932 || page == CHINESE || page == 949 || page == 950 || page == 54936;
	}

	/** Whether bytes that are no ASCII come by twos. */
	private static boolean inPairs(byte[] bytes) {
		int run = 0;
		for (byte b : bytes) {
			if (b >= 0 && run % 2 != 0)
				return false;
			run = b < 0 ? run + 1 : 0;
		}
		return run % 2 == 0;
	}

	private static @Nullable String strict(byte[] bytes, Charset charset) {
		try {
			return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
					.decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return null;
		}
	}

	private static Charset charset(int page) {
		String name = switch (page) {
		case CHINESE, 54936 -> "GB18030";
		case 932 -> "windows-31j";
		case 949 -> "x-windows-949";
		case 950 -> "Big5";
		case 65001 -> "UTF-8";
		default -> "windows-" + page;
		};
		return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
	}
}
