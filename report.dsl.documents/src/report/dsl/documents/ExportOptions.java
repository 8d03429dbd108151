// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * What a user can ask of an export.
 *
 * @param font file of the font that a PDF is set in (.ttf, .ttc or .otf with TrueType outlines); null: the best one at hand
 */
public record ExportOptions(@Nullable Path font) {

	public static final ExportOptions NONE = new ExportOptions(null);
}
