// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.Arrays;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * What the clipboard holds.
 *
 * @param text      null for none
 * @param html      null for none
 * @param isPicture there is a picture and nothing that could be read
 */
record ClipboardContent(@Nullable String text, @Nullable String html, boolean isPicture) {

	static ClipboardContent now(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			String text = (String) clipboard.getContents(TextTransfer.getInstance());
			String html = (String) clipboard.getContents(HTMLTransfer.getInstance());
			boolean picture = text == null && html == null
					&& Arrays.stream(clipboard.getAvailableTypes()).anyMatch(ImageTransfer.getInstance()::isSupportedType);
			return new ClipboardContent(text, html, picture);
		} finally {
			clipboard.dispose();
		}
	}
}
