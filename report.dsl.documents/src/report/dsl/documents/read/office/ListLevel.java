// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import org.jspecify.annotations.Nullable;

/**
 * A level of a numbered list.
 *
 * @param format  how numbers are printed, see {@link Numerals}
 * @param pattern what is printed, with {@code %1} … {@code %9} for the numbers of the levels
 * @param start   first number
 * @param restart a paragraph of a level below this one starts the numbers anew; 0 for never, -1 for any level above
 * @param legal   whether the numbers of the levels above are printed as decimals
 * @param suffix  what follows: {@code tab}, {@code space} or {@code nothing}
 * @param style   whose paragraphs are on this level; null for none
 */
public record ListLevel(String format, String pattern, int start, int restart, boolean legal, String suffix, @Nullable String style) {
}
