// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.resource.XtextResource;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Forms;
import report.dsl.relation.Figures;
import report.dsl.rules.Neighbours;
import report.dsl.sheet.Field;
import report.dsl.sheet.HeadEntry;
import report.dsl.sheet.Sheet;
import report.dsl.text.Paths;

/** The reports that the report of a resource names, loaded beside it. */
final class ResourceNeighbours implements Neighbours {

	private final XtextResource resource;
	private final ReportReadings readings;
	private final Forms forms;

	ResourceNeighbours(XtextResource resource, ReportReadings readings, Forms forms) {
		this.resource = resource;
		this.readings = readings;
		this.forms = forms;
	}

	@Override
	public @Nullable Figures previous() {
		return figures(readings.sheet(resource).text(Field.PREVIOUS));
	}

	@Override
	public boolean previousMissing() {
		HeadEntry entry = readings.sheet(resource).field(Field.PREVIOUS);
		return entry != null && previous() == null;
	}

	@Override
	public List<Part> parts() {
		Sheet sheet = readings.sheet(resource);
		List<Part> parts = new ArrayList<>();
		for (String path : Paths.of(sheet.text(Field.PARTS)))
			parts.add(new Part(path, figures(path)));
		return parts;
	}

	@Override
	public Forms forms() {
		return forms;
	}

	private @Nullable Figures figures(@Nullable String path) {
		XtextResource other = ReportPaths.resource(resource, path);
		return other == null ? null : Figures.of(readings.sheet(other), null);
	}
}
