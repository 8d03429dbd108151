// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.browser;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A state of a report, as JavaScript sees it: {@code Report} in {@code report.d.ts}, which describes the members. */
interface OpenReport extends JSObject {

	@JSProperty
	String getText();

	@JSProperty
	String getName();

	@Nullable
	JSObject findings();

	String json();

	String page(boolean preview);

	String fixed();

	String formatted();

	@Nullable
	JSObject diagnostics();

	@Nullable
	JSObject actions(int startLine, int startCharacter, int endLine, int endCharacter);

	@Nullable
	JSObject completion(int line, int character, String today);

	@Nullable
	JSObject outline();

	@Nullable
	JSObject hover(int line, int character);

	@Nullable
	JSObject enter(int cell, String figure);

	@Nullable
	JSObject paste(int startLine, int startCharacter, int endLine, int endCharacter, String text);

	@Nullable
	JSObject step(int line, int character, String move);
}
