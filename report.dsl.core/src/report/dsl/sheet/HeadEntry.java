// SPDX-License-Identifier: EPL-2.0
package report.dsl.sheet;

/**
 * A field of the head of a report as written.
 *
 * @param key    region of the key word
 * @param text   value without quotes and outer white space
 * @param region region of {@code text} without the quotes
 */
public record HeadEntry(Region key, String text, Region region) {
}
