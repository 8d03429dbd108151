// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * The national forms that lie as images beside the classes, in the resource folder {@code /forms}: an index of their names and a
 * file {@code NAME.form.bin} for each. An image is read when its form is first asked for. Where there are no images (inside an
 * Eclipse, which compiles forms from their texts) there are no forms. Safe for use by several threads.
 */
public final class FormImages implements Forms {

	/** All that are there; each form exists once. */
	public static final FormImages SHIPPED = new FormImages();

	/** Name of the file in the folder of images that lists the names of the forms, a line each, in the order of {@link Forms#names()}. */
	public static final String INDEX = "index";
	/** What is appended to the name of a form to get that of its image. */
	public static final String IMAGE = ".form.bin";
	private static final String FOLDER = "/forms/";

	private final Map<String, Form> forms = new ConcurrentHashMap<>();
	private volatile @Nullable List<String> names;

	private FormImages() {
	}

	@Override
	public List<String> names() {
		List<String> read = names;
		if (read == null) {
			byte[] index = bytes(INDEX);
			names = read = index == null ? List.of() : lines(new String(index, StandardCharsets.UTF_8));
		}
		return read;
	}

	private static List<String> lines(String index) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int end = index.indexOf('\n'); end >= 0; end = index.indexOf('\n', start)) {
			lines.add(index.substring(start, end).strip());
			start = end + 1;
		}
		return List.copyOf(lines);
	}

	@Override
	public @Nullable Form form(@Nullable String name) {
		if (name == null)
			return null;
		Form form = forms.get(name);
		return form != null || !names().contains(name) ? form : forms.computeIfAbsent(name, FormImages::read);
	}

	/** @return null when there is no image, which leaves the form absent */
	private static @Nullable Form read(String name) {
		byte[] image = bytes(name + IMAGE);
		return image == null ? null : FormImage.read(image);
	}

	private static byte @Nullable [] bytes(String file) {
		try (InputStream in = FormImages.class.getResourceAsStream(FOLDER + file)) {
			return in == null ? null : in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
