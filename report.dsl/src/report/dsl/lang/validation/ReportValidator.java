package report.dsl.lang.validation;

/** Checks of the report language. */
public class ReportValidator extends AbstractReportValidator {
}
