// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import report.dsl.ui.Images;

/** How a {@link OutlineNode} is shown. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

	@Override
	public StyledString getStyledText(Object element) {
		OutlineNode node = (OutlineNode) element;
		StyledString text = new StyledString(node.name());
		if (node.detail() != null && !node.detail().isEmpty())
			text.append("  " + node.detail(), StyledString.DECORATIONS_STYLER);
		return text;
	}

	@Override
	public String getText(Object element) {
		return element.toString();
	}

	@Override
	public Image getImage(Object element) {
		return Images.of(((OutlineNode) element).kind());
	}
}
