// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.editor;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import report.dsl.ide.TokenLegend;

/** How tokens look: a colour for each type, which the theme and the user set, and a style for what a modifier says. */
final class Palette {

	/** What the names of the colours begin with; the type follows. */
	static final String COLOUR = "report.dsl.ui.colour.";

	private static final SemanticTokensLegend LEGEND = TokenLegend.LEGEND;

	private final TextAttribute[] styles = new TextAttribute[LEGEND.getTokenTypes().size() << LEGEND.getTokenModifiers().size()];

	/** Number of a look. */
	static int look(int type, int modifiers) {
		return type << LEGEND.getTokenModifiers().size() | modifiers;
	}

	private TextAttribute style(int look) {
		if (styles[look] == null) {
			int modifiers = LEGEND.getTokenModifiers().size();
			styles[look] = style(LEGEND.getTokenTypes().get(look >> modifiers), look & (1 << modifiers) - 1);
		}
		return styles[look];
	}

	private static TextAttribute style(String type, int modifiers) {
		ColorRegistry colours = JFaceResources.getColorRegistry();
		String name = has(modifiers, TokenLegend.Modifier.BROKEN)
				? "broken"
				: has(modifiers, TokenLegend.Modifier.DEPRECATED) ? "deprecated" : type;
		int style = SWT.NORMAL;
		if (has(modifiers, TokenLegend.Modifier.BROKEN) || List.of("namespace", "class", "keyword").contains(type))
			style |= SWT.BOLD;
		if (has(modifiers, TokenLegend.Modifier.COMPUTED) || type.equals("comment"))
			style |= SWT.ITALIC;
		if (has(modifiers, TokenLegend.Modifier.DEPRECATED))
			style |= TextAttribute.STRIKETHROUGH;
		return new TextAttribute(colours.get(COLOUR + name.toLowerCase(Locale.ROOT)), null, style);
	}

	private static boolean has(int modifiers, TokenLegend.Modifier modifier) {
		return (modifiers & modifier.bit()) != 0;
	}

	StyleRange range(int look, int offset, int length) {
		TextAttribute style = style(look);
		StyleRange range = new StyleRange(offset, length, style.getForeground(), style.getBackground(),
				style.getStyle() & (SWT.BOLD | SWT.ITALIC));
		range.strikeout = (style.getStyle() & TextAttribute.STRIKETHROUGH) != 0;
		return range;
	}
}
