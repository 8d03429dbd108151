// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import java.util.List;

import report.dsl.form.Forms;
import report.dsl.lang.ShippedForms;
import report.dsl.relation.Figures;
import report.dsl.rules.RuleExamples.Example;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** Reads the reports of tests with the national forms. */
final class Reports {

	private Reports() {
	}

	static Reading read(String text) {
		return read(text, Neighbours.NONE);
	}

	static Reading read(String text, Neighbours neighbours) {
		return new Reading(sheet("test.report", text), neighbours, Catalogue.RULES);
	}

	static Reading read(Example example) {
		return read(example.report(), neighbours(example));
	}

	static List<Finding> check(Reading reading) {
		return Checker.check(reading, Settings.DEFAULT);
	}

	private static Sheet sheet(String name, String text) {
		return ReportReader.read(new Source(name, text), ShippedForms.INSTANCE);
	}

	private static Figures figures(String name, String text) {
		return Figures.of(sheet(name, text), null);
	}

	/** The neighbours of an example: last year's report and the parts that it describes. */
	private static Neighbours neighbours(Example example) {
		Figures previous = example.previous() == null ? null : figures("2020.report", example.previous());
		List<Neighbours.Part> parts = example.parts().stream()
				.map(part -> new Neighbours.Part("part.report", figures("part.report", part))).toList();
		return new Neighbours() {

			@Override
			public Figures previous() {
				return previous;
			}

			@Override
			public List<Part> parts() {
				return parts;
			}

			@Override
			public String encoding() {
				return example.encoding();
			}

			@Override
			public boolean previousMissing() {
				return example.report().contains("missing/");
			}

			@Override
			public Forms forms() {
				return ShippedForms.INSTANCE;
			}
		};
	}
}
