// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Form.Deadline;
import report.dsl.form.Forms;
import report.dsl.lang.form.DeadlineDef;
import report.dsl.lang.form.FormFile;
import report.dsl.lang.form.FormPackage;
import report.dsl.lang.form.InTable;
import report.dsl.lang.form.Path;
import report.dsl.lang.form.Years;
import report.dsl.rules.FormIssue;
import report.dsl.rules.FormIssue.EmptyForm;
import report.dsl.rules.FormIssue.MissingTitle;
import report.dsl.rules.FormIssue.NoSuchDay;
import report.dsl.rules.FormIssue.UnknownBase;
import report.dsl.rules.FormIssue.UnknownName;
import report.dsl.rules.FormIssue.UnusableYears;
import report.dsl.rules.Similar;

/** The way of one form from its text's model to the value: names, parts, relations, mentions. */
public final class Compilation {

	private static final int EARLIEST_YEAR = 1900;
	private static final int LATEST_YEAR = 2999;
	private static final int LEAP_YEAR = 2000;

	private final XtextResource resource;
	private final FormIssues issues;
	private final Map<Object, EObject> definitions = new IdentityHashMap<>();
	private final Form form;

	/**
	 * @param file   the root of the resource; null when there is none
	 * @param syntax what breaks the grammar
	 */
	public Compilation(XtextResource resource, @Nullable FormFile file, List<FormIssue> syntax) {
		this.resource = resource;
		this.issues = new FormIssues(resource);
		syntax.forEach(issues::add);
		this.form = file == null ? Forms.NONE : compile(file);
		if (file != null)
			definitions.put(form, file);
	}

	public Form form() {
		return form;
	}

	public List<FormIssue> issues() {
		return issues.list(resource.getParseResult().getRootNode().getText());
	}

	/** For the form, each part of it and each relation, by identity, what defines it. */
	public Map<Object, EObject> definitions() {
		return definitions;
	}

	private Form compile(FormFile file) {
		names(file);
		List<FormFile> chain = Tree.chain(file);
		FormDraft draft = new FormDraft(file, issues);
		Parts parts = new Parts(draft, issues, definitions);
		Relations relations = new Relations(draft, parts, issues, definitions);
		Mentions mentions = new Mentions(draft, parts, issues);
		String title = null;
		Years years = null;
		for (FormFile one : chain) {
			title = title == null ? one.getTitle() : title;
			years = years == null ? one.getYears() : years;
		}
		if (title == null || title.isBlank())
			issues.add(file, FormPackage.Literals.FORM_FILE__NAME, region -> new MissingTitle(region, "form", text(file.getName())));
		if (parts.sections.isEmpty() && file.getName() != null)
			issues.add(file, FormPackage.Literals.FORM_FILE__NAME, region -> new EmptyForm(region, file.getName()));
		int[] range = range(years);
		return new Form(text(file.getName()), text(title), range[0], range[1], parts.sections, relations.relations(), mentions.mentions(),
				deadlines(chain), explanations(chain));
	}

	/** First and last year; all years where the form says nothing usable. */
	private int[] range(@Nullable Years years) {
		int[] all = { 0, Integer.MAX_VALUE };
		if (years == null)
			return all;
		boolean start = FormIssues.isWritten(years, FormPackage.Literals.YEARS__FIRST);
		boolean end = FormIssues.isWritten(years, FormPackage.Literals.YEARS__LAST);
		if (!start && !end)
			return all;
		int first = start ? years.getFirst() : 0;
		int last = end ? years.getLast() : years.isOpen() ? Integer.MAX_VALUE : first;
		boolean usable = first <= last && (!start || isYear(first)) && (!end || isYear(last));
		if (!usable)
			issues.add(years, null,
					region -> new UnusableYears(region, start ? String.valueOf(first) : "", end ? String.valueOf(last) : ""));
		return usable ? new int[] { first, last } : all;
	}

	private static boolean isYear(int year) {
		return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
	}

	/** Those of the form, or of the one it extends where it has none; the one for all other organs last. */
	private List<Deadline> deadlines(List<FormFile> chain) {
		for (FormFile file : chain) {
			List<Deadline> special = new ArrayList<>();
			List<Deadline> general = new ArrayList<>();
			for (var part : file.getParts())
				if (part instanceof DeadlineDef def && isDay(def))
					(def.getSuffixes().isEmpty() ? general : special)
							.add(new Deadline(def.getMonth(), def.getDay(), def.isLocal(), List.copyOf(def.getSuffixes())));
			special.addAll(general);
			if (!special.isEmpty())
				return special;
		}
		return List.of();
	}

	/** Those of the form and of the ones it extends. */
	private static List<String> explanations(List<FormFile> chain) {
		List<String> all = new ArrayList<>();
		chain.forEach(file -> all.addAll(file.getExplanations()));
		return all;
	}

	private boolean isDay(DeadlineDef def) {
		if (!FormIssues.isWritten(def, FormPackage.Literals.DEADLINE_DEF__DAY))
			return false;
		boolean day = def.getMonth() >= 1 && def.getMonth() <= 12 && def.getDay() >= 1
				&& def.getDay() <= YearMonth.of(LEAP_YEAR, def.getMonth()).lengthOfMonth();
		if (!day)
			issues.add(def, null, region -> new NoSuchDay(region, def.getMonth() + "-" + def.getDay()));
		return day;
	}

	private void names(FormFile file) {
		if (file.getBase() != null && (file.getBase().eIsProxy() || isCircle(file)))
			issues.add(file, FormPackage.Literals.FORM_FILE__BASE,
					region -> new UnknownBase(region, written(file, FormPackage.Literals.FORM_FILE__BASE)));
		for (Iterator<EObject> all = file.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Path path && path.getTarget() != null && path.getTarget().eIsProxy())
				unknown(path, FormPackage.Literals.PATH__TARGET);
			if (object instanceof InTable in && in.getTable() != null && in.getTable().eIsProxy() && file.getBase() != null)
				unknown(in, FormPackage.Literals.IN_TABLE__TABLE);
		}
	}

	private static boolean isCircle(FormFile file) {
		List<FormFile> chain = Tree.chain(file);
		FormFile last = chain.getLast().getBase();
		return last != null && !last.eIsProxy();
	}

	/** Behind a name that leads nowhere, further names cannot be judged. */
	private void unknown(EObject object, EReference reference) {
		if (object instanceof report.dsl.lang.form.Member member && Tree.target(member.getHead()) == null)
			return;
		if (Tree.file(object).getBase() == null && Tree.inChange(object))
			return;
		String name = written(object, reference);
		Collection<String> candidates = new ArrayList<>();
		IScopeProvider scopes = resource.getResourceServiceProvider().get(IScopeProvider.class);
		scopes.getScope(object, reference).getAllElements().forEach(one -> candidates.add(one.getName().toString()));
		String similar = Similar.nearest(name, candidates);
		issues.add(object, reference, region -> new UnknownName(region, name, similar == null ? "" : similar));
	}

	private static String written(EObject object, EReference reference) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
		return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.getFirst());
	}

	private static String text(@Nullable String text) {
		return text == null ? "" : text;
	}
}
