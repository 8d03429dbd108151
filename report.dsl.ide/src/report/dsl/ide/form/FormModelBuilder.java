// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Relation;
import report.dsl.lang.CompiledForm;
import report.dsl.lang.FormOrigin;
import report.dsl.lang.compiler.Tree;
import report.dsl.lang.form.ColumnDef;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.FormPackage.Literals;
import report.dsl.lang.form.GroupDef;
import report.dsl.lang.form.InTable;
import report.dsl.lang.form.LineDef;
import report.dsl.lang.form.Named;
import report.dsl.lang.form.Path;
import report.dsl.lang.form.Relabel;
import report.dsl.lang.form.SectionDef;
import report.dsl.lang.form.TableDef;
import report.dsl.sheet.Region;

/** Takes out of the model of the form language what {@link FormModel} keeps. */
final class FormModelBuilder {

	final Form form;
	final List<FormItem> items = new ArrayList<>();
	final List<Use> uses = new ArrayList<>();
	final List<Definition> own = new ArrayList<>();
	final Map<Object, Definition> byPart = new IdentityHashMap<>();
	final Map<Object, LabelPlace> labelsByPart = new IdentityHashMap<>();
	final Map<Region, List<Relation>> stated = new HashMap<>();
	@Nullable
	ICompositeNode root;
	final Map<Region, Definition> relabels = new HashMap<>();
	private final FormDocument document;
	private final Map<Resource, FormText> texts = new IdentityHashMap<>();
	private final Map<EObject, Definition> definitions = new IdentityHashMap<>();
	private final Map<EObject, LabelPlace> labels = new IdentityHashMap<>();

	FormModelBuilder(FormDocument document) {
		this.document = document;
		CompiledForm compiled = document.compiled();
		form = compiled.form();
		if (!(compiled.definition(form) instanceof FormFile file))
			return;
		root = ((XtextResource) file.eResource()).getParseResult().getRootNode();
		for (Resource resource : file.eResource().getResourceSet().getResources())
			if (!resource.getContents().isEmpty())
				define(resource.getContents().getFirst());
		for (FormFile one : Tree.chain(file).reversed())
			relabel(one);
		compiled.definitions().forEach((part, object) -> part(part, object, file));
		for (Iterator<EObject> all = file.eAllContents(); all.hasNext();)
			use(all.next());
		use(file);
		uses.sort(Comparator.comparingInt(use -> use.region().start()));
		definitions.forEach((object, definition) -> own(object, definition, file));
		own.sort(Comparator.comparingInt(definition -> definition.name().start()));
		items.addAll(new FormItems(definitions).of(file));
	}

	private void own(EObject object, Definition definition, FormFile file) {
		if (object.eResource() == file.eResource())
			own.add(definition);
	}

	private void part(Object part, EObject object, FormFile file) {
		if (part instanceof Relation relation) {
			if (object.eResource() == file.eResource())
				stated.computeIfAbsent(whole(object), place -> new ArrayList<>()).add(relation);
			return;
		}
		if (definitions.containsKey(object))
			byPart.put(part, definitions.get(object));
		if (labels.containsKey(object))
			labelsByPart.put(part, labels.get(object));
	}

	private void define(EObject file) {
		if (file instanceof FormFile one)
			define(one, PartKind.FORM, Literals.FORM_FILE__NAME, Literals.FORM_FILE__TITLE);
		for (Iterator<EObject> all = file.eAllContents(); all.hasNext();)
			if (all.next() instanceof Named named)
				define(named, kind(named), Literals.NAMED__NAME, label(named));
	}

	private void define(EObject object, PartKind kind, EStructuralFeature nameFeature, EStructuralFeature labelFeature) {
		FormText text = text(object);
		Region name = region(object, nameFeature);
		if (text == null || name == null)
			return;
		Region label = inside(region(object, labelFeature));
		definitions.put(object, new Definition(kind, text, text.source().text(name), name, label, whole(object)));
		if (label != null)
			labels.put(object, new LabelPlace(text, label));
	}

	private void relabel(FormFile file) {
		FormText text = text(file);
		for (Iterator<EObject> all = file.eAllContents(); all.hasNext();)
			if (all.next() instanceof Relabel relabel && Tree.target(relabel.getPath()) instanceof Named target) {
				Region label = inside(region(relabel, Literals.RELABEL__LABEL));
				if (label == null || text == null)
					continue;
				labels.put(target, new LabelPlace(text, label));
				if (definitions.containsKey(target) && text.source() == document.source())
					relabels.put(label, definitions.get(target));
			}
	}

	private FormText text(EObject object) {
		return texts.computeIfAbsent(object.eResource(), resource -> {
			FormOrigin origin = FormOrigin.of(object);
			String name = resource.getContents().getFirst() instanceof FormFile file ? file.getName() : null;
			boolean fromProgram = origin != null && (origin.shipped() || origin.source() == document.source() && document.shipped());
			return origin == null ? null : new FormText(origin.source(), fromProgram, name == null ? "" : name);
		});
	}

	private void use(EObject object) {
		if (object instanceof Path path)
			use(path, Literals.PATH__TARGET, path.getTarget());
		else if (object instanceof InTable in)
			use(in, Literals.IN_TABLE__TABLE, in.getTable());
		else if (object instanceof FormFile file)
			use(file, Literals.FORM_FILE__BASE, file.getBase());
	}

	private void use(EObject object, EReference reference, EObject target) {
		Region region = region(object, reference);
		if (region != null && target != null && definitions.containsKey(target))
			uses.add(new Use(region, definitions.get(target)));
	}

	static PartKind kind(Named named) {
		return switch (named) {
		case SectionDef section -> PartKind.SECTION;
		case TableDef table -> PartKind.TABLE;
		case ColumnDef column -> PartKind.COLUMN;
		case GroupDef group -> PartKind.GROUP;
		default -> PartKind.ROW;
		};
	}

	private static EStructuralFeature label(Named named) {
		return switch (named) {
		case SectionDef section -> Literals.SECTION_DEF__TITLE;
		case TableDef table -> Literals.TABLE_DEF__TITLE;
		case LineDef line -> Literals.LINE_DEF__LABEL;
		default -> Literals.COLUMN_ITEM__LABEL;
		};
	}

	/** Place of the first value of a feature; null when it is not written. */
	static @Nullable Region region(EObject object, EStructuralFeature feature) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		return nodes.isEmpty() || nodes.getFirst().getLength() == 0 ? null : region(nodes.getFirst());
	}

	static Region whole(EObject object) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		return node == null ? Region.at(0) : region(node);
	}

	private static Region region(INode node) {
		return new Region(node.getOffset(), node.getOffset() + node.getLength());
	}

	/** What stands between the quotes. */
	static @Nullable Region inside(@Nullable Region quoted) {
		return quoted == null || quoted.length() < 2 ? null : new Region(quoted.start() + 1, quoted.end() - 1);
	}
}
