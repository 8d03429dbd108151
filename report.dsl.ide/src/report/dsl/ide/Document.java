// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import java.util.List;

import report.dsl.i18n.Language;
import report.dsl.rules.Finding;
import report.dsl.sheet.Source;

/**
 * One state of a text that is edited or lies on disk. Immutable but for what is worked out when first asked for, and safe
 * for use by several threads: a feature that has a document answers for exactly that state of the text.
 */
public interface Document {

	/** As the client writes it. */
	String uri();

	/** The version the client gave this state; 0 for a file on disk. */
	int version();

	/** The text. Its name is the path of the file, or the URI when there is none. */
	Source source();

	/** Everything the rules say, in the order of the text. */
	List<Finding> findings();

	/** The language of messages about this document. */
	Language language();
}
