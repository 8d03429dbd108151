// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.DerivedStateAwareResource;
import org.eclipse.xtext.resource.IDerivedStateComputer;

import com.google.inject.Inject;

import report.dsl.lang.model.DerivedFeatures;
import report.dsl.lang.model.ModelLinks;
import report.dsl.lang.model.ModelText;
import report.dsl.lang.report.Report;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;

/** Adds to the model of a report what follows from its text, when the model is first asked for and after each change of it. */
public class ReportDerivedState implements IDerivedStateComputer {

	@Inject
	private ReportReadings readings;

	@Inject
	private ResourceForms forms;

	@Override
	public void installDerivedState(DerivedStateAwareResource resource, boolean preLinkingPhase) {
		if (preLinkingPhase || resource.getContents().isEmpty() || !(resource.getContents().getFirst() instanceof Report report)
				|| ModelText.of(report) != null)
			return;
		IParseResult parsed = resource.getParseResult();
		boolean isParsed = parsed != null && parsed.getRootASTElement() == report;
		ModelText text = new ModelText(report, new Source(resource.getURI().lastSegment(), isParsed ? parsed.getRootNode().getText() : ""));
		report.eAdapters().add(text);
		derive(resource, report, text);
		report.eAdapters().add(new Updater(resource, report, text));
	}

	@Override
	public void discardDerivedState(DerivedStateAwareResource resource) {
		// it lives and dies with the objects that it is attached to
	}

	private void derive(DerivedStateAwareResource resource, Report report, ModelText text) {
		ModelText.State state = text.update(source -> readings.read(resource, source));
		Sheet sheet = state.sheet();
		Reading reading = readings.reading(resource);
		ModelLinks links = new ModelLinks(forms.file(resource, sheet.form().name()),
				ReportPaths.report(resource, sheet.text(Field.PREVIOUS)),
				part -> forms.definition(resource, sheet.form(), part));
		List<Finding> findings = Checker.check(reading, Settings.DEFAULT);
		new DerivedFeatures(report, state.lines(), reading, links).fill(findings);
	}

	/** Derives everything again when a written part has changed. */
	private final class Updater extends EContentAdapter {

		private final DerivedStateAwareResource resource;
		private final Report report;
		private final ModelText text;
		private boolean busy;

		Updater(DerivedStateAwareResource resource, Report report, ModelText text) {
			this.resource = resource;
			this.report = report;
			this.text = text;
		}

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (busy || notification.isTouch() || !(notification.getNotifier() instanceof EObject)
					|| !(notification.getFeature() instanceof EStructuralFeature feature) || feature.isDerived())
				return;
			busy = true;
			try {
				derive(resource, report, text);
			} finally {
				busy = false;
			}
		}
	}
}
