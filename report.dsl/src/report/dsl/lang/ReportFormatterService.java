// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import com.google.inject.Inject;

import report.dsl.sheet.Edit;
import report.dsl.text.ReportFormatter;

/** The formatter of reports as Xtext's formatting service; a request for a part gets the edits inside it. */
public class ReportFormatterService implements IFormatter2 {

	@Inject
	private ReportReadings readings;

	@Override
	public List<ITextReplacement> format(FormatterRequest request) {
		ITextRegionAccess access = request.getTextRegionAccess();
		XtextResource resource = access.getResource();
		List<ITextReplacement> replacements = new ArrayList<>();
		for (Edit edit : ReportFormatter.format(readings.parsed(resource)))
			if (isAsked(edit, request))
				replacements.add(access.getRewriter().createReplacement(edit.start(), edit.end() - edit.start(), edit.newText()));
		return replacements;
	}

	private static boolean isAsked(Edit edit, FormatterRequest request) {
		if (request.getRegions().isEmpty())
			return true;
		for (ITextRegion region : request.getRegions())
			if (region.getOffset() <= edit.start() && edit.end() <= region.getOffset() + region.getLength())
				return true;
		return false;
	}
}
