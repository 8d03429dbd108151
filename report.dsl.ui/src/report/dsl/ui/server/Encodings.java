// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;

/** Has files that are not in UTF-8 written as they were read: Eclipse would write them in the encoding of their project. */
final class Encodings {

	private static final Text NAME = new Text("记录报告的编码", "Recording the encoding of a report");

	private Encodings() {
	}

	static void keep(ITextFileBuffer buffer) {
		String encoding = buffer.getEncoding();
		if (encoding == null || encoding.equals("UTF-8"))
			return;
		IFile file = buffer.getLocation() == null ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
		if (file == null || !file.exists())
			UiThread.later(() -> buffer.setEncoding(encoding));
		else
			inWorkspace(buffer, file, encoding);
	}

	private static void inWorkspace(ITextFileBuffer buffer, IFile file, String encoding) {
		WorkspaceJob job = new WorkspaceJob(ReportUi.say(NAME)) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				if (file.isAccessible() && file.getCharset(false) == null)
					buffer.setEncoding(encoding);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().charsetRule(file));
		job.schedule();
	}
}
