// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports that tests open. */
final class Texts {

	/** A report of 2021 without a fault. */
	static final String CLEAN = resource("/base2021.report");

	/** The report of the same organ on the year after, without a fault when the one before lies beside it. */
	static final String NEXT = CLEAN.replace("2021年政府信息公开工作", "2022年政府信息公开工作").replace("年度 2021", "年度 2022").replace("日期 2022", "日期 2023")
			.replace("2021年1月1日至2021年12月31日", "2022年1月1日至2022年12月31日");

	/** A total in {@link #CLEAN} that stands there once, and what makes it wrong. */
	static final String TOTAL = "|   13\n";
	static final String WRONG = "|   14\n";

	private Texts() {
	}

	private static String resource(String name) {
		try (var in = Texts.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** {@link #CLEAN} with one wrong total. */
	static String wrong() {
		return CLEAN.replace(TOTAL, WRONG);
	}

	/** Makes a project of a folder, so that a save writes JSON. */
	static void project(Path folder) throws IOException {
		write(folder.resolve("report.settings.json"), "{}\n");
	}

	/** Makes the folders too. */
	static Path write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}
}
