package report.dsl.lang;

/** What the report language binds in place of Xtext's defaults. */
public class ReportRuntimeModule extends AbstractReportRuntimeModule {
}
