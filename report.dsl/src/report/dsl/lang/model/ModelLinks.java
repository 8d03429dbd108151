// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.model;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;

import report.dsl.lang.form.FormFile;
import report.dsl.lang.report.Report;

/**
 * What a report is linked to.
 *
 * @param form       its form; null when it has no model
 * @param previous   last year's report; null when it is not at hand
 * @param definition for a section, table, line or column of the form what defines it; null when nothing does
 */
public record ModelLinks(@Nullable FormFile form, @Nullable Report previous, Function<Object, @Nullable EObject> definition) {

	/** For a model that stands alone. */
	public static final ModelLinks NONE = new ModelLinks(null, null, part -> null);
}
