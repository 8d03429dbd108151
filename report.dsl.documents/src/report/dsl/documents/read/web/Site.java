// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that sites use, from the file {@code site.txt}. The longest ones come first. */
final class Site {

	private static final Map<String, List<String>> WORDS = read();

	private Site() {
	}

	static List<String> words(String kind) {
		return WORDS.getOrDefault(kind, List.of());
	}

	private static Map<String, List<String>> read() {
		Map<String, List<String>> words = new HashMap<>();
		try (InputStream in = Site.class.getResourceAsStream("site.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				int equals = line.indexOf(" = ");
				if (equals < 0 || line.startsWith("#"))
					continue;
				List<String> list = new ArrayList<>(List.of(line.substring(equals + 3).split(" ")));
				list.sort(Comparator.comparingInt(String::length).reversed());
				words.put(line.substring(0, equals), list);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return words;
	}
}
