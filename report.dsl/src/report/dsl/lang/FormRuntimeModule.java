package report.dsl.lang;

/** What the form language binds in place of Xtext's defaults. */
public class FormRuntimeModule extends AbstractFormRuntimeModule {
}
