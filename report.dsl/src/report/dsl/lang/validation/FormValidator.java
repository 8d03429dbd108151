package report.dsl.lang.validation;

/** Checks of the form language. */
public class FormValidator extends AbstractFormValidator {
}
