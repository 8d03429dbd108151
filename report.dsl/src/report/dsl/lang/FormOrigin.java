// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Source;

/** Remembers, at the model of a form, the text that it was read from: an extending form is made of several texts. */
public final class FormOrigin extends AdapterImpl {

	private final Source source;
	private final boolean shipped;

	private FormOrigin(Source source, boolean shipped) {
		this.source = source;
		this.shipped = shipped;
	}

	static void note(Resource resource, Source source, boolean shipped) {
		resource.eAdapters().removeIf(adapter -> adapter instanceof FormOrigin);
		resource.eAdapters().add(new FormOrigin(source, shipped));
	}

	/** Where an object of a form compiled by {@link WorkspaceForms} comes from; null for any other. */
	public static @Nullable FormOrigin of(EObject object) {
		Resource resource = object.eResource();
		if (resource != null)
			for (Adapter adapter : resource.eAdapters())
				if (adapter instanceof FormOrigin origin)
					return origin;
		return null;
	}

	/** The text, as it was before it was mended. */
	public Source source() {
		return source;
	}

	/** Whether it is the text of a form that comes with the program. */
	public boolean shipped() {
		return shipped;
	}
}
