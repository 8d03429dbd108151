// SPDX-License-Identifier: EPL-2.0
package report.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import report.dsl.form.Form;
import report.dsl.lang.CompiledForm;
import report.dsl.lang.ShippedForms;
import report.dsl.lang.WorkspaceForms;
import report.dsl.sheet.Source;

/** The shipped forms as tests use them, and the texts they are compiled from. */
public final class NationalForms {

	public static final Form GOV2021 = form("gov2021");
	public static final Form GOV2019 = form("gov2019");
	public static final Form STATISTICS2014 = form("statistics2014");

	private NationalForms() {
	}

	private static Form form(String name) {
		Form form = ShippedForms.INSTANCE.form(name);
		return form != null ? form : compiled(name).form();
	}

	/** A shipped form compiled from its text. */
	public static CompiledForm compiled(String name) {
		return WorkspaceForms.compile(text(name));
	}

	/** The text of a shipped form. */
	public static Source text(String name) {
		return read("report.dsl/forms/" + name + ".form");
	}

	/** A file of the checkout. */
	public static Source read(String file) {
		try {
			return new Source(file, Files.readString(root().resolve(file)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder of the checkout. */
	public static Path root() {
		Path at = Path.of(System.getProperty("report.root", "")).toAbsolutePath();
		while (!Files.exists(at.resolve("report.dsl/forms")))
			at = at.getParent();
		return at;
	}
}
