// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.generator.IGenerator2;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.DerivedStateAwareResource;
import org.eclipse.xtext.resource.DerivedStateAwareResourceDescriptionManager;
import org.eclipse.xtext.resource.IDerivedStateComputer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.serializer.ISerializer;
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
	public Class<? extends XtextResource> bindXtextResource() {
		return DerivedStateAwareResource.class;
	}

	public Class<? extends IDerivedStateComputer> bindIDerivedStateComputer() {
		return ReportDerivedState.class;
	}

	public Class<? extends IResourceDescription.Manager> bindIResourceDescription$Manager() {
		return DerivedStateAwareResourceDescriptionManager.class;
	}

	@Override
	public Class<? extends ISerializer> bindISerializer() {
		return ReportSerializer.class;
	}

	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		Utf8.bind(binder);
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
