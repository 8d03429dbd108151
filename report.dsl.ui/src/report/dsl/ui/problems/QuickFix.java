// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.Images;
import report.dsl.ui.UiThread;

/** Something that can be done about a marker, and about others of the same rule in the same way. */
final class QuickFix extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

	private static final int PREFERRED = 100;

	private final Either<Command, CodeAction> action;
	private final String rule;
	private final Problems problems;

	QuickFix(Either<Command, CodeAction> action, String rule, Problems problems) {
		this.action = action;
		this.rule = rule;
		this.problems = problems;
	}

	static String title(Either<?, ?> action) {
		return action.isLeft() ? ((Command) action.getLeft()).getTitle() : ((CodeAction) action.getRight()).getTitle();
	}

	@Override
	public String getLabel() {
		return title(action);
	}

	@Override
	public @Nullable String getDescription() {
		return null;
	}

	@Override
	public Image getImage() {
		return Images.named("repair");
	}

	@Override
	public int getRelevanceForResolution() {
		return isPreferred(action) ? PREFERRED : 0;
	}

	private static boolean isPreferred(Either<Command, CodeAction> action) {
		return action.isRight() && Boolean.TRUE.equals(action.getRight().getIsPreferred());
	}

	@Override
	public void run(IMarker marker) {
		problems.repairs().run(action);
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		List<IMarker> others = new ArrayList<>();
		for (IMarker marker : markers)
			if (rule.equals(marker.getAttribute(Markers.RULE, "")))
				others.add(marker);
		return others.toArray(IMarker[]::new);
	}

	/** One after another, each when it is known what is wrong in the text that the one before has left. */
	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		CompletableFuture<Boolean> last = CompletableFuture.completedFuture(true);
		for (IMarker marker : markers)
			last = last.thenCompose(done -> repair(marker));
	}

	private CompletableFuture<Boolean> repair(IMarker marker) {
		CompletableFuture<Boolean> done = new CompletableFuture<>();
		UiThread.later(() -> {
			MarkerPlace place = MarkerPlace.of(marker, problems);
			if (place == null)
				done.complete(false);
			else
				problems.settled(place.uri(), () -> problems.repairs().at(place.uri(), place.range()).thenCompose(this::same))
						.thenAccept(done::complete);
		});
		return done;
	}

	/** The offer that is called the same, else the one that the server prefers. */
	private CompletableFuture<Boolean> same(List<Either<Command, CodeAction>> offers) {
		for (Either<Command, CodeAction> offer : offers)
			if (title(offer).equals(title(action)))
				return problems.repairs().run(offer);
		for (Either<Command, CodeAction> offer : offers)
			if (isPreferred(offer))
				return problems.repairs().run(offer);
		return CompletableFuture.completedFuture(false);
	}
}
