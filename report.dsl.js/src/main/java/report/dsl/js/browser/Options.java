// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** An object with what there is to know of a report beside its text; {@code report.d.ts} describes its members. */
interface Options extends JSObject {

	@JSProperty
	@Nullable
	String getName();

	@JSProperty
	@Nullable
	String getLanguage();

	@JSProperty
	@Nullable
	String getEncoding();

	@JSProperty
	OwnForm @Nullable [] getForms();

	@JSProperty
	@Nullable
	OpenReport getLastYear();

	@JSProperty
	OpenReport @Nullable [] getParts();
}
