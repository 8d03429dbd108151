// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A form that the page has brought along, as JavaScript sees it. */
interface OwnForm extends JSObject {

	@JSProperty
	String getName();

	@JSProperty
	String getTitle();
}
