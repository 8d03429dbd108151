// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import report.dsl.NationalForms;

/** Nothing of a form is lost in its image. */
class FormImageTest {

	@ParameterizedTest
	@ValueSource(strings = { "gov2021", "gov2019", "statistics2014", "guizhou" })
	void givesTheFormBack(String name) {
		Form form = NationalForms.compiled(name).form();
		byte[] image = FormImage.write(form);
		assertEquals(everything(form), everything(FormImage.read(image)));
		assertArrayEquals(image, FormImage.write(FormImage.read(image)));
	}

	@Test
	void ofAnEmptyForm() {
		assertEquals(everything(Forms.NONE), everything(FormImage.read(FormImage.write(Forms.NONE))));
	}

	@Test
	void thatIsCutIsRejected() {
		byte[] image = FormImage.write(NationalForms.GOV2021);
		for (int length = 0; length < image.length; length++) {
			byte[] part = Arrays.copyOf(image, length);
			assertThrows(IllegalArgumentException.class, () -> FormImage.read(part), "cut to " + length);
		}
	}

	@Test
	void ofAnotherVersionIsRejected() {
		byte[] image = FormImage.write(Forms.NONE);
		int version = indexOfVersion(image);
		image[version]++;
		assertThrows(IllegalArgumentException.class, () -> FormImage.read(image));
	}

	private static int indexOfVersion(byte[] image) {
		int index = 0;
		while (image[index] < 0)
			index++;
		return index + 1;
	}

	/** A form as text, down to the last word. */
	private static List<String> everything(Form form) {
		List<String> all = new ArrayList<>();
		all.add(form.name() + " " + form.title() + " " + form.firstYear() + " " + form.lastYear() + " " + form.cellCount() + " "
				+ form.deadlines()
				+ form.mentions());
		for (Section section : form.sections()) {
			all.add(section.key() + section.title() + section.aliases() + section.law() + section.text() + section.minLength()
					+ section.maxLength() + section.expects());
			for (Table table : section.tables())
				everything(table, all);
		}
		all.addAll(form.explanations());
		for (Relation relation : form.relations())
			all.add(everything(relation));
		return all;
	}

	private static void everything(Table table, List<String> all) {
		all.add(table.key() + table.title() + table.aliases() + table.law() + table.corners() + table.layout() + table.firstCell());
		for (Row row : table.lines())
			all.add(row.key() + row.label() + row.brief() + row.aliases() + row.law() + row.unit() + row.reserved() + row.rare()
					+ row.owing() + row.group()
					+ row.depth() + row.index()
					+ (row.parent() == null ? -1 : table.lines().indexOf(row.parent())));
		for (Column column : table.columns())
			all.add(column.key() + column.label() + column.brief() + column.aliases() + column.group() + column.unit() + column.signed()
					+ column.index());
	}

	private static String everything(Relation relation) {
		StringBuilder text = new StringBuilder().append(relation.kind()).append(relation.warning()).append(relation.leftSize())
				.append(relation.total()).append(relation.formula()).append(relation.note());
		for (int i = 0; i < relation.size(); i++)
			text.append(' ').append(relation.coefficient(i)).append('*').append(relation.cell(i)).append(relation.previous(i));
		return text.toString();
	}
}
