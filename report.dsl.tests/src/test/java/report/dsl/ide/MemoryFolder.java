// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;

import report.dsl.NationalForms;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.lang.ShippedForms;
import report.dsl.relation.Figures;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Settings;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.Glob;
import report.dsl.text.Paths;

/** A workspace of one folder whose files are texts of a test: what an editor would have open. */
public final class MemoryFolder implements FormLibrary, Forms {

	private static final String ROOT = "memory:/";
	private static final String SHIPPED = "shipped:/";

	/** For requests that nobody cancels. */
	public static final CancelChecker NEVER = () -> {
		// goes on
	};

	private final Map<String, String> texts = new TreeMap<>();
	/** Compiled forms by name. */
	private final Map<String, Form> compiled = new TreeMap<>();
	private final Language language;

	public MemoryFolder(Language language) {
		this.language = language;
	}

	/** A report or form, by the ending of its name. */
	public MemoryFolder with(String name, String text) {
		texts.put(name, text);
		if (name.endsWith(".form"))
			compiled.clear();
		return this;
	}

	/** A report alone in a folder. */
	public static ReportDocument alone(String text) {
		return new MemoryFolder(Language.ZH).with("a.report", text).report("a.report", text);
	}

	public ReportDocument report(String name) {
		return report(name, texts.get(name));
	}

	private ReportDocument report(String name, String text) {
		return new ReportDocument(ROOT + name, 1, new Source(name, text),
				() -> new ReportDocument.Context(this, Settings.DEFAULT, language, this::around));
	}

	public FormDocument formFile(String name) {
		return new FormDocument(ROOT + name, 1, new Source(name, texts.get(name)),
				() -> new FormDocument.Context(this::formText, form -> null, Settings.DEFAULT, language));
	}

	private Source formText(String formName) {
		String file = formName + ".form";
		return texts.containsKey(file) ? new Source(file, texts.get(file)) : null;
	}

	private Neighbours around(Sheet sheet) {
		return new Neighbours() {

			@Override
			public Figures previous() {
				return figures(sheet.text(Field.PREVIOUS));
			}

			@Override
			public boolean previousMissing() {
				return sheet.text(Field.PREVIOUS) != null && previous() == null;
			}

			@Override
			public List<Part> parts() {
				List<Part> parts = new ArrayList<>();
				for (String path : Paths.of(sheet.text(Field.PARTS)))
					for (String name : Glob.isPattern(path) ? fitting(path) : List.of(path))
						parts.add(new Part(name, figures(name)));
				return parts;
			}

			@Override
			public Forms forms() {
				return MemoryFolder.this;
			}
		};
	}

	private List<String> fitting(String pattern) {
		return texts.keySet().stream().filter(name -> Glob.matches(pattern, name)).toList();
	}

	private Figures figures(String path) {
		return path == null || !texts.containsKey(path) ? null : Figures.of(report(path).sheet(), null);
	}

	@Override
	public Form form(String name) {
		return name != null && texts.containsKey(name + ".form")
				? compiled.computeIfAbsent(name, form -> formFile(form + ".form").compiled().form())
				: ShippedForms.INSTANCE.form(name);
	}

	@Override
	public List<String> names() {
		Set<String> names = new LinkedHashSet<>(ShippedForms.INSTANCE.names());
		for (String file : texts.keySet())
			if (file.endsWith(".form"))
				names.add(file.substring(0, file.length() - ".form".length()));
		return List.copyOf(names);
	}

	@Override
	public Document document(String uri) {
		String name = uri.startsWith(ROOT) ? uri.substring(ROOT.length()) : "";
		if (!texts.containsKey(name))
			return null;
		return name.endsWith(".form") ? formFile(name) : report(name);
	}

	@Override
	public String uri(String sourceName) {
		return ROOT + sourceName;
	}

	@Override
	public String resolve(Document from, String path) {
		return ROOT + path;
	}

	@Override
	public FormDocument formFile(Form form, Document from) {
		if (texts.containsKey(form.name() + ".form") && form != ShippedForms.INSTANCE.form(form.name()))
			return formFile(form.name() + ".form");
		if (!ShippedForms.INSTANCE.names().contains(form.name()))
			return null;
		Source source = NationalForms.text(form.name());
		return FormDocument.shipped(SHIPPED + form.name() + ".form", source, Settings.DEFAULT, language);
	}

	@Override
	public List<Entry> reports() {
		List<Entry> entries = new ArrayList<>();
		forEachReport(NEVER,
				report -> entries.add(new Entry(report.uri(), report.sheet().text(Field.TITLE), report.sheet().text(Field.ORGAN),
						report.sheet().year())));
		return entries;
	}

	@Override
	public void forEachReport(CancelChecker cancellation, Consumer<ReportDocument> use) {
		for (String name : texts.keySet())
			if (name.endsWith(".report")) {
				cancellation.checkCanceled();
				use.accept(report(name));
			}
	}

	@Override
	public List<FormDocument> forms() {
		return texts.keySet().stream().filter(name -> name.endsWith(".form")).map(this::formFile).toList();
	}
}
