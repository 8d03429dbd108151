// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.json.Differences.Difference;
import report.dsl.documents.json.JsonNode.Kind;
import report.dsl.i18n.Text;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.text.Confidence;
import report.dsl.text.RemarkKind;

/**
 * What the findings of normalised JSON say that nobody could find anew: the remarks of the import of which the report was built, and what
 * is no finding of this program.
 */
final class FindingRemarks {

	private static final String IMPORT = "import/";
	private static final char COLON = '：';
	private static final Set<String> MEMBERS = Set.of("rule", "severity", "message", "line", "column", "sic");
	private static final Set<String> RULES = Catalogue.RULES.stream().map(Rule::id).collect(Collectors.toUnmodifiableSet());

	private FindingRemarks() {
	}

	static List<Difference> of(@Nullable JsonNode findings) {
		List<Difference> all = new ArrayList<>();
		if (findings != null && findings.is(Kind.ARRAY))
			for (JsonNode finding : findings.children())
				if (finding.is(Kind.OBJECT))
					read(finding, all);
		return all;
	}

	private static void read(JsonNode finding, List<Difference> all) {
		String rule = finding.string("rule");
		Remark remark = rule == null ? null : remark(rule, finding);
		if (remark != null)
			all.add(new Difference(finding, remark));
		else if (rule == null || rule.startsWith(IMPORT) || !RULES.contains(rule)) {
			all.add(Differences.noPlace(finding));
			return;
		}
		for (JsonNode member : finding.children())
			if (!MEMBERS.contains(member.key()))
				all.add(Differences.noPlace(member));
	}

	/** What an import said; null for any other finding. */
	private static @Nullable Remark remark(String rule, JsonNode finding) {
		JsonNode message = finding.get("message", Kind.STRING);
		for (RemarkKind kind : RemarkKind.values())
			if (message != null && rule.equals(IMPORT + kind.word(false)))
				return new Remark(kind, confidence(finding), words(message.text()), finding.spot());
		return null;
	}

	/** The JSON has no percentage, only what follows from it. */
	private static Confidence confidence(JsonNode finding) {
		return Severity.INFO.word().equals(finding.string("severity")) ? Confidence.PATTERN : Confidence.AMBIGUOUS;
	}

	/** The message without the words that the rule puts in front. */
	private static Text words(String message) {
		String words = message.substring(message.indexOf(COLON) + 1);
		return new Text(words, words);
	}
}
