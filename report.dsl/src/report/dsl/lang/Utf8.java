// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.nio.charset.StandardCharsets;

import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.service.DispatchingProvider;

import com.google.inject.Binder;

/** Files of both languages are UTF-8 on every machine. */
final class Utf8 {

	private Utf8() {
	}

	static void bind(Binder binder) {
		IEncodingProvider utf8 = uri -> StandardCharsets.UTF_8.name();
		binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).toInstance(utf8);
	}
}
