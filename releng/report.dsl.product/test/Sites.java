// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Update sites as others have them, to be published: folders with features and plugins. */
final class Sites {

	private Sites() {
	}

	/** A feature that names the bundles of a folder in exactly their versions, as those of EMF and Xtext do. */
	static void pinned(String feature, Path jars, Path source) throws IOException {
		Path plugins = Files.createDirectories(source.resolve("plugins"));
		StringBuilder names = new StringBuilder();
		for (Path jar : list(jars)) {
			Files.copy(jar, plugins.resolve(jar.getFileName()));
			names.append(plugin(jar));
		}
		Path folder = Files.createDirectories(source.resolve("features").resolve(feature));
		Files.writeString(folder.resolve("feature.xml"), "<feature id=\"" + feature + "\" version=\"1.0.0\">\n" + names + "</feature>\n");
	}

	private static String plugin(Path path) throws IOException {
		try (JarFile jar = new JarFile(path.toFile())) {
			Attributes manifest = jar.getManifest().getMainAttributes();
			String name = manifest.getValue("Bundle-SymbolicName").split(";")[0];
			return "<plugin id=\"" + name + "\" version=\"" + manifest.getValue("Bundle-Version") + "\" unpack=\"false\"/>\n";
		}
	}

	/** What the next build would make of a site: the same, with a higher version. */
	static void next(Path site, String version, String higher, Path source) throws IOException {
		for (String kind : List.of("features", "plugins")) {
			Files.createDirectories(source.resolve(kind));
			for (Path jar : list(site.resolve(kind)))
				rewrite(jar, version, higher, source.resolve(kind).resolve(jar.getFileName().toString().replace(version, higher)));
		}
	}

	private static void rewrite(Path from, String version, String higher, Path to) throws IOException {
		if (from.getFileName().equals(to.getFileName())) {
			Files.copy(from, to);
			return;
		}
		try (ZipFile jar = new ZipFile(from.toFile()); OutputStream file = Files.newOutputStream(to); ZipOutputStream copy = new ZipOutputStream(file)) {
			for (ZipEntry entry : jar.stream().toList()) {
				copy.putNextEntry(new ZipEntry(entry.getName()));
				copy.write(content(jar, entry, version, higher));
			}
		}
	}

	private static byte[] content(ZipFile jar, ZipEntry entry, String version, String higher) throws IOException {
		try (InputStream in = jar.getInputStream(entry)) {
			byte[] bytes = in.readAllBytes();
			boolean says = entry.getName().equals("META-INF/MANIFEST.MF") || entry.getName().equals("feature.xml");
			return says ? new String(bytes, StandardCharsets.UTF_8).replace(version, higher).getBytes(StandardCharsets.UTF_8) : bytes;
		}
	}

	private static List<Path> list(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.sorted().toList();
		}
	}
}
