package report.dsl.ui.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

import org.eclipse.ui.PlatformUI;

import report.dsl.ide.server.ReportRequests.RuleParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.editor.RulePopup;

/** Addresses of the pages about rules: they lead to a window of Eclipse. */
public final class RuleLinks {

	private static final String SCHEME = "report-rule:";
	static final String TEMPLATE = SCHEME + "{id}";

	private RuleLinks() {
	}

	/** The id of the rule that an address leads to; null when it leads elsewhere. */
	public static String rule(String address) {
		return address.startsWith(SCHEME) ? URLDecoder.decode(address.substring(SCHEME.length()), StandardCharsets.UTF_8) : null;
	}

	/** Shows the page of a rule as soon as the server has given it. On the thread of the user interface. */
	public static void open(String rule) {
		Services services = ReportUi.services();
		if (services != null)
			services.server().ask(to -> to.getReportRequests().rule(new RuleParams(rule)))
					.thenAccept(page -> ClientCommands.later(() -> {
						if (page != null && PlatformUI.isWorkbenchRunning())
							RulePopup.open(page);
					}));
	}
}
