// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.plugin;

import java.util.Map;

import org.eclipse.ui.PartInitException;

import report.dsl.ide.server.ReportRequests.RuleParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.editor.RulePopup;
import report.dsl.ui.preview.PreviewView;
import report.dsl.ui.problems.Problems;
import report.dsl.ui.project.Generation;
import report.dsl.ui.server.EclipseClient;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Preferences;
import report.dsl.ui.server.Server;
import report.dsl.ui.server.WorkspaceChanges;

/** All that lives as long as the workbench, put together: the server, the documents it follows, the problems it reports. */
public final class Services {

	private final Server server = new Server();
	private final Generation generation = new Generation(server);
	private final LiveDocuments documents = new LiveDocuments(server, generation::saved);
	private final ClientCommands commands = new ClientCommands(server, Map.of(
			ClientCommands.PREVIEW, report -> showPreview(),
			ClientCommands.SHOW_RULE, rule -> RulePopup.open(server.ask(to -> to.getReportRequests().rule(new RuleParams(rule)))),
			Generation.COMMAND, generation::generate));
	private final Problems problems = new Problems(server, documents, commands);
	private final WorkspaceChanges changes = new WorkspaceChanges(server);

	Services() {
	}

	public Server server() {
		return server;
	}

	public LiveDocuments documents() {
		return documents;
	}

	public ClientCommands commands() {
		return commands;
	}

	public Problems problems() {
		return problems;
	}

	/** Beside the caller: nothing here waits. */
	void start() {
		server.start(new EclipseClient(server, documents, problems::publish));
		documents.start();
		changes.start();
		Preferences.follow(server::settingsChanged);
	}

	/** After this questions are answered with nothing. */
	void stop() {
		changes.stop();
		documents.stop();
		problems.stop();
		server.stop();
	}

	private static void showPreview() {
		try {
			PreviewView.show();
		} catch (PartInitException e) {
			ReportUi.log().log(e.getStatus());
		}
	}
}
