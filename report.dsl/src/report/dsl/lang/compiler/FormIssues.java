// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

import report.dsl.rules.FormIssue;
import report.dsl.rules.FormIssue.MissingTitle;
import report.dsl.rules.FormIssue.SyntaxError;
import report.dsl.rules.FormIssue.UnusableOperand;

import report.dsl.sheet.Region;

/** Collects what is wrong with one form. Issues of the form that it extends are reported there. */
final class FormIssues {

	private final Resource resource;
	private final List<FormIssue> list = new ArrayList<>();

	FormIssues(Resource resource) {
		this.resource = resource;
	}

	/** @param feature what of the object it is about; null for the object as a whole */
	void add(EObject object, @Nullable EStructuralFeature feature, Function<Region, FormIssue> issue) {
		if (object.eResource() == resource)
			list.add(issue.apply(region(object, feature)));
	}

	/** Something in a sum or a change that does not lead to what is needed there. */
	void addUnusable(EObject operand) {
		add(operand, null, region -> new UnusableOperand(region, text(operand)));
	}

	void add(FormIssue issue) {
		list.add(issue);
	}

	/**
	 * In the order of the text; each thing said once. A title that is missing on a line that breaks the grammar is mostly a
	 * consequence.
	 *
	 * @param text what the places are in
	 */
	List<FormIssue> list(String text) {
		List<FormIssue> said = new ArrayList<>(new LinkedHashSet<>(list));
		said.removeIf(issue -> issue instanceof MissingTitle && isBroken(text, issue.region().start()));
		said.sort(Comparator.<FormIssue>comparingInt(issue -> issue.region().start()).thenComparingInt(issue -> issue.region().end()));
		return said;
	}

	private boolean isBroken(String text, int offset) {
		for (FormIssue issue : list)
			if (issue instanceof SyntaxError && issue.region().start() >= offset
					&& text.substring(offset, issue.region().start()).indexOf('\n') < 0)
				return true;
		return false;
	}

	static Region region(EObject object, @Nullable EStructuralFeature feature) {
		List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(object, feature);
		INode node = nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(object) : nodes.getFirst();
		return node == null ? Region.at(0) : new Region(node.getOffset(), node.getOffset() + node.getLength());
	}

	static boolean isWritten(EObject object, EStructuralFeature feature) {
		return !NodeModelUtils.findNodesForFeature(object, feature).isEmpty();
	}

	/** The text of an object, spaces and comments between its words reduced to one space. */
	static String text(EObject object) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		return node == null ? "" : NodeModelUtils.getTokenText(node);
	}

	static String firstWord(EObject object) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		if (node != null)
			for (ILeafNode leaf : node.getLeafNodes())
				if (!leaf.isHidden())
					return leaf.getText();
		return "";
	}
}
