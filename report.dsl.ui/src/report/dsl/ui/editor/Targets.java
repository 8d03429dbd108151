// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.UiThread;
import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;

/**
 * Where places of texts lead. Editors want to know at once, so it is kept what was answered for the state a text is in, and
 * asked beforehand where the caret goes. On the thread of the user interface.
 */
final class Targets {

	/** @param address of what is opened. @param range a place in it; null for the whole */
	record Target(IRegion from, String address, @Nullable Range range) {
	}

	/** Answers about one state of a text. */
	private static final class Answers {
		private final int version;
		private final Map<Integer, List<Target>> definitions = new HashMap<>();
		private @Nullable List<Target> links;

		Answers(int version) {
			this.version = version;
		}
	}

	private static final Map<LiveDocument, Answers> KNOWN = new WeakHashMap<>();

	private Targets() {
	}

	/** Where a place leads, as far as that is known; asks for what is not. */
	static List<Target> at(LiveDocument document, int offset) {
		Answers known = KNOWN.get(document);
		if (known == null || known.version != document.version()) {
			known = new Answers(document.version());
			KNOWN.put(document, known);
			askLinks(document, known);
		}
		if (known.links != null)
			for (Target link : known.links)
				if (contains(link.from, offset))
					return List.of(link);
		for (List<Target> targets : known.definitions.values())
			if (!targets.isEmpty() && contains(targets.getFirst().from, offset))
				return targets;
		List<Target> here = known.definitions.get(offset);
		if (here == null)
			askDefinition(document, offset, known);
		return here == null ? List.of() : here;
	}

	private static boolean contains(IRegion region, int offset) {
		return offset >= region.getOffset() && offset <= region.getOffset() + region.getLength();
	}

	private static void askLinks(LiveDocument document, Answers known) {
		document.ask((server, id) -> server.getTextDocumentService().documentLink(new DocumentLinkParams(id)))
				.thenAccept(links -> UiThread.later(() -> {
					if (links != null && known.version == document.version())
						known.links = links.stream().filter(link -> link.getTarget() != null).map(link -> target(document, link)).toList();
				}));
	}

	private static Target target(LiveDocument document, DocumentLink link) {
		return new Target(Places.region(document.document(), link.getRange()), link.getTarget(), null);
	}

	private static void askDefinition(LiveDocument document, int offset, Answers known) {
		known.definitions.put(offset, List.of());
		DefinitionParams params = new DefinitionParams(document.id(), Places.position(document.document(), offset));
		document.ask((server, id) -> server.getTextDocumentService().definition(params)).thenAccept(found -> UiThread.later(() -> {
			if (found != null && known.version == document.version())
				known.definitions.put(offset, targets(document, offset, found));
		}));
	}

	private static List<Target> targets(LiveDocument document, int offset,
			Either<List<? extends Location>, List<? extends LocationLink>> found) {
		IRegion here = new Region(offset, 0);
		if (found.isLeft())
			return found.getLeft().stream().map(place -> new Target(here, place.getUri(), place.getRange())).toList();
		return found.getRight().stream().map(link -> new Target(
				link.getOriginSelectionRange() == null ? here : Places.region(document.document(), link.getOriginSelectionRange()),
				link.getTargetUri(), link.getTargetSelectionRange())).toList();
	}
}
