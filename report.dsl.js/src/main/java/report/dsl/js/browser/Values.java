// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Values of JavaScript. */
final class Values {

	private Values() {
	}

	/** A string that may have been left out. */
	@JSBody(params = "given", script = "return given === undefined ? null : given;")
	static native @Nullable String orNull(@Nullable String given);

	/** What a JSON text stands for. */
	@JSBody(params = "json", script = "return JSON.parse(json);")
	static native @Nullable JSObject parsed(String json);

	/** Options with null for whatever is left out, since Java knows no {@code undefined}. */
	@JSBody(params = "given", script = """
			var complete = {};
			['name', 'language', 'encoding', 'forms', 'lastYear', 'parts'].forEach(function(member) {
				var value = given ? given[member] : null;
				complete[member] = value === undefined ? null : value;
			});
			return complete;
			""")
	static native Options complete(@Nullable Options given);
}
