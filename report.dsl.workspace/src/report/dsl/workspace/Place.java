// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.nio.file.Path;

import report.dsl.form.Forms;

/**
 * What holds for the reports of one folder.
 *
 * @param folder   absolute, without {@code ..}
 * @param settings nearest settings file in the folder or above it
 * @param forms    forms of the workspace and shipped ones
 */
public record Place(Path folder, SettingsFile settings, Forms forms) {
}
