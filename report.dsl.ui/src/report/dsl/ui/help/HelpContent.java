// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.help;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.eclipse.help.IHelpContentProducer;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.ui.ReportUi;

/** The pages for the help of an Eclipse that has a viewer of it. */
public final class HelpContent implements IHelpContentProducer {

	@Override
	public @Nullable InputStream getInputStream(String bundle, String address, Locale locale) {
		int query = address.indexOf('?');
		String path = query < 0 ? address : address.substring(0, query);
		try {
			String page = Pages.page(path.substring(path.lastIndexOf('/') + 1), Language.of(locale.toString()));
			return page == null ? null : new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			ReportUi.log().error(e.toString(), e);
			return null;
		}
	}
}
