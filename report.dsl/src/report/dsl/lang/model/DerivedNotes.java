// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.lang.report.Cell;
import report.dsl.lang.report.FindingSeverity;
import report.dsl.lang.report.RemarkKind;
import report.dsl.lang.report.Report;
import report.dsl.lang.report.ReportFactory;
import report.dsl.lang.report.ReportPackage.Literals;
import report.dsl.rules.Finding;
import report.dsl.rules.LineEdits;
import report.dsl.rules.Severity;
import report.dsl.sheet.Region;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.Chars;
import report.dsl.text.ImportComment;

/** Fills in the notes about a report: findings, and remarks of the import. */
final class DerivedNotes {

	private static final String COMMENT = "//";

	private final Report report;
	private final Sheet sheet;
	private final NavigableMap<Integer, EObject> parts;
	private final Map<Integer, Cell> cells;

	/** @param parts by the number of their line @param cells by the number of the cell in the form */
	DerivedNotes(Report report, Sheet sheet, NavigableMap<Integer, EObject> parts, Map<Integer, Cell> cells) {
		this.report = report;
		this.sheet = sheet;
		this.parts = parts;
		this.cells = cells;
	}

	void fill(List<Finding> findings, List<ImportComment.At> remarks) {
		List<EObject> found = new ArrayList<>();
		for (Finding finding : findings)
			if (finding.severity() != Severity.OFF)
				found.add(finding(finding));
		replace(Literals.REPORT__FINDINGS, found);
		replace(Literals.REPORT__REMARKS, remarks.stream().map(this::remark).toList());
	}

	private void replace(EStructuralFeature list, List<EObject> items) {
		if (report.eIsSet(list) || !items.isEmpty())
			report.eSet(list, items);
	}

	private EObject finding(Finding finding) {
		EObject note = ReportFactory.eINSTANCE.createFinding();
		Source source = sheet.source();
		int start = finding.region().start();
		note.eSet(Literals.FINDING__RULE, finding.rule().id());
		note.eSet(Literals.FINDING__SEVERITY, FindingSeverity.valueOf(finding.severity().name()));
		note.eSet(Literals.FINDING__MESSAGE, finding.message().in(Language.ZH));
		note.eSet(Literals.FINDING__MESSAGE_EN, finding.message().in(Language.EN));
		note.eSet(Literals.FINDING__LINE, source.line(start));
		note.eSet(Literals.FINDING__COLUMN, source.column(start));
		note.eSet(Literals.FINDING__SIC, finding.sic());
		note.eSet(Literals.FINDING__SUBJECT, subject(finding.region()));
		return note;
	}

	private @Nullable EObject subject(Region region) {
		for (Map.Entry<Integer, Cell> cell : cells.entrySet()) {
			Region place = sheet.place(cell.getKey());
			if (place.contains(region.start()) && place.contains(region.end()))
				return cell.getValue();
		}
		return parts.get(sheet.source().line(region.start()));
	}

	private EObject remark(ImportComment.At comment) {
		EObject note = ReportFactory.eINSTANCE.createRemark();
		Source source = sheet.source();
		int end = LineEdits.lineEnd(source, comment.start());
		int line = source.line(comment.start());
		Map.Entry<Integer, EObject> below = parts.higherEntry(line);
		note.eSet(Literals.REMARK__KIND, RemarkKind.valueOf(comment.kind().name()));
		note.eSet(Literals.REMARK__TEXT,
				source.text().substring(Chars.skip(source.text(), comment.start() + COMMENT.length(), end), end).strip());
		note.eSet(Literals.REMARK__LINE, line);
		note.eSet(Literals.REMARK__SUBJECT, below == null ? null : below.getValue());
		return note;
	}
}
