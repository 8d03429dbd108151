// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What stands on one page of a PDF and which straight lines are drawn on it, both in one pass. */
final class PdfPage extends PDFTextStripper {

	/** A filled shape that is thinner is a line; points. */
	private static final float THIN = 3f;
	/** Lines that are shorter are parts of letters or pictures. */
	private static final float SHORT = 4f;
	/** No page of a report has more; drawings have. */
	private static final int MOST_RULES = 20_000;
	private static final int MOST_GLYPHS = 60_000;
	private static final int MOST_POINTS = 10_000;
	private static final int DEEPEST = 8;
	private static final int MOST_FORMS = 2000;

	final List<Glyph> glyphs = new ArrayList<>();
	final List<RuledLine> rules = new ArrayList<>();
	/** Letters whose font does not say what they are. */
	int unknown;
	private final Clock clock;
	private final List<float[]> path = new ArrayList<>();
	private PDPage page;
	private int depth;
	private int forms;
	private float startX;
	private float startY;

	PdfPage(Clock clock) {
		this.clock = clock;
		setSuppressDuplicateOverlappingText(true);
		setShouldSeparateByBeads(false);
		addOperator(new SetLineWidth(this));
		for (String name : new String[] { "m", "l", "c", "v", "y", "h", "re", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" })
			addOperator(new Drawing(name));
	}

	void read(PDPage next) throws IOException {
		glyphs.clear();
		rules.clear();
		path.clear();
		unknown = 0;
		forms = 0;
		page = next;
		setStartPage(0);
		for (Iterator<PDStream> streams = next.getContentStreams(); streams.hasNext();)
			PdfSize.check(streams.next().getCOSObject());
		processPage(next);
	}

	float width() {
		return turned() ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
	}

	float height() {
		return turned() ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
	}

	private boolean turned() {
		return page.getRotation() % 180 != 0;
	}

	@Override
	protected void writePage() {
		for (List<TextPosition> article : getCharactersByArticle())
			for (TextPosition text : article)
				if (text.getUnicode() != null)
					glyphs.add(new Glyph(text.getUnicode(), text.getX(), text.getY(), text.getWidth(), size(text), false));
	}

	private static float size(TextPosition text) {
		float size = Math.abs(text.getFontSizeInPt());
		return size > 0.5f ? size : Math.max(1, text.getHeightDir());
	}

	@Override
	protected void processTextPosition(TextPosition text) {
		clock.check();
		if (getCharactersByArticle().isEmpty() || getCharactersByArticle().get(0).size() < MOST_GLYPHS)
			super.processTextPosition(text);
	}

	@Override
	protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
		String unicode = font.toUnicode(code);
		if (unicode == null || !unicode.isEmpty() && privateUse(unicode.charAt(0)))
			unknown++;
		super.showGlyph(matrix, font, code, displacement);
	}

	private static boolean privateUse(char c) {
		return c >= '\uE000' && c <= '\uF8FF' || c == '\uFFFD' || c < ' ';
	}

	@Override
	protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
		clock.check();
		super.processOperator(operator, operands);
	}

	/** Forms may show one another, and themselves. */
	@Override
	public void showForm(PDFormXObject form) throws IOException {
		if (depth == DEEPEST || ++forms > MOST_FORMS)
			return;
		PdfSize.check(form.getCOSObject());
		depth++;
		try {
			super.showForm(form);
		} finally {
			depth--;
		}
	}

	/** The operators that draw lines and shapes. */
	private final class Drawing extends OperatorProcessor {

		private final String name;

		Drawing(String name) {
			super(PdfPage.this);
			this.name = name;
		}

		@Override
		public String getName() {
			return name;
		}

		@Override
		public void process(Operator operator, List<COSBase> operands) {
			float[] n = new float[operands.size()];
			for (int i = 0; i < n.length; i++)
				n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
			draw(n);
		}

		private void draw(float[] n) {
			switch (name) {
			case OperatorName.MOVE_TO -> {
				if (n.length >= 2)
					move(n[0], n[1]);
			}
			case OperatorName.LINE_TO -> {
				if (n.length >= 2)
					point(n[0], n[1]);
			}
			case OperatorName.CURVE_TO, OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT, OperatorName.CURVE_TO_REPLICATE_FINAL_POINT -> {
				if (n.length >= 4)
					point(n[n.length - 2], n[n.length - 1]);
			}
			case OperatorName.CLOSE_PATH -> point(startX, startY);
			case OperatorName.APPEND_RECT -> {
				if (n.length >= 4)
					rectangle(n[0], n[1], n[2], n[3]);
			}
			case OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> finish(true);
			case OperatorName.ENDPATH -> path.clear();
			case OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD -> finish(false);
			default -> finish(true);
			}
		}
	}

	private void move(float x, float y) {
		startX = x;
		startY = y;
		if (path.size() < MOST_POINTS)
			path.add(null);
		point(x, y);
	}

	private void rectangle(float x, float y, float width, float height) {
		move(x, y);
		point(x + width, y);
		point(x + width, y + height);
		point(x, y + height);
		point(x, y);
	}

	/** To the upper left corner of the page as it is looked at. */
	private void point(float x, float y) {
		if (path.size() >= MOST_POINTS)
			return;
		Point2D.Float p = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
		float px = p.x - page.getCropBox().getLowerLeftX();
		float py = p.y - page.getCropBox().getLowerLeftY();
		float w = page.getCropBox().getWidth();
		float h = page.getCropBox().getHeight();
		path.add(switch (Math.floorMod(page.getRotation(), 360)) {
		case 90 -> new float[] { py, px };
		case 180 -> new float[] { w - px, py };
		case 270 -> new float[] { h - py, w - px };
		default -> new float[] { px, h - py };
		});
	}

	private void finish(boolean stroke) {
		for (int from = 0; from < path.size();) {
			int to = from + 1;
			while (to < path.size() && path.get(to) != null)
				to++;
			if (!thin(from + 1, to) && stroke)
				for (int i = from + 2; i < to; i++)
					line(path.get(i - 1), path.get(i));
			from = to;
		}
		path.clear();
	}

	/** A narrow shape is a line, filled or not. */
	private boolean thin(int from, int to) {
		float left = Float.MAX_VALUE;
		float top = Float.MAX_VALUE;
		float right = -Float.MAX_VALUE;
		float bottom = -Float.MAX_VALUE;
		for (int i = from; i < to; i++) {
			if (path.get(i) == null)
				continue;
			left = Math.min(left, path.get(i)[0]);
			right = Math.max(right, path.get(i)[0]);
			top = Math.min(top, path.get(i)[1]);
			bottom = Math.max(bottom, path.get(i)[1]);
		}
		if (bottom - top <= THIN && right - left > THIN)
			rule(true, (top + bottom) / 2, left, right);
		else if (right - left <= THIN && bottom - top > THIN)
			rule(false, (left + right) / 2, top, bottom);
		else
			return false;
		return true;
	}

	private void line(float[] a, float[] b) {
		if (Math.abs(a[1] - b[1]) <= 1)
			rule(true, (a[1] + b[1]) / 2, Math.min(a[0], b[0]), Math.max(a[0], b[0]));
		else if (Math.abs(a[0] - b[0]) <= 1)
			rule(false, (a[0] + b[0]) / 2, Math.min(a[1], b[1]), Math.max(a[1], b[1]));
	}

	private void rule(boolean level, float at, float from, float to) {
		if (to - from >= SHORT && rules.size() < MOST_RULES)
			rules.add(new RuledLine(level, at, from, to));
	}
}
