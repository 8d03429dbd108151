// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.rules.Rule;
import report.dsl.rules.cells.Blank;
import report.dsl.rules.cells.Computed;
import report.dsl.rules.cells.Decimal;
import report.dsl.rules.cells.GroupCells;
import report.dsl.rules.cells.Lacking;
import report.dsl.rules.cells.Negative;
import report.dsl.rules.cells.PlainNumber;
import report.dsl.rules.cells.RareFigure;
import report.dsl.rules.cells.Reserved;
import report.dsl.rules.cells.RunningTotal;
import report.dsl.rules.cells.Surplus;
import report.dsl.rules.cells.UnitOfMoney;
import report.dsl.rules.columns.ColumnLabel;
import report.dsl.rules.columns.ColumnMissing;
import report.dsl.rules.columns.ColumnTwice;
import report.dsl.rules.columns.ColumnUnknown;
import report.dsl.rules.figures.Fee;
import report.dsl.rules.figures.Jump;
import report.dsl.rules.forms.FormBase;
import report.dsl.rules.forms.FormChange;
import report.dsl.rules.forms.FormConstant;
import report.dsl.rules.forms.FormDate;
import report.dsl.rules.forms.FormEmpty;
import report.dsl.rules.forms.FormKeyTwice;
import report.dsl.rules.forms.FormLabelTwice;
import report.dsl.rules.forms.FormMention;
import report.dsl.rules.forms.FormName;
import report.dsl.rules.forms.FormOperand;
import report.dsl.rules.forms.FormRelationNever;
import report.dsl.rules.forms.FormRelationTwice;
import report.dsl.rules.forms.FormRelationVoid;
import report.dsl.rules.forms.FormSumCircular;
import report.dsl.rules.forms.FormSumEmpty;
import report.dsl.rules.forms.FormSumTwice;
import report.dsl.rules.forms.FormSyntax;
import report.dsl.rules.forms.FormTableEmpty;
import report.dsl.rules.forms.FormTitle;
import report.dsl.rules.forms.FormTwice;
import report.dsl.rules.forms.FormUnits;
import report.dsl.rules.forms.FormYears;
import report.dsl.rules.imports.Doubtful;
import report.dsl.rules.imports.Dropped;
import report.dsl.rules.imports.Guessed;
import report.dsl.rules.imports.Missing;
import report.dsl.rules.imports.Repaired;
import report.dsl.rules.report.Basis;
import report.dsl.rules.report.Edition;
import report.dsl.rules.report.ForeignOrgan;
import report.dsl.rules.report.Late;
import report.dsl.rules.report.Organ;
import report.dsl.rules.report.Reference;
import report.dsl.rules.report.ReportForm;
import report.dsl.rules.report.StatedPeriod;
import report.dsl.rules.report.TitleMissing;
import report.dsl.rules.report.YearDisagrees;
import report.dsl.rules.report.YearMissing;
import report.dsl.rules.rows.RowLabel;
import report.dsl.rules.rows.RowMissing;
import report.dsl.rules.rows.RowOrder;
import report.dsl.rules.rows.RowStray;
import report.dsl.rules.rows.RowTwice;
import report.dsl.rules.rows.RowUnknown;
import report.dsl.rules.sections.ProblemsAndMeasures;
import report.dsl.rules.sections.SectionMissing;
import report.dsl.rules.sections.SectionOrder;
import report.dsl.rules.sections.SectionTitle;
import report.dsl.rules.sections.SectionTwice;
import report.dsl.rules.sections.SectionUnknown;
import report.dsl.rules.sections.TextMissing;
import report.dsl.rules.sections.TextShort;
import report.dsl.rules.sic.SicReason;
import report.dsl.rules.sic.SicRule;
import report.dsl.rules.sic.SicUnused;
import report.dsl.rules.syntax.Encoding;
import report.dsl.rules.syntax.FieldUnknown;
import report.dsl.rules.syntax.FieldValue;
import report.dsl.rules.syntax.HeadingMark;
import report.dsl.rules.syntax.LineUnknown;
import report.dsl.rules.syntax.RowBars;
import report.dsl.rules.syntax.TextBare;
import report.dsl.rules.syntax.TextUnclosed;
import report.dsl.rules.tables.HeaderMissing;
import report.dsl.rules.tables.TableMissing;
import report.dsl.rules.tables.TableTitle;
import report.dsl.rules.tables.TableTwice;
import report.dsl.rules.tables.TableUnknown;
import report.dsl.rules.text.ContradictsTable;
import report.dsl.rules.text.Copied;
import report.dsl.rules.text.DoubledWords;
import report.dsl.rules.text.Expected;
import report.dsl.rules.text.NumberMissing;
import report.dsl.rules.text.Ordinal;
import report.dsl.rules.text.OtherYear;
import report.dsl.rules.text.PartsOfSum;
import report.dsl.rules.text.PartsPromised;
import report.dsl.rules.text.Percent;
import report.dsl.rules.text.Personal;
import report.dsl.rules.text.Placeholder;
import report.dsl.rules.text.Repeated;
import report.dsl.rules.text.Residue;
import report.dsl.rules.text.TooLong;
import report.dsl.rules.text.Topics;
import report.dsl.rules.totals.Balance;
import report.dsl.rules.totals.Bound;
import report.dsl.rules.totals.Collective;
import report.dsl.rules.totals.ColumnTotal;
import report.dsl.rules.totals.RowTotal;
import report.dsl.rules.years.Carried;
import report.dsl.rules.years.Stock;

/** All rules, as a table of contents. A new rule is a new file and a line here. */
public final class Catalogue {

	public static final List<Rule> RULES = List.of(
			// totals: relations inside the year, and to the reports summed up
			new RowTotal(), new ColumnTotal(), new Balance(), new Bound(), new Collective(),
			// years: relations to last year's report
			new Carried(), new Stock(),
			// cells: single figures
			new PlainNumber(), new Decimal(), new Negative(), new UnitOfMoney(), new Blank(), new Computed(), new Reserved(),
			new RareFigure(), new RunningTotal(), new GroupCells(), new Surplus(), new Lacking(),
			// figures: what they say beside the narrative and last year's
			new Fee(), new Jump(),
			// report: form, year, organ, dates and references
			new ReportForm(), new TitleMissing(), new Organ(), new YearMissing(), new Edition(), new YearDisagrees(),
			new StatedPeriod(), new Late(), new Basis(), new ForeignOrgan(), new Reference(),
			// sections: which there are and what they say at least
			new SectionMissing(), new SectionUnknown(), new SectionTwice(), new SectionOrder(), new SectionTitle(), new TextMissing(),
			new TextShort(), new ProblemsAndMeasures(),
			// tables: which there are
			new TableMissing(), new TableUnknown(), new TableTwice(), new TableTitle(), new HeaderMissing(),
			// rows: which there are and what they are called
			new RowMissing(), new RowUnknown(), new RowTwice(), new RowOrder(), new RowLabel(), new RowStray(),
			// columns: which there are and what they are called
			new ColumnMissing(), new ColumnUnknown(), new ColumnTwice(), new ColumnLabel(),
			// text: the narrative
			new ContradictsTable(), new PartsOfSum(), new PartsPromised(), new Repeated(), new Expected(), new Residue(),
			new Placeholder(), new OtherYear(), new Percent(), new NumberMissing(), new Ordinal(), new DoubledWords(), new Personal(),
			new Copied(), new TooLong(), new Topics(),
			// import: what an import says of itself
			new Dropped(), new Doubtful(), new Guessed(), new Missing(), new Repaired(),
			// syntax: lines and fields
			new LineUnknown(), new FieldUnknown(), new FieldValue(), new HeadingMark(), new TextUnclosed(), new TextBare(),
			new RowBars(), new Encoding(),
			// sic: marks of what is as published
			new SicReason(), new SicRule(), new SicUnused(),
			// forms: about .form files
			new FormSyntax(), new FormName(), new FormOperand(), new FormConstant(), new FormKeyTwice(), new FormLabelTwice(),
			new FormTitle(), new FormYears(), new FormDate(), new FormTableEmpty(), new FormEmpty(), new FormSumTwice(),
			new FormSumCircular(), new FormSumEmpty(), new FormUnits(), new FormRelationNever(), new FormRelationVoid(),
			new FormRelationTwice(), new FormMention(), new FormBase(), new FormChange(), new FormTwice());

	private Catalogue() {
	}

	/** The rule with this id; null when there is none. */
	public static @Nullable Rule rule(String id) {
		for (Rule rule : RULES)
			if (rule.id().equals(id))
				return rule;
		return null;
	}
}
