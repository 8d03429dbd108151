// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Values of the tokens of the form language: labels stand between quotes of any kind and have no escapes. */
public class FormValues extends DefaultTerminalConverters {

	@Override
	@ValueConverter(rule = "STRING")
	public IValueConverter<String> STRING() {
		return new AbstractNullSafeConverter<>() {

			@Override
			protected String internalToValue(String string, INode node) {
				return string.substring(1, string.length() - 1);
			}

			@Override
			protected String internalToString(String value) {
				if (value.indexOf('"') < 0)
					return '"' + value + '"';
				if (value.indexOf('」') >= 0)
					throw new ValueConverterException("no quotes are left for " + value, null, null);
				return '「' + value + '」';
			}
		};
	}
}
