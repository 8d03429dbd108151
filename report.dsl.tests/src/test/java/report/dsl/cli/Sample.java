package report.dsl.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small reports. */
final class Sample {

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

	/** A report with a table of applications: so many came in, and so many are carried on. */
	static String table(String organ, int year, String received, String carriedIn, String granted, String carriedOut) {
		return head(organ, year) + """

				# 三、收到和处理政府信息公开申请情况
				列 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
				一、本年新收政府信息公开申请数量 | %1$s | 0 | 0 | 0 | 0 | 0 | %1$s
				二、上年结转政府信息公开申请数量 | %2$s | 0 | 0 | 0 | 0 | 0 | %2$s
				三、本年度办理结果
				（一）予以公开 | %3$s | 0 | 0 | 0 | 0 | 0 | %3$s
				（七）总计 | %3$s | 0 | 0 | 0 | 0 | 0 | %3$s
				四、结转下年度继续办理 | %4$s | 0 | 0 | 0 | 0 | 0 | %4$s
				""".formatted(received, carriedIn, granted, carriedOut);
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
