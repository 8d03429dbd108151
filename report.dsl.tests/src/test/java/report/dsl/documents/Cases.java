// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Examples from a file: {@code === name}, then what goes in, then {@code ---} and what comes out.
 *
 * @param in  without the line break at its end
 * @param out with line breaks
 */
record Cases(String name, String in, String out) {

	static List<Cases> of(String file) throws IOException {
		List<Cases> cases = new ArrayList<>();
		try (InputStream in = Cases.class.getResourceAsStream("/documents/" + file)) {
			for (String part : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=== ")) {
				int name = part.indexOf('\n');
				int out = part.indexOf("\n---\n");
				if (name > 0)
					cases.add(new Cases(part.substring(0, name), part.substring(name + 1, out < 0 ? part.stripTrailing().length() : out),
							out < 0 ? "" : part.substring(out + 5)));
			}
		}
		return cases;
	}

	@Override
	public String toString() {
		return name;
	}
}
