// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;

import report.dsl.lang.WorkspaceForms;
import report.dsl.lang.services.FormGrammarAccess;
import report.dsl.sheet.Source;

/** The lists of words that features keep agree with the grammar. */
class FormWordsTest {

	@Test
	void keyWordsAreThoseOfTheGrammar() {
		Set<String> words = new TreeSet<>();
		Set<String> keys = new TreeSet<>();
		WorkspaceForms.parse(new Source("a.form", "form a"), name -> null, false, resource -> {
			FormGrammarAccess grammar = resource.getResourceServiceProvider().get(FormGrammarAccess.class);
			for (String word : GrammarUtil.getAllKeywords(grammar.getGrammar()))
				if (Character.isLetter(word.charAt(0)))
					words.add(word);
			GrammarUtil.containedKeywords(grammar.getKeyRule()).forEach(keyword -> keys.add(keyword.getValue()));
			return null;
		});
		assertEquals(words, new TreeSet<>(FormLexer.KEYWORDS));
		Set<String> allowed = new TreeSet<>(words);
		allowed.removeIf(word -> !FormWords.isKey(word));
		assertEquals(keys, allowed);
	}
}
