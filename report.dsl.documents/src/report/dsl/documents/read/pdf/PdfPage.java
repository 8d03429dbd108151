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
import report.dsl.documents.read.layout.Glyph;
import report.dsl.documents.read.layout.Strokes;

/** What stands on one page of a PDF and which straight lines are drawn on it, both in one pass. */
final class PdfPage extends PDFTextStripper {

	static final int MOST_GLYPHS = 60_000;
	private static final int DEEPEST = 8;
	private static final int MOST_FORMS = 2000;

	final List<Glyph> glyphs = new ArrayList<>();
	final Strokes strokes = new Strokes();
	/** Letters whose font does not say what they are. */
	int unknown;
	/** Whether the page has more characters than are read. */
	boolean cut;
	private final Clock clock;
	private PDPage page = new PDPage();
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
		strokes.clear();
		unknown = 0;
		cut = false;
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
		else
			cut = true;
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
			case OperatorName.STROKE_PATH, OperatorName.CLOSE_AND_STROKE -> strokes.draw(true);
			case OperatorName.ENDPATH -> strokes.drop();
			case OperatorName.FILL_NON_ZERO, OperatorName.LEGACY_FILL_NON_ZERO, OperatorName.FILL_EVEN_ODD -> strokes.draw(false);
			default -> strokes.draw(true);
			}
		}
	}

	private void move(float x, float y) {
		startX = x;
		startY = y;
		strokes.begin();
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
		if (strokes.isFull())
			return;
		Point2D.Float p = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
		float px = p.x - page.getCropBox().getLowerLeftX();
		float py = p.y - page.getCropBox().getLowerLeftY();
		float w = page.getCropBox().getWidth();
		float h = page.getCropBox().getHeight();
		strokes.point(switch (Math.floorMod(page.getRotation(), 360)) {
		case 90 -> new float[] { py, px };
		case 180 -> new float[] { w - px, py };
		case 270 -> new float[] { h - py, w - px };
		default -> new float[] { px, h - py };
		});
	}
}
