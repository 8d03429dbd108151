// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.preview;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.jspecify.annotations.Nullable;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import report.dsl.i18n.Text;
import report.dsl.ide.report.CellEntry;
import report.dsl.ide.server.ReportRequests.EnterParams;
import report.dsl.ide.server.ReportRequests.EnteredText;
import report.dsl.ide.server.ReportRequests.PasteParams;
import report.dsl.ui.ReportUi;
import report.dsl.ui.UiThread;
import report.dsl.ui.server.Edits;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;

/** What is entered on the page of a report becomes edits of its text. On the thread of the user interface. */
final class PageEntry {

	private static final Text OTHER_FORM = new Text("页面上的表样与报告现在的格式不同，没有填写。",
			"The page shows another form than the report has now. Nothing was entered.");
	private static final Text OUTDATED = new Text("文本已改动，没有粘贴；请重新粘贴。",
			"The text has changed in the meantime; nothing was pasted. Paste again.");
	private static final Text NO_PLACE = new Text("文本中还没有这一格：请先填一个数，再粘贴。",
			"This cell is not in the text yet: enter a figure first, then paste.");
	private static final Text CHANGING = new Text("文本一直在变动，没有填写。", "The text changes all the time. Nothing was entered.");
	/** How often to ask again when the text has changed meanwhile. */
	private static final int TRIES = 50;

	private final ITextEditor editor;
	private final LiveDocument document;
	private final PreviewPage page;
	private final Runnable restore;

	/** @param restore shows the text as it is, where what was entered changes nothing */
	PageEntry(ITextEditor editor, LiveDocument document, PreviewPage page, Runnable restore) {
		this.editor = editor;
		this.document = document;
		this.page = page;
		this.restore = restore;
	}

	void enter(JsonObject message) {
		CellEntry.Entered cell = new CellEntry.Entered(message.get("cell").getAsInt(), message.get("text").getAsString());
		JsonObject refused = refusal("refused", message, "cell");
		enter(new EnterParams(document.id(), List.of(cell), null), refused, TRIES);
	}

	void enterWords(JsonObject message) {
		JsonObject place = message.getAsJsonObject("place");
		EnteredText words = new EnteredText(message.get("text").getAsString(), text(place, "field"), number(place, "paragraph"),
				message.get("was").getAsString(), number(place, "section"));
		enter(new EnterParams(document.id(), null, words), refusal("refusedWords", message, "place"), TRIES);
	}

	private static @Nullable String text(JsonObject of, String name) {
		return of.has(name) ? of.get(name).getAsString() : null;
	}

	private static @Nullable Integer number(JsonObject of, String name) {
		return of.has(name) ? of.get(name).getAsInt() : null;
	}

	/** @param place what the page calls the place of what was entered */
	private static JsonObject refusal(String type, JsonObject message, String place) {
		JsonObject refused = new JsonObject();
		refused.addProperty("type", type);
		refused.add(place, message.get(place));
		refused.add("text", message.get("text"));
		return refused;
	}

	private void enter(EnterParams params, JsonObject refused, int tries) {
		if (!((ITextEditorExtension2) editor).validateEditorInputState()) {
			restore.run();
			return;
		}
		document.ask((server, id) -> server.getReportRequests().enter(params)).thenAccept(entry -> UiThread.later(() -> {
			if (entry == null)
				refuse(refused, ReportUi.say(OTHER_FORM));
			else if (entry.version() != document.version() && tries > 0)
				enter(params, refused, tries - 1);
			else if (entry.version() != document.version())
				refuse(refused, ReportUi.say(CHANGING));
			else
				make(entry.edits(), entry.message(), why -> refuse(refused, why));
		}));
	}

	private void make(List<TextEdit> edits, @Nullable String message, Consumer<String> refuse) {
		if (!edits.isEmpty())
			Edits.apply(document.document(), edits);
		else
			restore.run();
		if (message == null)
			say("");
		else
			refuse.accept(message);
	}

	private void refuse(JsonObject refused, String why) {
		refused.addProperty("why", why);
		page.tell(refused);
		restore.run();
	}

	private void say(String words) {
		JsonObject said = new JsonObject();
		said.addProperty("type", "said");
		said.addProperty("text", words);
		page.tell(said);
	}

	/** @param shown version of the text that the page shows: the place is one in that text, and would be another cell in a later one */
	void paste(JsonObject message, int shown) {
		JsonElement place = message.get("place");
		if (place == null || place.isJsonNull()) {
			say(ReportUi.say(NO_PLACE));
			return;
		}
		if (shown != document.version()) {
			say(ReportUi.say(OUTDATED));
			return;
		}
		int from = place.getAsJsonObject().get("from").getAsInt();
		int to = place.getAsJsonObject().get("to").getAsInt();
		PasteParams params = new PasteParams(document.id(), Places.range(document.document(), from, to - from), given(message, "text"),
				given(message, "html"));
		document.ask((server, id) -> server.getReportRequests().paste(params)).thenAccept(pasted -> UiThread.later(() -> {
			if (pasted == null || pasted.version() != document.version())
				say(ReportUi.say(OUTDATED));
			else
				make(pasted.edits(), pasted.message(), this::say);
		}));
	}

	private static @Nullable String given(JsonObject message, String name) {
		String text = message.get(name).getAsString();
		return text.isEmpty() ? null : text;
	}
}
