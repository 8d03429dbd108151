// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.sheet.Region;

/**
 * What the editor's features have to know of a form: its things with their places, the names that lead to them, and what
 * became of them. Worked out once per state of the text; immutable, so that features need no lock on the model of the language.
 */
public final class FormModel {

	private final Form form;
	private final @Nullable ICompositeNode root;
	private final List<FormItem> items;
	private final List<Use> uses;
	private final List<Definition> own;
	private final Map<Object, Definition> definitions;
	private final Map<Definition, Object> parts;
	private final Map<Object, LabelPlace> labels;
	private final Map<Region, Definition> relabels;
	private final Map<Region, List<Relation>> stated;

	FormModel(FormModelBuilder made) {
		this.form = made.form;
		this.root = made.root;
		this.items = List.copyOf(made.items);
		this.uses = List.copyOf(made.uses);
		this.own = List.copyOf(made.own);
		this.definitions = made.byPart;
		this.labels = made.labelsByPart;
		this.relabels = made.relabels;
		this.stated = made.stated;
		this.parts = new IdentityHashMap<>();
		definitions.forEach((part, definition) -> parts.put(definition, part));
	}

	/** Wakes the form language. */
	public static FormModel of(FormDocument document) {
		return document.derived(FormModel.class, one -> new FormModel(new FormModelBuilder(one)));
	}

	/** The form that the text defines, with all that it takes over from the one it extends. */
	public Form form() {
		return form;
	}

	/** The tree of nodes of the text, in which what breaks the grammar is blank. Null when the text could not be read at all. */
	@Nullable
	ICompositeNode root() {
		return root;
	}

	/** The outermost things of the text, the form itself first. */
	public List<FormItem> items() {
		return items;
	}

	/** All names of the text that lead somewhere, in its order. */
	public List<Use> uses() {
		return uses;
	}

	/** All definitions of the text, in its order. */
	public List<Definition> own() {
		return own;
	}

	/** Where a part of {@link #form()}, or the form itself, is defined. @return null for what is no part of it */
	public @Nullable Definition definition(Object part) {
		return definitions.get(part);
	}

	/** What a definition that this model gave out became in {@link #form()}. @return null when it was left out */
	public @Nullable Object part(Definition definition) {
		Object part = parts.get(definition);
		if (part == null)
			for (Map.Entry<Object, Definition> one : definitions.entrySet())
				if (one.getValue().same(definition))
					return one.getKey();
		return part;
	}

	/** The string that a part of the form has its label from. @return null when it has none */
	public @Nullable LabelPlace label(Object part) {
		return labels.get(part);
	}

	/** The name at a place, used or defined. @return null when there is none, or it leads nowhere */
	public @Nullable Use name(int offset) {
		for (Use use : uses)
			if (use.region().contains(offset))
				return use;
		for (Definition definition : own)
			if (definition.name().contains(offset))
				return new Use(definition.name(), definition);
		return null;
	}

	/** What the label at a place is of, in its definition or in a {@code relabel}. @return null where no label stands */
	public @Nullable Definition labelled(int offset) {
		for (Definition definition : own)
			if (definition.label() != null && quoted(definition.label()).contains(offset))
				return definition;
		for (Map.Entry<Region, Definition> relabel : relabels.entrySet())
			if (quoted(relabel.getKey()).contains(offset))
				return relabel.getValue();
		return null;
	}

	/** The parts of the form that have their label from the same string. */
	public List<Object> labelledBy(LabelPlace place) {
		List<Object> found = new ArrayList<>();
		labels.forEach((part, label) -> {
			if (label.same(place))
				found.add(part);
		});
		return found;
	}

	/** What a check, row or column of this text, given by its whole place, states: one relation for each row or column it holds in. */
	public List<Relation> stated(Region whole) {
		return stated.getOrDefault(whole, List.of());
	}

	private static Region quoted(Region label) {
		return new Region(label.start() - 1, label.end() + 1);
	}
}
