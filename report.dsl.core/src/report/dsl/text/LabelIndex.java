// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds the things of a list (lines, columns, tables or sections of a form) by their labels. Positions in the list stand
 * for the things. Built once per form; read by many threads.
 */
public final class LabelIndex {

	public static final int BY_LENGTH = -1;

	private static final int[] NONE = {};

	/** How a label was found, from sure to doubtful. */
	public enum Match {
		/** the label or an alias, number included or left out */
		SURE,
		/** with another number than the form's */
		NUMBER,
		/** with damaged characters, or words in brackets added or dropped */
		DAMAGED
	}

	/** @param positions candidates in the order of the list; several when the label stands for several things */
	public record Hit(Match match, int[] positions) {
	}

	private final Map<String, int[]> full = new HashMap<>();
	private final Map<String, int[]> stems = new HashMap<>();
	private final Map<String, int[]> bare = new HashMap<>();
	private final List<String> stemOf = new ArrayList<>();
	private final List<Integer> numberOf = new ArrayList<>();

	/** Adds the next thing of the list. @param label null for a thing that is found by nothing but its aliases */
	public void add(@Nullable String label, List<String> aliases) {
		int position = stemOf.size();
		String normal = label == null ? "" : Label.normal(label);
		stemOf.add(normal.substring(Label.stem(normal)));
		numberOf.add(Label.number(normal));
		addName(normal, position);
		for (String alias : aliases)
			addName(Label.normal(alias), position);
	}

	private void addName(String normal, int position) {
		if (normal.isEmpty())
			return;
		put(full, normal, position);
		String stem = normal.substring(Label.stem(normal));
		put(stems, stem, position);
		put(bare, Label.withoutBrackets(stem), position);
	}

	private static void put(Map<String, int[]> map, String key, int position) {
		int[] had = map.getOrDefault(key, NONE);
		if (had.length > 0 && had[had.length - 1] == position)
			return;
		int[] now = Arrays.copyOf(had, had.length + 1);
		now[had.length] = position;
		map.put(key, now);
	}

	/** Whether the folded text is a label or alias, with its number. */
	public boolean contains(String normal) {
		return full.containsKey(normal);
	}

	/** Whether the folded text is a label or alias, with its number or without. */
	public boolean containsStem(String normal) {
		return full.containsKey(normal) || stems.containsKey(normal.substring(Label.stem(normal)));
	}

	/** @return what the folded text stands for, without tolerance for damage; null when nothing */
	public @Nullable Hit exact(String normal) {
		int[] found = full.get(normal);
		if (found != null)
			return new Hit(Match.SURE, found);
		found = stems.get(normal.substring(Label.stem(normal)));
		if (found == null)
			return null;
		int number = Label.number(normal);
		int[] same = withNumber(found, number);
		return same.length > 0 ? new Hit(Match.SURE, same) : new Hit(Match.NUMBER, found);
	}

	/** Those that are numbered so or not numbered; all when the number is 0. */
	private int[] withNumber(int[] positions, int number) {
		if (number == 0)
			return positions;
		int[] same = new int[positions.length];
		int count = 0;
		for (int position : positions)
			if (numberOf.get(position) == number || numberOf.get(position) == 0)
				same[count++] = position;
		return count == positions.length ? positions : Arrays.copyOf(same, count);
	}

	/** @return what the folded text most likely stands for though it is damaged; null when nothing is near or two are equally near */
	public @Nullable Hit near(String normal) {
		String stem = normal.substring(Label.stem(normal));
		int[] found = bare.get(Label.withoutBrackets(stem));
		if (found == null)
			found = bare.get(Label.withoutYear(stem));
		if (found != null)
			return isOther(stem, found[0]) ? null : new Hit(Match.DAMAGED, found);
		int position = nearest(stem, BY_LENGTH);
		return position < 0 ? null : new Hit(Match.DAMAGED, new int[] { position });
	}

	/** Whether a thing has another number in brackets: 第（九）项 is no damaged 第（一）项. */
	private boolean isOther(String stem, int position) {
		String number = Label.bracketed(stem);
		String other = number.isEmpty() ? "" : Label.bracketed(stemOf.get(position));
		return !other.isEmpty() && !other.equals(number);
	}

	/**
	 * Position of the thing whose label is nearest within the limit; -1 when there is none or no single one.
	 *
	 * @param most changed characters, or {@link #BY_LENGTH} for what is still damage in a label of its length
	 */
	public int nearest(String normal, int most) {
		int best = Integer.MAX_VALUE;
		int found = -1;
		String stem = normal.substring(Label.stem(normal));
		for (int i = 0; i < stemOf.size(); i++) {
			String other = stemOf.get(i);
			if (isOther(stem, i))
				continue;
			int limit = most == BY_LENGTH ? Label.tolerance(Math.max(stem.length(), other.length())) : most;
			int distance = other.isEmpty() ? Integer.MAX_VALUE : Label.distance(stem, other, Math.min(limit, best));
			if (distance > limit)
				continue;
			if (distance < best) {
				best = distance;
				found = i;
			} else if (distance == best && found >= 0 && !other.equals(stemOf.get(found)))
				found = -1;
		}
		return found;
	}
}
