// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.lang.CompiledForm;
import report.dsl.lang.ShippedForms;
import report.dsl.lang.WorkspaceForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Settings;
import report.dsl.rules.Severity;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Source;

/**
 * The forms of a workspace: {@code .form} files beside and above the reports, over those that are shipped. A file is
 * compiled when a report asks for the form of its name, because that wakes the language; until then only the name is
 * read. Safe for use by several threads.
 */
public final class FormFiles {

	/** Where the name stands, behind comments. */
	private static final int HEAD = 8192;

	private final Texts texts;
	private final Listener listener;
	private final Map<Path, Map<String, Path>> folders = new HashMap<>();
	private final Map<Path, CompiledForm> compiled = new HashMap<>();
	private final Map<String, Path> found = new LinkedHashMap<>();

	FormFiles(Texts texts, Listener listener) {
		this.texts = texts;
		this.listener = listener;
	}

	/** Tells what a search has seen in a folder, so that it need not be listed again. */
	synchronized void noteListing(Path folder, String[] names) {
		if (folders.containsKey(folder))
			return;
		Map<String, Path> forms = named(folder, names);
		folders.put(folder, forms);
		forms.forEach(found::putIfAbsent);
	}

	/** @param places absolute, the nearest first; a form of a nearer one hides one of the same name further away */
	synchronized Forms of(List<Path> places) {
		Map<String, Path> forms = new TreeMap<>(found);
		for (int i = places.size() - 1; i >= 0; i--)
			forms.putAll(folders.computeIfAbsent(places.get(i), folder -> named(folder, folder.toFile().list())));
		return forms.isEmpty() ? ShippedForms.INSTANCE : new Local(forms);
	}

	private Map<String, Path> named(Path folder, String[] names) {
		if (names == null)
			return Map.of();
		List<String> files = new ArrayList<>();
		for (String name : names)
			if (name.endsWith(Inputs.FORM) && name.charAt(0) != '.')
				files.add(name);
		if (files.isEmpty())
			return Map.of();
		Map<String, Path> forms = new TreeMap<>();
		String[] sorted = files.toArray(String[]::new);
		Arrays.sort(sorted);
		FileBytes buffer = new FileBytes();
		for (String file : sorted) {
			String name = name(folder.resolve(file), buffer);
			if (name != null)
				forms.putIfAbsent(name, folder.resolve(file));
		}
		return forms;
	}

	/** The name behind the key word {@code form}; null when the file does not begin like a form. */
	private @Nullable String name(Path file, FileBytes buffer) {
		String text = texts.beginning(file.toString(), HEAD, buffer);
		int at = skip(text, text.startsWith("\uFEFF") ? 1 : 0);
		if (!text.startsWith("form", at) || at + 4 >= text.length() || !Character.isWhitespace(text.charAt(at + 4)))
			return null;
		int start = skip(text, at + 4);
		int end = start;
		while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end)))
			end++;
		return end == start ? null : text.substring(start, end);
	}

	/** @return behind white space and comments */
	private static int skip(String text, int from) {
		int at = from;
		while (at < text.length()) {
			if (Character.isWhitespace(text.charAt(at)))
				at++;
			else if (text.startsWith("//", at))
				at = end(text, "\n", at);
			else if (text.startsWith("/*", at))
				at = end(text, "*/", at + 2);
			else
				return at;
		}
		return at;
	}

	private static int end(String text, String mark, int from) {
		int at = text.indexOf(mark, from);
		return at < 0 ? text.length() : at + mark.length();
	}

	/** What the rules say of a form. @param source named by its path */
	public static List<Finding> check(Source source, Place place) {
		Forms forms = place.forms();
		CompiledForm form = WorkspaceForms.compile(source, name -> source(forms, name));
		String twin = twin(forms, form.form().name(), source.name());
		if (twin != null)
			form = form.sameNameAs(twin);
		return Checker.checkForm(Catalogue.RULES, form.issues(), place.settings().settings());
	}

	/** The text of the file that a form of the workspace stands in; null when there is none, or it cannot be read. */
	public static @Nullable Source source(Forms forms, String name) {
		return forms instanceof Local local ? local.source(name) : null;
	}

	/** The files of the workspace's own forms by name. */
	public static Map<String, Path> files(Forms forms) {
		return forms instanceof Local local ? local.files : Map.of();
	}

	/** The file of the same folder that has the name of the form in a file and counts in its place; null when there is none. */
	public static @Nullable String twin(Forms forms, String name, String path) {
		return forms instanceof Local local ? local.twin(name, path) : null;
	}

	/** Forms of the workspace over the shipped ones. */
	private final class Local implements Forms {

		private final Map<String, Path> files;
		private final List<String> names;

		Local(Map<String, Path> files) {
			this.files = files;
			Set<String> all = new LinkedHashSet<>(ShippedForms.INSTANCE.names());
			all.addAll(files.keySet());
			this.names = List.copyOf(all);
		}

		@Nullable
		String twin(String name, String path) {
			Path counts = files.get(name);
			Path own = Path.of(path).toAbsolutePath().normalize();
			boolean twin = counts != null && !counts.equals(own) && Objects.equals(counts.getParent(), own.getParent());
			return counts != null && twin ? counts.getFileName().toString() : null;
		}

		@Override
		public @Nullable Form form(@Nullable String name) {
			Path file = name == null ? null : files.get(name);
			Form form = name == null || file == null ? null : compiled(name, file);
			return form == null || form.sections().isEmpty() ? ShippedForms.INSTANCE.form(name) : form;
		}

		@Override
		public List<String> names() {
			return names;
		}

		private Form compiled(String name, Path file) {
			synchronized (FormFiles.this) {
				CompiledForm form = compiled.get(file);
				if (form == null) {
					form = compile(name, file);
					compiled.put(file, form);
				}
				return form.form();
			}
		}

		/** A broken form is reported once, and what could be understood of it is used. */
		private CompiledForm compile(String name, Path file) {
			Source source = source(name);
			if (source == null)
				return new CompiledForm(new Source(file.toString(), ""), Forms.NONE, List.of());
			CompiledForm form = WorkspaceForms.compile(source, this::source);
			for (Finding finding : Checker.checkForm(Catalogue.RULES, form.issues(), Settings.DEFAULT))
				if (finding.severity() == Severity.ERROR) {
					listener.reportProblem(file.toString(), new FileProblem("form.broken", name, file));
					break;
				}
			return form;
		}

		/** The text of the form's file; null when there is none or it cannot be read. */
		private @Nullable Source source(String name) {
			Path file = files.get(name);
			if (file == null)
				return null;
			FileBytes buffer = new FileBytes();
			try {
				return new Source(file.toString(), texts.read(file.toString(), buffer).text());
			} catch (FileProblem e) {
				listener.reportProblem(file.toString(), e);
				return null;
			}
		}
	}
}
