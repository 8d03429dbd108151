// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.util.List;

/**
 * A phrase by which the narrative repeats figures of the tables.
 *
 * @param pieces   the fixed words around the number, in order: those before {@code {}}, then the one after it. Between two
 *                 pieces before the number (written {@code …} in the form) a few other characters may stand, but no end of a clause
 * @param before   how many of the pieces stand before the number
 * @param cells    the figures whose sum the number repeats
 * @param label    what the figure is called in messages
 */
public record Mention(List<String> pieces, int before, List<Integer> cells, String label) {

	public Mention {
		pieces = List.copyOf(pieces);
		cells = List.copyOf(cells);
	}
}
