// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;

/** Findings in files that belong to no project: Eclipse has no markers for them, so the editors' annotations say it. */
final class EditorAnnotations {

	private static final String[] TYPES = { "org.eclipse.ui.workbench.texteditor.info", "org.eclipse.ui.workbench.texteditor.warning",
			"org.eclipse.ui.workbench.texteditor.error" };

	/** A finding. */
	static final class Found extends Annotation {

		private final Problem problem;

		Found(Problem problem) {
			super(TYPES[severity(problem)], false, problem.message());
			this.problem = problem;
		}

		private static int severity(Problem problem) {
			return problem.severity() == IMarker.SEVERITY_ERROR ? 2 : problem.severity() == IMarker.SEVERITY_WARNING ? 1 : 0;
		}
	}

	private EditorAnnotations() {
	}

	/** Replaces what is shown in one step; what is the same as before stays. */
	static void show(LiveDocument document, List<Problem> problems) {
		IAnnotationModel model = document.buffer().getAnnotationModel();
		if (!(model instanceof IAnnotationModelExtension all))
			return;
		List<Problem> fresh = new ArrayList<>(problems);
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();)
			if (each.next() instanceof Found found && !fresh.removeIf(problem -> isSame(found, model.getPosition(found), problem)))
				gone.add(found);
		Map<Annotation, Position> added = new HashMap<>();
		for (Problem problem : fresh)
			added.put(new Found(problem), new Position(problem.start(), problem.end() - problem.start()));
		if (!gone.isEmpty() || !added.isEmpty())
			all.replaceAnnotations(gone.toArray(Annotation[]::new), added);
	}

	private static boolean isSame(Found found, @Nullable Position place, Problem problem) {
		return place != null && place.getOffset() == problem.start() && place.getOffset() + place.getLength() == problem.end()
				&& found.problem.severity() == problem.severity() && found.getText().equals(problem.message());
	}
}
