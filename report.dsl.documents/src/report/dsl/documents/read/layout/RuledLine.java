// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.layout;

/**
 * A straight line on a page that is level or upright, as they are drawn around the cells of tables.
 *
 * @param at   y of a level line, x of an upright one
 * @param from where it begins, x of a level line, y of an upright one
 * @param to   where it ends
 */
public record RuledLine(boolean level, float at, float from, float to) {

	/** Lines that are so near are the same; points. */
	static final float NEAR = 2.5f;

	boolean covers(float place) {
		return from - NEAR <= place && place <= to + NEAR;
	}

	boolean touches(RuledLine other) {
		return level != other.level && covers(other.at) && other.covers(at);
	}
}
