// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fixes keep their promise in reports of which one line was lost, doubled, moved or damaged: each line in turn. */
class LineFaultsTest {

	enum Fault {
		LOST, DOUBLED, BELOW_THE_NEXT, WITHOUT_MARK, WITHOUT_BARS, WITHOUT_ITS_THIRD_CHARACTER, WITH_A_FOREIGN_CHARACTER, A_FENCE;

		/** @param lines changed in place */
		void put(List<String> lines, int at) {
			String line = lines.get(at);
			switch (this) {
			case LOST -> lines.remove(at);
			case DOUBLED -> lines.add(at, line);
			case BELOW_THE_NEXT -> lines.add(Math.min(lines.size() - 1, at + 1), lines.remove(at));
			case WITHOUT_MARK -> lines.set(at, line.replaceFirst("^#+ ", ""));
			case WITHOUT_BARS -> lines.set(at, line.replace('|', ' '));
			case WITHOUT_ITS_THIRD_CHARACTER ->
				lines.set(at, line.substring(0, Math.min(2, line.length())) + line.substring(Math.min(3, line.length())));
			case WITH_A_FOREIGN_CHARACTER ->
				lines.set(at, line.substring(0, Math.min(4, line.length())) + "某" + line.substring(Math.min(4, line.length())));
			case A_FENCE -> lines.set(at, "\"\"\"");
			}
		}
	}

	static Stream<Arguments> faults() {
		return Stream.of("gov2021", "gov2019").flatMap(form -> Stream.of(Fault.values()).map(fault -> Arguments.of(form, fault)));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void fixes(String form, Fault fault) {
		List<String> base = RuleExamples.base(form).lines().toList();
		List<String> faults = new ArrayList<>();
		for (int i = form.equals("gov2019") ? 1 : 0; i < base.size(); i += form.equals("gov2019") ? 4 : 1) {
			List<String> lines = new ArrayList<>(base);
			fault.put(lines, i);
			if (!lines.equals(base))
				faults.addAll(FixCheck.faults(base.get(i), Reports.read(String.join("\n", lines) + "\n")));
		}
		assertTrue(faults.isEmpty(),
				() -> String.join("\n", faults.subList(0, Math.min(12, faults.size()))) + "\n" + faults.size() + " in all");
	}
}
