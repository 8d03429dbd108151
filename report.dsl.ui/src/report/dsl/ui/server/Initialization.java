// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import report.dsl.i18n.Language;
import report.dsl.ui.ReportUi;

/** What the server is told when it starts: projects, settings, and what this client can do. */
final class Initialization {

	private Initialization() {
	}

	static InitializeParams params() {
		InitializeParams params = new InitializeParams();
		params.setCapabilities(EclipseCapabilities.all());
		params.setLocale(ReportUi.language() == Language.ZH ? "zh" : "en");
		params.setWorkspaceFolders(folders(List.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())));
		JsonArray commands = new JsonArray();
		ClientCommands.OF_CLIENTS.forEach(commands::add);
		JsonObject options = new JsonObject();
		options.add("commands", commands);
		options.addProperty("rulePages", RuleLinks.TEMPLATE);
		options.add("settings", Preferences.section());
		params.setInitializationOptions(options);
		return params;
	}

	/** Projects as the server knows them. Those that are closed, or lie nowhere, it does not know. */
	static List<WorkspaceFolder> folders(List<IProject> projects) {
		List<WorkspaceFolder> folders = new ArrayList<>();
		for (IProject project : projects)
			if (project.isOpen() && Places.uri(project) != null)
				folders.add(new WorkspaceFolder(Places.uri(project), project.getName()));
		return folders;
	}
}
