// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Binder;

import report.dsl.lang.compiler.FormSyntaxMessages;

/** What the form language binds in place of Xtext's defaults. */
public class FormRuntimeModule extends AbstractFormRuntimeModule {

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return FormScopes.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return FormValues.class;
	}

	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		Utf8.bind(binder);
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return FormSyntaxMessages.class;
	}

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return FormResourceValidator.class;
	}
}
