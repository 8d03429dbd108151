// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.markdown.Markdown;

/** A window that shows Markdown without a browser, which not every desktop has. */
final class MarkdownControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int MARGIN = 6;

	private StyledText text;

	MarkdownControl(Shell parent) {
		this(parent, false);
	}

	private MarkdownControl(Shell parent, boolean resizable) {
		super(parent, resizable);
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		parent.setLayout(new FillLayout());
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setAlwaysShowScrollBars(false);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setForeground(parent.getForeground());
		text.setBackground(parent.getBackground());
	}

	@Override
	public void setInput(@Nullable Object input) {
		Markdown.styled(input == null ? "" : input.toString()).show(text);
	}

	@Override
	public boolean hasContents() {
		return text.getCharCount() > 0;
	}

	@Override
	public Point computeSizeHint() {
		Point most = getSizeConstraints() == null ? new Point(600, 400) : getSizeConstraints();
		Point free = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Point wrapped = text.computeSize(Math.min(free.x, most.x), SWT.DEFAULT);
		Rectangle trim = computeTrim();
		return new Point(Math.min(wrapped.x, most.x) + trim.width, Math.min(wrapped.y, most.y) + trim.height);
	}

	@Override
	public IInformationControlCreator getInformationPresenterControlCreator() {
		return parent -> new MarkdownControl(parent, true);
	}
}
