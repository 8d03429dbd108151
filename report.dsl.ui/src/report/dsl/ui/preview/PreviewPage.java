// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import report.dsl.ui.ReportUi;

/**
 * The page of a report in a browser of the desktop, with the script of {@code report.dsl.page}; messages are those of its
 * {@code messages.ts}. New states replace its content, so that it stays where it was scrolled to.
 */
final class PreviewPage {

	/** @param done is run after it is shown */
	private record WaitingPage(String html, Runnable done) {
	}

	private static final String MESSAGE = "report-page:";
	private static final String SCRIPT = "/page/eclipse.js";

	private final Browser browser;
	private final String script = script();
	private boolean loaded;
	/** What the browser loads to begin with, and what is to be shown when it has; null before and after. */
	private @Nullable String first;
	private @Nullable WaitingPage waiting;

	/** @param messages takes what the page tells. @throws SWTError this desktop has no browser */
	PreviewPage(Composite parent, Consumer<JsonObject> messages) {
		browser = new Browser(parent, SWT.NONE);
		browser.addProgressListener(ProgressListener.completedAdapter(event -> completed()));
		browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = stays(event.location, messages)));
	}

	/**
	 * The page leads nowhere; what looks like a way out is a message. A function of the browser would be refused by the rules of the page.
	 */
	private static boolean stays(String location, Consumer<JsonObject> messages) {
		if (location.startsWith(MESSAGE))
			try {
				String json = URLDecoder.decode(location.substring(MESSAGE.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
				messages.accept(JsonParser.parseString(json).getAsJsonObject());
			} catch (JsonParseException | IllegalArgumentException | IllegalStateException e) {
				ReportUi.log().error(e.toString(), e);
			}
		return location.startsWith("about:");
	}

	private static String script() {
		try (InputStream in = PreviewPage.class.getResourceAsStream(SCRIPT)) {
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
			JsonObject message = new JsonObject();
			message.addProperty("type", "show");
			message.addProperty("html", html);
			tell(message);
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
		first = null;
		waiting = null;
		show(page.html, page.done);
	}

	/** Tells the page something; nothing before it is there. */
	void tell(JsonObject message) {
		if (loaded && !browser.isDisposed())
			browser.execute("reportPage.receive(" + message + ")");
	}

	/** Marks what stands at an offset. @param lineStart of its line @param lineEnd of its line */
	void caret(int offset, int lineStart, int lineEnd) {
		JsonObject message = new JsonObject();
		message.addProperty("type", "caret");
		message.addProperty("offset", offset);
		message.addProperty("lineStart", lineStart);
		message.addProperty("lineEnd", lineEnd);
		message.addProperty("reveal", true);
		tell(message);
	}

	/** What a script says; empty while the page is not there. */
	String evaluate(String code) {
		return loaded && browser.evaluate(code) instanceof String text ? text : "";
	}
}
