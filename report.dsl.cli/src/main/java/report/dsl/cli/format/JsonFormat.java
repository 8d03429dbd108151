// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.json.FindingJson;
import report.dsl.json.JsonWriter;
import report.dsl.rules.Finding;

/** The findings as JSON, version 1, with the relation behind a finding and all its fixes. Amounts of money are in yuan. */
final class JsonFormat implements FindingsFormat {

	private static final byte[] HEAD = "{\n  \"version\": 1,\n  \"files\": [".getBytes(StandardCharsets.UTF_8);
	private static final byte[] SEPARATOR = { ',' };

	private final Language language;

	JsonFormat(Language language) {
		this.language = language;
	}

	@Override
	public byte[] head() {
		return HEAD;
	}

	@Override
	public byte[] separator() {
		return SEPARATOR;
	}

	@Override
	public byte[] file(CheckedFile file) {
		JsonWriter out = open(file.path(), file.form());
		FindingJson json = new FindingJson(language, (region, to) -> span(file.span(region), to), file.figures(), file.editable());
		for (Finding finding : file.findings())
			json.write(finding, out);
		return out.endArray().endObject().toByteArray();
	}

	@Override
	public byte[] failed(String path, String message) {
		JsonWriter out = open(path, null);
		out.beginObject().key("rule").string(UNREADABLE).key("severity").string("error").key("message").string(message);
		span(new Span(1, 1, 1, 1, 0), out);
		out.key("sic").nothing().key("relation").nothing().key("fixes").beginArray().endArray().endObject();
		return out.endArray().endObject().toByteArray();
	}

	@Override
	public byte[] tail(CheckSummary summary, boolean empty) {
		JsonWriter out = JsonWriter.verbatim().reset(1);
		out.beginObject().key("files").number(summary.files() + summary.failures()).key("errors")
				.number(summary.errors() + summary.failures());
		out.key("warnings").number(summary.warnings()).key("infos").number(summary.infos());
		out.key("statements").beginObject().key("read").number(summary.statements().read()).key("compared")
				.number(summary.statements().compared()).key("unclear").number(summary.statements().unclear()).endObject().endObject();
		String json = new String(out.toByteArray(), StandardCharsets.UTF_8).stripLeading();
		return ((empty ? "]" : "\n  ]") + ",\n  \"summary\": " + json + "\n}\n").getBytes(StandardCharsets.UTF_8);
	}

	private static JsonWriter open(String path, @Nullable String form) {
		JsonWriter out = JsonWriter.verbatim().reset(2);
		return out.beginObject().key("path").string(path).key("form").string(form).key("findings").beginArray();
	}

	private static void span(Span span, JsonWriter out) {
		out.key("line").number(span.line()).key("column").number(span.column());
		out.key("endLine").number(span.endLine()).key("endColumn").number(span.endColumn());
		if (span.page() > 0)
			out.key("page").number(span.page());
	}
}
