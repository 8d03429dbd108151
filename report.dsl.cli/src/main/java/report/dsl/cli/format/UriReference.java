// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.nio.charset.StandardCharsets;

/** Paths as URI references. */
public final class UriReference {

	private static final String PLAIN = "/-._~!$&'()*+,;=@";

	private UriReference() {
	}

	/** @return a reference relative to the folder the program runs in, or a file URI for an absolute path */
	public static String of(String path) {
		String slashes = path.replace('\\', '/');
		boolean drive = slashes.length() > 2 && slashes.charAt(1) == ':' && slashes.charAt(2) == '/';
		if (drive)
			return "file:///" + slashes.charAt(0) + ":" + encode(slashes.substring(2));
		if (slashes.startsWith("/"))
			return "file://" + encode(slashes);
		String relative = slashes.startsWith("./") ? slashes.substring(2) : slashes;
		return encode(relative);
	}

	/** Whether the reference leads to a place in or below the folder the program runs in. */
	static boolean isInside(String uri) {
		return !uri.startsWith("file:") && !uri.startsWith("../") && !uri.contains("/../");
	}

	private static String encode(String path) {
		StringBuilder out = new StringBuilder(path.length() + 16);
		for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xFF);
			if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0)
				out.append(c);
			else
				out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
						.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
		}
		return out.toString();
	}
}
