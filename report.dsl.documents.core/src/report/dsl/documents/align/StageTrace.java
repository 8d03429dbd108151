package report.dsl.documents.align;

import report.dsl.documents.align.draft.Draft;
import report.dsl.documents.align.sections.FormChoice;

final class StageTrace {
	static String of(FormChoice choice, Draft draft) { return ""; }
}
