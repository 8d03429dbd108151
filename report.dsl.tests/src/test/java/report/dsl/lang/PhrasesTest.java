// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import report.dsl.form.Form;
import report.dsl.form.Mention;
import report.dsl.form.Mention.Need;
import report.dsl.form.Mention.Wording;

/** The phrases of a form by which the narrative speaks of its figures. */
class PhrasesTest {

	private static final String FORM = """
			form f "文" section s "一、表" {
				table t {
					columns a "甲", b "乙", other "其他"
					row x "子" row y "丑" group other "组" { row z "寅" }
				}
			}
			""";

	private static List<Mention> mentions(String text) {
		return FormAssert.form(FORM + text).mentions();
	}

	@Test
	void wordsAreSeparatedBySpaces() {
		Mention mention = mentions("mention \"借出 （图书） [全年] {}册次\" = t.x.a").getFirst();
		assertEquals(List.of(new Wording(List.of("借出"), Need.HERE), new Wording(List.of("图书"), Need.EARLIER),
				new Wording(List.of("全年"), Need.NOWHERE)), mention.words());
		assertEquals("册次", mention.counter());
		assertEquals(false, mention.loose() || mention.doubtful() || mention.column() || mention.isShare());
	}

	@Test
	void wordsThatSayTheSameAreListedOnce() {
		List<Mention> mentions = mentions("mention \"还书 {}册\" = t.x.a mention \"还书|归还|交还 {}册?\" = t.y.a");
		for (Mention mention : mentions)
			assertEquals(List.of("还书", "归还", "交还"), mention.words().getFirst().alternatives());
		assertEquals(List.of(false, true), mentions.stream().map(Mention::doubtful).toList());
	}

	@Test
	void anEllipsisLeavesRoom() {
		Mention mention = mentions("mention \"全年…借出{}册\" = t.x.a").getFirst();
		assertEquals(true, mention.loose());
		assertEquals(List.of(List.of("全年"), List.of("借出")), mention.words().stream().map(Wording::alternatives).toList());
	}

	@Test
	void wordsMayFollowTheCounter() {
		Mention mention = mentions("mention \"有{}件 未还\" = t.x.a").getFirst();
		assertEquals("件", mention.counter());
		assertEquals(2, mention.words().size());
	}

	/** A key that is both a row's and a column's is that of the column beside other columns, and that of the rows beside cells. */
	@Test
	void columnsAndGroupsAreAddedUp() {
		Form form = FormAssert.form(FORM + "mention \"单位 {}件\" = t.b + t.other mention \"其余 {}件\" = sum of t.other.a");
		Mention columns = form.mentions().getFirst();
		assertEquals(true, columns.column());
		assertEquals(List.of("b", "b", "b", "other", "other", "other"),
				columns.cells().stream().map(cell -> form.columnOf(cell).key()).toList());
		Mention rows = form.mentions().getLast();
		assertEquals(List.of("z"), rows.cells().stream().map(cell -> form.rowOf(cell).key()).toList());
	}
}
