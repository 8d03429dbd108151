// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.WorkspaceFolder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import report.dsl.i18n.Language;
import report.dsl.ui.ReportUi;

/** What the server gets when it starts: projects, settings, and what this client can do. */
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

	/** Projects as the server knows them, and the folders linked into them. Those that are closed, or lie nowhere, it does not know. */
	static List<WorkspaceFolder> folders(List<IProject> projects) {
		Map<String, WorkspaceFolder> folders = new LinkedHashMap<>();
		for (IProject project : projects)
			if (project.isOpen()) {
				add(project, folders);
				addLinked(project, folders);
			}
		return List.copyOf(folders.values());
	}

	private static void add(IResource folder, Map<String, WorkspaceFolder> folders) {
		String uri = Places.uri(folder);
		if (uri != null)
			folders.putIfAbsent(uri, new WorkspaceFolder(uri, folder.getName()));
	}

	private static void addLinked(IProject project, Map<String, WorkspaceFolder> folders) {
		try {
			project.accept(proxy -> {
				if (proxy.getType() == IResource.FOLDER && proxy.isLinked() && !proxy.isDerived())
					add(proxy.requestResource(), folders);
				return true;
			}, IResource.NONE);
		} catch (CoreException e) {
			ReportUi.log().log(e.getStatus()); // it has just been closed
		}
	}
}
