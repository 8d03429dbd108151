// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports that a report refers to are found. */
class SurroundingsTest {

	private static final String CARRIED_IN = "二、上年结转";
	private static final String CARRIED_OUT = "四、结转下年度";
	private static final String RECEIVED = "一、本年新收";

	@TempDir
	private Path temporary;
	private Path root;
	private String template;

	@BeforeEach
	void settle() throws IOException {
		root = temporary.toRealPath();
		template = Sample.full("甲县人民政府", 2023);
	}

	/** A report that hands on five applications. */
	private String before(String organ, int year) {
		return Sample.with(Sample.with(year(organ, year), RECEIVED, 0, "5"), CARRIED_OUT, 0, "5");
	}

	/** A report that takes over some applications and hands them on. */
	private String after(String organ, int year, String figure) {
		return Sample.with(Sample.with(year(organ, year), CARRIED_IN, 0, figure), CARRIED_OUT, 0, figure);
	}

	private String year(String organ, int year) {
		return template.replace("甲县人民政府", organ).replace("2023", "" + year).replace("2024", "" + (year + 1));
	}

	@Test
	void lastYearsReportIsFoundUnderTheNameWithTheCity() {
		Sample.write(root.resolve("first.report"), before("甲市青石区人民政府", 2022));
		Path report = Sample.write(root.resolve("second.report"), after("青石区人民政府", 2023, "4"));
		assertTrue(complains(report), "alone");
		assertTrue(complains(root), "in its folder");
		Sample.write(root.resolve("third.report"), before("乙市青石区人民政府", 2022));
		assertFalse(complains(root), "of two cities: none is sure");
	}

	@Test
	void lastYearsReportIsFoundByOrganAndYear() {
		Sample.write(root.resolve("first.report"), before("甲 县人民政府", 2022));
		Sample.write(root.resolve("other.report"), before("乙县人民政府", 2022));
		Path report = Sample.write(root.resolve("second.report"), after("甲县人民政府", 2023, "4"));
		assertTrue(complains(report), "alone: found beside it");
		assertTrue(complains(root), "in its folder");
		Sample.write(report, after("甲县人民政府", 2023, "5"));
		assertFalse(complains(report));
		assertFalse(complains(root));
	}

	@Test
	void nameWithTheYearComesFirst() {
		Sample.write(root.resolve("a.report"), after("甲县人民政府", 2022, "4"));
		Sample.write(root.resolve("b-2022.report"), before("甲县人民政府", 2022));
		Path report = Sample.write(root.resolve("c.report"), after("甲县人民政府", 2023, "4"));
		assertTrue(complains(report));
		assertTrue(complains(root));
	}

	@Test
	void lastYearsReportInAnotherFolderOfTheRun() {
		Sample.write(root.resolve("2022/a.report"), before("甲县人民政府", 2022).getBytes(Charset.forName("GB18030")));
		Path report = Sample.write(root.resolve("2023/a.report"), after("甲县人民政府", 2023, "4"));
		assertTrue(complains(root));
		assertFalse(complains(report), "it is not looked for in other folders than those of the run");
	}

	@Test
	void statedReferenceWins() {
		Sample.write(root.resolve("a-2022.report"), before("甲县人民政府", 2022));
		Sample.write(root.resolve("old/stated.report"), after("甲县人民政府", 2022, "4"));
		String text = after("甲县人民政府", 2023, "4").replaceFirst("\n年度 .*", "$0\n上年 \"old/stated.report\"");
		assertFalse(complains(Sample.write(root.resolve("b.report"), text)));
	}

	@Test
	void statedReferenceThatLeadsNowhere() {
		String text = template.replaceFirst("\n年度 .*", "$0\n上年 \"nowhere.report\"");
		Path report = Sample.write(root.resolve("b.report"), text);
		assertTrue(Cli.run("check", report).out().contains("nowhere.report"));
	}

	@Test
	void figuresLeftToTheProgramAreCarriedThroughTheYears() {
		Sample.write(root.resolve("a.report"), before("甲县人民政府", 2021));
		Sample.write(root.resolve("b.report"), after("甲县人民政府", 2022, "="));
		Path report = Sample.write(root.resolve("c.report"), after("甲县人民政府", 2023, "4"));
		assertTrue(complains(report));
		Sample.write(report, after("甲县人民政府", 2023, "5"));
		assertFalse(complains(report));
	}

	@Test
	void partsAreFoundByPathAndPattern() {
		Sample.write(root.resolve("towns/a.report"), Sample.with(year("甲镇人民政府", 2023), "行政许可", 0, "3"));
		Sample.write(root.resolve("towns/b.report"), Sample.with(year("乙镇人民政府", 2023), "行政许可", 0, "4"));
		Sample.write(root.resolve("towns/far/c.report"), Sample.with(year("丙镇人民政府", 2023), "行政许可", 0, "5"));
		for (String[] one : new String[][] { { "\"towns/a.report\" \"towns/b.report\"", "7" }, { "\"towns/*.report\"", "7" },
				{ "\"towns/**/*.report\"", "12" }, { "\"towns/a.report\" \"towns/far/?.report\"", "8" } }) {
			assertEquals(0, parts(one[0], one[1]).lines().count(), one[0] + parts(one[0], one[1]));
			assertTrue(parts(one[0], "99").contains(one[1]), one[0] + parts(one[0], "99"));
		}
		assertTrue(parts("\"towns/none.report\"", "0").contains("towns/none.report"));
		assertTrue(parts("\"none/*.report\"", "0").contains("none/*.report"));
	}

	private String parts(String stated, String figure) {
		String text = Sample.with(template, "行政许可", 0, figure).replaceFirst("\n年度 .*", "$0\n汇总 " + stated);
		return Cli.run("check", Sample.write(root.resolve("county.report"), text)).out();
	}

	private static boolean complains(Path path) {
		return Cli.run("check", path).out().contains(" years/");
	}
}
