// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Paths of files and their URIs, without asking the disk. Clients escape differently, so a URI is never compared, only its path. */
final class Uris {

	private static final String FILE = "file://";

	private Uris() {
	}

	/** What a document is known by: the path of its file with {@code /} between names, or the URI of what is no file. */
	static String key(String uri) {
		String path = path(uri);
		return path == null ? uri : path;
	}

	/** @return the absolute path with {@code /} between names; null for what is no file */
	static @Nullable String path(String uri) {
		if (!uri.regionMatches(true, 0, FILE, 0, FILE.length()))
			return null;
		int slash = uri.indexOf('/', FILE.length());
		if (slash < 0)
			return null;
		String host = uri.substring(FILE.length(), slash);
		String path = decode(uri.substring(slash));
		if (hasDrive(path))
			path = Character.toUpperCase(path.charAt(1)) + path.substring(2);
		else if (!host.isEmpty() && !host.equals("localhost"))
			path = "//" + host + path;
		return normal(path);
	}

	/** @return null for a path that there cannot be */
	static @Nullable String normal(String path) {
		try {
			return slashed(Path.of(path).toAbsolutePath().normalize().toString());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** The URI of a key. */
	static String uri(String key) {
		if (!key.startsWith("/") && !hasDrive("/" + key))
			return key;
		StringBuilder uri = new StringBuilder(FILE);
		if (key.startsWith("//"))
			uri.setLength(FILE.length() - 2);
		else if (!key.startsWith("/"))
			uri.append('/').append(Character.toLowerCase(key.charAt(0)));
		String rest = key.startsWith("/") ? key : key.substring(1);
		for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xFF);
			if (isPlain(c))
				uri.append(c);
			else
				uri.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
						.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
		}
		return uri.toString();
	}

	static String slashed(String path) {
		return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
	}

	private static boolean hasDrive(String path) {
		return path.length() > 2 && path.charAt(2) == ':' && Character.isLetter(path.charAt(1));
	}

	private static boolean isPlain(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0;
	}

	private static String decode(String text) {
		if (text.indexOf('%') < 0)
			return text;
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
		byte[] raw = text.getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < raw.length; i++) {
			int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
			int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
			if (low < 0)
				bytes.write(raw[i]);
			else {
				bytes.write(high << 4 | low);
				i += 2;
			}
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
