// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.FormImages;
import report.dsl.form.Forms;
import report.dsl.sheet.Source;

/**
 * The forms that come with the program, also where the build made no images of them (inside an Eclipse): there each is
 * compiled from its text when it is first asked for. Safe for use by several threads.
 */
public final class ShippedForms implements Forms {

	/** All that is shipped; each form exists once. */
	public static final ShippedForms INSTANCE = new ShippedForms();

	static final String TEXT = ".form";
	private static final String FOLDER = "/forms/";

	private final Map<String, Form> compiled = new ConcurrentHashMap<>();
	private volatile @Nullable List<String> names;

	ShippedForms() {
	}

	@Override
	public List<String> names() {
		List<String> read = names;
		if (read == null)
			names = read = FormImages.SHIPPED.names().isEmpty() ? textNames() : FormImages.SHIPPED.names();
		return read;
	}

	@Override
	public @Nullable Form form(@Nullable String name) {
		Form form = FormImages.SHIPPED.form(name);
		if (form != null || name == null || !names().contains(name))
			return form;
		form = compiled.get(name);
		return form != null ? form : compile(name);
	}

	/**
	 * Two threads may compile the same text; the form that was there first is taken by both. No lock is held while the compiler has its
	 * own.
	 */
	private Form compile(String name) {
		Form form = WorkspaceForms.compile(Objects.requireNonNull(source(name))).form();
		Form earlier = compiled.putIfAbsent(name, form);
		return earlier == null ? form : earlier;
	}

	/** The text of a shipped form; null when there is none with this name. */
	public static @Nullable Source source(String name) {
		if (!INSTANCE.names().contains(name))
			return null;
		String text = text(name + TEXT);
		return text == null ? null : new Source(name + TEXT, text);
	}

	private static List<String> textNames() {
		String index = text(FormImages.INDEX);
		return index == null ? List.of() : index.lines().filter(line -> !line.isBlank()).toList();
	}

	/** @return null when there is no such file */
	private static @Nullable String text(String file) {
		try (InputStream in = ShippedForms.class.getResourceAsStream(FOLDER + file)) {
			return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
