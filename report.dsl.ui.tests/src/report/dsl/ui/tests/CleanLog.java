// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test that leaves a warning or an error in the log of the workbench. */
final class CleanLog implements BeforeEachCallback, AfterEachCallback, ILogListener {

	private final List<String> logged = Collections.synchronizedList(new ArrayList<>());

	@Override
	public void beforeEach(ExtensionContext context) throws Exception {
		Bench.tidy();
		logged.clear();
		Platform.addLogListener(this);
	}

	@Override
	public void logging(IStatus status, String plugin) {
		if (status.getSeverity() >= IStatus.WARNING) {
			logged.add(plugin + ": " + status.getMessage() + (status.getException() == null ? "" : "\n" + trace(status.getException())));
		}
	}

	private static String trace(Throwable problem) {
		StringBuilder out = new StringBuilder(problem.toString());
		for (Throwable at = problem; at != null; at = at.getCause())
			for (StackTraceElement element : at.getStackTrace())
				out.append("\n\tat ").append(element);
		return out.toString();
	}

	@Override
	public void afterEach(ExtensionContext context) throws Exception {
		Bench.settle(100);
		Platform.removeLogListener(this);
		assertEquals(List.of(), new ArrayList<>(logged), "the log");
	}
}
