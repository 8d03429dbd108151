// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import java.util.Arrays;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokensLegend;

/** What the numbers in semantic tokens stand for. The order is fixed: clients are told it once. */
public final class TokenLegend {

	/** What a token is. */
	public enum TokenType {
		/** key word of the head, of a header row */
		KEYWORD,
		/** section heading */
		NAMESPACE,
		/** caption of a table */
		CLASS,
		/** label of a row or group */
		PROPERTY,
		/** label of a column */
		VARIABLE,
		/** figure, year, date */
		NUMBER,
		/** narrative, other values of the head */
		STRING, COMMENT,
		/** {@code =} */
		OPERATOR,
		/** mark of a fault of the original */
		DECORATOR,
		/** name of a form */
		TYPE
	}

	/** Something more about a token. */
	public enum Modifier {
		/** a heading */
		DECLARATION,
		/** left to the program */
		COMPUTED,
		/** a figure that cannot be right: unreadable, or where a broken relation is reported */
		BROKEN,
		/** a row that is not filled in completely */
		BLANK,
		/** unknown to the form: counts nowhere */
		DEPRECATED;

		public int bit() {
			return 1 << ordinal();
		}
	}

	public static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(words(TokenType.values()), words(Modifier.values()));

	private TokenLegend() {
	}

	private static List<String> words(Enum<?>[] values) {
		return Arrays.stream(values).map(value -> value.name().toLowerCase(java.util.Locale.ROOT)).toList();
	}
}
