// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;

import report.dsl.lang.report.Report;

/** Writes a report as the text that its model says: lines that have not changed stay as they were, comments included. */
public class ReportSerializer implements ISerializer {

	@Inject
	private ReportReadings readings;

	@Override
	public String serialize(EObject object) {
		if (object instanceof Report && object.eResource() instanceof XtextResource resource)
			return readings.sheet(resource).source().text();
		throw new IllegalArgumentException("only a whole report in a resource of its own has a text");
	}

	@Override
	public String serialize(EObject object, SaveOptions options) {
		return serialize(object);
	}

	@Override
	public void serialize(EObject object, Writer writer, SaveOptions options) throws IOException {
		writer.write(serialize(object));
		writer.flush();
	}

	@Override
	public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		return new ReplaceRegion(node == null ? 0 : node.getTotalOffset(), node == null ? 0 : node.getTotalLength(), serialize(object));
	}
}
