// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Reports for tests. */
final class Sample {

	private static final Pattern BLANK = Pattern.compile("\\|( *)(?=\\||\\n)");

	private Sample() {
	}

	/** A report that says whose it is, and little else. */
	static String head(String organ, int year) {
		return """
				年报 "%s%d年政府信息公开工作年度报告"
				格式 gov2021
				机关 "%s"
				年度 %d

				# 一、总体情况
				\"""
				本机关按规定公开信息。
				\"""
				""".formatted(organ, year, organ, year);
	}

	/** A report on which there is nothing to say: all figures are 0. */
	static String full(String organ, int year) {
		String text = BLANK.matcher(Cli.run("new", "--form", "gov2021", "--organ", organ, "--year", "" + year).out()).replaceAll("|$1 0 ");
		for (String narrative : new String[] { "本机关按规定公开信息，管理信息，维护平台，接受监督，全年工作平稳有序。", "仍有信息更新不够及时的情况，来年将每月检查一次并通报结果。", "本年度未收取信息处理费。" })
			text = text.replaceFirst("\"\"\"\n\n\"\"\"", "\"\"\"\n" + narrative + "\n\"\"\"");
		return text.replaceFirst("\n年度 \\d+", "$0\n日期 " + (year + 1) + "-01-20");
	}

	/** Puts a figure into a row that has none but 0. @param row beginning of the label, @param column counted from 0 */
	static String with(String report, String row, int column, String figure) {
		StringBuilder out = new StringBuilder();
		for (String line : report.split("(?<=\n)")) {
			String[] cells = line.split("\\|", -1);
			if (cells.length > column + 1 && line.strip().startsWith(row)) {
				cells[column + 1] = " " + figure + (column + 2 == cells.length ? "\n" : " ");
				line = String.join("|", cells);
			}
			out.append(line);
		}
		return out.toString();
	}

	/** Makes the folders too. */
	static Path write(Path file, String text) {
		return write(file, Cli.utf8(text));
	}

	static Path write(Path file, byte[] bytes) {
		try {
			Files.createDirectories(file.getParent());
			return Files.write(file, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
