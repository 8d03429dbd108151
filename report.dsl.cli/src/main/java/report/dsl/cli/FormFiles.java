package report.dsl.cli;

import java.nio.file.Path;
import java.util.List;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.rules.Finding;

/** The forms of the workspace. */
final class FormFiles {

	private final Console console;

	FormFiles(Console console) {
		this.console = console;
	}

	Forms of(List<Path> folders) {
		return new Forms() {

			@Override
			public Form form(String name) {
				return null;
			}

			@Override
			public List<String> names() {
				return List.of();
			}
		};
	}

	List<Finding> check(Desk.Opened file) {
		return List.of();
	}
}
