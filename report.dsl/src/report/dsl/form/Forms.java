package report.dsl.form;

import java.util.List;

/** The forms at hand, by name. */
public interface Forms {

	/** @return the form with this name, or null */
	Form form(String name);

	/** All names in a stable order, newest national form first. */
	List<String> names();

	/** What a report is read with that names no form and fits none: a form without sections. */
	Form NONE = new Form("", "", 0, Integer.MAX_VALUE, List.of(), List.of(), List.of(), List.of());
}
