// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.workbench;

import java.util.Arrays;

import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.jspecify.annotations.Nullable;

/**
 * The font of reports. Tables line up only where a Chinese sign is as wide as two letters; when the text font of the workbench is
 * not so and nothing else is set, one that is so is taken, in a size near that of the text font: the widths of signs are whole pixels,
 * so that not every size will do.
 */
public final class TextFont implements IReconciler {

	/** Name of the font in the preferences. */
	static final String FONT = "report.dsl.ui.font";

	/** Fonts with Chinese signs as wide as two letters, the better ones first. */
	private static final String[] FAMILIES = { "Sarasa Mono SC", "Noto Sans Mono CJK SC", "Source Han Mono SC", "Noto Sans Mono CJK TC",
			"WenQuanYi Zen Hei Mono", "NSimSun" };

	/** What sizes may differ from that of the text font by, in points. */
	private static final float[] NEAR = { 0, 0.5f, -0.5f, 1, -1, 1.5f, -1.5f, 2 };

	private final IPropertyChangeListener changed = event -> {
		if (event.getProperty().equals(FONT) || event.getProperty().equals(JFaceResources.TEXT_FONT))
			later();
	};
	/** What was searched for last, for whichever editor. On the thread of the user interface. */
	private static @Nullable FontData searched;
	private static @Nullable FontData found;

	/** Null when it is not installed. */
	private @Nullable ITextViewer viewer;
	private LocalResourceManager fonts;

	@Override
	public void install(ITextViewer textViewer) {
		viewer = textViewer;
		fonts = new LocalResourceManager(JFaceResources.getResources(), textViewer.getTextWidget());
		JFaceResources.getFontRegistry().addListener(changed);
		later();
	}

	@Override
	public void uninstall() {
		JFaceResources.getFontRegistry().removeListener(changed);
		viewer = null;
	}

	/** After the editor has set what it takes for right. */
	private void later() {
		if (viewer != null)
			viewer.getTextWidget().getDisplay().asyncExec(this::apply);
	}

	private void apply() {
		StyledText widget = viewer == null ? null : viewer.getTextWidget();
		if (widget == null || widget.isDisposed())
			return;
		Font font = font(widget);
		if (!font.equals(widget.getFont()))
			widget.setFont(font);
	}

	private Font font(StyledText widget) {
		FontRegistry registry = JFaceResources.getFontRegistry();
		Font text = registry.get(JFaceResources.TEXT_FONT);
		if (!Arrays.equals(registry.getFontData(FONT), registry.getFontData(JFaceResources.TEXT_FONT)))
			return registry.get(FONT);
		FontData data = text.getFontData()[0];
		if (!data.equals(searched)) {
			searched = data;
			found = search(text, widget);
		}
		return found == null ? text : fonts.create(FontDescriptor.createFrom(found));
	}

	/** @return null when there is none better */
	private @Nullable FontData search(Font text, StyledText widget) {
		if (isAligned(text, widget))
			return null;
		for (String family : FAMILIES)
			if (widget.getDisplay().getFontList(family, true).length > 0)
				for (float more : NEAR) {
					FontData data = data(family, text.getFontData()[0], more);
					if (isAligned(fonts.create(FontDescriptor.createFrom(data)), widget))
						return data;
				}
		return null;
	}

	/** Half points can only be said in the text of a font. */
	private static FontData data(String family, FontData text, float more) {
		return new FontData("1|" + family + "|" + (text.getHeight() + more) + "|" + text.getStyle() + "|");
	}

	/** Whether a Chinese sign is as wide as two letters. */
	private static boolean isAligned(Font font, StyledText widget) {
		GC gc = new GC(widget);
		try {
			gc.setFont(font);
			return gc.textExtent("年度报告年度报告").x == gc.textExtent("0123456789abcdef").x;
		} finally {
			gc.dispose();
		}
	}

	@Override
	public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
