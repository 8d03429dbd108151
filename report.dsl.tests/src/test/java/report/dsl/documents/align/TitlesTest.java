// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.documents.blocks.Remark;
import report.dsl.documents.blocks.TextBlocks;
import report.dsl.i18n.Language;
import report.dsl.lang.ShippedForms;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** Titles as documents have them, and what becomes of them: {@code documents/titles.txt}. */
class TitlesTest {

	private static final String SECTIONS = """
			一、总体情况
			全年公开信息平稳有序。
			二、主动公开政府信息情况
			三、收到和处理政府信息公开申请情况
			四、政府信息公开行政复议、行政诉讼情况
			五、存在的主要问题及改进情况
			六、其他需要报告的事项
			""";

	static Stream<String> titles() throws IOException {
		try (InputStream in = TitlesTest.class.getResourceAsStream("/documents/titles.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> line.contains(" => ") && !line.startsWith("#"));
		}
	}

	@ParameterizedTest
	@MethodSource("titles")
	void title(String line) {
		String[] parts = line.split(" => ");
		ReportDraft draft = Alignment
				.drafts(TextBlocks.of(parts[0].replace('|', '\n') + "\n" + SECTIONS), ShippedForms.INSTANCE, Language.EN)
				.getFirst();
		Sheet sheet = ReportReader.read(new Source("", draft.text()), draft.form());
		String title = parts[1].equals("=") ? parts[0].replaceAll("[|\\s]", "") : parts[1];
		assertEquals(List.of(title, parts[2], parts[3], parts[4]),
				List.of(shown(sheet.text(Field.TITLE)), shown(sheet.text(Field.ORGAN)), shown(sheet.text(Field.YEAR)),
						kinds(draft.remarks())));
	}

	private static String shown(String value) {
		return value == null ? "-" : value;
	}

	private static String kinds(List<Remark> remarks) {
		Set<String> kinds = new TreeSet<>();
		remarks.forEach(remark -> kinds.add(remark.kind().word(false)));
		return kinds.isEmpty() ? "-" : String.join(" ", kinds);
	}
}
