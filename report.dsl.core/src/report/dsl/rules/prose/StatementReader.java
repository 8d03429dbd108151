// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Mention;
import report.dsl.rules.prose.CountedStatement.Referent;
import report.dsl.rules.prose.Lexeme.Kind;
import report.dsl.rules.prose.GeneralWords.Meaning;

/**
 * Reads the counted statements of paragraphs: one pass over the clauses, with what the sentence and the paragraph have said so far. A
 * statement is given only when all words beside its number are known and none limits it; everything else is passed over.
 */
public final class StatementReader {

	private static final String GENERAL_COUNTERS = "个条次项份";
	private static final String UP_TO = "到至";

	private final Lexicon lexicon;
	private final Matcher matcher;
	private final int year;
	private final String organ;

	private String text = "";
	private List<Lexeme> lexemes = List.of();
	private Limits limits;
	private List<CountedStatement> found = new ArrayList<>();
	private int read;

	private String section = "";
	private int[] sectionTopic = Clause.NOTHING;

	// what the paragraph has spoken of
	private int[] topic = Clause.NOTHING;
	private List<Integer> row = List.of();

	// what the sentence has said
	/** Position of the statement that a share or change would be about, -1 for none. */
	private int last = -1;
	private boolean otherTime;
	/** Numbers are compared with those of another year. */
	private boolean compared;
	private boolean thisYear;
	private boolean scope;
	/** The last number was one of a part. */
	private boolean tainted;
	/** The last number was one of something else. */
	private boolean strange;
	/** Some number was passed over: a share may be one of it, too. */
	private boolean gap;
	private boolean negated;
	/** A way or a reason that the next number is limited to. */
	private boolean pending;
	private int[] reviewed = Clause.NOTHING;
	/** Words of the clauses before that may belong to the next number. */
	private @Nullable Clause listed;
	private @Nullable Clause before;
	private List<Integer> included = List.of();
	/** Positions of the counts so far, for what is said of them together or one by one. */
	private List<Integer> counts = new ArrayList<>();
	/** Changes of the counts so far follow in their order. */
	private boolean respectively;
	private int changes;
	/** A number that the next clause says what it is of: 其余5件未到期，结转下年度. */
	private @Nullable Lexeme waiting;

	/**
	 * @param year  of the report, below 0 when it is not known
	 * @param organ whose report it is; empty when it is not known
	 */
	public StatementReader(Form form, int year, String organ) {
		this.lexicon = Lexicon.of(form);
		this.matcher = new Matcher(form, lexicon);
		this.year = year;
		this.organ = organ;
		this.limits = new Limits("", organ);
	}

	/** Whether the form calls any figure by words. */
	public boolean isIdle() {
		return lexicon.isEmpty();
	}

	/** How many numbers and denials of the narrative were looked at so far. */
	public int count() {
		return read;
	}

	/** The statements of a paragraph. @param title of the section it stands in: what is spoken of until something else is */
	public List<CountedStatement> read(String title, String paragraph) {
		found = new ArrayList<>();
		text = SimplifiedWords.simplify(paragraph);
		if (!title.equals(section)) {
			section = title;
			sectionTopic = features(title);
		}
		topic = sectionTopic;
		row = List.of();
		endSentence();
		limits = new Limits(text, organ);
		lexemes = Lexemes.of(text, lexicon, year);
		int start = 0;
		for (int i = 0; i <= lexemes.size(); i++)
			if (i == lexemes.size() || lexemes.get(i).kind().endsClause()) {
				clause(new Clause(lexemes, start, i), start == 0 ? Kind.STOP : lexemes.get(start - 1).kind(),
						i == lexemes.size() ? Kind.STOP : lexemes.get(i).kind());
				start = i + 1;
			}
		return found;
	}

	private int[] features(String title) {
		List<Lexeme> words = Lexemes.of(title, lexicon, year);
		int[] all = new Clause(words, 0, words.size()).features();
		return isTopic(all) ? all : Clause.NOTHING;
	}

	private void endSentence() {
		last = -1;
		otherTime = false;
		compared = false;
		thisYear = false;
		scope = false;
		tainted = false;
		strange = false;
		gap = false;
		negated = false;
		pending = false;
		reviewed = Clause.NOTHING;
		listed = null;
		before = null;
		included = List.of();
		counts = new ArrayList<>();
		respectively = false;
		changes = 0;
		waiting = null;
	}

	private void clause(Clause clause, Kind opened, Kind closed) {
		if (clause.isEmpty()) {
			if (closed == Kind.STOP)
				endSentence();
			return;
		}
		if (opened != Kind.LIST)
			listed = null;
		time(clause);
		boolean counted = false;
		int from = clause.from();
		for (int i = clause.from(); i < clause.to(); i++)
			if (lexemes.get(i).kind() == Kind.NUMBER) {
				int end = i + 1;
				while (end < clause.to() && lexemes.get(end).kind() != Kind.NUMBER)
					end++;
				counted(clause.part(from, i), lexemes.get(i), clause.part(i + 1, end));
				from = i + 1;
				counted = true;
			}
		if (counted) {
			listed = null;
			before = null;
			pending = false;
		} else
			uncounted(clause, opened, closed);
		if (closed != Kind.LIST)
			negated = false;
		if (closed == Kind.STOP)
			endSentence();
		else if (closed == Kind.HALF) {
			otherTime = false;
			last = -1;
			pending = false;
			before = null;
			waiting = null;
			gap = false;
			counts.clear();
		}
	}

	private void time(Clause clause) {
		if (clause.has(Meaning.THIS_YEAR)) {
			thisYear = true;
			otherTime = false;
			tainted = false;
		}
		if (clause.has(Meaning.WHOLE)) {
			scope = false;
			tainted = false;
		}
		if (clause.has(Meaning.ANY_WAY))
			pending = false;
		if (clause.has(Meaning.REVIEW))
			reviewed = clause.features();
	}

	// clauses with numbers

	private void counted(Clause front, Lexeme number, Clause back) {
		Clause said = front;
		boolean bare = front.features().length == 0 && !front.hasOther();
		if (bare && before != null && back.features().length == 0)
			said = before;
		else if (!bare && listed != null)
			said = joined(listed, front);
		listed = null;
		int include = front.find(Meaning.INCLUDE);
		if (include >= 0)
			include(front.part(include + 1, front.to()));
		if (front.has(Meaning.SHARE))
			share(front, number);
		else if (isChange(front, number))
			change(front, number);
		else
			count(said, front, number, back);
	}

	/** Clauses and what stands between them. */
	private Clause joined(Clause first, Clause then) {
		return new Clause(lexemes, first.from(), then.to());
	}

	private void count(Clause said, Clause front, Lexeme number, Clause back) {
		boolean percent = number.counter().equals(Mention.PERCENT);
		int[] own = said.features();
		Clause near = back.has(Meaning.ALL) ? back.part(back.from(), back.find(Meaning.ALL)) : back;
		int[] behind = near.features();
		if (own.length == 0 && (behind.length == 0 || isOneWord(number) || hasReason(back))) {
			if (!front.hasOther() && front.isPlain() && own.length == 0)
				if (front.has(Meaning.TOTAL) && counts.size() > 1 && !back.hasOther()) {
					total(front, number);
					return;
				} else
					waiting = number;
			if (!number.counter().isEmpty() && (front.hasOther() || back.hasOther() || front.has(Meaning.FOREIGN)))
				foreign(false);
			return;
		}
		read++;
		if (isOfSomethingElse(number, back)) {
			foreign(true);
			return;
		}
		List<Phrase> phrases = List.of();
		int[] used = own;
		Clause words = said;
		if (behind.length > 0 || near.hasOther()) {
			used = join(own, behind);
			words = joined(said, near.part(near.from(), Math.max(near.from(), near.lastFeature() + 1)));
			if (behind.length > 0)
				phrases = known(words, matcher.phrases(used, topic, number.counter(), percent));
			if (phrases.isEmpty() && own.length > 0) {
				used = own;
				words = said;
				phrases = whole(own, known(said, matcher.phrases(own, topic, number.counter(), percent)));
			}
		} else
			phrases = known(said, matcher.phrases(own, topic, number.counter(), percent));
		if (!phrases.isEmpty() && (front.hasOther() || isOneWord(number)))
			phrases = phrases.stream().filter(Phrase::isAnchored).toList();
		List<Referent> referents = matcher.referents(phrases, row);
		boolean limited = isLimited(words, front, back, used) || isTainted(used, phrases) || phrases.isEmpty() && isOtherTime(words);
		boolean elsewhere = topic.length > 0 && phrases.isEmpty() && !isTopic(used);
		learn(used, !phrases.isEmpty());
		if (referents.isEmpty() || limited) {
			gap = true;
			if (!limited && own.length == 0 && front.isPlain() && !front.hasOther())
				waiting = number;
			if (limited)
				taint(words);
			else if (elsewhere || words.hasOther())
				foreign(true);
			last = -1;
			return;
		}
		if (percent) {
			rest(number, said, referents, front);
			return;
		}
		if (isPartOfTheSame(front, referents)) {
			tainted = true;
			last = -1;
			return;
		}
		if (!phrases.stream().allMatch(phrase -> phrase.mention().column())) {
			row = referents.getFirst().cells();
			strange = false;
		}
		last = found.size();
		counts.add(last);
		add(CountedStatement.Kind.COUNT, number, words.firstFeature() < words.to() ? words : said, referents, null);
		if (!included.isEmpty())
			found.set(last, found.get(last).including(included));
		included = List.of();
	}

	/** Whether the figure behind a number is limited to one reason: 3件因某某不予公开, but not 5件因尚在办理结转. */
	private boolean hasReason(Clause back) {
		int reason = back.find(Meaning.REASON);
		return reason >= 0 && !lexemes.get(reason).isFeature() && !(reason + 1 < back.to() && lexemes.get(reason + 1).isFeature());
	}

	/** 合计: the counts before, all or the last of them, added up. */
	private void total(Clause front, Lexeme number) {
		read++;
		List<Referent> sums = new ArrayList<>();
		List<Integer> cells = new ArrayList<>(cellsOf(counts.getLast()));
		for (int i = counts.size() - 2; i >= 0; i--) {
			List<Integer> more = cellsOf(counts.get(i));
			if (more.stream().anyMatch(cells::contains))
				break;
			cells.addAll(more);
			sums.addFirst(new Referent(List.copyOf(cells), false));
		}
		if (!sums.isEmpty() && !otherTime && !scope && !tainted && !strange)
			add(CountedStatement.Kind.COUNT, number, front, sums, null);
	}

	private List<Integer> cellsOf(int position) {
		return found.get(position).referents().getFirst().cells();
	}

	/** 1个工作日, 3条渠道: the counter of many things is followed by what it counts. */
	private boolean isOfSomethingElse(Lexeme number, Clause back) {
		return !back.isEmpty() && lexemes.get(back.from()).kind() == Kind.OTHER && GENERAL_COUNTERS.contains(number.counter())
				&& !number.counter().isEmpty();
	}

	/** 一件 is more often an article than a number. */
	private boolean isOneWord(Lexeme number) {
		Quantity quantity = number.quantity();
		return quantity != null && quantity.end() - quantity.start() == 1 && Quantity.isChinese(text.charAt(quantity.start()));
	}

	/** The same figure again as a part of itself, or one of another kind: 收到申请95件，其中某某收到30件; 答复98件，其中当年申请90件. */
	private boolean isPartOfTheSame(Clause front, List<Referent> referents) {
		if (!front.has(Meaning.PART) || last < 0 || found.get(last).kind() != CountedStatement.Kind.COUNT)
			return false;
		List<Referent> whole = found.get(last).referents();
		return whole.equals(referents) || referents.getFirst().doubtful() && matcher.isWhole(referents.getFirst())
				&& !whole.getFirst().cells().containsAll(referents.getFirst().cells());
	}

	private void add(CountedStatement.Kind kind, Lexeme number, Clause words, List<Referent> referents, @Nullable CountedStatement of) {
		Quantity quantity = number.quantity();
		int first = words.firstWord();
		int start = Math.min(number.start(), first < words.to() ? lexemes.get(first).start() : number.start());
		Lexeme end = words.last();
		int stop = end != null && end.end() > number.end() ? end.end() : number.end();
		found.add(new CountedStatement(kind, quantity, number.start(), quantity == null ? number.end() : quantity.end(), start, stop,
				referents,
				List.of(), of));
	}

	private static List<Phrase> whole(int[] said, List<Phrase> phrases) {
		return phrases.stream().filter(phrase -> phrase.isWhole(said)).toList();
	}

	/** The phrases that allow what else stands between the words. */
	private static List<Phrase> known(Clause words, List<Phrase> phrases) {
		return allowed(words.part(words.firstFeature(), words.to()), phrases);
	}

	private static List<Phrase> allowed(Clause words, List<Phrase> phrases) {
		if (phrases.isEmpty() || !words.hasOther())
			return phrases;
		return phrases.stream().filter(phrase -> phrase.mention().loose()).toList();
	}

	private boolean isLimited(Clause words, Clause front, Clause back, int[] used) {
		if (otherTime || scope || pending || limits.limit(words, thisYear) || limits.limit(front, thisYear))
			return true;
		Lexeme next = back.isEmpty() ? null : lexemes.get(back.from());
		if (next != null && (next.is(Meaning.APPROXIMATE) || next.is(Meaning.FOREIGN)))
			return true;
		return intersects(reviewed, used) || reviewed.length > 0 && intersects(reviewed, topic) && !isTopic(used);
	}

	private static boolean intersects(int[] some, int[] others) {
		for (int one : some)
			for (int other : others)
				if (one == other)
					return true;
		return false;
	}

	private static int[] join(int[] first, int[] then) {
		if (first.length == 0 || then.length == 0)
			return first.length == 0 ? then : first;
		int[] all = Arrays.copyOf(first, first.length + then.length);
		System.arraycopy(then, 0, all, first.length, then.length);
		return all;
	}

	/** Behind a number of a part nothing counts; behind one of something else what says itself what it is about. */
	private boolean isTainted(int[] said, List<Phrase> phrases) {
		if (!strange)
			return tainted;
		for (Phrase phrase : phrases)
			if (phrase.isSelfContained(said))
				return false;
		return !isTopic(said);
	}

	private void taint(Clause words) {
		tainted = true;
		scope |= words.has(Meaning.SCOPE);
		otherTime |= isOtherTime(words);
		row = List.of();
	}

	private static boolean isOtherTime(Clause words) {
		if (words.has(Meaning.COMPARE))
			return false;
		// 今年上半年, 2024年6月底: a part of the year
		int year = words.find(Meaning.THIS_YEAR);
		return year < 0 ? words.has(Meaning.OTHER_TIME) || words.has(Meaning.LAST_YEAR) : lastOf(words, Meaning.OTHER_TIME) > year;
	}

	private void foreign(boolean taint) {
		topic = Clause.NOTHING;
		row = List.of();
		last = -1;
		strange |= taint;
	}

	private void learn(int[] said, boolean understood) {
		if (isTopic(said) || !understood && said.length > 0)
			topic = said;
	}

	private boolean isTopic(int[] said) {
		for (int word : said)
			if (lexicon.isTopic(word))
				return true;
		return false;
	}

	// shares and changes

	private void share(Clause front, Lexeme number) {
		Clause subject = front.part(front.from(), front.find(Meaning.SHARE));
		boolean own = subject.features().length > 0;
		CountedStatement of = own ? subject(subject, number) : last < 0 ? null : found.get(last);
		int[] said = own ? front.part(subject.to(), front.to()).features() : front.features();
		if (of == null || (strange || gap) && !own || said.length == 0 || !number.counter().equals(Mention.PERCENT) || front.hasOther()
				|| limits.limit(front, thisYear))
			return;
		List<Referent> wholes = matcher.wholes(said, of.referents().getFirst().cells());
		read++;
		if (wholes.isEmpty())
			return;
		add(CountedStatement.Kind.SHARE, number, front, wholes, of);
		int before = counts.indexOf(last) - 1;
		// 予以公开37件、部分公开12件，占50%: a share of both
		if (!own && before >= 0)
			found.set(found.size() - 1, found.getLast().including(cellsOf(counts.get(before))));
	}

	/** 自然人申请占74.7%: the figure that a share is said of in the same clause; null when it is not known. */
	private @Nullable CountedStatement subject(Clause words, Lexeme number) {
		List<Referent> referents = matcher.referents(known(words, matcher.phrases(words.features(), topic, null, false)), row);
		if (referents.isEmpty() || referents.getFirst().doubtful()
				|| isLimited(words, words, words.part(words.to(), words.to()), words.features()) || tainted || strange)
			return null;
		return new CountedStatement(CountedStatement.Kind.COUNT, null, number.start(), number.start(), number.start(), number.start(),
				referents, List.of(), null);
	}

	private boolean isChange(Clause front, Lexeme number) {
		Lexeme end = front.last();
		if (end == null || isUpTo(end))
			return false;
		int rise = Math.max(lastOf(front, Meaning.RISE), lastOf(front, Meaning.FALL));
		return rise > front.lastFeature() && (front.has(Meaning.COMPARE) || front.has(Meaning.LAST_YEAR) || rise == front.to() - 1
				|| number.counter().equals(Mention.PERCENT));
	}

	/** 增加到, 增至: the number is the figure itself. */
	private boolean isUpTo(Lexeme lexeme) {
		return UP_TO.indexOf(text.charAt(lexeme.end() - 1)) >= 0;
	}

	private static int lastOf(Clause clause, Meaning meaning) {
		for (int i = clause.to() - 1; i >= clause.from(); i--)
			if (clause.lexemes().get(i).is(meaning))
				return i;
		return -1;
	}

	private void change(Clause front, Lexeme number) {
		boolean against = compared || front.has(Meaning.COMPARE) || front.has(Meaning.LAST_YEAR);
		int[] own = front.features();
		read++;
		respectively |= front.has(Meaning.RESPECTIVELY);
		if (respectively)
			last = changes < counts.size() ? counts.get(changes++) : -1;
		if (!against || front.hasOther() && own.length > 0 || front.has(Meaning.OTHER_TIME) || front.has(Meaning.APPROXIMATE) || scope
				|| otherTime)
			return;
		boolean percent = number.counter().equals(Mention.PERCENT);
		boolean fall = lastOf(front, Meaning.FALL) > lastOf(front, Meaning.RISE);
		CountedStatement of = last < 0 ? null : found.get(last);
		List<Referent> referents = of == null ? List.of() : of.referents();
		int[] said = respectively ? Clause.NOTHING : withoutYears(own);
		if (said.length > 0)
			referents = matcher.referents(known(front, matcher.phrases(said, topic, null, false)), row);
		if (referents.isEmpty() || said.length > 0 && tainted)
			return;
		add(percent
				? fall ? CountedStatement.Kind.DECLINE : CountedStatement.Kind.GROWTH
				: fall ? CountedStatement.Kind.LESS : CountedStatement.Kind.MORE, number, front,
				referents, of);
	}

	private int[] withoutYears(int[] said) {
		int lastYear = lexicon.year(-1);
		return Arrays.stream(said).filter(word -> word != lastYear && word != Lexicon.OTHER_YEAR).toArray();
	}

	/** All is done, as a percentage. */
	private void rest(Lexeme number, Clause words, List<Referent> referents, Clause front) {
		Quantity quantity = number.quantity();
		if (quantity != null && isHundred(quantity) && !front.has(Meaning.IN_TIME) && isAboutAll(referents))
			add(CountedStatement.Kind.REST, number, words, referents, null);
	}

	private static boolean isHundred(Quantity quantity) {
		long hundred = 100;
		for (int i = 0; i < quantity.places(); i++)
			hundred *= 10;
		return quantity.digits() == hundred;
	}

	/** Whether what was counted before is a whole that shares are stated of: 均已办结 behind a part is about that part. */
	private boolean isAboutAll(List<Referent> referents) {
		if (last < 0)
			return !tainted;
		List<Integer> said = found.get(last).referents().getFirst().cells();
		for (Referent whole : matcher.wholes(lexicon.share(), referents.getFirst().cells()))
			if (said.containsAll(whole.cells()))
				return true;
		return false;
	}

	// clauses without numbers

	private void uncounted(Clause clause, Kind opened, Kind closed) {
		int[] own = clause.features();
		int include = clause.find(Meaning.INCLUDE);
		Lexeme number = waiting;
		waiting = null;
		if (number != null && clause.has(Meaning.NEXT_YEAR) && carriedOn(clause, own, number))
			return;
		if (include >= 0)
			include(clause.part(include + 1, clause.to()));
		else if (!clause.has(Meaning.EXCLUDE)) {
			int denial = clause.find(Meaning.NEGATION);
			boolean carried = negated && opened == Kind.LIST;
			if (denial >= 0 || carried)
				none(clause, denial, closed);
			else if (clause.has(Meaning.ALL) && !clause.has(Meaning.IN_TIME))
				all(clause, own);
			else
				remember(clause, own, opened, closed);
		}
	}

	/** What becomes of a number of the clause before. @return whether it is known */
	private boolean carriedOn(Clause clause, int[] own, Lexeme number) {
		List<Phrase> phrases = known(clause, matcher.phrases(own, topic, number.counter(), false));
		List<Referent> referents = matcher.referents(phrases, row);
		if (referents.isEmpty() || isLimited(clause, clause, clause.part(clause.to(), clause.to()), own) || isTainted(own, phrases))
			return false;
		read++;
		last = found.size();
		counts.add(last);
		add(CountedStatement.Kind.COUNT, number, clause, referents, null);
		return true;
	}

	/** Words that a number may follow, and what limits it. */
	private void remember(Clause clause, int[] own, Kind opened, Kind closed) {
		if (closed == Kind.LIST && own.length > 0)
			listed = listed == null ? clause : joined(listed, clause);
		if (own.length > 0 || opened != Kind.OPEN)
			before = own.length > 0 && closed != Kind.COLON ? clause : null;
		if (isTopic(own))
			topic = own;
		speakOf(clause, own);
		scope |= clause.has(Meaning.SCOPE) || clause.has(Meaning.PART) && clause.has(Meaning.CHANNEL);
		otherTime |= isOtherTime(clause) || clause.has(Meaning.PLAN);
		compared |= clause.has(Meaning.COMPARE);
		pending |= clause.has(Meaning.CHANNEL) && !clause.has(Meaning.ANY_WAY) || clause.has(Meaning.REASON)
				|| closed != Kind.LIST && limits.endsWithOrgan(clause);
	}

	/** 在收到的申请中: the row that what follows is a column of. */
	private void speakOf(Clause clause, int[] own) {
		if (own.length == 0 || clause.part(clause.firstFeature(), clause.to()).hasOther())
			return;
		for (Phrase phrase : matcher.phrases(own, topic, null, false))
			if (!phrase.mention().column() && !phrase.mention().doubtful()) {
				row = phrase.mention().cells();
				return;
			}
	}

	/** 含上年结转: what else the number before, or the next one, has in it. */
	private void include(Clause what) {
		List<Referent> referents = matcher.referents(matcher.phrases(what.features(), topic, null, false), row);
		if (referents.isEmpty())
			return;
		List<Integer> cells = referents.getFirst().cells();
		if (last >= 0)
			found.set(last, found.get(last).including(cells));
		else
			included = cells;
	}

	private void none(Clause clause, int denial, Kind closed) {
		Clause behind = clause.part(denial + 1, clause.to());
		Clause said = denial < 0 ? clause : behind.features().length > 0 ? behind : clause;
		int[] own = said.features();
		negated = closed == Kind.LIST;
		if (own.length == 0)
			return;
		read++;
		Clause front = clause.part(clause.from(), Math.max(clause.from(), denial));
		boolean open = said == behind && clause.part(said.lastFeature() + 1, clause.to()).hasOther() || clause.has(Meaning.FOREIGN);
		Clause words = said == behind ? said.part(said.from(), said.lastFeature() + 1) : said.part(said.firstFeature(), said.to());
		List<Phrase> dated = open || said != behind || !isOtherTime(front)
				? List.of()
				: allowed(words, matcher.phrases(join(front.features(), own), topic, null, false));
		List<Phrase> phrases = open ? List.of() : dated.isEmpty() ? allowed(words, matcher.phrases(own, topic, null, false)) : dated;
		List<Referent> referents = matcher.referents(phrases, row);
		boolean limited = otherTime || scope || pending || clause.has(Meaning.IN_TIME) || limits.limit(front, thisYear)
				|| dated.isEmpty() && isOtherTime(front) || limits.limit(said == clause ? said.part(said.to(), said.to()) : said, thisYear);
		learn(own, !phrases.isEmpty());
		if (referents.isEmpty() || limited)
			return;
		int start = lexemes.get(denial < 0 ? said.from() : denial).start();
		int end = lexemes.get(Math.max(said.lastFeature(), denial)).end();
		int first = said == clause && said.firstFeature() < said.to() ? Math.min(start, lexemes.get(said.firstFeature()).start()) : start;
		found.add(new CountedStatement(CountedStatement.Kind.NONE, null, first, end, first, end, referents, List.of(), null));
	}

	private void all(Clause clause, int[] own) {
		List<Referent> referents = matcher.referents(known(clause, matcher.phrases(own, topic, null, true)), row);
		boolean open = clause.part(clause.find(Meaning.ALL), clause.to()).hasOther();
		if (referents.isEmpty() || open || otherTime || scope || tainted || pending || limits.limit(clause, thisYear)
				|| !isAboutAll(referents))
			return;
		read++;
		int start = lexemes.get(clause.find(Meaning.ALL)).start();
		int end = lexemes.get(clause.lastFeature()).end();
		found.add(new CountedStatement(CountedStatement.Kind.REST, null, Math.min(start, end), end, Math.min(start, end), end, referents,
				List.of(), null));
	}
}
