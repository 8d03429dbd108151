package report.dsl.ide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import report.dsl.i18n.Language;
import report.dsl.lang.CompiledForm;
import report.dsl.lang.WorkspaceForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;

/** A state of a form. Asking for anything beyond its text wakes the form language, which takes half a second the first time. */
public final class FormDocument implements Document {

	private final String uri;
	private final int version;
	private final Source source;
	private final Function<String, Source> others;
	private final Function<CompiledForm, String> twin;
	private final Settings settings;
	private final Language language;
	private final Map<Class<?>, Object> derived = new HashMap<>();
	private CompiledForm compiled;
	private List<Finding> findings;

	/**
	 * @param others texts of the other forms of the workspace by name, null for a name that there is none of
	 * @param twin   another file of the same folder that has the form's name and counts; null when there is none
	 */
	public FormDocument(String uri, int version, Source source, Function<String, Source> others, Function<CompiledForm, String> twin,
			Settings settings, Language language) {
		this.uri = uri;
		this.version = version;
		this.source = source;
		this.others = others;
		this.twin = twin;
		this.settings = settings;
		this.language = language;
	}

	/** A form that comes with the program: it extends none of the workspace and cannot be changed. */
	public static FormDocument shipped(String uri, Source source, Settings settings, Language language) {
		return new FormDocument(uri, 0, source, name -> null, null, settings, language);
	}

	/** Whether the form comes with the program, so that its text cannot be changed. */
	public boolean shipped() {
		return twin == null;
	}

	@Override
	public String uri() {
		return uri;
	}

	@Override
	public int version() {
		return version;
	}

	@Override
	public Source source() {
		return source;
	}

	@Override
	public Language language() {
		return language;
	}

	/** The form with the places of its parts. */
	public synchronized CompiledForm compiled() {
		if (compiled == null)
			compiled = WorkspaceForms.compile(source, others);
		return compiled;
	}

	/** The texts of the other forms of the workspace by name. */
	public Function<String, Source> others() {
		return others;
	}

	/** What features work out of this state once and share. */
	public synchronized <T> T derived(Class<T> kind, Function<FormDocument, T> make) {
		Object known = derived.get(kind);
		if (known == null)
			derived.put(kind, known = make.apply(this));
		return kind.cast(known);
	}

	@Override
	public synchronized List<Finding> findings() {
		if (findings == null) {
			String other = shipped() ? null : twin.apply(compiled());
			CompiledForm form = other == null ? compiled() : compiled().sameNameAs(other);
			findings = Checker.checkForm(Catalogue.RULES, form.issues(), settings);
		}
		return findings;
	}
}
