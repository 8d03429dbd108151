// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.Positions;
import report.dsl.sheet.Source;
import report.dsl.workspace.FileBytes;

/** Places in files that are not open, decoded as the server does it. */
final class ClosedText {

	private ClosedText() {
	}

	/** Without offsets when the file cannot be read: the lines remain. */
	static List<Problem> problems(String uri, List<Diagnostic> diagnostics) {
		Source source = diagnostics.isEmpty() ? null : source(uri);
		List<Problem> problems = new ArrayList<>(diagnostics.size());
		for (Diagnostic diagnostic : diagnostics)
			if (source == null)
				problems.add(Problem.of(diagnostic, -1, -1));
			else
				problems.add(Problem.of(diagnostic, Positions.offset(source, diagnostic.getRange().getStart()),
						Positions.offset(source, diagnostic.getRange().getEnd())));
		return problems;
	}

	private static @Nullable Source source(String uri) {
		try {
			String path = Path.of(URI.create(uri)).toString();
			FileBytes bytes = new FileBytes();
			bytes.readRegular(path);
			return new Source(path, bytes.decode().text());
		} catch (report.dsl.workspace.FileProblem | IllegalArgumentException e) {
			return null;
		}
	}
}
