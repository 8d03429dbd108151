package report.dsl.lang;

import java.util.List;

import report.dsl.form.Form;
import report.dsl.sheet.Source;
import report.dsl.sheet.Trouble;

/**
 * What became of a {@code .form} file.
 *
 * @param form     as much of the form as could be understood; without sections when that is nothing
 * @param troubles what is wrong with the text, in its order; kinds {@code FORM_…}
 */
public record CompiledForm(Source source, Form form, List<Trouble> troubles) {

	public CompiledForm {
		troubles = List.copyOf(troubles);
	}
}
