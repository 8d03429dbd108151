// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.FrameworkUtil;

import report.dsl.i18n.Language;
import report.dsl.i18n.Text;
import report.dsl.ui.ReportUi;

/** The help inside the window: an Eclipse with only what a report needs has no viewer of helps. */
public final class GuideView extends ViewPart {

	public static final String ID = "report.dsl.ui.guide";

	private static final Text BACK = new Text("后退", "Back");
	private static final Text FORWARD = new Text("前进", "Forward");
	private static final Text NO_BROWSER = new Text("此桌面没有可用的浏览器组件（例如缺少 WebKitGTK）。<a>在系统浏览器中打开</a>",
			"This desktop has no usable browser component (WebKitGTK may be missing). <a>Open the guide in the system browser</a>");

	/** Null on a desktop that has none. */
	private @Nullable Browser browser;
	/** The browser, or the message instead of it; null if the pages cannot be written. */
	private @Nullable Control shown;

	@Override
	public void createPartControl(Composite parent) {
		try {
			Path start = write(ReportUi.language());
			try {
				show(parent, start);
			} catch (SWTError e) {
				Link link = new Link(parent, SWT.WRAP);
				link.setText(ReportUi.say(NO_BROWSER));
				link.addListener(SWT.Selection, event -> Program.launch(start.toString()));
				shown = link;
			}
		} catch (IOException e) {
			ReportUi.log().error(e.toString(), e);
		}
	}

	/** @throws SWTError this desktop has no browser */
	private void show(Composite parent, Path start) {
		Browser made = new Browser(parent, SWT.NONE);
		browser = made;
		shown = made;
		Action back = action(BACK, ISharedImages.IMG_TOOL_BACK, made::back);
		Action forward = action(FORWARD, ISharedImages.IMG_TOOL_FORWARD, made::forward);
		made.addLocationListener(LocationListener.changedAdapter(event -> {
			back.setEnabled(made.isBackEnabled());
			forward.setEnabled(made.isForwardEnabled());
		}));
		made.setUrl(start.toUri().toString());
	}

	private Action action(Text name, String image, Runnable does) {
		Action action = new Action(ReportUi.say(name), PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image)) {
			@Override
			public void run() {
				does.run();
			}
		};
		action.setEnabled(false);
		IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action);
		return action;
	}

	/** Puts the pages where a browser can read them. @return the first one */
	private static Path write(Language language) throws IOException {
		Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(GuideView.class)).toPath().resolve("guide")
				.resolve(Pages.folder(language));
		Files.createDirectories(folder);
		for (var page : Pages.all(language).entrySet())
			Files.write(folder.resolve(page.getKey()), page.getValue().getBytes(StandardCharsets.UTF_8));
		return folder.resolve(Pages.START);
	}

	/** Where it has been followed to; null without a browser. */
	public @Nullable String address() {
		return browser == null ? null : browser.getUrl();
	}

	/** Follows a link of the help. */
	public void open(String page) {
		if (browser != null)
			browser.setUrl(browser.getUrl().substring(0, browser.getUrl().lastIndexOf('/') + 1) + page);
	}

	@Override
	public void setFocus() {
		if (shown != null)
			shown.setFocus();
	}
}
