// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import report.dsl.i18n.Language;

/**
 * Why something could not be done with a file, as a message: it is thrown to the place that knows which file it is about.
 * It has no stack trace, because it never describes a fault of the program.
 */
public class FileProblem extends Exception {

	private static final long serialVersionUID = 1L;

	private final Class<?> home;
	private final String key;
	private final transient Object[] arguments;

	/** @param key of a message of this package */
	public FileProblem(String key, Object... arguments) {
		this(FileProblem.class, key, arguments);
	}

	/** @param home class beside which the messages stand, see {@link Messages} */
	protected FileProblem(Class<?> home, String key, Object... arguments) {
		super(key, null, false, false);
		this.home = home;
		this.key = key;
		this.arguments = arguments;
	}

	public final String in(Language language) {
		return Messages.of(home, language).get(key, arguments);
	}
}
