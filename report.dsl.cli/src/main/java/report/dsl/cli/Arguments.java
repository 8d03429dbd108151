// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.workspace.FileProblem;

/** The words behind the command: options and paths. */
final class Arguments {

	static final Option LANG = Option.value("lang");
	static final Option HELP = new Option("help", 'h', false);
	static final Option JOBS = Option.value("jobs", 'j');
	/** What every command understands. */
	static final Option[] COMMON = { LANG, HELP, JOBS };

	private final Map<String, String> values = new HashMap<>();
	private final List<String> paths = new ArrayList<>();

	/** @throws FileProblem an option that the command does not have, or one without its value */
	static Arguments parse(Option[] options, String[] words, int from) throws FileProblem {
		Arguments arguments = new Arguments();
		boolean onlyPaths = false;
		for (int i = from; i < words.length; i++) {
			String word = words[i];
			if (onlyPaths || word.length() < 2 || word.charAt(0) != '-')
				arguments.paths.add(word);
			else if (word.equals("--"))
				onlyPaths = true;
			else
				i = arguments.option(options, words, i);
		}
		return arguments;
	}

	private int option(Option[] options, String[] words, int at) throws FileProblem {
		String word = words[at];
		boolean isLong = word.charAt(1) == '-';
		int equals = isLong ? word.indexOf('=') : -1;
		String name = isLong ? word.substring(2, equals < 0 ? word.length() : equals) : word.substring(1, 2);
		Option option = find(options, name, isLong);
		String attached = equals >= 0 ? word.substring(equals + 1) : !isLong && word.length() > 2 ? word.substring(2) : null;
		if (!option.value()) {
			if (attached != null)
				throw new UsageError("usage.noValue", isLong ? "--" + name : "-" + name, attached);
			values.put(option.name(), "");
			return at;
		}
		if (attached == null && at + 1 == words.length)
			throw new UsageError("usage.value", word);
		values.put(option.name(), attached != null ? attached : words[at + 1]);
		return attached != null ? at : at + 1;
	}

	private static Option find(Option[] options, String name, boolean isLong) throws FileProblem {
		List<String> names = new ArrayList<>();
		for (Option[] some : new Option[][] { options, COMMON })
			for (Option option : some) {
				if (isLong ? option.name().equals(name) : option.letter() == name.charAt(0))
					return option;
				names.add(option.name());
			}
		String shown = (isLong ? "--" : "-") + name;
		String nearest = isLong ? Nearest.of(name, names) : null;
		throw nearest == null ? new UsageError("usage.option", shown) : new UsageError("usage.optionNear", shown, "--" + nearest);
	}

	boolean has(String name) {
		return values.containsKey(name);
	}

	/** The value of the option; null when it is not given. */
	@Nullable
	String get(String name) {
		return values.get(name);
	}

	/** @return the value of the option, the first of the choices when it is not given */
	String choice(String name, String... choices) throws FileProblem {
		String value = values.get(name);
		if (value == null)
			return choices[0];
		for (String choice : choices)
			if (choice.equals(value))
				return value;
		throw new UsageError("usage.choice", "--" + name, value, String.join(", ", choices));
	}

	/** @return the value of the option as a number from {@code least} on; {@code otherwise} when it is not given */
	int number(String name, int least, int otherwise) throws FileProblem {
		String value = values.get(name);
		if (value == null)
			return otherwise;
		try {
			int number = Integer.parseInt(value);
			if (number >= least)
				return number;
		} catch (NumberFormatException e) {
			// said below
		}
		throw new UsageError("usage.number", "--" + name, value, least);
	}

	List<String> paths() {
		return paths;
	}

	/** @throws FileProblem no path is given */
	List<String> somePaths() throws FileProblem {
		if (paths.isEmpty())
			throw new UsageError("usage.noPath");
		return paths;
	}
}
