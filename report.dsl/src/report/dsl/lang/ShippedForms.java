package report.dsl.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import report.dsl.form.Form;
import report.dsl.form.FormImage;
import report.dsl.form.Forms;
import report.dsl.sheet.Source;

/**
 * The national forms that come with the program. Each is read when it is first asked for, from its image; where the build
 * made none (inside an Eclipse), from its text. Safe for use by several threads.
 */
public final class ShippedForms implements Forms {

	/** All that is shipped; reading is shared. */
	public static final ShippedForms INSTANCE = new ShippedForms();

	static final String INDEX = "index";
	static final String TEXT = ".form";
	static final String IMAGE = ".form.bin";
	private static final String FOLDER = "/forms/";

	private final Map<String, Form> forms = new ConcurrentHashMap<>();
	private volatile List<String> names;

	ShippedForms() {
	}

	@Override
	public List<String> names() {
		List<String> read = names;
		if (read == null) {
			byte[] index = bytes(INDEX);
			names = read = index == null ? List.of() : new String(index, StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
		}
		return read;
	}

	@Override
	public Form form(String name) {
		if (name == null)
			return null;
		Form form = forms.get(name);
		return form == null && names().contains(name) ? keep(name, read(name)) : form;
	}

	/** Of two threads that have read a form at the same time, both get the same one. No lock is held while a form is read. */
	private Form keep(String name, Form read) {
		Form earlier = forms.putIfAbsent(name, read);
		return earlier == null ? read : earlier;
	}

	private static Form read(String name) {
		byte[] image = bytes(name + IMAGE);
		if (image != null)
			return FormImage.read(image);
		return WorkspaceForms.compile(source(name)).form();
	}

	/** The text of a shipped form, null when there is none with this name. */
	public static Source source(String name) {
		if (!INSTANCE.names().contains(name))
			return null;
		byte[] text = bytes(name + TEXT);
		return text == null ? null : new Source(name + TEXT, new String(text, StandardCharsets.UTF_8));
	}

	private static byte[] bytes(String file) {
		try (InputStream in = ShippedForms.class.getResourceAsStream(FOLDER + file)) {
			return in == null ? null : in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
