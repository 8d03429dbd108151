package report.dsl.lang;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;

import report.dsl.lang.parser.antlr.internal.InternalReportLexer;
import report.dsl.sheet.Field;
import report.dsl.text.Scanner;

/**
 * Hands the tokens of the scanner to the generated parser, so that the model of an editor and the sheet that is checked
 * are two views of the same tokens. The tokens tile the text and none is ever an error.
 */
public class ReportLexer extends InternalReportLexer {

	private String text;
	private Scanner scanner;
	private boolean inRow;

	@Override
	public void setCharStream(CharStream stream) {
		super.setCharStream(stream);
		text = stream.size() == 0 ? "" : stream.substring(0, stream.size() - 1);
		scanner = new Scanner(text);
		inRow = false;
	}

	@Override
	public Token nextToken() {
		if (!scanner.next())
			return Token.EOF_TOKEN;
		int type = type(scanner.kind());
		return new CommonToken(input, type, Token.DEFAULT_CHANNEL, scanner.start(), scanner.end() - 1);
	}

	private int type(Scanner.Kind kind) {
		return switch (kind) {
		case FIELD_KEY -> fieldKey();
		case FIELD_VALUE -> RULE_VALUE;
		case SECTION -> RULE_SECTION;
		case TABLE -> RULE_TABLE;
		case COLUMNS -> row(RULE_COLUMNS);
		case LABEL -> row(RULE_LABEL);
		case CELL -> row(inRow ? RULE_CELL_TEXT : RULE_FIRST_CELL_TEXT);
		case FENCE -> RULE_FENCE;
		case PROSE -> RULE_PROSE;
		case COLON -> RULE_COLON;
		case COMMENT -> RULE_COMMENT;
		case SPACE -> RULE_SPACE;
		case LINE_END -> lineEnd();
		};
	}

	private int fieldKey() {
		int length = scanner.end() - scanner.start();
		if (is(Field.FORM, length))
			return RULE_FORM_KEY;
		return is(Field.PREVIOUS, length) ? RULE_PREVIOUS_KEY : RULE_KEY;
	}

	private boolean is(Field field, int length) {
		return field.word().length() == length && text.startsWith(field.word(), scanner.start());
	}

	private int row(int type) {
		inRow = true;
		return type;
	}

	private int lineEnd() {
		inRow = false;
		return RULE_LINE_END;
	}
}
