// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.report;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;

import report.dsl.i18n.Text;
import report.dsl.ide.ReportDocument;
import report.dsl.sheet.Region;
import report.dsl.text.Scanner;

/** A text in which nothing of a report stands yet. */
final class EmptyReport {

	/** The client's command that asks for form, organ and year and makes a report; the argument is the document to fill. */
	static final String NEW = "report.new";

	private static final Text TITLE = new Text("新建年报…", "New report…");

	private EmptyReport() {
	}

	/** Whether there is nothing but white space and comments. */
	static boolean is(String text) {
		return isBeside(text, Region.at(-1));
	}

	/** Whether there is nothing but white space and comments beside what begins in a region. */
	static boolean isBeside(String text, Region region) {
		Scanner scanner = new Scanner(text);
		while (scanner.next())
			switch (scanner.kind()) {
			case SPACE, LINE_END, COMMENT -> {
				// nothing of a report
			}
			default -> {
				if (!region.contains(scanner.start()))
					return false;
			}
			}
		return true;
	}

	static Command command(ReportDocument document) {
		return new Command(TITLE.in(document.language()), NEW, List.of(document.uri()));
	}

	/** Offers a new report where the client can ask for what has to be known. */
	static void add(CodeActionCollector collector, ReportDocument document) {
		if (!collector.client.commands().contains(NEW) || !is(document.source().text()))
			return;
		CodeAction action = collector.action(CodeActionKind.QuickFix, TITLE);
		action.setCommand(command(document));
	}
}
