// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Text;
import report.dsl.lang.form.FormPackage;

/**
 * Says what is expected where the text of a form breaks the grammar: 此处应为……. The Chinese and the English sentence are
 * the issue data of the message.
 */
public class FormSyntaxMessages extends SyntaxErrorMessageProvider {

	/** Code of all messages of the grammar. */
	public static final String CODE = "form/syntax";
	/** Stands with a message that something is missing at the end of the text. */
	public static final String AT_END = "end";

	private static final Text EXPECTED = new Text("此处应为{0}，而不是{1}", "expected {0} here, not {1}");
	private static final Text KEYWORD = new Text("{0}；这是格式语言的关键字，请换一个名称", "{0}; it is a key word of the language, take another one");
	private static final Text UNEXPECTED = new Text("此处不应有{0}", "{0} is not expected here");
	private static final Text UNCLOSED = new Text("引号没有闭合：文字要写在同一行的一对引号里",
			"the quotation is not closed: a text stands between quotes on one line");
	private static final Text COMMENT = new Text("注释没有以“*/”结束", "the comment is not closed by */");
	private static final Text END = new Text("文件结尾", "the end of the file");
	private static final Text FOUND = new Text("“{0}”", "\"{0}\"");
	private static final Text LITERAL = new Text("“{0}”", "{0}");
	private static final Text NUMBER_RANGE = new Text("数字“{0}”太大", "the number {0} is too large");
	private static final Text VALUE = new Text("“{0}”不是这里可用的值", "{0} is not a value for this place");
	private static final String QUOTES = "\"“”「」'";
	private static final int LONGEST_QUOTE = 20;

	private static final Map<String, Text> TERMINALS = Map.of("RULE_ID", new Text("名称（英文字母、数字）", "a key (letters, digits)"), "RULE_STRING",
			new Text("引号中的文字", "a text in quotes"), "RULE_INT", new Text("数字", "a number"), "EOF", END, "<EOF>", END);

	private static final Text OPERAND = new Text("行或栏目的名称、sum of、previous 或 0", "the key of a row or column, sum of, previous or 0");
	private static final Text YEARS = new Text("年度，如 2019..2020", "years, such as 2019..2020");

	/** What has to stand behind a word. */
	private static final Map<String, Text> BEHIND = new HashMap<>();

	static {
		for (String word : List.of("form", "section", "table", "row", "group", "columns", "extends", "after", "before", "without",
				"relabel", "."))
			BEHIND.put(word, TERMINALS.get("RULE_ID"));
		for (String word : List.of("law", "alias", "short", "unit", "corner", "heading", "units", "dash", "reserved", "expects",
				"explained", "or",
				"else", "mention"))
			BEHIND.put(word, TERMINALS.get("RULE_STRING"));
		for (String word : List.of("check", "warn", "suspect", "=", "<=", "+", "-", "*", "of", "previous", "("))
			BEHIND.put(word, OPERAND);
		BEHIND.put("for", YEARS);
	}

	/** What can stand between the brackets of a thing. */
	private static final Map<EClass, Text> INSIDE = Map.ofEntries(
			place(FormPackage.Literals.SECTION_DEF, "table、check、warn、suspect 或“}”", "table, check, warn, suspect or }"),
			place(FormPackage.Literals.TABLE_DEF, "columns、row、group、check、warn、suspect 或“}”",
					"columns, row, group, check, warn, suspect or }"),
			place(FormPackage.Literals.GROUP_DEF, "row、group 或“}”", "row, group or }"),
			place(FormPackage.Literals.ROW_DEF, "row、group 或“}”", "row, group or }"),
			place(FormPackage.Literals.COLUMN_GROUP_DEF, "“,”或“}”", "a comma or }"),
			place(FormPackage.Literals.IN_TABLE, "without、relabel、after、before、check 或“}”", "without, relabel, after, before, check or }"));

	/** What can follow in the middle of a thing, outside of its brackets. */
	private static final Map<EClass, Text> PLACES = Map.ofEntries(
			place(FormPackage.Literals.FORM_FILE, "section、deadline、mention、check、warn 或 suspect",
					"section, deadline, mention, check, warn or suspect"),
			place(FormPackage.Literals.SECTION_DEF, "alias、law、text、expects 或“{”", "alias, law, text, expects or {"),
			place(FormPackage.Literals.TABLE_DEF, "columns、row、group、check、warn、suspect 或“}”",
					"columns, row, group, check, warn, suspect or }"),
			place(FormPackage.Literals.GROUP_DEF, "alias、law 或“{”", "alias, law or {"),
			place(FormPackage.Literals.ROW_DEF, "alias、law、unit、reserved、rare、owing、“=”或下一行",
					"alias, law, unit, reserved, rare, owing, = or the next row"),
			place(FormPackage.Literals.COLUMN_DEF, "alias、unit、money、signed、“=”或“,”", "alias, unit, money, signed, = or a comma"),
			place(FormPackage.Literals.COLUMN_GROUP_DEF, "栏目名称或“}”", "a column or }"),
			place(FormPackage.Literals.CHECK_DEF, "“=”或“<=”", "= or <="), place(FormPackage.Literals.SUM, OPERAND.zh(), OPERAND.en()),
			place(FormPackage.Literals.TERM, OPERAND.zh(), OPERAND.en()),
			place(FormPackage.Literals.MENTION_DEF, "引号中的词语，然后“=”和格子", "phrases in quotes, then = and a cell"),
			place(FormPackage.Literals.DEADLINE_DEF, "月-日，如 01-31", "month-day, such as 01-31"),
			place(FormPackage.Literals.YEARS, YEARS.zh(), YEARS.en()));

	private static Map.Entry<EClass, Text> place(EClass type, String zh, String en) {
		return Map.entry(type, new Text(zh, en));
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException exception = context.getRecognitionException();
		if (exception == null || exception.token == null)
			return message(unreadable(context.getDefaultMessage()));
		boolean atEnd = exception.token.getType() == Token.EOF;
		Text found = found(exception.token);
		if (isLoneQuote(exception.token))
			return message(UNCLOSED);
		Text expected = expected(exception, context);
		if (expected == null)
			return message(UNEXPECTED.with(found), atEnd);
		Text text = EXPECTED.with(spaced(expected), found);
		boolean key = expected == OPERAND || expected == TERMINALS.get("RULE_ID");
		return message(key && isKeyword(exception.token, context) ? KEYWORD.with(text) : text, atEnd);
	}

	/** A word of the language where a key should stand. */
	private static boolean isKeyword(Token token, IParserErrorContext context) {
		int type = token.getType();
		return type > 0 && type < context.getTokenNames().length && context.getTokenNames()[type].startsWith("'")
				&& Character.isLetter(token.getText().charAt(0));
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		INode node = context.getValueConverterException().getNode();
		String text = node == null ? "" : node.getText().strip();
		boolean number = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
		return message((number ? NUMBER_RANGE : VALUE).with(brief(text)));
	}

	/** The lexer only fails on what is opened and not closed. */
	private static Text unreadable(String reason) {
		return reason != null && reason.contains("*") ? COMMENT : UNCLOSED;
	}

	private static SyntaxErrorMessage message(Text text) {
		return message(text, false);
	}

	private static SyntaxErrorMessage message(Text text, boolean atEnd) {
		return new SyntaxErrorMessage(text.zh(), CODE,
				atEnd ? new String[] { text.zh(), text.en(), AT_END } : new String[] { text.zh(), text.en() });
	}

	private static @Nullable Text expected(RecognitionException exception, IParserErrorContext context) {
		String[] names = context.getTokenNames();
		int expecting = exception instanceof MismatchedTokenException mismatch && mismatch.expecting < names.length
				? mismatch.expecting
				: 0;
		boolean closing = expecting > 0 && names[expecting].equals("'}'") && exception.token.getType() != Token.EOF;
		if (expecting > 0 && !closing)
			return token(names[expecting]);
		if (!closing && BEHIND.containsKey(before(exception)))
			return BEHIND.get(before(exception));
		Map<EClass, Text> places = closing ? INSIDE : PLACES;
		for (EObject at = context.getCurrentContext(); at != null; at = at.eContainer())
			if (places.containsKey(at.eClass()))
				return places.get(at.eClass());
		return context.getCurrentContext() == null ? LITERAL.with("form") : null;
	}

	/** The last word that was understood. */
	private static @Nullable String before(RecognitionException exception) {
		Token token = exception.input instanceof TokenStream tokens ? tokens.LT(-1) : null;
		return token == null ? null : token.getText();
	}

	private static Text token(String name) {
		Text terminal = TERMINALS.get(name);
		if (terminal != null)
			return terminal;
		return LITERAL.with(name.length() > 2 && name.startsWith("'") ? name.substring(1, name.length() - 1) : name);
	}

	private static Text found(Token token) {
		return token.getType() == Token.EOF || token.getText() == null ? END : FOUND.with(brief(token.getText()));
	}

	/** Between Chinese and Latin letters stands a space. */
	private static Text spaced(Text text) {
		return text.zh().charAt(0) < 0x80 ? new Text(' ' + text.zh(), text.en()) : text;
	}

	private static boolean isLoneQuote(Token token) {
		return token.getText() != null && token.getText().length() == 1 && QUOTES.contains(token.getText());
	}

	private static String brief(String text) {
		return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
	}
}
