// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.plugin;

import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

/** The life of the plug-in: its services are started when they are first needed, and stopped with it. */
public final class Activator extends AbstractUIPlugin {

	private static Activator instance;
	private Services services;

	@Override
	public void start(BundleContext context) throws Exception {
		super.start(context);
		instance = this;
	}

	@Override
	public void stop(BundleContext context) throws Exception {
		synchronized (this) {
			if (services != null)
				services.stop();
		}
		super.stop(context);
	}

	/** Only for what plugin.xml names, and for tests: everything else is given what it needs when it is made. */
	public static Services services() {
		return instance.started();
	}

	private synchronized Services started() {
		if (services == null) {
			services = new Services();
			services.start();
		}
		return services;
	}
}
