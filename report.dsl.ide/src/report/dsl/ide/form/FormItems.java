// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.jspecify.annotations.Nullable;

import report.dsl.lang.form.ChangeDef;
import report.dsl.lang.form.CheckDef;
import report.dsl.lang.form.ColumnGroupDef;
import report.dsl.lang.form.DeadlineDef;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.FormPackage.Literals;
import report.dsl.lang.form.MentionDef;
import report.dsl.lang.form.Named;
import report.dsl.sheet.Region;

/** Makes the tree of what stands in the text of a form. */
final class FormItems {

	private static final int LONGEST_TITLE = 80;

	private final Map<EObject, Definition> definitions;

	FormItems(Map<EObject, Definition> definitions) {
		this.definitions = definitions;
	}

	/** The form and behind it what stands in it. */
	List<FormItem> of(FormFile file) {
		Definition definition = definitions.get(file);
		List<FormItem> children = children(file);
		if (definition == null)
			return children;
		String title = definition.label() == null ? definition.key() : definition.labelText();
		return List.of(new FormItem(PartKind.FORM, title, definition.key(), definition.whole(), definition.name(), definition, children));
	}

	private List<FormItem> children(EObject parent) {
		List<FormItem> children = new ArrayList<>();
		for (EObject child : parent.eContents()) {
			FormItem item = item(child);
			if (item != null)
				children.add(item);
		}
		children.sort(Comparator.comparingInt(item -> item.whole().start()));
		return children;
	}

	private @Nullable FormItem item(EObject object) {
		return switch (object) {
		case Named named -> named(named);
		case ColumnGroupDef group -> stated(group, PartKind.COLUMN_GROUP, Literals.COLUMN_ITEM__LABEL);
		case CheckDef check -> stated(check, PartKind.CHECK, null);
		case MentionDef mention -> stated(mention, PartKind.MENTION, Literals.MENTION_DEF__PHRASES);
		case DeadlineDef deadline -> stated(deadline, PartKind.DEADLINE, null);
		case ChangeDef change -> stated(change, PartKind.CHANGE, null);
		default -> null;
		};
	}

	private @Nullable FormItem named(Named named) {
		Definition definition = definitions.get(named);
		if (definition == null)
			return null;
		String title = definition.labelText().isBlank() ? definition.key() : definition.labelText();
		return new FormItem(definition.kind(), title, definition.key(), definition.whole(), definition.name(), definition, children(named));
	}

	/** @param label the string that it is known by; null: its words up to a brace */
	private @Nullable FormItem stated(EObject object, PartKind kind, @Nullable EStructuralFeature label) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		if (node == null || node.getLength() == 0)
			return null;
		Region title = label == null ? null : FormModelBuilder.inside(FormModelBuilder.region(object, label));
		Region whole = new Region(node.getOffset(), node.getOffset() + node.getLength());
		String text = title == null ? words(node) : node.getRootNode().getText().substring(title.start(), title.end());
		return new FormItem(kind, text, firstWord(node), whole, title == null ? head(node) : title, null, children(object));
	}

	/** The words of a thing up to its first brace, with single spaces. */
	private static String words(ICompositeNode node) {
		StringBuilder words = new StringBuilder();
		int end = -1;
		for (ILeafNode leaf : node.getLeafNodes()) {
			if (leaf.isHidden())
				continue;
			if (leaf.getText().equals("{") || words.length() > LONGEST_TITLE)
				break;
			if (end >= 0 && end < leaf.getOffset())
				words.append(' ');
			words.append(leaf.getText());
			end = leaf.getOffset() + leaf.getLength();
		}
		return words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) + "…" : words.toString();
	}

	private static String firstWord(ICompositeNode node) {
		return first(node).getText();
	}

	private static Region head(ICompositeNode node) {
		INode first = first(node);
		return new Region(first.getOffset(), first.getOffset() + first.getLength());
	}

	private static INode first(ICompositeNode node) {
		for (ILeafNode leaf : node.getLeafNodes())
			if (!leaf.isHidden())
				return leaf;
		return node;
	}
}
