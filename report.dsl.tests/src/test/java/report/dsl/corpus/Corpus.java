// SPDX-License-Identifier: EPL-2.0
package report.dsl.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.lang.ShippedForms;
import report.dsl.lang.WorkspaceForms;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/**
 * A folder of reports that stand for what people write, read without the command line: its files, its forms (those in the
 * folder {@code forms} over the shipped ones) and where the expected output of each file is kept.
 */
final class Corpus implements Forms {

	/** A file of the corpus. @param name path below the folder, with slashes; @param encoding null for UTF-8 */
	record Input(Corpus corpus, String name, String text, String encoding) {

		/** The path by which the command line calls it when it is run beside the folder. */
		String path() {
			return corpus.folder.getFileName() + "/" + name;
		}

		Source source() {
			return new Source(path(), text);
		}

		Sheet sheet() {
			return ReportReader.read(source(), corpus);
		}

		/** File with expected output. @param ending {@code .json} or {@code .findings} */
		Path expected(String ending) {
			return corpus.expected.resolve(name.substring(0, name.lastIndexOf('.')) + ending);
		}

		@Override
		public String toString() {
			return path();
		}
	}

	final Path folder;
	private final Path expected;
	private final List<Input> inputs = new ArrayList<>();
	private final Map<String, Form> forms = new LinkedHashMap<>();

	private Corpus(Path folder, Path expected) {
		this.folder = folder;
		this.expected = expected;
		for (String name : ShippedForms.INSTANCE.names())
			forms.put(name, ShippedForms.INSTANCE.form(name));
		for (Path file : files(folder.resolve("forms"), ".form")) {
			Form form = WorkspaceForms.compile(new Source(file.toString(), decoded(file, null))).form();
			forms.put(form.name(), form);
		}
		for (Path file : files(folder, ".report")) {
			String[] encoding = { null };
			String text = decoded(file, encoding);
			inputs.add(new Input(this, folder.relativize(file).toString().replace('\\', '/'), text, encoding[0]));
		}
		inputs.sort(Comparator.comparing(Input::name));
	}

	/** What a newcomer builds first, and the inputs that show one thing each. */
	static List<Corpus> all() {
		Path root = Path.of(System.getProperty("report.root", "")).toAbsolutePath();
		while (!Files.exists(root.resolve("report.dsl/forms")))
			root = root.getParent();
		Path own = root.resolve("report.dsl.tests/src/test/resources/corpus");
		return List.of(new Corpus(root.resolve("examples"), own.resolve("examples")), new Corpus(own, own));
	}

	List<Input> inputs() {
		return inputs;
	}

	/** @return the file with this path below the folder, or null */
	Input input(String name) {
		for (Input input : inputs)
			if (input.name().equals(name))
				return input;
		return null;
	}

	@Override
	public Form form(String name) {
		return forms.get(name);
	}

	@Override
	public List<String> names() {
		return List.copyOf(forms.keySet());
	}

	private static List<Path> files(Path folder, String ending) {
		if (!Files.exists(folder))
			return List.of();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** UTF-16 by its byte order mark, else UTF-8 where the bytes are, else GB18030. */
	private static String decoded(Path file, String[] encoding) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
				if (bytes.length > 1 && new String(bytes, 0, 2, charset).equals("\uFEFF"))
					return named(encoding, charset, bytes).substring(1);
			try {
				String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
				return text.startsWith("\uFEFF") ? text.substring(1) : text;
			} catch (CharacterCodingException notUtf8) {
				return named(encoding, Charset.forName("GB18030"), bytes);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String named(String[] encoding, Charset charset, byte[] bytes) {
		encoding[0] = charset.name();
		return new String(bytes, charset);
	}
}
