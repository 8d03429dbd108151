// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;
import report.dsl.form.Column;
import report.dsl.form.Form;
import report.dsl.form.Mention;
import report.dsl.form.Mention.Need;
import report.dsl.form.Relation;
import report.dsl.form.Relation.Kind;
import report.dsl.form.Row;
import report.dsl.form.Section;
import report.dsl.form.Table;

/** The shipped forms say what the official ones say. */
class NationalFormsTest {

	private static final Form GOV2021 = NationalForms.GOV2021;
	private static final Form GOV2019 = NationalForms.GOV2019;
	private static final Form STATISTICS2014 = NationalForms.STATISTICS2014;

	@ParameterizedTest
	@ValueSource(strings = { "gov2021", "gov2019", "statistics2014", "guizhou" })
	void areWithoutFault(String name) {
		assertEquals(List.of(), NationalForms.compiled(name).issues());
	}

	@Test
	void areListedNewestFirstAndThoseOfProvincesLast() {
		assertEquals(List.of("gov2021", "gov2019", "statistics2014", "guizhou"), ShippedForms.INSTANCE.names());
		for (String name : ShippedForms.INSTANCE.names())
			assertEquals(name, ShippedForms.INSTANCE.form(name).name());
		assertEquals(null, ShippedForms.INSTANCE.form("gov1999"));
	}

	@Test
	void everyYearHasOneForm() {
		for (int year = 2008; year < 2040; year++) {
			int inForce = year;
			assertEquals(1, List.of(GOV2021, GOV2019, STATISTICS2014).stream().filter(form -> form.isFor(inForce)).count(), "in " + year);
		}
	}

	@Test
	void haveAllCells() {
		assertEquals(22 + 161 + 15, GOV2019.cellCount());
		assertEquals(10 + 175 + 15, GOV2021.cellCount());
		assertEquals(58, STATISTICS2014.cellCount());
	}

	@Test
	void haveAllRelationsOfOneYear() {
		assertEquals(7 + 7 + 23 + 3, count(GOV2019, NationalFormsTest::isError));
		assertEquals(7 + 7 + 25 + 3, count(GOV2021, NationalFormsTest::isError));
		for (Form form : List.of(GOV2019, GOV2021)) {
			assertEquals(7, count(form, relation -> relation.kind() == Kind.BALANCE));
			assertEquals(7, count(form, relation -> relation.kind() == Kind.COLUMN_TOTAL));
			assertEquals(7, count(form, relation -> relation.kind() == Kind.CARRIED));
		}
		assertEquals(2, count(GOV2021, relation -> relation.kind() == Kind.STOCK));
		assertEquals(5, count(GOV2019, relation -> relation.kind() == Kind.STOCK));
		assertEquals(4, count(GOV2019, relation -> relation.kind() == Kind.SUSPICIOUS));
	}

	private static boolean isError(Relation relation) {
		return !relation.warning() && !relation.acrossYears() && !relation.atMost() && relation.kind() != Kind.SUSPICIOUS;
	}

	private static long count(Form form, Predicate<Relation> which) {
		return form.relations().stream().filter(which).count();
	}

	@Test
	void resultTotalHasAllAddends() {
		Relation of2019 = GOV2019.relations().stream().filter(relation -> relation.kind() == Kind.COLUMN_TOTAL).findFirst().get();
		Relation of2021 = GOV2021.relations().stream().filter(relation -> relation.kind() == Kind.COLUMN_TOTAL).findFirst().get();
		assertEquals(1 + 1 + 1 + 8 + 3 + 5 + 1, of2019.size());
		assertEquals(1 + 1 + 1 + 8 + 3 + 5 + 3, of2021.size());
		assertEquals(of2021.cell(0), of2021.total());
		assertEquals("（七）总计 = （一）予以公开 + （二）部分公开 + （三）不予公开各项 + （四）无法提供各项 + （五）不予处理各项 + （六）其他处理", of2019.formula());
	}

	@Test
	void relationsAreReadable() {
		assertEquals(List.of("BOUND warn 本年制发件数 <= 现行有效件数 + 本年废止件数", "STOCK warn 现行有效件数 = 上年“现行有效件数” + 本年制发件数 - 本年废止件数",
				"ROW_TOTAL 总计 = 自然人 + 商业企业 + 科研机构 + 社会公益组织 + 法律服务机构 + 其他", "CARRIED 二、上年结转政府信息公开申请数量 = 上年“四、结转下年度继续办理”",
				"COLUMN_TOTAL （七）总计 = （一）予以公开 + （二）部分公开 + （三）不予公开各项 + （四）无法提供各项 + （五）不予处理各项 + （六）其他处理各项",
				"BALANCE 一、本年新收政府信息公开申请数量 + 二、上年结转政府信息公开申请数量 = （七）总计 + 四、结转下年度继续办理",
				"ROW_TOTAL 总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结"), FormAssert.formulas(GOV2021));
	}

	@Test
	void haveTheKeysOfTheJson() {
		List<String> sections = List.of("overview", "proactive", "applications", "disputes", "problems", "others");
		assertEquals(sections, GOV2021.sections().stream().map(Section::key).toList());
		assertEquals(sections, GOV2019.sections().stream().map(Section::key).toList());
		assertEquals("""
				documents: regulations normative | made disclosed total
				licensing: permits services | previous change decisions
				enforcement: penalties coercion | previous change decisions
				fees: fees | previous change
				procurement: procurement | count amount
				applications: %s | person business research welfare legal other total
				disputes: review direct afterReview | upheld corrected other pending total
				""".formatted(rows("other")), keys(GOV2019));
		assertEquals("""
				documents: regulations normative | made repealed inForce
				licensing: permits | decisions
				enforcement: penalties coercion | decisions
				fees: fees | amount
				applications: %s | person business research welfare legal other total
				disputes: review direct afterReview | upheld corrected other pending total
				""".formatted(rows("other.noCorrection other.unpaid other.rest")), keys(GOV2021));
	}

	private static String rows(String other) {
		return "received carriedIn granted partial refused.stateSecret refused.lawForbidden refused.security refused.thirdParty refused.internal"
				+ " refused.deliberative refused.caseFile refused.inquiry unavailable.notHeld unavailable.mustCreate unavailable.unclear"
				+ " declined.petition declined.repeated declined.publication declined.excessive declined.reissue " + other
				+ " processed carriedOut";
	}

	private static String keys(Form form) {
		StringBuilder keys = new StringBuilder();
		for (Table table : form.tables())
			keys.append(table.key()).append(": ").append(String.join(" ", table.rows().stream().map(Row::key).toList())).append(" | ")
					.append(String.join(" ", table.columns().stream().map(Column::key).toList())).append('\n');
		return keys.toString();
	}

	@Test
	void statisticsHaveNestedKeysAndUnits() {
		Table table = STATISTICS2014.table("statistics");
		assertEquals("条", table.row("channels.gazette").unit().text());
		assertEquals("人次", table.row("trained").unit().text());
		assertEquals(10_000, table.row("charges").unit().yuan());
		assertEquals("其中：涉及国家秘密", table.row("answered.refused.stateSecret").label());
		assertEquals(table.row("answered.refused"), table.row("answered.refused.stateSecret").parent());
		assertEquals(7, count(STATISTICS2014, relation -> relation.kind() == Kind.COLUMN_TOTAL));
		assertEquals(5, count(STATISTICS2014, relation -> relation.kind() == Kind.BOUND));
	}

	@Test
	void governmentsHaveALaterDeadline() {
		Form.Deadline governments = GOV2021.deadlines().getFirst();
		assertEquals("3-31", governments.month() + "-" + governments.day());
		assertTrue(governments.organSuffixes().contains("县人民政府"));
		Form.Deadline all = GOV2021.deadlines().getLast();
		assertEquals("1-31", all.month() + "-" + all.day());
		assertEquals(List.of(), all.organSuffixes());
	}

	@Test
	void rulesAreReservedForHigherOrgans() {
		for (Form form : List.of(GOV2019, GOV2021)) {
			List<String> suffixes = form.table("documents").row("regulations").reserved();
			for (String organ : List.of("阳城县芹池镇人民政府", "浉河区某街道办事处", "阳城县人民政府", "阳城县教育局"))
				assertTrue(suffixes.stream().anyMatch(organ::endsWith), organ);
			for (String organ : List.of("广西壮族自治区人民政府", "太原市人民政府", "国家统计局", "国家卫生健康委员会", "国家市场监督管理总局", "延边朝鲜族自治州人民政府"))
				assertTrue(suffixes.stream().noneMatch(organ::endsWith), organ);
		}
	}

	@Test
	void lastSectionMentionsFees() {
		Section.Expectation expectation = GOV2021.section("others").expects().getFirst();
		assertTrue(expectation.words().contains("信息处理费"));
		assertTrue(expectation.words().stream().anyMatch(expectation.sentence()::contains));
		assertEquals(List.of(), GOV2019.section("others").expects());
		assertEquals(11, GOV2021.section("problems").minLength());
	}

	@Test
	void editionsKnowEachOthersRows() {
		assertTrue(GOV2021.table("documents").row("normative").aliases().contains(GOV2019.table("documents").row("normative").label()));
		assertTrue(GOV2019.table("documents").row("normative").aliases().contains(GOV2021.table("documents").row("normative").label()));
	}

	@Test
	void mentionsPointAtTheirFigures() {
		Mention received = GOV2021.mentions().getFirst();
		Table table = GOV2021.table("applications");
		assertEquals(List.of(table.cell(table.row("received"), table.column("total"))), received.cells());
		assertEquals(List.of("收到"), received.words().getFirst().alternatives());
		assertEquals(Need.HERE, received.words().getFirst().need());
		assertTrue(received.words().get(1).alternatives().contains("政府信息公开申请"));
		assertEquals(Need.EARLIER, received.words().get(1).need());
		assertEquals("件", received.counter());
		assertFalse(received.doubtful());
		Mention litigation = mention("行政诉讼");
		assertEquals(2, litigation.cells().size());
	}

	@Test
	void mentionsNameColumnsAndSums() {
		Table table = GOV2021.table("applications");
		Mention person = mention("自然人");
		assertTrue(person.column());
		assertEquals(table.rows().size(), person.cells().size());
		Mention organisations = mention("法人或其他组织");
		assertTrue(organisations.column());
		assertEquals(5 * table.rows().size(), organisations.cells().size());
		assertEquals(3, mention("其他处理").cells().size());
		Mention share = mention("占");
		assertTrue(share.isShare());
	}

	/** The first mention with a word. */
	private static Mention mention(String word) {
		return GOV2021.mentions().stream().filter(one -> one.words().getFirst().alternatives().contains(word)).findFirst().get();
	}

	@Test
	void anImageIsMadeOfEveryForm() {
		assertEquals(List.of("gov2021", "gov2019", "statistics2014", "guizhou"),
				NationalForms.read("report.dsl/forms/index").text().lines().toList());
	}
}
