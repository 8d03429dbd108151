// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/**
 * Where something is defined.
 *
 * @param uri    of the file
 * @param source text of the file
 * @param whole  all of the definition
 * @param name   the word that names what is defined
 */
public record DefinitionPlace(String uri, Source source, Region whole, Region name) {
}
