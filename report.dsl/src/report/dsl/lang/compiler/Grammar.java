// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.resource.XtextResource;

import report.dsl.i18n.Text;
import report.dsl.lang.form.FormPackage;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormIssue.SyntaxError;
import report.dsl.sheet.Region;

/** What of a text breaks the grammar. */
public final class Grammar {

	private Grammar() {
	}

	/** In the order of the text. */
	public static List<FormIssue> issues(XtextResource resource) {
		List<FormIssue> issues = new ArrayList<>();
		if (resource.getParseResult() != null)
			for (INode node : resource.getParseResult().getSyntaxErrors())
				issues.add(issue(node));
		return issues;
	}

	/** Whether all that breaks the grammar is that the text ends too early. */
	static boolean endsEarly(XtextResource resource) {
		for (INode node : resource.getParseResult().getSyntaxErrors()) {
			String[] texts = node.getSyntaxErrorMessage().getIssueData();
			if (texts == null || texts.length < 3 || !texts[2].equals(FormSyntaxMessages.AT_END))
				return false;
		}
		return true;
	}

	/** Where the name of a form stands. */
	public static Region name(EObject file) {
		return FormIssues.region(file, FormPackage.Literals.FORM_FILE__NAME);
	}

	private static FormIssue issue(INode node) {
		SyntaxErrorMessage message = node.getSyntaxErrorMessage();
		String[] texts = message.getIssueData();
		boolean own = texts != null && texts.length >= 2;
		Region region = new Region(node.getOffset(), node.getOffset() + node.getLength());
		return new SyntaxError(region, own ? new Text(texts[0], texts[1]) : new Text(message.getMessage(), message.getMessage()));
	}
}
