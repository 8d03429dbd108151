package report.dsl.lang;

import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.generator.IGenerator2;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;

import report.dsl.lang.parser.antlr.internal.InternalReportLexer;

/** What the report language binds in place of Xtext's defaults: bridges to the packages below, each a page. */
public class ReportRuntimeModule extends AbstractReportRuntimeModule {

	@Override
	public Class<? extends Lexer> bindLexer() {
		return ReportLexer.class;
	}

	@Override
	public Provider<? extends InternalReportLexer> provideInternalReportLexer() {
		return ReportLexer::new;
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(ReportLexer.class);
	}

	@Override
	public Class<? extends ILinkingService> bindILinkingService() {
		return ReportLinkingService.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return ReportScopes.class;
	}

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return ReportResourceValidator.class;
	}

	public Class<? extends IFormatter2> bindIFormatter2() {
		return ReportFormatterService.class;
	}

	public Class<? extends IGenerator2> bindIGenerator2() {
		return ReportGenerator.class;
	}
}
