// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Uint8Array;

import report.dsl.form.Form;
import report.dsl.form.FormImage;
import report.dsl.i18n.Language;
import report.dsl.ide.ReportDocument;
import report.dsl.js.Reference;
import report.dsl.js.ReportInput;

/** The functions of the script; {@code report.d.ts} describes them. */
public final class Exports {

	private Exports() {
	}

	/** The compiler asks for it; there is nothing to do when the script is loaded. */
	public static void main(String[] arguments) {
	}

	/** Opens a state of a report. */
	@JSExport
	public static JSObject open(String text, @Nullable Options given) {
		Options options = Values.complete(given);
		List<Form> forms = new ArrayList<>();
		if (options.getForms() != null)
			for (OwnForm form : options.getForms())
				forms.add(((ReadForm) form).form());
		Map<String, ReportDocument> parts = new LinkedHashMap<>();
		if (options.getParts() != null)
			for (OpenReport part : options.getParts())
				parts.put(part.getName(), ((ReadReport) part).report());
		ReportDocument lastYear = options.getLastYear() instanceof ReadReport report ? report.report() : null;
		String name = options.getName() == null ? "" : options.getName();
		return new ReadReport(new ReportInput(text, name, language(options.getLanguage()), forms, lastYear, parts,
				options.getEncoding()).open());
	}

	/** Reads the image of a form. */
	@JSExport
	public static JSObject form(Uint8Array image) {
		byte[] bytes = new byte[image.getLength()];
		for (int i = 0; i < bytes.length; i++)
			bytes[i] = (byte) image.get(i);
		return new ReadForm(FormImage.read(bytes));
	}

	/** The shipped forms. */
	@JSExport
	public static @Nullable JSObject forms() {
		return Values.parsed(Reference.forms());
	}

	/** The rules. */
	@JSExport
	public static @Nullable JSObject rules(@Nullable String language) {
		return Values.parsed(Reference.rules(language(language)));
	}

	/** The page of a rule. */
	@JSExport
	public static @Nullable String explain(String rule, @Nullable String language) {
		return Reference.explain(rule, language(language));
	}

	/** An empty report. */
	@JSExport
	public static @Nullable String empty(String form, String organ, int year) {
		return Reference.empty(form, organ, year);
	}

	private static Language language(@Nullable String given) {
		String tag = Values.orNull(given);
		return tag == null ? Language.ZH : Language.of(tag);
	}
}
