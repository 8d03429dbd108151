// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.nio.charset.StandardCharsets;
import java.util.List;

import report.dsl.documents.blocks.Remark;
import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.json.JsonWriter;
import report.dsl.text.Confidence;

/** How the remarks of an import are printed. Reports come in their order; not for several threads. */
public abstract sealed class RemarksFormat {

	final Language language;

	private RemarksFormat(Language language) {
		this.language = language;
	}

	public static RemarksFormat of(boolean json, Language language) {
		return json ? new Json(language) : new Lines(language);
	}

	public String head() {
		return "";
	}

	/** @param output name of the report below the output folder */
	public abstract String report(String path, String output, List<Remark> remarks);

	/** A document of which no report could be made, and why. */
	public String failed(String path, String message) {
		return "";
	}

	public String tail(long reports, long remarks, long failures) {
		return "";
	}

	/** {@code FILE:LINE:COLUMN: note import/KIND MESSAGE}. Standard error says what failed. */
	private static final class Lines extends RemarksFormat {

		private static final Text PAGE = new Text("第{0}页：", "page {0}: ");
		private static final Text SURE = new Text("（把握 {0}%）", " ({0}% sure)");

		Lines(Language language) {
			super(language);
		}

		@Override
		public String report(String path, String output, List<Remark> remarks) {
			StringBuilder out = new StringBuilder();
			for (Remark remark : remarks) {
				Span span = Span.of(remark.spot());
				out.append(TextFormat.line(path)).append(':').append(span.line()).append(':').append(span.column());
				out.append(": note import/").append(remark.kind().word(false)).append(' ');
				if (span.page() > 0)
					out.append(PAGE.with(span.page()).in(language));
				out.append(TextFormat.line(remark.message().in(language)));
				if (remark.confidence() != Confidence.FACT)
					out.append(SURE.with(remark.confidence().percent()).in(language));
				out.append('\n');
			}
			return out.toString();
		}
	}

	/** One object for the whole run: the documents with their remarks. */
	private static final class Json extends RemarksFormat {

		private boolean any;

		Json(Language language) {
			super(language);
		}

		@Override
		public String head() {
			return "{\n  \"version\": 1,\n  \"files\": [";
		}

		@Override
		public String report(String path, String output, List<Remark> remarks) {
			JsonWriter out = open(path).key("output").string(output).key("error").nothing().key("remarks").beginArray();
			for (Remark remark : remarks) {
				Span span = Span.of(remark.spot());
				out.beginObject().key("kind").string(remark.kind().word(false)).key("confidence").number(remark.confidence().percent());
				out.key("message").string(remark.message().in(language)).key("line").number(span.line()).key("column")
						.number(span.column());
				if (span.page() > 0)
					out.key("page").number(span.page());
				out.endObject();
			}
			return piece(out);
		}

		@Override
		public String failed(String path, String message) {
			return piece(open(path).key("output").nothing().key("error").string(message).key("remarks").beginArray());
		}

		private static JsonWriter open(String path) {
			return JsonWriter.verbatim().reset(2).beginObject().key("path").string(path);
		}

		private String piece(JsonWriter out) {
			String comma = any ? "," : "";
			any = true;
			return comma + new String(out.endArray().endObject().toByteArray(), StandardCharsets.UTF_8);
		}

		@Override
		public String tail(long reports, long remarks, long failures) {
			return (any ? "\n  ]" : "]") + ",\n  \"summary\": {\n    \"reports\": " + reports + ",\n    \"remarks\": " + remarks
					+ ",\n    \"failures\": "
					+ failures + "\n  }\n}\n";
		}
	}
}
