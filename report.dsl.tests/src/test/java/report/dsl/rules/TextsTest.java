// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import report.dsl.i18n.Text;

/** The Chinese and the English of every text say the same: they have the same places to fill in. */
class TextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

	@Test
	void bothLanguagesHaveTheSamePlaces() throws Exception {
		Map<String, Text> texts = texts();
		assertTrue(texts.size() > 100, () -> texts.size() + " texts only");
		texts.forEach((name, text) -> assertEquals(places(text.zh()), places(text.en()), name));
	}

	private static TreeSet<String> places(String text) {
		TreeSet<String> places = new TreeSet<>();
		PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
		return places;
	}

	/** All constant texts of all classes about rules. */
	private static Map<String, Text> texts() throws Exception {
		Map<String, Text> texts = new TreeMap<>();
		Path root = Path.of(Rule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		if (Files.isDirectory(root))
			collect(root, texts);
		else
			try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + root.toUri()), Map.of())) {
				collect(jar.getPath("/"), texts);
			}
		return texts;
	}

	private static void collect(Path root, Map<String, Text> texts) throws IOException, ReflectiveOperationException {
		try (Stream<Path> files = Files.walk(root.resolve("report/dsl/rules"))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList())
				collect(Class.forName(root.relativize(file).toString().replace(".class", "").replaceAll("[/\\\\]", ".")), texts);
		}
	}

	private static void collect(Class<?> type, Map<String, Text> texts) throws ReflectiveOperationException {
		for (Field field : type.getDeclaredFields())
			if (field.getType() == Text.class && Modifier.isStatic(field.getModifiers())) {
				field.setAccessible(true);
				texts.put(type.getName() + "." + field.getName(), (Text) field.get(null));
			}
	}
}
