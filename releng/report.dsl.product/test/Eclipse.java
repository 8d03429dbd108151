// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An Eclipse in a folder of its own: what is installed in it, and how it is started. */
final class Eclipse {

	private static final int PATIENCE_SECONDS = 120;

	final Path folder;

	/** A copy of what lies in the other folder. */
	static Eclipse copy(Path from, Path folder) throws IOException {
		Files.createDirectories(folder.getParent());
		try (Stream<Path> all = Files.walk(from)) {
			for (Path path : all.toList())
				Files.copy(path, folder.resolve(from.relativize(path).toString()));
		}
		return new Eclipse(folder);
	}

	Eclipse(Path folder) {
		this.folder = folder;
	}

	List<String> command(String... arguments) throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			Path launcher = plugins.filter(plugin -> plugin.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
			List<String> command = new ArrayList<>();
			command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
			command.addAll(List.of("-jar", launcher.toString(), "-nosplash"));
			command.addAll(List.of(arguments));
			return command;
		}
	}

	void install(String unit, Path... sites) throws Exception {
		run("org.eclipse.equinox.p2.director", "-repository", Stream.of(sites).map(Eclipse::location).collect(Collectors.joining(",")), "-installIU", unit);
	}

	/** The folder of the one feature of a name: the name and its version. */
	String feature(String name) throws IOException {
		try (Stream<Path> features = Files.list(folder.resolve("features"))) {
			return features.map(feature -> feature.getFileName().toString()).filter(feature -> feature.startsWith(name + "_")).findFirst().orElseThrow();
		}
	}

	/** The version of the one bundle of a name. */
	String bundle(String name) throws IOException {
		try (Stream<String> lines = Files.lines(folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"))) {
			List<String> versions = lines.filter(line -> line.startsWith(name + ",")).map(line -> line.split(",")[1]).toList();
			if (versions.size() != 1)
				throw new AssertionError(name + " is there " + versions.size() + " times: " + versions);
			return versions.getFirst();
		}
	}

	/** Makes an update site of a folder with features and plugins. */
	void publish(Path source, Path site) throws Exception {
		run("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-source", source.toString(), "-metadataRepository", location(site),
				"-artifactRepository", location(site), "-publishArtifacts");
	}

	/** As p2 takes it from a command line: nothing is encoded. */
	private static String location(Path folder) {
		return "file:" + folder;
	}

	private void run(String application, String... arguments) throws Exception {
		List<String> command = command("-application", application, "-consoleLog");
		command.addAll(List.of(arguments));
		Path log = Files.createTempFile(folder.getParent(), "run", ".log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		process.destroyForcibly();
		if (!ended || process.exitValue() != 0)
			throw new AssertionError(String.join(" ", command) + "\n" + Files.readString(log));
	}
}
