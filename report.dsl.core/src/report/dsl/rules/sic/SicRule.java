// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.rules.Similar;
import report.dsl.rules.figures.FixProof;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Written.Sic;

/** A mark for a rule that there is none of. */
public final class SicRule extends Rule {

	private static final Text FOUND = new Text("没有名为“{0}”的规则，这个标记不起作用", "there is no rule “{0}”; the mark has no effect");
	private static final Text MEANT = new Text("{0}；是否应为“{1}”？", "{0}. Should it be “{1}”?");
	private static final Text RENAME = new Text("改为“{0}”", "Change to “{0}”");
	private static final Text REMOVE = new Text("删去标记", "Remove the mark");

	public SicRule() {
		super("sic/rule", Severity.WARNING);
	}

	@Override
	public Card card() {
		return new Card(new Text("“原文”标记里的规则名有误", "A mark with an unknown rule"),
				new Text("只针对某条规则的标记，规则名写错就不起作用。", "A mark for a certain rule has no effect if the name of the rule is wrong."),
				"""
						行政许可 | 5 [原文 cells/missing-thing：已公布的报告即如此]
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		Map<String, String> meant = new HashMap<>();
		for (Sic sic : reading.sheet().sics())
			for (String id : sic.rules())
				if (reading.rule(id) == null)
					report(sic, id, meant.computeIfAbsent(id, unknown -> nearest(unknown, reading.rules())), reading, findings);
	}

	private static @Nullable String nearest(String id, List<Rule> rules) {
		List<String> ids = new ArrayList<>();
		for (Rule rule : rules)
			ids.add(rule.id());
		return Similar.nearest(id, ids);
	}

	private void report(Sic sic, String id, @Nullable String meant, Reading reading, Findings findings) {
		Text message = FOUND.with(id);
		findings.add(this, sic.mark(), meant == null ? message : MEANT.with(message, meant), () -> fixes(sic, id, meant, reading));
	}

	/** The similar name where that excuses something; in any case the mark can go. */
	private List<Fix> fixes(Sic sic, String id, @Nullable String meant, Reading reading) {
		String text = reading.sheet().source().text();
		List<Fix> fixes = new ArrayList<>();
		int start = text.indexOf(id, sic.mark().start());
		if (meant != null && start >= 0 && start < sic.mark().end())
			fixes.add(Fix.proposal(RENAME.with(meant), new Edit(start, start + id.length(), meant)));
		fixes = FixProof.of(reading).proven(this, sic.mark(), fixes);
		Edit removal = SicUnused.removal(sic, text);
		fixes.add(fixes.isEmpty() ? Fix.proposal(REMOVE, removal) : Fix.alternative(REMOVE, removal));
		return fixes;
	}
}
