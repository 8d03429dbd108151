// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.rules.Rule;
import report.dsl.rules.RulePage;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.workspace.OutputFile;

/** Where the page about a rule is: at an address that the client gives, else in a file of the user's cache folder. */
final class RulePages {

	private static final String ID = "{id}";

	private volatile @Nullable String template;
	private @Nullable Language written;

	/** @param address with {@code {id}} for the id of the rule; null for files */
	void at(@Nullable String address) {
		template = address == null || !address.contains(ID) ? null : address;
	}

	/** The address of the page about a rule. */
	String address(String rule, Language language) {
		String at = template;
		return at == null ? Uris.uri(Uris.slashed(file(rule, language).toString())) : at.replace(ID, rule);
	}

	private static Path file(String rule, Language language) {
		return Cache.folder().resolve("rules").resolve(language == Language.ZH ? "zh" : "en").resolve(rule + ".md");
	}

	/** Writes the files that the addresses lead to, once per language. */
	synchronized void write(Language language) {
		if (template != null || language == written)
			return;
		written = language;
		try {
			for (Rule rule : Catalogue.RULES) {
				Path file = file(rule.id(), language);
				Files.createDirectories(file.getParent());
				OutputFile.write(file, RulePage.markdown(rule, language).getBytes(StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			// the links then lead nowhere; hovers and `report explain` say the same
		}
	}
}
