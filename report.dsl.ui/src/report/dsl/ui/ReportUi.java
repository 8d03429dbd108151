package report.dsl.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.ui.server.Services;

/** The plug-in: one language server for the workbench, started when it is first needed. */
public final class ReportUi extends AbstractUIPlugin {

	/** Name of the bundle, and what the names of all its extensions begin with. */
	public static final String ID = "report.dsl.ui";

	private static ReportUi instance;
	private Services services;

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		instance = this;
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		Services last;
		synchronized (this) {
			last = services;
			services = null;
			instance = null;
		}
		if (last != null)
			last.stop();
		super.stop(context);
	}

	/** The plug-in; null after the workbench has ended. */
	public static ReportUi instance() {
		return instance;
	}

	/** The server and what it is told; null after the workbench has ended. */
	public static Services services() {
		ReportUi plugin = instance;
		if (plugin == null)
			return null;
		synchronized (plugin) {
			if (plugin.services == null && instance == plugin) {
				plugin.services = new Services();
				plugin.services.start();
			}
			return plugin.services;
		}
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
