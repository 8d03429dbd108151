// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.Iterator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.IUpdate;
import org.jspecify.annotations.Nullable;

/** A click on a light bulb beside the text opens what it stands for: the repairs. */
final class RulerClick extends Action implements IUpdate {

	private final @Nullable IAction usual;
	private final ITextEditor editor;
	private final ISourceViewer viewer;

	/** @param usual what a click does elsewhere; may be null */
	RulerClick(@Nullable IAction usual, ITextEditor editor, ISourceViewer viewer) {
		this.usual = usual;
		this.editor = editor;
		this.viewer = viewer;
	}

	@Override
	public void update() {
		if (usual instanceof IUpdate updated)
			updated.update();
	}

	@Override
	public void run() {
		Position found = clicked();
		if (found == null) {
			if (usual != null)
				usual.run();
			return;
		}
		editor.selectAndReveal(found.getOffset(), 0);
		viewer.getTextWidget().setFocus();
		((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
	}

	/** The first place in the line that was clicked at where something can be repaired; null for none. */
	private @Nullable Position clicked() {
		IVerticalRulerInfo ruler = editor.getAdapter(IVerticalRulerInfo.class);
		IAnnotationModel model = viewer.getAnnotationModel();
		int line = ruler == null ? -1 : ruler.getLineOfLastMouseButtonActivity();
		if (line < 0 || model == null)
			return null;
		Position first = null;
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			Position place = isRepairable(annotation) ? model.getPosition(annotation) : null;
			if (place != null && isIn(place, line) && (first == null || place.getOffset() < first.getOffset()))
				first = place;
		}
		return first;
	}

	private static boolean isRepairable(Annotation annotation) {
		return annotation instanceof IQuickFixableAnnotation fixable && fixable.isQuickFixableStateSet() && fixable.isQuickFixable();
	}

	private boolean isIn(Position place, int line) {
		try {
			return viewer.getDocument().getLineOfOffset(place.getOffset()) == line;
		} catch (BadLocationException e) {
			return false;
		}
	}
}
