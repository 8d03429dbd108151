// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.Input;
import report.dsl.workspace.Inputs;
import report.dsl.workspace.OutputFolder;
import report.dsl.workspace.SettingsFile;

/** {@code report watch}: builds, and builds again what a change concerns, until it is interrupted. */
final class WatchCommand implements Command {

	/** An editor writes a file in several steps; changes that follow one another this closely are one. */
	private static final long QUIET_MILLIS = 60;

	@Override
	public Option[] options() {
		return new Option[] { BuildCommand.OUTPUT };
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		String folder = arguments.get(BuildCommand.OUTPUT.name());
		if (folder == null)
			throw new UsageError("watch.where");
		Rebuild rebuild = new Rebuild(new OutputFolder(folder), console);
		try (WatchService service = FileSystems.getDefault().newWatchService()) {
			Map<WatchKey, String> folders = new HashMap<>();
			for (Set<String> changed = null;; changed = next(service, folders)) {
				Job job = new Job(arguments, folder, console);
				register(job, service, folders);
				rebuild.run(job, changed);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException e) {
			throw FileBytes.why(e);
		}
	}

	/** A folder that is watched already has the same key again. */
	private static void register(Job job, WatchService service, Map<WatchKey, String> folders) throws IOException {
		for (String folder : job.folders())
			if (Files.isDirectory(Path.of(folder)))
				folders.put(Path.of(folder).register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
						StandardWatchEventKinds.ENTRY_DELETE), folder);
	}

	/**
	 * Waits for changes and then for a moment of quiet.
	 *
	 * @return paths of changed reports; null when anything may have changed: a form, the settings, a folder
	 */
	private static @Nullable Set<String> next(WatchService service, Map<WatchKey, String> folders) throws InterruptedException {
		Set<String> changed = new HashSet<>();
		boolean all = false;
		WatchKey key = service.take();
		while (key != null || changed.isEmpty() && !all) {
			if (key == null)
				key = service.take();
			for (WatchEvent<?> event : key.pollEvents())
				all |= concernsAll(event, folders.get(key), changed);
			key.reset();
			key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
		}
		return all ? null : changed;
	}

	/** @return whether the event may concern every report; one that concerns a single report is added to {@code changed} */
	private static boolean concernsAll(WatchEvent<?> event, @Nullable String folder, Set<String> changed) {
		if (event.kind() == StandardWatchEventKinds.OVERFLOW)
			return true;
		String name = event.context().toString();
		if (name.startsWith(".") || folder == null)
			return false;
		String path = Input.join(folder, name);
		if (name.endsWith(Inputs.REPORT))
			changed.add(path);
		boolean folderChanged = event.kind() == StandardWatchEventKinds.ENTRY_DELETE ? folders(name) : Files.isDirectory(Path.of(path));
		return name.endsWith(Inputs.FORM) || name.equals(SettingsFile.NAME) || folderChanged;
	}

	/** Whether a name that is no longer there looks like that of a folder. */
	private static boolean folders(String name) {
		return name.indexOf('.') < 0;
	}
}
