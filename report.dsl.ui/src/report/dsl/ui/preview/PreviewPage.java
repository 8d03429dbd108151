// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;

import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/** The page of a report in a browser of the desktop. New states replace its content, so that it stays where it was scrolled to. */
final class PreviewPage {

	/** Hears of what is clicked on. */
	interface Clicks {
		void clicked(int from, int to);
	}

	/** @param done is run after it is shown */
	private record WaitingPage(String html, Runnable done) {
	}

	private static final String SELECT = "report-select:";

	private final Browser browser;
	private final String script = script();
	private boolean loaded;
	/** What the browser loads to begin with, and what is to be shown when it has; null before and after. */
	private @Nullable String first;
	private @Nullable WaitingPage waiting;

	/** @throws SWTError this desktop has no browser */
	PreviewPage(Composite parent, Clicks clicks) {
		browser = new Browser(parent, SWT.NONE);
		browser.addProgressListener(ProgressListener.completedAdapter(event -> completed()));
		browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = stays(event.location, clicks)));
	}

	/**
	 * The page leads nowhere; what looks like a way out is a click. A function of the browser would be refused by the rules of the page.
	 */
	private static boolean stays(String location, Clicks clicks) {
		if (location.startsWith(SELECT)) {
			String[] places = location.substring(SELECT.length()).split("-");
			clicks.clicked(Integer.parseInt(places[0]), Integer.parseInt(places[1]));
		}
		return location.startsWith("about:");
	}

	private static String script() {
		try (InputStream in = PreviewPage.class.getResourceAsStream("preview.js")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Browser browser() {
		return browser;
	}

	/** @param done after the page is shown */
	void show(String html, Runnable done) {
		if (browser.isDisposed())
			return;
		if (loaded) {
			browser.execute("reportPreview.show(" + new JsonPrimitive(html) + ")");
			done.run();
			return;
		}
		waiting = new WaitingPage(html, done);
		if (first == null) {
			first = html;
			browser.setText(html);
		}
	}

	private void completed() {
		WaitingPage page = waiting;
		if (page == null || loaded)
			return;
		browser.execute(script);
		loaded = true;
		if (page.html == first)
			page.done.run();
		else
			show(page.html, page.done);
		first = null;
		waiting = null;
	}

	/** Marks what stands at an offset. @param lineStart of its line @param lineEnd of its line */
	void caret(int offset, int lineStart, int lineEnd) {
		if (loaded && !browser.isDisposed())
			browser.execute("reportPreview.caret(" + offset + "," + lineStart + "," + lineEnd + ")");
	}

	/** What a script says; empty while the page is not there. */
	String evaluate(String code) {
		return loaded && browser.evaluate(code) instanceof String text ? text : "";
	}
}
