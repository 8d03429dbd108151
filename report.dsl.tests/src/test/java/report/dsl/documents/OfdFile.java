// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws an OFD file from lines of text, see {@link PageDrawing}, as programs write them: in millimetres, each letter at its distance. */
final class OfdFile extends PageDrawing {

	private static final String SPACE = "xmlns:ofd='http://www.ofdspec.org/2016'";
	private static final float POINTS = 72 / 25.4f;
	private static final String TEMPLATE = "<ofd:TextObject ID='9' Boundary='50 50 90 20' Font='1' Size='20'><ofd:TextCode X='0' Y='20'>内部资料 2019</ofd:TextCode></ofd:TextObject>";

	private final List<StringBuilder> pages = new ArrayList<>();
	private final Map<String, String> parts = new LinkedHashMap<>();
	private final Lines lines;

	private OfdFile(Lines lines) {
		this.lines = lines;
	}

	static byte[] of(String text, Lines lines) throws IOException {
		OfdFile file = new OfdFile(lines);
		file.draw(text);
		return file.bytes();
	}

	/** A file of one page. @param content what stands in its layer */
	static OfdFile page(String content) {
		OfdFile file = new OfdFile(Lines.STROKES);
		file.newPage();
		file.pages.getLast().append(content);
		return file;
	}

	/** Puts a part in the place of the one that is written otherwise. */
	OfdFile part(String name, String content) {
		parts.put(name, content);
		return this;
	}

	@Override
	void newPage() {
		pages.add(new StringBuilder());
	}

	/** By turns a run has one distance for all its letters, or each its own; a matrix that stretches, or none. */
	@Override
	void words(float x, float down, float size, String words) {
		boolean stretched = pages.getLast().length() % 2 == 0;
		float scale = stretched ? 2 : 1;
		StringBuilder distances = new StringBuilder();
		for (int i = 0; i + 1 < words.length(); i++)
			distances.append(i > 0 ? " " : "").append(number(width(words.substring(i, i + 1)) * size / scale));
		String all = words.length() > 2 && words.chars().allMatch(c -> c > 0x7F)
				? "g " + (words.length() - 1) + ' ' + number(size / scale)
				: distances.toString();
		add("<ofd:TextObject ID='1' Boundary='%s %s 200 10' Font='1' Size='%s'%s><ofd:TextCode X='0' Y='%s'%s>%s</ofd:TextCode></ofd:TextObject>",
				number(x), number(down - size), number(size / scale), stretched ? " CTM='2 0 0 2 0 0'" : "", number(size / scale),
				all.isEmpty() ? "" : " DeltaX='" + all + "'", words.replace("&", "&amp;").replace("<", "&lt;"));
	}

	@Override
	void rule(float x1, float y1, float x2, float y2) {
		switch (lines) {
		case STROKES ->
			add("<ofd:PathObject Boundary='%s %s 300 300' LineWidth='0.2'><ofd:AbbreviatedData>M 0 0 L %s %s</ofd:AbbreviatedData></ofd:PathObject>",
					number(x1), number(y1), number(x2 - x1), number(y2 - y1));
		case RECTANGLES -> {
			String w = number(Math.max(0.7f, x2 - x1));
			String h = number(Math.max(0.7f, y2 - y1));
			add("<ofd:PathObject Boundary='%s %s 300 300' Stroke='false' Fill='true'><ofd:AbbreviatedData>M 0 0 L %s 0 L %s %s L 0 %s C</ofd:AbbreviatedData></ofd:PathObject>",
					number(x1), number(y1), w, w, h, h);
		}
		case PIECES -> {
			String mx = number((x2 - x1) / 2);
			String my = number((y2 - y1) / 2);
			add("<ofd:PathObject Boundary='%s %s 300 300'><ofd:AbbreviatedData>S 0 0 M 0 0 L %s %s M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>",
					number(x1), number(y1), mx, my, mx, my, number(x2 - x1), number(y2 - y1));
		}
		}
	}

	/** In millimetres. */
	private static String number(float points) {
		return String.format(Locale.ROOT, "%.4f", points / POINTS);
	}

	private void add(String format, Object... values) {
		pages.getLast().append(String.format(Locale.ROOT, format, values)).append('\n');
	}

	byte[] bytes() throws IOException {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("OFD.xml", "<ofd:OFD " + SPACE
				+ " Version='1.0' DocType='OFD'><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
		StringBuilder list = new StringBuilder();
		for (int i = 0; i < pages.size(); i++) {
			list.append("<ofd:Page ID='").append(10 + i).append("' BaseLoc='").append(i % 2 == 0 ? "" : "/Doc_0/").append("Pages/Page_")
					.append(i)
					.append("/Content.xml'/>");
			all.put("Doc_0/Pages/Page_" + i + "/Content.xml",
					"<ofd:Page " + SPACE + "><ofd:Template TemplateID='5'/><ofd:Content><ofd:Layer ID='2'>"
							+ pages.get(i) + "</ofd:Layer></ofd:Content></ofd:Page>");
		}
		all.put("Doc_0/Document.xml", "<ofd:Document " + SPACE + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 " + number(WIDTH)
				+ ' '
				+ number(HEIGHT)
				+ "</ofd:PhysicalBox></ofd:PageArea><ofd:TemplatePage ID='5' BaseLoc='Tpls/Content.xml'/></ofd:CommonData><ofd:Pages>"
				+ list + "</ofd:Pages></ofd:Document>");
		all.put("Doc_0/Tpls/Content.xml",
				"<ofd:Page " + SPACE + "><ofd:Content><ofd:Layer>" + TEMPLATE + "</ofd:Layer></ofd:Content></ofd:Page>");
		all.putAll(parts);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : all.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}
}
