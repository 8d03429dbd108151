// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;

/** What can be folded: sections, tables, groups of rows, narrative. What is folded stays folded while its lines change. */
public final class Folding extends ViewerFeature<List<FoldingRange>> {

	public Folding(LiveDocuments documents) {
		super(documents);
	}

	@Override
	CompletableFuture<List<FoldingRange>> ask(ITextViewer in, LiveDocument about) {
		return about.ask((server, id) -> server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(id)));
	}

	@Override
	void show(ITextViewer in, LiveDocument about, List<FoldingRange> ranges) {
		if (!(in instanceof ProjectionViewer projection))
			return;
		if (!projection.isProjectionMode())
			projection.doOperation(ProjectionViewer.TOGGLE);
		ProjectionAnnotationModel model = projection.getProjectionAnnotationModel();
		if (model == null)
			return;
		Map<Integer, Position> wanted = places(ranges, in.getDocument());
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			Position before = model.getPosition(annotation);
			Position now = before.isDeleted() ? null : wanted.remove(before.getOffset());
			if (now == null)
				gone.add(annotation);
			else if (!now.equals(before))
				model.modifyAnnotationPosition(annotation, now);
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (Position place : wanted.values())
			added.put(new ProjectionAnnotation(), place);
		if (!gone.isEmpty() || !added.isEmpty())
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
	}

	/** By their beginnings; of two that begin in the same line the longer one. */
	private static Map<Integer, Position> places(List<FoldingRange> ranges, IDocument document) {
		Map<Integer, Position> places = new HashMap<>();
		for (FoldingRange range : ranges)
			try {
				int start = document.getLineOffset(range.getStartLine());
				int end = document.getLineOffset(range.getEndLine()) + document.getLineLength(range.getEndLine());
				if (range.getEndLine() > range.getStartLine())
					places.merge(start, new Position(start, end - start), (one, other) -> one.length >= other.length ? one : other);
			} catch (BadLocationException e) {
				// it lies behind the end
			}
		return places;
	}
}
