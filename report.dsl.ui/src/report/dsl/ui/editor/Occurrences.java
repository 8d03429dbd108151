// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Places;

/** Marks what belongs to the place of the caret: the cells of its relations, the uses of a key. */
public final class Occurrences extends ViewerFeature<List<? extends DocumentHighlight>> {

	/** The type that editors of the platform use, with the looks that are set for it. */
	private static final String TYPE = "org.eclipse.ui.genericeditor.text";
	private static final String EDITOR = "org.eclipse.ui.genericeditor";
	private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

	private final ISelectionChangedListener moved = event -> update();

	public Occurrences(LiveDocuments documents) {
		super(documents);
	}

	@Override
	void connected(ITextViewer in, @Nullable LiveDocument shown) {
		if (in.getSelectionProvider() instanceof IPostSelectionProvider selection) {
			selection.removePostSelectionChangedListener(moved);
			if (shown != null)
				selection.addPostSelectionChangedListener(moved);
		}
		super.connected(in, shown);
	}

	@Override
	CompletableFuture<List<? extends DocumentHighlight>> ask(ITextViewer in, LiveDocument about) {
		if (!InstanceScope.INSTANCE.getNode(EDITOR).getBoolean(SWITCH, true)
				|| !(in.getSelectionProvider().getSelection() instanceof ITextSelection selection) || selection.getLength() > 0)
			return CompletableFuture.completedFuture(List.of());
		DocumentHighlightParams params = new DocumentHighlightParams(about.id(), Places.position(about.document(), selection.getOffset()));
		return about.ask((server, id) -> server.getTextDocumentService().documentHighlight(params));
	}

	@Override
	void show(ITextViewer in, LiveDocument about, List<? extends DocumentHighlight> highlights) {
		IAnnotationModel model = in instanceof ISourceViewer source ? source.getAnnotationModel() : null;
		if (!(model instanceof IAnnotationModelExtension all))
			return;
		List<IRegion> wanted = new ArrayList<>();
		for (DocumentHighlight highlight : highlights)
			wanted.add(Places.region(in.getDocument(), highlight.getRange()));
		List<Annotation> gone = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			Annotation annotation = each.next();
			Position place = model.getPosition(annotation);
			if (TYPE.equals(annotation.getType()) && (place == null
					|| !wanted.removeIf(region -> region.getOffset() == place.getOffset() && region.getLength() == place.getLength())))
				gone.add(annotation);
		}
		Map<Annotation, Position> added = new HashMap<>();
		for (IRegion region : wanted)
			added.put(new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength()));
		if (!gone.isEmpty() || !added.isEmpty())
			all.replaceAnnotations(gone.toArray(Annotation[]::new), added);
	}
}
