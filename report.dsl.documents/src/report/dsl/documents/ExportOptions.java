// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.nio.file.Path;

/**
 * What a user can ask of an export.
 *
 * @param font file of the font that a PDF is set in (.ttf, .ttc or .otf with TrueType outlines); null: the best one at hand
 */
public record ExportOptions(Path font) {

	public static final ExportOptions NONE = new ExportOptions(null);
}
