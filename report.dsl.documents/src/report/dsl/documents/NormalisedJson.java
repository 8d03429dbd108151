// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import java.util.List;
import java.util.function.IntFunction;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.documents.json.JsonReport;
import report.dsl.documents.source.RawDocument;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;

/**
 * The report behind normalised JSON: built, it is that JSON again, findings aside, which are found anew. Remarks of the import of which
 * the JSON was built are made again; whatever somebody has put into the JSON that a report cannot hold is said in a remark.
 *
 * @param text    in the language of reports, with the remarks as comments
 * @param remarks in the order of the file, with its places
 * @param spots   where in the file stands what stands in the text at an offset
 */
public record NormalisedJson(String text, List<Remark> remarks, IntFunction<SourcePlace> spots) {

	static final String ENDING = ".json";

	public NormalisedJson {
		remarks = List.copyOf(remarks);
	}

	public static boolean isJson(String name) {
		return ENDING.equals(RawDocument.ending(name));
	}

	/** @throws FileProblem it is no normalised JSON, or of a form that is not at hand */
	public static NormalisedJson read(RawDocument raw, Forms forms, Language language) throws FileProblem {
		byte[] bytes = raw.all(FileBytes.LIMIT);
		return read(Decoder.decode(bytes, bytes.length).text(), forms, language);
	}

	/**
	 * @param language of the comments
	 * @throws FileProblem it is no normalised JSON, or of a form that is not at hand
	 */
	public static NormalisedJson read(String json, Forms forms, Language language) throws FileProblem {
		JsonReport report = JsonReport.of(json, forms, language);
		return new NormalisedJson(report.text(), report.remarks(), report.spots());
	}
}
