// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.preview;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.jspecify.annotations.Nullable;

import com.google.gson.JsonObject;

import report.dsl.i18n.Text;
import report.dsl.ide.server.ReportRequests.About;
import report.dsl.ide.server.ReportRequests.Preview;
import report.dsl.ui.ReportUi;
import report.dsl.ui.editor.Editors;
import report.dsl.ui.editor.Follower;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** The official layout of the report that is being written. It follows the active editor and its caret; a click selects in the text. */
public final class PreviewView extends ViewPart implements IPartListener2, LiveDocument.Observer {

	/** The editor that is followed, what it shows, what keeps the page in step with it, and what is entered on that. */
	private record FollowedEditor(ITextEditor editor, LiveDocument document, Follower<Preview> follower, PageEntry entry) {
	}

	public static final String ID = "report.dsl.ui.preview";

	private static final Text NO_REPORT = new Text("打开一份报告（.report），这里显示它的正式版式。",
			"Open a report (.report): its official layout is shown here.");
	private static final Text NO_BROWSER = new Text("此桌面没有可用的浏览器组件（例如缺少 WebKitGTK），无法预览。\n{0}",
			"There is no preview: this desktop has no usable browser component (WebKitGTK may be missing).\n{0}");

	private static final Text WAIT = new Text("正在生成预览…", "Preparing the preview...");
	private static final Text NONE = new Text("无法预览这份报告；原因见错误日志。", "This report cannot be previewed; see the error log.");
	/** What comes sooner needs no announcement. */
	private static final int SOON_MILLISECONDS = 500;

	private final Supplier<LiveDocuments> documents;
	private final ISelectionChangedListener caretMoved = event -> markCaret();
	private Composite area;
	private StackLayout stack;
	private Label message;
	/** Null on a desktop without a browser. */
	private @Nullable PreviewPage page;
	/** Null while no report is shown. */
	private @Nullable FollowedEditor followed;
	/** Whose page is shown. */
	private @Nullable LiveDocument setOf;
	/** Of the text that the page shows. */
	private int version;

	public PreviewView(Supplier<LiveDocuments> documents) {
		this.documents = documents;
	}

	/** Shows the view without taking the focus from the editor. On the thread of the user interface. */
	public static void show() throws PartInitException {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null)
			window.getActivePage().showView(ID, null, IWorkbenchPage.VIEW_VISIBLE);
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		message = new Label(area, SWT.WRAP);
		say(ReportUi.say(NO_REPORT));
		try {
			page = new PreviewPage(area, this::receive);
		} catch (SWTError e) {
			say(NO_BROWSER.with(String.valueOf(e.getLocalizedMessage())).in(ReportUi.language()));
			return;
		}
		getSite().getPage().addPartListener(this);
		if (getSite().getPage().getActiveEditor() instanceof ITextEditor active)
			follow(active);
	}

	private void say(String text) {
		message.setText(text);
		stack.topControl = message;
		area.layout();
	}

	private boolean isFollowed(@Nullable IWorkbenchPart part) {
		return followed != null && followed.editor == part;
	}

	private void follow(ITextEditor active) {
		LiveDocument shown = Editors.isOurs(active.getEditorInput()) ? documents.get().of(active) : null;
		if (shown == null || page == null || !shown.uri().endsWith(".report") || isFollowed(active))
			return;
		leave();
		shown.add(this);
		if (active.getSelectionProvider() instanceof IPostSelectionProvider selection)
			selection.addPostSelectionChangedListener(caretMoved);
		Follower<Preview> follower = new Follower<>(shown, PreviewView::ask, this::show);
		followed = new FollowedEditor(active, shown, follower, new PageEntry(active, shown, page, follower::update));
		follower.update();
		area.getDisplay().timerExec(SOON_MILLISECONDS, () -> {
			if (followed != null && followed.document == shown && setOf != shown && !message.isDisposed())
				say(ReportUi.say(WAIT));
		});
	}

	/** There is always an answer, at least an empty page: the page of another report must not stay. */
	private static CompletableFuture<Preview> ask(LiveDocument about) {
		return about.ask((server, id) -> server.getReportRequests().preview(new About(id)))
				.thenApply(answer -> answer == null ? new Preview("", about.version()) : answer);
	}

	private void leave() {
		FollowedEditor left = followed;
		if (left == null)
			return;
		left.document.remove(this);
		left.follower.dispose();
		if (left.editor.getSelectionProvider() instanceof IPostSelectionProvider selection)
			selection.removePostSelectionChangedListener(caretMoved);
		followed = null;
		setOf = null;
	}

	private void show(Preview preview) {
		if (page == null || followed == null)
			return;
		setOf = followed.document;
		version = preview.version();
		if (preview.html().isEmpty()) {
			say(ReportUi.say(NONE));
			return;
		}
		stack.topControl = page.browser();
		area.layout();
		setContentDescription(followed.editor.getTitle());
		page.show(preview.html(), this::markCaret);
	}

	private void markCaret() {
		if (page == null || followed == null
				|| !(followed.editor.getSelectionProvider().getSelection() instanceof ITextSelection selection))
			return;
		try {
			IRegion line = followed.document.document().getLineInformationOfOffset(selection.getOffset());
			page.caret(selection.getOffset(), line.getOffset(), line.getOffset() + line.getLength());
		} catch (BadLocationException e) {
			// the text has become shorter; the next state comes soon
		}
	}

	/** What the page tells; see {@code messages.ts} of {@code report.dsl.page}. */
	private void receive(JsonObject message) {
		FollowedEditor shown = followed;
		if (shown == null)
			return;
		switch (message.get("type").getAsString()) {
		case "select" -> {
			getSite().getPage().activate(shown.editor);
			select(shown, message);
		}
		case "show" -> select(shown, message);
		case "enter" -> shown.entry.enter(message);
		case "enterWords" -> shown.entry.enterWords(message);
		case "paste" -> shown.entry.paste(message, version);
		case "repair" -> repair(shown, message);
		case "run" -> run(shown.editor, message.get("command").getAsString());
		default -> {
			// that it is ready: it is told what to show in any case
		}
		}
	}

	/** Selects in the text, if that is still the one on the page. @return whether it is */
	private boolean select(FollowedEditor shown, JsonObject message) {
		if (version != shown.document.version())
			return false;
		int from = message.get("from").getAsInt();
		shown.editor.selectAndReveal(from, message.get("to").getAsInt() - from);
		return true;
	}

	private void repair(FollowedEditor shown, JsonObject message) {
		getSite().getPage().activate(shown.editor);
		if (select(shown, message) && shown.editor.getAdapter(ITextOperationTarget.class) instanceof ITextOperationTarget target
				&& target.canDoOperation(ISourceViewer.QUICK_ASSIST))
			target.doOperation(ISourceViewer.QUICK_ASSIST);
	}

	/** @param command {@code undo} or {@code redo}, of the text */
	private static void run(ITextEditor editor, String command) {
		IAction action = editor.getAction(command);
		if (action != null && action.isEnabled())
			action.run();
	}

	/** What a script says of the page; empty while there is none. */
	public String evaluate(String script) {
		return page == null || stack.topControl != page.browser() ? "" : page.evaluate(script);
	}

	@Override
	public void changed(DocumentEvent event) {
		update();
	}

	@Override
	public void refreshed() {
		update();
	}

	private void update() {
		if (followed != null)
			followed.follower.update();
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		if (part.getPart(false) instanceof ITextEditor active)
			follow(active);
	}

	/** After a restart editors are shown without being activated. */
	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (followed == null && part.getPart(false) instanceof ITextEditor shown && getSite().getPage().getActiveEditor() == shown)
			follow(shown);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (!isFollowed(part.getPart(false)))
			return;
		leave();
		setContentDescription("");
		say(ReportUi.say(NO_REPORT));
	}

	@Override
	public void setFocus() {
		if (page != null && stack.topControl == page.browser())
			page.browser().setFocus();
		else
			message.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(this);
		leave();
		super.dispose();
	}
}
