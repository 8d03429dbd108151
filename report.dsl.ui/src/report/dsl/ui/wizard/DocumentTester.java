// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;

import report.dsl.documents.Documents;

/** Whether a file may hold a report in another shape, by its name. */
public final class DocumentTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof IFile file && Documents.isDocument(file.getName());
	}
}
