// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.sheet.Source;

/**
 * Findings and fixes in words: each case is a file with an example (see {@link RuleExamples}) above a line of {@code =} and,
 * below it, all findings: place, severity, rule, message in Chinese and English, then the fixes, {@code *} before the preferred and
 * {@code !} before a certain one.
 */
class CasesTest {

	private static final String SEPARATOR = "==========\n";

	static Stream<String> cases() throws IOException {
		return read("index").lines();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void findings(String name) throws IOException {
		String text = read(name + ".txt");
		int separator = text.indexOf(SEPARATOR);
		assertEquals(text.substring(separator + SEPARATOR.length()), findingsOf(text.substring(0, separator)));
	}

	private static String read(String file) throws IOException {
		try (var in = CasesTest.class.getResourceAsStream("cases/" + file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	static String findingsOf(String example) {
		Reading reading = Reports.read(RuleExamples.of(example));
		Source source = reading.sheet().source();
		StringBuilder out = new StringBuilder();
		for (Finding finding : Reports.check(reading)) {
			out.append(source.line(finding.region().start())).append(':').append(source.column(finding.region().start())).append(' ')
					.append(finding.severity().word()).append(' ').append(finding.rule().id());
			if (finding.sic() != null)
				out.append(" [").append(finding.sic()).append(']');
			out.append("\n  ").append(finding.message().zh()).append("\n  ").append(finding.message().en()).append('\n');
			for (Fix fix : finding.fixes())
				out.append("    ").append(fix.preferred() ? '*' : ' ').append(fix.certain() ? '!' : ' ').append(' ')
						.append(fix.title().zh())
						.append(" / ").append(fix.title().en()).append('\n');
		}
		return out.toString();
	}
}
