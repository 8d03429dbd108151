// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on a page: of that only straight lines count, drawn as lines or as narrow shapes. */
public final class Strokes {

	/** A filled shape that is thinner is a line; points. */
	private static final float THIN = 3f;
	/** Lines that are shorter are parts of letters or pictures. */
	private static final float SHORT = 4f;
	/** No page of a report has more; drawings have. */
	private static final int MOST_RULES = 20_000;
	private static final int MOST_POINTS = 10_000;

	private final List<RuledLine> rules = new ArrayList<>();
	/** null begins a part that does not touch the one before */
	private final List<float[]> path = new ArrayList<>();

	/** The straight lines drawn so far. */
	public List<RuledLine> rules() {
		return rules;
	}

	public void clear() {
		rules.clear();
		path.clear();
	}

	/** Whether a path has so many points that it is a drawing. */
	public boolean isFull() {
		return path.size() >= MOST_POINTS;
	}

	/** A new part of the path begins with the next point. */
	public void begin() {
		if (!isFull())
			path.add(null);
	}

	/** @param at x and y in points from the upper left corner of the page as it is looked at */
	public void point(float[] at) {
		if (!isFull())
			path.add(at);
	}

	/** The path is not drawn. */
	public void drop() {
		path.clear();
	}

	/** Draws the path. @param stroke its outline; otherwise it is filled only */
	public void draw(boolean stroke) {
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
