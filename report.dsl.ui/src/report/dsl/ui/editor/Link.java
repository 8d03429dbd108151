// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.jspecify.annotations.Nullable;

import report.dsl.ui.server.LiveDocument;
import report.dsl.ui.server.Places;

/** Something that can be clicked. */
final class Link implements IHyperlink {

	private final Targets.Target target;
	private final LiveDocument document;

	Link(Targets.Target target, LiveDocument document) {
		this.target = target;
		this.document = document;
	}

	@Override
	public IRegion getHyperlinkRegion() {
		return target.from();
	}

	@Override
	public @Nullable String getTypeLabel() {
		return null;
	}

	@Override
	public String getHyperlinkText() {
		String key = Places.key(target.address());
		return key.substring(key.lastIndexOf('/') + 1);
	}

	@Override
	public void open() {
		LinkOpener.open(target.address(), target.range(), document);
	}
}
