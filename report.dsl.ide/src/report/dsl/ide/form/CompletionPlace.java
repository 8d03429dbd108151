// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.jspecify.annotations.Nullable;

import report.dsl.lang.WorkspaceForms;
import report.dsl.lang.form.FormPackage.Literals;
import report.dsl.lang.form.InTable;
import report.dsl.lang.form.Path;
import report.dsl.sheet.Source;

/** What can stand at a place of a form that is being typed: asked of the grammar, by what stands before it, and of the scopes. */
final class CompletionPlace {

	/** A key that no form has. */
	private static final String DUMMY = "z__";

	/** Key words, in the order of the grammar. */
	final Set<String> keywords = new LinkedHashSet<>();
	/** A key of something of the form, or of the form extended. */
	boolean reference;
	/** The name of a form to extend. */
	boolean base;
	/** What is given a value here as the grammar calls it, {@code title}, {@code unit} …; empty when nothing is, or a key. */
	final Set<String> values = new TreeSet<>();
	/** The rule of the grammar that the value is for, e.g. {@code RowDef}. */
	String rule = "";

	private final FormDocument document;
	private final int start;

	/** @param start where the word being typed begins */
	CompletionPlace(FormDocument document, int start) {
		this.document = document;
		this.start = start;
		String text = document.source().text();
		int line = document.source().lineStart(document.source().line(start));
		if (!ask(text.substring(0, start), line))
			ask(mended().substring(0, line) + text.substring(line, start), 0);
	}

	/** @return whether nothing is wrong with the text before an offset; else nothing is taken over */
	private boolean ask(String before, int sound) {
		return !Boolean.FALSE.equals(parse(before, false, name -> null, resource -> {
			for (INode error : resource.getParseResult().getSyntaxErrors())
				if (error.getOffset() < sound)
					return false;
			ILeafNode last = last(resource);
			if (last == null)
				keywords.add("form");
			else
				ExpectedElements.behind(last).forEach(this::add);
			reference |= last != null && last.getText().equals("previous")
					&& last.getParent().getGrammarElement() instanceof CrossReference;
			return true;
		}));
	}

	private String mended() {
		String mended = parse(tried(), true, name -> null, resource -> resource.getParseResult().getRootNode().getText());
		return mended == null ? tried() : mended;
	}

	/** The text with a key at the place. */
	private String tried() {
		return tried(DUMMY);
	}

	/** The text with some words at the place, instead of the word that is being typed. */
	private String tried(String words) {
		String text = document.source().text();
		int end = start;
		while (end < text.length() && (FormLexer.isLetter(text.charAt(end)) || Character.isDigit(text.charAt(end))))
			end++;
		return text.substring(0, start) + words + " " + text.substring(end);
	}

	private <T> @Nullable T parse(String text, boolean mended, Function<String, Source> others, Function<XtextResource, T> use) {
		return WorkspaceForms.parse(new Source(document.source().name(), text), others, mended, use);
	}

	private static @Nullable ILeafNode last(XtextResource resource) {
		ILeafNode last = null;
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes())
			if (!leaf.isHidden() && leaf.getLength() > 0)
				last = leaf;
		return last;
	}

	private void add(AbstractElement element) {
		if (element instanceof Keyword keyword) {
			if (FormLexer.isLetter(keyword.getValue().charAt(0)))
				keywords.add(keyword.getValue());
		} else if (element instanceof CrossReference cross) {
			base |= GrammarUtil.containingRule(cross).getName().equals("FormFile");
			reference |= !base;
		} else if (element instanceof RuleCall call && call.getRule().getName().equals("STRING")) {
			values.add(GrammarUtil.containingAssignment(call).getFeature());
			rule = GrammarUtil.containingRule(call).getName();
		}
	}

	/**
	 * Takes what a name here could lead to; the language is locked meanwhile. The left side of a relation needs another one, or it is no
	 * relation.
	 */
	void scope(Consumer<IScope> use) {
		for (String words : new String[] { DUMMY, DUMMY + " = 0" })
			if (Boolean.TRUE.equals(parse(tried(words), true, document.others(), resource -> scope(resource, use))))
				return;
	}

	/** @return whether a name is understood at the place */
	private boolean scope(XtextResource resource, Consumer<IScope> use) {
		INode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), start);
		for (EObject at = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf); at != null; at = at.eContainer())
			if (at instanceof Path || at instanceof InTable) {
				EReference link = at instanceof Path ? Literals.PATH__TARGET : Literals.IN_TABLE__TABLE;
				use.accept(resource.getResourceServiceProvider().get(IScopeProvider.class).getScope(at, link));
				return true;
			}
		return false;
	}
}
