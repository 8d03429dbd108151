// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.util.ArrayList;
import java.util.List;

import report.dsl.rules.Rule;
import report.dsl.rules.RulePage;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.workspace.FileProblem;

/** {@code report explain}: what a rule means, or a group of rules; without a name the list of all. */
final class ExplainCommand implements Command {

	private static final Option ALL = Option.flag("all");

	@Override
	public Option[] options() {
		return new Option[] { ALL };
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		Job.workspace(arguments, console);
		if (arguments.has(ALL.name()))
			console.print(RulePage.markdown(Catalogue.RULES, console.language()));
		else if (arguments.paths().isEmpty())
			console.print(RulePage.list(Catalogue.RULES, console.language()));
		String before = "";
		for (String name : arguments.paths())
			for (Rule rule : rules(name)) {
				console.print(before + RulePage.text(rule, console.language()));
				before = "\n";
			}
	}

	private static List<Rule> rules(String name) throws FileProblem {
		List<Rule> rules = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (Rule rule : Catalogue.RULES) {
			names.add(rule.id());
			if (rule.id().equals(name) || rule.id().startsWith(name + "/"))
				rules.add(rule);
		}
		if (rules.isEmpty()) {
			String nearest = Nearest.of(name, names);
			throw nearest == null ? new UsageError("explain.unknown", name) : new UsageError("explain.near", name, nearest);
		}
		return rules;
	}
}
