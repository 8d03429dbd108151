// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.lang.CompiledForm;
import report.dsl.lang.WorkspaceForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;

/** A state of a form. Asking for anything beyond its text wakes the form language, which takes half a second the first time. */
public final class FormDocument implements Document {

	/**
	 * What a form is compiled and checked in.
	 *
	 * @param others   texts of the other forms of the workspace by name, null for a name that there is none of
	 * @param twin     another file of the same folder that has the form's name and counts, null when there is none; itself null for a form
	 *                 that comes with the program
	 * @param settings severities of the rules
	 * @param language of messages
	 */
	public record Context(Function<String, @Nullable Source> others, @Nullable Function<CompiledForm, @Nullable String> twin,
			Settings settings, Language language) {
	}

	private final String uri;
	private final int version;
	private final Source source;
	private final Supplier<Context> contextLookup;
	private final Map<Class<?>, Object> derived = new HashMap<>();
	private @Nullable Context context;
	private @Nullable CompiledForm compiled;
	private @Nullable List<Finding> findings;

	/** @param contextLookup asked once, when anything but the text is first needed: it may read files */
	public FormDocument(String uri, int version, Source source, Supplier<Context> contextLookup) {
		this.uri = uri;
		this.version = version;
		this.source = source;
		this.contextLookup = contextLookup;
	}

	/** A form that comes with the program: it extends none of the workspace and cannot be changed. */
	public static FormDocument shipped(String uri, Source source, Settings settings, Language language) {
		Context context = new Context(name -> null, null, settings, language);
		return new FormDocument(uri, 0, source, () -> context);
	}

	/** This form in another text, tried beside other texts of the forms of the workspace. */
	public FormDocument tried(Source text, Function<String, Source> otherTexts) {
		Context trial = new Context(otherTexts, form -> null, Settings.DEFAULT, language());
		return new FormDocument(uri, version, text, () -> trial);
	}

	private synchronized Context context() {
		if (context == null)
			context = contextLookup.get();
		return context;
	}

	/** Whether the form comes with the program, so that its text cannot be changed. */
	public boolean shipped() {
		return context().twin() == null;
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
		return context().language();
	}

	/** The form with the places of its parts. */
	public synchronized CompiledForm compiled() {
		if (compiled == null)
			compiled = WorkspaceForms.compile(source, context().others());
		return compiled;
	}

	/** The texts of the other forms of the workspace by name. */
	public Function<String, Source> others() {
		return context().others();
	}

	/** What features work out of this state once and share. */
	public synchronized <T> T derived(Class<T> kind, Function<FormDocument, T> make) {
		Object known = derived.get(kind);
		if (known == null) {
			known = make.apply(this);
			derived.put(kind, known);
		}
		return kind.cast(known);
	}

	@Override
	public synchronized List<Finding> findings() {
		if (findings == null) {
			Function<CompiledForm, @Nullable String> twin = context().twin();
			String other = twin == null ? null : twin.apply(compiled());
			CompiledForm form = other == null ? compiled() : compiled().sameNameAs(other);
			findings = Checker.checkForm(Catalogue.RULES, form.issues(), context().settings());
		}
		return findings;
	}
}
