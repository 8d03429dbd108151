// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.ofd;

import org.jspecify.annotations.Nullable;

/** Where the coordinates of an object of a page lie on the page: turned and stretched by its matrix, then moved to its place. */
final class Placement {

	/** Points in a millimetre. */
	static final float POINTS = 72 / 25.4f;
	private static final int BOX = 4;
	private static final int MATRIX = 6;

	private final float left;
	private final float top;
	/** a b c d e f; null when nothing is turned or stretched */
	private final float @Nullable [] matrix;

	private Placement(float left, float top, float @Nullable [] matrix) {
		this.left = left;
		this.top = top;
		this.matrix = matrix;
	}

	/** @param boundary of the object: x y width height. @param matrix six numbers */
	static Placement of(@Nullable String boundary, @Nullable String matrix) {
		float[] box = NumberList.list(boundary);
		float[] numbers = NumberList.list(matrix);
		return new Placement(box.length == BOX ? box[0] : 0, box.length == BOX ? box[1] : 0, numbers.length == MATRIX ? numbers : null);
	}

	/** x and y in points from the upper left corner of the page. */
	float[] point(float x, float y) {
		float px = matrix == null ? x : x * matrix[0] + y * matrix[2] + matrix[4];
		float py = matrix == null ? y : x * matrix[1] + y * matrix[3] + matrix[5];
		return new float[] { (px + left) * POINTS, (py + top) * POINTS };
	}

	/** How much larger things are on the page, upright. */
	float high() {
		return matrix == null ? POINTS : (float) Math.hypot(matrix[2], matrix[3]) * POINTS;
	}
}
