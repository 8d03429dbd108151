// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.wizard;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

import report.dsl.ide.server.ReportRequests.ImportedReport;

/** Writes imported reports into a folder; nobody's work is lost unless the user has said so, and no two of them are one file. */
final class ImportedFiles {

	private static final String ENDING = ".report";

	private final IContainer folder;
	private final boolean overwrite;
	private final Set<String> written = new HashSet<>();

	/** @param overwrite replace what was there before; else the new report gets a number */
	ImportedFiles(IContainer folder, boolean overwrite) {
		this.folder = folder;
		this.overwrite = overwrite;
	}

	void write(ImportOutcome outcome, IProgressMonitor monitor) throws CoreException {
		for (ImportedReport report : outcome.answer().reports()) {
			IFile file = free(report.fileName());
			ByteArrayInputStream bytes = new ByteArrayInputStream(report.text().getBytes(StandardCharsets.UTF_8));
			if (file.exists())
				file.setContents(bytes, false, true, monitor);
			else
				file.create(bytes, false, monitor);
			outcome.files().add(file);
		}
	}

	private IFile free(String name) {
		String stem = name.substring(0, name.length() - ENDING.length());
		for (int number = 1;; number++) {
			IFile file = folder.getFile(IPath.fromOSString((number == 1 ? stem : stem + "-" + number) + ENDING));
			if ((overwrite || !file.exists()) && written.add(file.getName().toLowerCase(Locale.ROOT)))
				return file;
		}
	}
}
