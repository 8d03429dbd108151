// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.FormImage;
import report.dsl.form.FormImages;
import report.dsl.rules.FormIssue;
import report.dsl.sheet.Source;

/** A step of the build: compiles the shipped forms to images. Arguments: the folder with the forms, the folder for the images. */
public final class FormImageBuild {

	private FormImageBuild() {
	}

	public static void main(String[] args) throws IOException {
		write(Path.of(args[0]), Path.of(args[1]));
	}

	/** @throws IllegalStateException when a form has a fault: what is shipped has none */
	static void write(Path forms, Path images) throws IOException {
		Files.createDirectories(images);
		List<String> names = Files.readAllLines(forms.resolve(FormImages.INDEX)).stream().filter(line -> !line.isBlank()).toList();
		for (String name : names) {
			Path file = forms.resolve(name + ShippedForms.TEXT);
			Source source = new Source(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
			CompiledForm compiled = WorkspaceForms.compile(source, base -> read(forms, base));
			if (!compiled.issues().isEmpty())
				throw new IllegalStateException(describe(source, compiled.issues()));
			Files.write(images.resolve(name + FormImages.IMAGE), FormImage.write(compiled.form()));
		}
		Files.write(images.resolve(FormImages.INDEX), names, StandardCharsets.UTF_8);
	}

	private static @Nullable Source read(Path forms, String name) {
		try {
			Path file = forms.resolve(name + ShippedForms.TEXT);
			return Files.exists(file) ? new Source(file.toString(), Files.readString(file, StandardCharsets.UTF_8)) : null;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static String describe(Source source, List<FormIssue> issues) {
		StringBuilder text = new StringBuilder();
		for (FormIssue issue : issues)
			text.append(source.name()).append(':').append(source.line(issue.region().start())).append(':')
					.append(source.column(issue.region().start())).append(": ").append(issue).append('\n');
		return text.toString();
	}
}
