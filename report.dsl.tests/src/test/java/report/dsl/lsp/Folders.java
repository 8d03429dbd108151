// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Workspace folders of a client that is running already; taken away in the end. */
final class Folders implements AutoCloseable {

	private final Client client;
	private final Path[] folders;

	private Folders(Client client, Path... folders) {
		this.client = client;
		this.folders = folders;
	}

	/** Adds folders and waits until everything in them is checked. */
	static Folders add(Client client, Path... folders) {
		Folders added = new Folders(client, folders);
		int since = client.now();
		client.tell("workspace/didChangeWorkspaceFolders", Json.of("event", Json.of("added", added.list(), "removed", new JsonArray())));
		checked(client, since);
		return added;
	}

	/** Waits until folders that are looked at since a place have been looked at. */
	static void checked(Client client, int since) {
		client.hear(since, "the end of the work", message -> "end".equals(Json.text(message, "params.value.kind")));
	}

	/** Tells of files that have been created, changed or deleted: the server sees by itself what. */
	static void touched(Client client, Path... files) {
		JsonArray changes = new JsonArray();
		for (Path file : files)
			changes.add(Json.of("uri", file.toUri().toString(), "type", 2));
		client.tell("workspace/didChangeWatchedFiles", Json.of("changes", changes));
	}

	private JsonArray list() {
		JsonArray list = new JsonArray();
		for (JsonObject folder : List.of(folders).stream().map(Client::folder).toList())
			list.add(folder);
		return list;
	}

	@Override
	public void close() {
		client.tell("workspace/didChangeWorkspaceFolders", Json.of("event", Json.of("added", new JsonArray(), "removed", list())));
	}
}
