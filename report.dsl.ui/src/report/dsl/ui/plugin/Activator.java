// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.plugin;

import java.util.Objects;

import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/** The life of the plug-in: its services are started when they are first needed, and stopped with it. */
public final class Activator extends AbstractUIPlugin {

	/** Null before the start. */
	private static @Nullable Activator instance;
	/** Null until somebody needs one. */
	private @Nullable Services services;

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
		return Objects.requireNonNull(instance, "the platform starts the plug-in before it loads any other class of it").started();
	}

	private synchronized Services started() {
		Services running = services;
		if (running == null) {
			running = new Services();
			services = running;
			running.start();
		}
		return running;
	}
}
