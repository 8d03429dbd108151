package report.dsl.documents.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import report.dsl.documents.blocks.Remark.Kind;
import report.dsl.documents.blocks.SourcePlace;
import report.dsl.i18n.Text;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet.Period;
import report.dsl.text.Chars;
import report.dsl.text.Dates;

/** What stands above the first section and below the last: title, organ, dates, how the organ can be reached. */
final class FrontMatterReader {

	private static final Text LEFT_OUT = new Text("不属于报告的文字：{0}", "not part of the report: {0}");
	private static final Text BAD_DATE = new Text("日期“{0}”写坏了", "the date “{0}” is damaged");
	private static final Text MENDED = new Text("日期“{0}”写坏了，按文中另一处改为 {1}",
			"the date “{0}” is damaged; replaced by {1} from another place in the document");
	private static final Text NO_YEAR = new Text("标题没有写年度", "the title states no year");
	private static final Text STATED_TITLE = new Text("没有标题，按正文提到的“{0}”录入", "there is no title; “{0}” was taken from the text");
	private static final Text STATED_YEAR = new Text("标题没有年度，按数据期限录入 {0}", "the title states no year; {0} was taken from the period");

	private static final Pattern DATE = Pattern.compile("[（(]?\\s*(\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?|[二〇零○][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十元]{1,2}月[一二三四五六七八九十]{1,3}日)\\s*[）)]?");
	private static final Pattern BROKEN_DATE = Pattern.compile("[（(]?\\s*20\\d{2}[年\\d]{0,3}\\s*\\d{0,2}\\s*月?\\s*\\d{0,2}\\s*日\\s*[）)]?");
	private static final Pattern PERIOD = Pattern.compile("(?:期限|数据|统计|时间|时限|涵盖|截至|截止)[^。]{0,24}?(\\d{4}年(?:\\d{1,2}|元)月\\d{1,2}日)起?(?:至|到|[-—－~～])+\\s*((?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)");
	private static final Pattern MADE_BY = Pattern.compile("由([\\u4e00-\\u9fff]{4,30}?)(?:编制|撰写|编写)");
	private static final Pattern META = Pattern.compile("(索\\s*引\\s*号|发文机关|发布机构|公开责任部门|发文日期|成文日期|名\\s*称|标\\s*题|信息名称)\\s*[:：]\\s*([^\\s|]+)");
	private static final Map<Field, Pattern> CONTACT = new EnumMap<>(Map.of(
			Field.ADDRESS, Pattern.compile("(?:通信|通讯|联系|办公)?地\\s*址\\s*[:：]\\s*([^，,；;。）)\\s]{4,40})"),
			Field.POSTCODE, Pattern.compile("邮\\s*(?:政)?\\s*(?:编|编码|政编码)\\s*(?:码)?\\s*[:：]?\\s*(\\d{6})"),
			Field.PHONE, Pattern.compile("(?:联系)?电\\s*话\\s*[:：]\\s*([\\d\\-－—()（） ]{6,24}\\d)"),
			Field.EMAIL, Pattern.compile("([A-Za-z0-9._-]+[@＠][A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)"),
			Field.OFFICE, Pattern.compile("(?:请与|请同|请联系|联系单位[:：])\\s*([\\u4e00-\\u9fff]{4,30}?)(?:联系|[，,；;（(])")));

	/** Over how many lines a title goes at most. */
	private static final int LONGEST_TITLE = 3;

	final Map<Field, String> fields = new EnumMap<>(Field.class);
	final Map<Field, SourcePlace> spots = new EnumMap<>(Field.class);
	/** What stands between title and first section and is text. */
	final List<DocumentLine> preface = new ArrayList<>();

	private final RemarkCollector notes;
	private String organ;

	FrontMatterReader(RemarkCollector notes) {
		this.notes = notes;
	}

	/**
	 * @param stated what the file states apart from its text
	 * @param others the lines above the first section in other copies
	 * @param texts  text of the sections; a signature at the end of one is taken away
	 */
	void read(List<DocumentLine> front, List<DocumentLine> others, Map<Field, String> stated, List<List<DocumentLine>> texts) {
		int title = title(front);
		if (title < 0)
			title(others);
		if (!texts.isEmpty())
			FieldLines.take(texts.getLast()).forEach((field, said) -> set(field, said.getKey(), said.getValue().spot));
		for (int i = texts.size() - 1; i >= 0; i--)
			signature(texts.get(i));
		for (int i = 0; i < front.size(); i++)
			if (i > title)
				behindTitle(front.get(i), others);
			else if (!isUsed(front.get(i)))
				aboveTitle(front.get(i));
		for (DocumentLine line : preface)
			contact(line);
		if (!texts.isEmpty())
			texts.getFirst().forEach(this::period);
		stated(texts);
		if (!fields.containsKey(Field.DATE))
			dateOf(others);
		new OtherCopies(this, notes).read(others);
		stated.forEach((field, value) -> fields.putIfAbsent(field, value));
		longerOrgan(front, others);
	}

	/** What tells a report from another one in the same document: its title, compared as labels are; null when there is none. */
	static String titleKey(List<DocumentLine> lines) {
		FrontMatterReader front = new FrontMatterReader(new RemarkCollector());
		front.title(lines);
		String title = front.fields.get(Field.TITLE);
		return title == null ? null : WordNormalizer.fold(title).replace("工作", "");
	}

	/** Whether there is a date that is whole in a line of its own. */
	static boolean hasDate(List<DocumentLine> lines) {
		return firstDate(lines) != null;
	}

	// title

	/** @return position of the last line of the title, -1 when there is none */
	private int title(List<DocumentLine> lines) {
		int end = -1;
		int start = -1;
		for (int i = 0; i < lines.size(); i++)
			for (int length = 1; length <= LONGEST_TITLE && i + length <= lines.size(); length++)
				if (isTitle(lines.subList(i, i + length))) {
					start = i;
					end = i + length - 1;
					break;
				}
		if (end < 0 || fields.containsKey(Field.TITLE))
			return end;
		String text = joined(lines.subList(start, end + 1));
		while (start > 0 && Title.of(text).isBegun() && lines.get(start - 1).single != null && lines.get(start - 1).single.text().length() <= 40 && !isMeta(lines.get(start - 1))) {
			start--;
			text = lines.get(start).single.text() + text;
		}
		set(Field.TITLE, text.replaceAll("[\\s\u3000]+", ""), lines.get(start).spot);
		year(fields.get(Field.TITLE), lines.get(start).spot);
		return end;
	}

	/** Whether lines are a title, torn or not; no line of it could be left out at the end. */
	private static boolean isTitle(List<DocumentLine> lines) {
		for (DocumentLine line : lines)
			if (line.single == null || line.single.text().length() > 60 || lines.size() > 1 && isMeta(line))
				return false;
		String joined = joined(lines);
		if (joined.indexOf('。') >= 0 || joined.indexOf('，') >= 0)
			return false;
		String folded = WordNormalizer.fold(joined);
		return folded.length() <= 60 && folded.endsWith("年度报告") && (lines.size() == 1 || !lines.getFirst().single.folded().isEmpty() && lines.getLast().single.folded().length() <= 4);
	}

	private static String joined(List<DocumentLine> lines) {
		StringBuilder out = new StringBuilder();
		lines.forEach(line -> out.append(line.single.text()));
		return out.toString();
	}

	private void year(String title, SourcePlace spot) {
		Title said = Title.of(title);
		organ = said.organ();
		if (organ != null && !organ.isEmpty())
			set(Field.ORGAN, organ, spot);
		if (said.year() == null)
			notes.add(Kind.MISSING, 60, NO_YEAR, spot, Field.TITLE);
		else
			set(Field.YEAR, said.year(), spot);
	}

	private void set(Field field, String value, SourcePlace spot) {
		if (fields.putIfAbsent(field, value) == null)
			spots.put(field, spot);
	}

	// lines

	void aboveTitle(DocumentLine line) {
		String rest = meta(line);
		if (rest.chars().anyMatch(Character::isLetterOrDigit))
			notes.add(Kind.DROPPED, 95, RemarkCollector.plain(LEFT_OUT, rest), line.spot, Field.TITLE);
	}

	private static boolean isMeta(DocumentLine line) {
		return META.matcher(text(line)).find();
	}

	/** The text with one kind of space. */
	private static String text(DocumentLine line) {
		StringBuilder out = new StringBuilder(line.text());
		for (int i = 0; i < out.length(); i++)
			if (Chars.isSpace(out.charAt(i)))
				out.setCharAt(i, ' ');
		return out.toString();
	}

	/** Takes what a page states about its article. @return the rest of the line */
	private String meta(DocumentLine line) {
		String text = text(line);
		Matcher matcher = META.matcher(text);
		String rest = text;
		while (matcher.find()) {
			String name = matcher.group(1).replaceAll("\\s", "");
			String value = matcher.group(2);
			Field field = name.equals("索引号") ? Field.INDEX_NUMBER : name.endsWith("日期") ? Field.DATE : null;
			if (field == null || field == Field.DATE && Dates.date(value) == null)
				continue;
			String stated = field == Field.DATE ? Dates.date(value).toString() : value;
			set(field, stated, line.spot);
			if (fields.get(field).equals(stated))
				rest = rest.replace(matcher.group(), "");
		}
		return rest.strip();
	}

	private void behindTitle(DocumentLine line, List<DocumentLine> others) {
		if (line.single == null)
			preface.add(line);
		else if (BoilerplateLines.is(line.single.text()))
			notes.add(Kind.DROPPED, 95, RemarkCollector.plain(LEFT_OUT, line.single.text()), line.spot, Field.TITLE);
		else if (!organ(line) && !date(line, others) && !isUsed(line) && !isTitleAgain(line))
			preface.add(line);
	}

	/** Takes the line below a title that names the organ in full. */
	private boolean organ(DocumentLine line) {
		String name = line.single.text().replaceAll("[\\s\u3000]+", "");
		if (!isOrgan(name) || organ != null && !organ.isEmpty() && !name.contains(bare(organ)))
			return false;
		signed(name, line.spot);
		return true;
	}

	private static String bare(String organ) {
		return organ.endsWith("人民政府") && organ.length() > 4 ? organ.substring(0, organ.length() - 4) : organ;
	}

	private boolean isTitleAgain(DocumentLine line) {
		String title = fields.get(Field.TITLE);
		return title != null && !line.single.folded().isEmpty() && WordNormalizer.fold(title).endsWith(line.single.folded());
	}

	boolean isUsed(DocumentLine line) {
		String title = fields.get(Field.TITLE);
		return title != null && line.single != null && !line.single.folded().isEmpty() && WordNormalizer.fold(title).contains(line.single.folded());
	}

	// dates

	/** @return whether the line is a date and nothing else */
	private boolean date(DocumentLine line, List<DocumentLine> others) {
		String text = line.single.text();
		if (DATE.matcher(text).matches()) {
			LocalDate date = ChineseDates.date(text);
			if (date != null)
				set(Field.DATE, date.toString(), line.spot);
			return date != null;
		}
		if (!BROKEN_DATE.matcher(text).matches())
			return false;
		LocalDate other = firstDate(others);
		if (other != null && fields.putIfAbsent(Field.DATE, other.toString()) == null) {
			spots.put(Field.DATE, line.spot);
			notes.add(Kind.REPAIRED, 90, MENDED.with(text, other), line.spot, Field.DATE);
		} else
			notes.add(Kind.DROPPED, 60, BAD_DATE.with(text), line.spot, Field.DATE, Field.TITLE);
		return true;
	}

	/** Whether a line of another copy is a damaged date where this one has a whole one; says so. */
	boolean mends(DocumentLine line) {
		String date = fields.get(Field.DATE);
		if (date == null || line.single == null || DATE.matcher(line.single.text()).matches() || !BROKEN_DATE.matcher(line.single.text()).matches())
			return false;
		notes.add(Kind.REPAIRED, 90, MENDED.with(line.single.text(), date), line.spot, Field.DATE);
		return true;
	}

	private void dateOf(List<DocumentLine> others) {
		for (DocumentLine line : others)
			if (line.single != null && DATE.matcher(line.single.text()).matches() && ChineseDates.date(line.single.text()) instanceof LocalDate date) {
				set(Field.DATE, date.toString(), line.spot);
				return;
			}
	}

	private static LocalDate firstDate(List<DocumentLine> lines) {
		for (DocumentLine line : lines)
			if (line.single != null && DATE.matcher(line.single.text()).matches() && ChineseDates.date(line.single.text()) instanceof LocalDate date)
				return date;
		return null;
	}

	/** Organ and date at the end of the last section. */
	private void signature(List<DocumentLine> last) {
		int end = last.size();
		while (end > 0 && last.get(end - 1).single != null && BoilerplateLines.is(last.get(end - 1).single.text()))
			end--;
		int date = end - 1;
		if (date < 0 || last.get(date).single == null || !DATE.matcher(last.get(date).single.text()).matches() || ChineseDates.date(last.get(date).single.text()) == null)
			return;
		set(Field.DATE, ChineseDates.date(last.get(date).single.text()).toString(), last.get(date).spot);
		last.remove(date);
		if (date > 0 && last.get(date - 1).single != null && isOrgan(last.get(date - 1).single.text())) {
			DocumentLine line = last.remove(date - 1);
			String name = line.single.text().replaceAll("[\\s\u3000]+", "");
			if (organ == null || name.endsWith(organ) || organ.isEmpty() || name.contains(bare(organ))) {
				signed(name, line.spot);
			} else if (!organ.endsWith(name))
				notes.add(Kind.DROPPED, 70, RemarkCollector.plain(LEFT_OUT, name), line.spot, Field.ORGAN);
		}
	}

	/** A signature and a line below the title are the organ in full, or its office. */
	private void signed(String name, SourcePlace spot) {
		boolean office = name.endsWith("办公室") && organ != null && !organ.endsWith("办公室");
		if (office)
			set(Field.OFFICE, name, spot);
		else if (name.length() > fields.getOrDefault(Field.ORGAN, "").length()) {
			fields.put(Field.ORGAN, name);
			spots.put(Field.ORGAN, spot);
		}
	}

	private static boolean isOrgan(String text) {
		return text.length() <= 30 && text.matches("[\\u4e00-\\u9fffA-Za-z×Ｘ〇○*＊（）()\\s]+(府|局|委|办|厅|院|会|所|中心|处|部|站|队|公司|镇|乡|街道|区|县|市|省|室)\\s*");
	}

	// organ and how to reach it

	/** What the text says of the report where it has no title, or one without year: its name, or the period it is for. */
	private void stated(List<List<DocumentLine>> texts) {
		List<DocumentLine> lines = new ArrayList<>(preface);
		if (!texts.isEmpty())
			lines.addAll(texts.getFirst());
		for (DocumentLine line : lines) {
			String title = fields.containsKey(Field.TITLE) ? null : Title.stated(line.text());
			if (title == null)
				continue;
			set(Field.TITLE, title, line.spot);
			year(title, line.spot);
			notes.add(Kind.GUESSED, 80, STATED_TITLE.with(title), line.spot, Field.TITLE);
		}
		Period period = fields.containsKey(Field.YEAR) || !fields.containsKey(Field.PERIOD) ? null : Dates.period(fields.get(Field.PERIOD));
		if (period != null && period.from().getYear() == period.to().getYear()) {
			set(Field.YEAR, Integer.toString(period.to().getYear()), spots.get(Field.PERIOD));
			notes.add(Kind.GUESSED, 90, STATED_YEAR.with(fields.get(Field.YEAR)), spots.get(Field.PERIOD), Field.YEAR, Field.TITLE);
		}
	}

	private void contact(DocumentLine line) {
		period(line);
		String text = text(line);
		CONTACT.forEach((field, pattern) -> {
			Matcher matcher = pattern.matcher(text);
			if (matcher.find())
				set(field, matcher.group(1).strip(), line.spot);
		});
	}

	private void period(DocumentLine line) {
		Matcher period = PERIOD.matcher(text(line));
		if (period.find()) {
			Period found = Dates.period(period.group(1).replace("元月", "1月") + "至" + period.group(2));
			if (found != null)
				set(Field.PERIOD, found.from() + " 至 " + found.to(), line.spot);
		}
	}

	/** A longer name of the organ in the title, with the place it belongs to, as the text has it. */
	private void longerOrgan(List<DocumentLine> front, List<DocumentLine> others) {
		String name = fields.get(Field.ORGAN);
		if (name == null)
			return;
		List<DocumentLine> lines = new ArrayList<>(front);
		lines.addAll(others);
		for (DocumentLine line : lines) {
			Matcher matcher = MADE_BY.matcher(line.text());
			if (matcher.find() && matcher.group(1).endsWith(name) && matcher.group(1).length() > name.length()) {
				fields.put(Field.ORGAN, matcher.group(1));
				return;
			}
		}
	}
}
