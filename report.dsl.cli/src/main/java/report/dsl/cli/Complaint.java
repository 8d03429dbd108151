package report.dsl.cli;

/**
 * Why something could not be done, as a message in the language of the run: it is thrown to the place that knows which
 * file it is about. It carries no stack trace, because it never tells of a fault of the program.
 */
final class Complaint extends Exception {

	private static final long serialVersionUID = 1L;

	private final String key;
	private final transient Object[] arguments;

	/** @param key of a message in {@link Messages} */
	Complaint(String key, Object... arguments) {
		super(key, null, false, false);
		this.key = key;
		this.arguments = arguments;
	}

	String in(Messages messages) {
		return messages.get(key, arguments);
	}
}
