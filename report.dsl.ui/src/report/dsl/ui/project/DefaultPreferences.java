// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;

import report.dsl.ui.server.Preferences;

/** What holds when the user has set nothing. */
public final class DefaultPreferences extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		Preferences.defaults(Preferences.store());
	}
}
