// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.model;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import report.dsl.lang.form.FormFile;
import report.dsl.lang.report.Report;

/**
 * What a report is linked to.
 *
 * @param form       its form, or null
 * @param previous   last year's report, or null
 * @param definition for a section, table, line or column of the form what defines it, or null
 */
public record ModelLinks(FormFile form, Report previous, Function<Object, EObject> definition) {

	/** For a model that stands alone. */
	public static final ModelLinks NONE = new ModelLinks(null, null, part -> null);
}
