// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.search;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;
import org.jspecify.annotations.Nullable;

/** What was found. */
final class ReferencesResult extends AbstractTextSearchResult {

	private final ReferencesQuery query;

	ReferencesResult(ReferencesQuery query) {
		this.query = query;
	}

	@Override
	public String getLabel() {
		return query.getLabel() + " (" + getMatchCount() + ")";
	}

	@Override
	public String getTooltip() {
		return getLabel();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public ISearchQuery getQuery() {
		return query;
	}

	@Override
	public @Nullable IEditorMatchAdapter getEditorMatchAdapter() {
		return null;
	}

	@Override
	public @Nullable IFileMatchAdapter getFileMatchAdapter() {
		return null;
	}
}
