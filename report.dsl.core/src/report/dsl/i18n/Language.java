// SPDX-License-Identifier: EPL-2.0
package report.dsl.i18n;

/** The languages of everything a user reads. */
public enum Language {
	ZH, EN;

	/** @param tag a language tag such as {@code zh-CN} or {@code en}; anything but English is Chinese */
	public static Language of(String tag) {
		return tag != null && tag.toLowerCase(java.util.Locale.ROOT).startsWith("en") ? EN : ZH;
	}
}
