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

import report.dsl.ui.ReportUi;
import report.dsl.ui.outline.Images;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.Services;

/** Something that can be done about a marker, and about others of the same rule in the same way. */
final class QuickFix extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

	private static final int PREFERRED = 100;

	private final Either<Command, CodeAction> action;
	private final String rule;

	QuickFix(Either<Command, CodeAction> action, String rule) {
		this.action = action;
		this.rule = rule;
	}

	static String title(Either<?, ?> action) {
		return action.isLeft() ? ((Command) action.getLeft()).getTitle() : ((CodeAction) action.getRight()).getTitle();
	}

	static void run(Either<?, ?> action) {
		QuickFixes.run(action.isLeft() ? Either.forLeft((Command) action.getLeft()) : Either.forRight((CodeAction) action.getRight()));
	}

	@Override
	public String getLabel() {
		return title(action);
	}

	@Override
	public String getDescription() {
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
		QuickFixes.run(action);
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
		ClientCommands.later(() -> {
			Services services = ReportUi.services();
			MarkerPlace place = services == null ? null : MarkerPlace.of(marker, services);
			if (place == null)
				done.complete(false);
			else
				services.problems().settled(place.uri(), () -> services.problems().repairs().at(place.uri(), place.range()).thenCompose(this::same))
						.thenAccept(done::complete);
		});
		return done;
	}

	/** The offer that is called the same, else the one that the server prefers. */
	private CompletableFuture<Boolean> same(List<Either<Command, CodeAction>> offers) {
		for (Either<Command, CodeAction> offer : offers)
			if (title(offer).equals(title(action)))
				return QuickFixes.run(offer);
		for (Either<Command, CodeAction> offer : offers)
			if (isPreferred(offer))
				return QuickFixes.run(offer);
		return CompletableFuture.completedFuture(false);
	}
}
