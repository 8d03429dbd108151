// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.jspecify.annotations.Nullable;

import report.dsl.documents.source.UnreadableDocument;

/**
 * The fonts of one PDF. What official documents are set in is taken from the machine if it has it, else a font that comes along. A font
 * that the user chose takes the place of all. Characters that a font lacks come from further ones.
 */
final class PdfFonts implements Closeable {

	/** What a font is for; the name in small letters is that of the family in {@code pdf.css}. */
	private enum Use {
		TITLE("serif.ttf", "fzxbsjw.ttf", "fzxbsk.ttf", "fzxbs.ttf", "stzhongs.ttf", "simsun.ttc", "songti.ttc"), HEI("sans.ttf",
				"simhei.ttf", "stheiti medium.ttc", "stheiti light.ttc"), FANG("serif.ttf", "simfang.ttf", "fangsong_gb2312.ttf",
						"stfangso.ttf", "songti.ttc"), KAI("serif.ttf", "simkai.ttf", "kaiti_gb2312.ttf", "stkaiti.ttf",
								"kaiti.ttc"), SONG("serif.ttf", "simsun.ttc", "stsong.ttf", "songti.ttc");

		private final String shipped;
		private final List<String> files;

		Use(String shipped, String... files) {
			this.shipped = shipped;
			this.files = List.of(files);
		}
	}

	/** Fonts with many rare characters, for those that the others lack. */
	private static final List<String> RICH = List.of("simsun.ttc", "simsunb.ttf", "msyh.ttc", "songti.ttc", "arial unicode.ttf",
			"wqy-zenhei.ttc",
			"wqy-microhei.ttc", "droidsansfallbackfull.ttf", "droidsansfallback.ttf", "uming.ttc", "hanamina.ttf", "hanaminb.ttf");
	private static final String MORE = "more";
	private static final int REGULAR = 400;
	private static final int SHOWN = 8;

	private final PDDocument document;
	private final Map<String, TrueTypeFont> open = new HashMap<>();
	private final Map<TrueTypeFont, PDFont> embedded = new HashMap<>();
	private final Map<Use, TrueTypeFont> uses = new EnumMap<>(Use.class);
	private final List<TrueTypeFont> more = new ArrayList<>();

	/**
	 * @param chosen  by the user
	 * @param letters all characters that will be printed
	 * @throws UnreadableDocument when the chosen font is none that can be embedded, or no font has one of the characters
	 */
	PdfFonts(PDDocument document, @Nullable Path chosen, int[] letters) throws UnreadableDocument, IOException {
		this.document = document;
		try {
			TrueTypeFont own = chosen == null ? null : chosen(chosen);
			for (Use use : Use.values())
				uses.put(use, own != null ? own : best(use));
			fill(letters);
		} catch (UnreadableDocument | IOException e) {
			close();
			throw e;
		}
	}

	private TrueTypeFont chosen(Path file) throws UnreadableDocument {
		try {
			return keep(file.toString(), FontFiles.open(file));
		} catch (IOException e) {
			throw new UnreadableDocument("pdf.font", file);
		}
	}

	private TrueTypeFont best(Use use) throws IOException {
		TrueTypeFont found = installed(SystemFonts.find(use.files));
		return found != null ? found : shipped(use.shipped);
	}

	/** @return null when there is no such font that can be embedded */
	private @Nullable TrueTypeFont installed(@Nullable Path file) {
		if (file == null)
			return null;
		TrueTypeFont font = open.get(file.toString());
		if (font != null)
			return font;
		try {
			return keep(file.toString(), FontFiles.open(file));
		} catch (IOException e) {
			return null;
		}
	}

	private TrueTypeFont shipped(String name) throws IOException {
		TrueTypeFont font = open.get(name);
		return font != null ? font : keep(name, FontFiles.shipped(name));
	}

	private TrueTypeFont keep(String name, TrueTypeFont font) {
		open.put(name, font);
		return font;
	}

	/** Adds fonts until there is one for each character. */
	private void fill(int[] letters) throws UnreadableDocument, IOException {
		List<Integer> lacking = new ArrayList<>();
		for (TrueTypeFont font : List.copyOf(open.values()))
			for (int letter : letters)
				if (!has(font, letter) && !lacking.contains(letter))
					lacking.add(letter);
		if (!lacking.isEmpty())
			add(shipped("serif.ttf"), lacking);
		for (String name : RICH)
			if (!lacking.isEmpty())
				add(installed(SystemFonts.find(List.of(name))), lacking);
		if (!lacking.isEmpty())
			throw new UnreadableDocument("pdf.letters", names(lacking));
	}

	private void add(@Nullable TrueTypeFont font, List<Integer> lacking) throws IOException {
		if (font == null)
			return;
		CmapLookup letters = font.getUnicodeCmapLookup();
		if (lacking.removeIf(letter -> letters.getGlyphId(letter) != 0))
			more.add(font);
	}

	private static boolean has(TrueTypeFont font, int letter) throws IOException {
		return font.getUnicodeCmapLookup().getGlyphId(letter) != 0;
	}

	private static String names(List<Integer> letters) {
		StringBuilder names = new StringBuilder();
		for (int letter : letters.subList(0, Math.min(SHOWN, letters.size()))) {
			names.append(names.isEmpty() ? "" : " ").append(Character.toString(letter));
			names.append(String.format(Locale.ROOT, " (U+%04X)", letter));
		}
		return letters.size() > SHOWN ? names + " …" : names.toString();
	}

	void register(PdfRendererBuilder builder) throws IOException {
		for (Map.Entry<Use, TrueTypeFont> use : uses.entrySet())
			register(builder, use.getValue(), use.getKey().name().toLowerCase(Locale.ROOT));
		for (TrueTypeFont font : more)
			register(builder, font, MORE);
	}

	private void register(PdfRendererBuilder builder, TrueTypeFont font, String family) throws IOException {
		PDFont inside = embedded.get(font);
		if (inside == null) {
			inside = PDType0Font.load(document, font, true);
			embedded.put(font, inside);
		}
		builder.useFont(new PDFontSupplier(inside), family, REGULAR, FontStyle.NORMAL, true);
	}

	/** Not before the document is saved: fonts are embedded then. */
	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : open.values())
			font.close();
	}
}
