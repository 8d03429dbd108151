// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Brackets and the quotes of Chinese texts, which come in pairs. */
public final class Brackets extends DefaultCharacterPairMatcher {

	/** Opening and closing signs in turn. */
	static final String PAIRS = "()[]{}（）【】〔〕《》「」『』“”";

	public Brackets() {
		super(PAIRS.toCharArray());
	}
}
