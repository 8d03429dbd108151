// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

import report.dsl.i18n.Language;
import report.dsl.i18n.Text;

/** What all of the plug-in uses: its name, its language, its log. */
public final class ReportUi {

	/** Name of the bundle, and what the names of all its extensions begin with. */
	public static final String ID = "report.dsl.ui";

	private ReportUi() {
	}

	/** The language of the workbench. */
	public static Language language() {
		return Language.of(Platform.getNL());
	}

	/** A text in the language of the workbench. */
	public static String say(Text text) {
		return text.in(language());
	}

	public static ILog log() {
		return ILog.of(ReportUi.class);
	}
}
