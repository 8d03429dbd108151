// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.blocks;

/**
 * A cell of a table with its place in the grid.
 *
 * @param row     row of its upper left corner, from 0
 * @param column  column of its upper left corner, from 0
 * @param rows    how many rows it covers, at least 1
 * @param columns how many columns it covers, at least 1
 * @param text    as written; {@code \n} between its lines; empty for an empty cell
 */
public record Cell(int row, int column, int rows, int columns, String text, SourcePlace spot) {
}
