package report.dsl.lang.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import report.dsl.sheet.ReadIssue;
import report.dsl.sheet.ReadIssue.Kind;
import report.dsl.sheet.Region;

/** Collects what is wrong with one form. What is wrong with the form it extends is told there. */
final class Troubles {

	static final Kind CHANGE = Kind.FORM_CHANGE;
	static final Kind OPERAND = Kind.FORM_OPERAND;

	private final Resource resource;
	private final List<ReadIssue> list = new ArrayList<>();

	Troubles(Resource resource) {
		this.resource = resource;
	}

	/** @param feature what of the object it is about; null: the object as a whole */
	void add(Kind kind, EObject object, EStructuralFeature feature, String... words) {
		if (object.eResource() == resource)
			list.add(new ReadIssue(kind, region(object, feature), null, List.of(words)));
	}

	void add(ReadIssue trouble) {
		list.add(trouble);
	}

	/**
	 * In the order of the text; each thing said once. A title that is missing on a line that breaks the grammar is mostly a
	 * consequence.
	 *
	 * @param text what the places are in
	 */
	List<ReadIssue> list(String text) {
		List<ReadIssue> said = new ArrayList<>(new LinkedHashSet<>(list));
		said.removeIf(trouble -> trouble.kind() == Kind.FORM_TITLE && isBroken(text, trouble.region().start()));
		said.sort(Comparator.<ReadIssue>comparingInt(t -> t.region().start()).thenComparingInt(t -> t.region().end()));
		return said;
	}

	private boolean isBroken(String text, int offset) {
		for (ReadIssue trouble : list)
			if (trouble.kind() == Kind.FORM_SYNTAX && trouble.region().start() >= offset
					&& text.substring(offset, trouble.region().start()).indexOf('\n') < 0)
				return true;
		return false;
	}

	static Region region(EObject object, EStructuralFeature feature) {
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
