// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import report.dsl.NationalForms;

/**
 * An example of what the import was tried with; the format is described in the README of the folder.
 *
 * @param file     without ending: number and name of the kind
 * @param title    of the kind, in Chinese and English
 * @param kind     ending of the file
 * @param inputs   texts of the documents; the last one is looked at
 * @param expected lines
 */
record ImportCase(String file, List<String> title, String name, String kind, List<String> inputs, List<String> expected) {

	static final String FOLDER = "report.dsl.tests/src/test/resources/import-cases";
	private static final String QUOTE = "quote ";
	private static final int SHOWN = 60;

	/** All of them, kind by kind. */
	static List<ImportCase> all() {
		List<ImportCase> all = new ArrayList<>();
		try (Stream<Path> files = Files.list(NationalForms.root().resolve(FOLDER))) {
			for (Path file : files.filter(path -> path.toString().endsWith(".case")).sorted().toList())
				all.addAll(of(file.getFileName().toString().replace(".case", ""), Files.readString(file)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return all;
	}

	private static List<ImportCase> of(String file, String text) {
		String[] parts = text.split("(?m)^=== ");
		List<ImportCase> cases = new ArrayList<>();
		for (String part : List.of(parts).subList(1, parts.length)) {
			int line = part.indexOf('\n');
			int end = part.indexOf("\n---\n");
			if (end < 0)
				throw new IllegalArgumentException(file + ": no line --- in " + part);
			String[] head = part.substring(0, line).split(" ", 2);
			cases.add(new ImportCase(file, parts[0].strip().lines().toList(), head[1], head[0],
					List.of(part.substring(line + 1, end + 1).split("(?m)^\\+\\+\\+\n")),
					part.substring(end + 5).lines().filter(expected -> !expected.isBlank()).toList()));
		}
		return cases;
	}

	/** Number of the kind. */
	String number() {
		return file.substring(0, file.indexOf('-'));
	}

	/** What is shown of the document. */
	String quote() {
		for (String line : expected)
			if (line.startsWith(QUOTE))
				return line.substring(QUOTE.length());
		String text = inputs.getLast().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
		return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
	}

	/** What must come out. */
	List<String> results() {
		return expected.stream().filter(line -> !line.startsWith(QUOTE)).toList();
	}

	@Override
	public String toString() {
		return file + " " + name;
	}
}
