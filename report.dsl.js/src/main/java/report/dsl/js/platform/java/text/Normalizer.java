// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.platform.java.text;

import org.teavm.jso.JSBody;

/** In the place of {@link java.text.Normalizer}: the normal forms of the browser. */
public final class Normalizer {

	/** As {@link java.text.Normalizer.Form}. */
	public enum Form {
		/** Composed. */
		NFC,
		/** Decomposed. */
		NFD,
		/** Composed, without compatibility characters. */
		NFKC,
		/** Decomposed, without compatibility characters. */
		NFKD
	}

	private Normalizer() {
	}

	/** As {@link java.text.Normalizer#normalize}. */
	public static String normalize(CharSequence text, Form form) {
		return normalized(text.toString(), form.name());
	}

	@JSBody(params = { "text", "form" }, script = "return text.normalize(form);")
	private static native String normalized(String text, String form);
}
