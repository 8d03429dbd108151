// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import report.dsl.ui.plugin.ExtensionFactory;
import report.dsl.ui.problems.Markers;
import report.dsl.ui.project.ReportNature;

/** The workbench as a test sees it: projects, editors, waiting for what comes, pictures of the screen. */
final class Bench {

	private static final int PATIENCE_MILLISECONDS = 20_000;

	/** How many keys have been posted. */
	private static int posted;

	private Bench() {
	}

	static Display display() {
		return Display.getDefault();
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** An empty window of a size that pictures can be compared in. */
	static void tidy() throws CoreException {
		page().closeAllEditors(false);
		for (IViewReference view : page().getViewReferences())
			if (view.getId().contains("intro"))
				page().hideView(view);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects())
			project.delete(true, true, null);
		window().getShell().setBounds(0, 0, 1270, 880);
		settle(50);
	}

	/** A project whose reports are built, or are not. */
	static IProject project(String name, boolean built) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		if (built) {
			IProjectDescription description = project.getDescription();
			description.setNatureIds(new String[] { ReportNature.ID });
			project.setDescription(description, null);
		}
		return project;
	}

	static IFile file(IProject project, String path, String text) throws CoreException {
		return file(project, path, text.getBytes(StandardCharsets.UTF_8));
	}

	static IFile file(IProject project, String path, byte[] bytes) throws CoreException {
		IFile file = project.getFile(IPath.fromPortableString(path));
		folder(file.getParent());
		if (file.exists())
			file.setContents(new ByteArrayInputStream(bytes), true, false, null);
		else
			file.create(new ByteArrayInputStream(bytes), true, null);
		return file;
	}

	private static void folder(IContainer container) throws CoreException {
		if (container instanceof IFolder folder && !folder.exists()) {
			folder(folder.getParent());
			folder.create(true, true, null);
		}
	}

	/** Text of one of the examples of the product. */
	static String example(String name) throws Exception {
		return Files.readString(Path.of(System.getProperty("examples"), name));
	}

	/** Whether the workspace builds by itself. */
	static void building(boolean automatic) throws CoreException {
		IWorkspaceDescription description = ResourcesPlugin.getWorkspace().getDescription();
		description.setAutoBuilding(automatic);
		ResourcesPlugin.getWorkspace().setDescription(description);
	}

	static ITextEditor open(IFile file) throws Exception {
		return (ITextEditor) IDE.openEditor(page(), file);
	}

	static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	static ISourceViewer viewer(ITextEditor editor) {
		return (ISourceViewer) editor.getAdapter(ITextViewer.class);
	}

	static StyledText widget(ITextEditor editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	static List<IMarker> markers(IResource resource) {
		try {
			return Arrays.asList(resource.findMarkers(Markers.TYPE, true, IResource.DEPTH_INFINITE));
		} catch (CoreException e) {
			return List.of();
		}
	}

	/** The rules that markers are of, sorted. */
	static List<String> rules(IResource resource) {
		return markers(resource).stream().map(marker -> marker.getAttribute(Markers.RULE, "")).sorted().toList();
	}

	/** Lets the workbench work until something is as it should be. */
	static void await(String what, Callable<Boolean> condition) throws Exception {
		long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;
		while (!condition.call()) {
			if (System.currentTimeMillis() > end) {
				shot("failed");
				fail("never: " + what);
			}
			if (!display().readAndDispatch())
				Thread.sleep(2);
		}
	}

	/** Lets the workbench work for a while. */
	static void settle(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		while (System.currentTimeMillis() < end)
			if (!display().readAndDispatch())
				try {
					Thread.sleep(2);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
	}

	/** How long the processor has worked for this thread, in nanoseconds: others that share it do not count. */
	static long worked() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** A picture of the window, and of what lies above it. */
	static void shot(String name) {
		Shell shell = window().getShell();
		settle(600);
		Rectangle bounds = shell.getBounds();
		GC screen = new GC(display());
		Image image = new Image(display(), bounds.width, bounds.height);
		screen.copyArea(image, bounds.x, bounds.y);
		screen.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		File folder = new File(System.getProperty("screenshots"));
		folder.mkdirs();
		loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
		image.dispose();
	}

	/** Runs a command in an editor. */
	static void run(String command, ITextEditor editor) throws Exception {
		page().activate(editor);
		settle(50);
		((IHandlerService) window().getService(IHandlerService.class)).executeCommand(command, null);
	}

	/** Pastes something into an editor, as the key does it. */
	static void paste(ITextEditor editor, Object[] data, Transfer[] kinds) throws Exception {
		Clipboard clipboard = new Clipboard(display());
		clipboard.setContents(data, kinds);
		settle(100);
		run("org.eclipse.ui.edit.paste", editor);
		settle(500);
		clipboard.dispose();
	}

	/** A window that stands above that of the workbench; null for none. */
	static Shell popup() {
		for (Shell shell : display().getShells())
			if (shell != window().getShell() && shell.isVisible())
				return shell;
		return null;
	}

	/** The n-th control of a kind, in the order of the window; null for none. */
	static <T extends Control> T control(Composite in, Class<T> kind, int number) {
		return control(in, kind, new int[] { number });
	}

	private static <T extends Control> T control(Composite in, Class<T> kind, int[] number) {
		for (Control child : in.getChildren()) {
			if (kind.isInstance(child) && number[0]-- == 0)
				return kind.cast(child);
			T inner = child instanceof Composite composite ? control(composite, kind, number) : null;
			if (inner != null)
				return inner;
		}
		return null;
	}

	/** A button by its words; null for none. */
	static Button button(Composite in, String words) {
		Button button;
		for (int i = 0; (button = control(in, Button.class, i)) != null; i++)
			if (button.getText().replace("&", "").startsWith(words))
				return button;
		return null;
	}

	/** Holds the pointer still over a place of a text until something is told about it. */
	static void hover(StyledText text, int offset) throws Exception {
		window().getShell().forceActive(); // else the platform shows nothing
		text.forceFocus();
		settle(200);
		Point place = text.toDisplay(text.getLocationAtOffset(offset));
		for (int i = 0; i < 40 && popup() == null; i++) {
			Event move = new Event();
			move.type = SWT.MouseMove;
			move.x = place.x + 3 - i % 2;
			move.y = place.y + text.getLineHeight() / 2;
			display().post(move);
			settle(i % 5 < 4 ? 60 : 2_000);
		}
		await("something told", () -> popup() != null && control(popup(), StyledText.class, 0) != null);
	}

	/** Takes away what has come up over an editor. */
	static void leave(ITextEditor editor) {
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = 5;
		move.y = 5;
		display().post(move);
		settle(300);
		if (popup() != null)
			popup().close();
		page().activate(editor);
	}

	/** What the status line says, be it a message or a problem. */
	static String status() {
		StringBuilder said = new StringBuilder();
		CLabel label;
		for (int i = 0; (label = control(window().getShell(), CLabel.class, i)) != null; i++)
			said.append(label.getText()).append('\n');
		return said.toString();
	}

	/** Types into a text with real keys, as fast as they can come. A tab is Tab, a line end is Enter. */
	static void type(StyledText text, String keys) {
		focus(text);
		type(() -> {
			for (int i = 0; i < keys.length(); i++)
				switch (keys.charAt(i)) {
				case '\n' -> key('\0', SWT.CR);
				case '\t' -> key('\0', SWT.TAB);
				default -> key(keys.charAt(i), 0);
				}
		});
	}

	/** Posts keys and lets the workbench work until all of them have come: on a busy machine they take their time. */
	static void type(Runnable keys) {
		int[] come = new int[1];
		Listener counter = event -> come[0]++;
		display().addFilter(SWT.KeyUp, counter);
		try {
			posted = 0;
			keys.run();
			for (int i = 0; i < PATIENCE_MILLISECONDS / 20 && come[0] < posted; i++)
				settle(20);
		} finally {
			display().removeFilter(SWT.KeyUp, counter);
		}
		settle(300);
	}

	/** The keyboard is a control's. Where no window manager says whose it is, it is the window's under the pointer, which rests where nothing comes up. */
	static void focus(Control control) {
		window().getShell().forceActive();
		control.forceFocus();
		Rectangle bounds = window().getShell().getBounds();
		Event move = new Event();
		move.type = SWT.MouseMove;
		move.x = bounds.x + 3;
		move.y = bounds.y + bounds.height - 3;
		display().post(move);
		settle(200);
	}

	/** Posts a real key to the window that has the keyboard. @param code of a key without a sign; else 0 */
	static void key(char sign, int code) {
		post(SWT.KeyDown, sign, code);
		post(SWT.KeyUp, sign, code);
	}

	private static void post(int type, char sign, int code) {
		Event event = new Event();
		event.type = type;
		event.character = sign;
		event.keyCode = code;
		if (display().post(event) && type == SWT.KeyUp)
			posted++;
	}

	static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** Something that plugin.xml names, as Eclipse gets it. */
	static <T> T extension(Class<T> type) throws CoreException {
		return type.cast(ExtensionFactory.create(type.getSimpleName(), ""));
	}
}
