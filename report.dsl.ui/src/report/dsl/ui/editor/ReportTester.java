// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorInput;

/** Tells for expressions in plugin.xml whether an editor's input is a report or a form, in a project or not. */
public final class ReportTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
		return receiver instanceof IEditorInput input && Editors.isOurs(input);
	}
}
