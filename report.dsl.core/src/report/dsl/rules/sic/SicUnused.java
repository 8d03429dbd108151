// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.sic;

import java.util.List;

import report.dsl.i18n.Text;
import report.dsl.rules.Findings;
import report.dsl.rules.Fix;
import report.dsl.rules.Reading;
import report.dsl.rules.Rule;
import report.dsl.rules.Severity;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Written.Sic;

/** A mark that excuses nothing. Marks for rules that there are none of are a matter of sic/rule. */
public final class SicUnused extends Rule {

	private static final Text FOUND = new Text("这里没有可以说明的问题，“原文”标记可以删去", "there is no finding here to mark; remove the mark");
	private static final Text REMOVE = new Text("删去标记", "Remove the mark");

	public SicUnused() {
		super("sic/unused", Severity.INFO);
	}

	@Override
	public Card card() {
		return new Card(new Text("用不着的“原文”标记", "An unused mark"),
				new Text("问题已经改正或从未有过时，标记会误导读者，也可能掩盖以后的错误。",
						"If the error has been corrected or never existed, the mark misleads readers and may hide future errors."),
				"""
						行政许可 | 5 [原文：已公布的报告即如此]
						""", "");
	}

	@Override
	public void check(Reading reading, Findings findings) {
		// only the marks that are left over matter
	}

	@Override
	public void checkIdle(List<Sic> idle, Reading reading, Findings findings) {
		for (Sic sic : idle)
			if (sic.rules().isEmpty() || sic.rules().stream().anyMatch(id -> reading.rule(id) != null))
				findings.add(this, sic.mark(), FOUND, () -> List.of(Fix.proposal(REMOVE, removal(sic, reading.sheet().source().text()))));
	}

	/** The mark and the white space before it. */
	static Edit removal(Sic sic, String text) {
		int start = sic.mark().start();
		while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t' || text.charAt(start - 1) == '　'))
			start--;
		return new Edit(start, sic.mark().end(), "");
	}
}
