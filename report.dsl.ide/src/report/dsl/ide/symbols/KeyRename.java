// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.ide.Document;
import report.dsl.ide.form.Definition;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.ide.form.FormModel;
import report.dsl.ide.form.FormPlaces;
import report.dsl.ide.form.FormWords;
import report.dsl.ide.form.PartKind;
import report.dsl.ide.form.Use;
import report.dsl.ide.report.LabelOccurrences;
import report.dsl.ide.report.LabelOccurrences;
import report.dsl.lang.ShippedForms;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Region;
import report.dsl.sheet.Source;

/** Gives a key, or a form, another name: where it is defined, in formulas and extending forms, and a form's in the reports on it. */
final class KeyRename {

	private static final Text NO_KEY = new Text("“{0}”不能作键：用英文字母、数字和 _，以字母或 _ 开头，不能是语言的关键词",
			"“{0}” is not a valid key: use letters, digits and _, begin with a letter or _, and use no keyword of the language");
	private static final Text TAKEN = new Text("改成“{0}”会使别处的名称指向不同的内容，或与已有的键重复",
			"the key “{0}” would change the meaning of other names, or it already exists");
	private static final Text FORM_TAKEN = new Text("已经有名为“{0}”的格式", "a form named “{0}” already exists");
	private static final Text NO_FILE = new Text("找不到格式“{0}”的文件", "the file of the form “{0}” cannot be found");

	private final Definition definition;
	private final String newKey;
	private final Document from;
	private final FormLibrary library;

	/** @param from where the user stands */
	KeyRename(Definition definition, String newKey, Document from, FormLibrary library) {
		this.definition = definition;
		this.newKey = newKey;
		this.from = from;
		this.library = library;
	}

	/** @return why it cannot be done; null when it is done */
	@Nullable
	Text into(EditsByFile changes, CancelChecker cancellation) {
		if (!FormWords.isKey(newKey))
			return NO_KEY.with(newKey);
		if (newKey.equals(definition.key()))
			return null;
		boolean form = definition.kind() == PartKind.FORM;
		List<FormDocument> files = DependentForms.around(definition, from, library);
		if (form && isForm(files))
			return FORM_TAKEN.with(newKey);
		if (FormPlaces.uri(definition.text(), from, library) == null)
			return NO_FILE.with(definition.text().form());
		if (!form && !isSafe(files))
			return TAKEN.with(newKey);
		for (FormDocument file : files)
			for (Region place : places(file))
				changes.replace(file.uri(), file.source(), place, newKey);
		if (form)
			new FormReports(library, model -> isDefined(model) ? List.of(model.form()) : List.of()).forEach(cancellation,
					(report, found) -> {
						for (Region name : LabelOccurrences.of(report.sheet(), found))
							changes.replace(report.uri(), report.source(), name, newKey);
					});
		return null;
	}

	private boolean isDefined(FormModel model) {
		return definition.same(model.definition(model.form()));
	}

	private boolean isForm(List<FormDocument> files) {
		return ShippedForms.INSTANCE.names().contains(newKey)
				|| files.stream().anyMatch(file -> newKey.equals(FormModel.of(file).form().name()));
	}

	/** Where the key stands in a file, in its order. */
	private List<Region> places(FormDocument file) {
		List<Region> places = new ArrayList<>();
		FormModel model = FormModel.of(file);
		for (Definition own : model.own())
			if (own.same(definition))
				places.add(own.name());
		for (Use use : model.uses())
			if (use.target().same(definition))
				places.add(use.region());
		places.sort(Comparator.comparingInt(Region::start));
		return places;
	}

	/** Tries it: every name of every file has to lead to what it led to before, and no key may be there twice. */
	private boolean isSafe(List<FormDocument> files) {
		for (FormDocument file : files) {
			if (places(file).isEmpty())
				continue;
			Function<String, Source> others = name -> renamed(file.others().apply(name), files);
			FormDocument after = file.tried(renamed(file.source(), files), others);
			if (!targets(FormModel.of(file)).equals(targets(FormModel.of(after)))
					|| after.compiled().issues().size() > file.compiled().issues().size())
				return false;
		}
		return true;
	}

	private Source renamed(Source source, List<FormDocument> files) {
		for (FormDocument file : files)
			if (source != null && file.source().name().equals(source.name()) && file.source().text().equals(source.text())) {
				List<Edit> edits = places(file).stream().map(place -> Edit.replace(place, newKey)).toList();
				return new Source(source.name(), Edit.apply(source.text(), edits));
			}
		return source;
	}

	/** For each name what it leads to: the how-manieth definition of which text. */
	private static List<String> targets(FormModel model) {
		List<String> targets = new ArrayList<>();
		for (Use use : model.uses())
			targets.add(use.target().text().source().name() + " " + use.target().kind() + " "
					+ use.target().text().source().line(use.target().name().start()) + " " + rank(model, use.target()));
		return targets;
	}

	private static int rank(FormModel model, Definition target) {
		return model.own().indexOf(target);
	}
}
