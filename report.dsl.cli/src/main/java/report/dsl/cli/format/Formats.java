// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.i18n.Language;
import report.dsl.rules.catalogue.Catalogue;

/** The formats of {@code report check --format}. */
public final class Formats {

	/** The names, the default first. */
	public static final List<String> NAMES = List.of("text", "json", "sarif", "github", "junit");

	private Formats() {
	}

	/**
	 * @param name    one of {@link #NAMES}
	 * @param people  the output is for a screen, not for a program
	 * @param version of the product
	 * @return null when there is no such format
	 */
	public static @Nullable FindingsFormat of(String name, Language language, boolean people, String version) {
		return switch (name) {
		case "text" -> new TextFormat(language, people);
		case "json" -> new JsonFormat(language);
		case "sarif" -> new SarifFormat(language, Catalogue.RULES, version);
		case "github" -> new GithubFormat(language);
		case "junit" -> new JunitFormat(language);
		default -> null;
		};
	}
}
