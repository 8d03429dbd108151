// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form.Deadline;
import report.dsl.form.Mention.Wording;
import report.dsl.form.Section.Expectation;

/** Reads what {@link ImageWriter} wrote. */
final class ImageReader {

	private static final Relation.Kind[] KINDS = Relation.Kind.values();
	private static final Layout.Kind[] LAYOUTS = Layout.Kind.values();
	private static final Mention.Need[] NEEDS = Mention.Need.values();

	private final byte[] bytes;
	private int at;
	private final String[] words;

	ImageReader(byte[] bytes) {
		this.bytes = bytes;
		if (integer() != FormImage.MAGIC || integer() != FormImage.VERSION)
			throw new IllegalArgumentException("no image of a form, or one of another version");
		this.words = readWords();
	}

	private String[] readWords() {
		int count = length();
		int[] lengths = new int[count];
		for (int i = 0; i < count; i++)
			lengths[i] = length();
		int size = length();
		String text = new String(bytes, at, size, StandardCharsets.UTF_8);
		at += size;
		String[] read = new String[count];
		int start = 0;
		for (int i = 0; i < count; i++)
			read[i] = text.substring(start, start += lengths[i]);
		return read;
	}

	Form form() {
		String name = word();
		String title = word();
		int firstYear = integer();
		int lastYear = integer();
		int count = length();
		List<Section> sections = new ArrayList<>(count);
		while (count-- > 0)
			sections.add(section());
		count = length();
		List<Relation> relations = new ArrayList<>(count);
		while (count-- > 0)
			relations.add(relation());
		count = length();
		List<Mention> mentions = new ArrayList<>(count);
		while (count-- > 0)
			mentions.add(mention());
		count = length();
		List<Deadline> deadlines = new ArrayList<>(count);
		while (count-- > 0)
			deadlines.add(new Deadline(integer(), integer(), flag(), words()));
		return new Form(name, title, firstYear, lastYear, sections, relations, mentions, deadlines, words());
	}

	private Section section() {
		String key = word();
		String title = word();
		List<String> aliases = words();
		String law = optionalWord();
		boolean text = flag();
		int minLength = integer();
		int maxLength = integer();
		int count = length();
		List<Expectation> expectations = new ArrayList<>(count);
		while (count-- > 0)
			expectations.add(new Expectation(words(), word(), integer(), words()));
		count = length();
		List<Table> tables = new ArrayList<>(count);
		while (count-- > 0)
			tables.add(table());
		return new Section(key, title, aliases, law, text, minLength, maxLength, expectations, tables);
	}

	private Table table() {
		String key = word();
		String title = optionalWord();
		List<String> aliases = words();
		String law = optionalWord();
		List<String> corners = words();
		Layout layout = new Layout(LAYOUTS[integer()], optionalWord(), optionalWord(), optionalWord());
		int firstCell = integer();
		int count = length();
		List<Row> lines = new ArrayList<>(count);
		while (count-- > 0)
			lines.add(line(lines));
		count = length();
		List<Column> columns = new ArrayList<>(count);
		for (int index = 0; index < count; index++)
			columns.add(new Column(word(), word(), word(), words(), optionalWord(), unit(), flag(), index));
		return new Table(key, title, aliases, law, corners, layout, lines, columns, firstCell);
	}

	private Row line(List<Row> above) {
		String key = word();
		String label = word();
		String brief = word();
		List<String> aliases = words();
		String law = optionalWord();
		Unit unit = flag() ? unit() : null;
		List<String> reserved = words();
		Row.Rare rare = flag() ? new Row.Rare(integer(), word()) : null;
		boolean owing = flag();
		boolean group = flag();
		int depth = integer();
		int index = integer() - 1;
		int parent = integer();
		return new Row(key, label, brief, aliases, law, unit, reserved, rare, owing, group, depth, index,
				parent == 0 ? null : above.get(parent - 1));
	}

	private Unit unit() {
		return new Unit(word(), flag(), number());
	}

	private Relation relation() {
		Relation.Kind kind = KINDS[integer()];
		boolean warning = flag();
		int left = integer();
		int size = length();
		int[] cells = new int[size];
		long[] coefficients = new long[size];
		boolean[] previous = new boolean[size];
		for (int i = 0; i < size; i++) {
			cells[i] = integer();
			long zigzag = number();
			coefficients[i] = zigzag >>> 1 ^ -(zigzag & 1);
			previous[i] = flag();
		}
		return new Relation(kind, warning, left, cells, coefficients, previous, integer() - 1, word(), optionalWord());
	}

	private Mention mention() {
		int count = length();
		List<Wording> wordings = new ArrayList<>(count);
		while (count-- > 0)
			wordings.add(new Wording(words(), NEEDS[integer()]));
		String counter = word();
		boolean loose = flag();
		boolean doubtful = flag();
		boolean column = flag();
		count = length();
		List<Integer> cells = new ArrayList<>(count);
		while (count-- > 0)
			cells.add(integer());
		return new Mention(wordings, counter, loose, doubtful, column, cells);
	}

	private List<String> words() {
		int count = length();
		if (count == 0)
			return List.of();
		String[] list = new String[count];
		for (int i = 0; i < count; i++)
			list[i] = word();
		return List.of(list);
	}

	private String word() {
		return words[integer() - 1];
	}

	private @Nullable String optionalWord() {
		int number = integer();
		return number == 0 ? null : words[number - 1];
	}

	private boolean flag() {
		return integer() != 0;
	}

	/** A number of things that follow; never more than there are bytes left. */
	private int length() {
		int length = integer();
		if (length < 0 || length > bytes.length - at)
			throw new IndexOutOfBoundsException(length);
		return length;
	}

	private int integer() {
		return (int) number();
	}

	private long number() {
		long number = 0;
		for (int shift = 0; shift < Long.SIZE; shift += 7) {
			byte next = bytes[at++];
			number |= (next & 0x7FL) << shift;
			if (next >= 0)
				break;
		}
		return number;
	}
}
