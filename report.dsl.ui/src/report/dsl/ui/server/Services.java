package report.dsl.ui.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import report.dsl.i18n.Language;
import report.dsl.ui.ReportUi;
import report.dsl.ui.problems.Problems;

/** All that lives as long as the workbench: the server, the documents it follows, the problems it reports. */
public final class Services {

	/** Commands that lenses and repairs may name; see {@link ClientCommands}. */
	static final List<String> COMMANDS = List.of(ClientCommands.PREVIEW, ClientCommands.SHOW_RULE);

	private final Server server = new Server();
	private final LiveDocuments documents = new LiveDocuments(server, new Generation(this)::saved);
	private final Problems problems = new Problems(documents);
	private final WorkspaceChanges changes = new WorkspaceChanges(server, this::configured);

	public Server server() {
		return server;
	}

	public LiveDocuments documents() {
		return documents;
	}

	public Problems problems() {
		return problems;
	}

	/** Beside the caller: nothing here waits. */
	public void start() {
		server.start(new Client(this), params());
		documents.start();
		changes.start();
		Preferences.follow(this::configured);
	}

	public void stop() {
		changes.stop();
		documents.stop();
		problems.stop();
		server.stop();
	}

	/** The user has set something. */
	void configured() {
		server.tell(to -> to.getWorkspaceService().didChangeConfiguration(new DidChangeConfigurationParams(new JsonObject())));
	}

	private static InitializeParams params() {
		InitializeParams params = new InitializeParams();
		params.setCapabilities(EclipseCapabilities.all());
		params.setLocale(ReportUi.language() == Language.ZH ? "zh" : "en");
		params.setWorkspaceFolders(folders());
		JsonObject options = new JsonObject();
		JsonArray commands = new JsonArray();
		COMMANDS.forEach(commands::add);
		options.add("commands", commands);
		options.addProperty("rulePages", RuleLinks.TEMPLATE);
		options.add("settings", Preferences.section());
		params.setInitializationOptions(options);
		return params;
	}

	private static List<WorkspaceFolder> folders() {
		List<WorkspaceFolder> folders = new ArrayList<>();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			if (project.isOpen() && Places.uri(project) != null)
				folders.add(folder(project));
		return folders;
	}

	static WorkspaceFolder folder(IProject project) {
		return new WorkspaceFolder(Places.uri(project), project.getName());
	}
}
