// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.jspecify.annotations.Nullable;

/** Pictures of what occurs in reports and forms. On the thread of the user interface. */
public final class Images {

	private Images() {
	}

	public static Image of(SymbolKind kind) {
		return named(switch (kind) {
		case Namespace, Module, Package -> "section";
		case Class, Struct, Array -> "table";
		case File -> "report";
		case Enum, Interface, Object -> "group";
		default -> "row";
		});
	}

	public static Image of(@Nullable CompletionItemKind kind) {
		if (kind == null)
			return named("row");
		return named(switch (kind) {
		case Snippet, Module -> "section";
		case Class, Struct -> "table";
		case Keyword -> "group";
		case File, Folder -> "report";
		default -> "row";
		});
	}

	/** @param name of a file in the folder {@code icons}, without its ending */
	public static Image named(String name) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = ReportUi.ID + "/" + name;
		if (registry.getDescriptor(key) == null)
			registry.put(key, ResourceLocator.imageDescriptorFromBundle(ReportUi.ID, "icons/" + name + ".svg")
					.orElse(ImageDescriptor.getMissingImageDescriptor()));
		return registry.get(key);
	}
}
