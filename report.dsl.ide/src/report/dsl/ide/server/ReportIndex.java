// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import report.dsl.ide.ReportDocument;
import report.dsl.rules.Neighbours;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.text.Glob;
import report.dsl.text.Paths;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.HeadIndex;
import report.dsl.workspace.Input;
import report.dsl.workspace.ReportIdentity;

/** What is known of every report of the workspace, without its text: some hundred bytes for each. Safe for use by several threads. */
final class ReportIndex {

	/**
	 * @param key        path of the report
	 * @param head       whose report it is; null when it does not say
	 * @param title      null when it is not stated
	 * @param organ      null when it is not stated
	 * @param form       name of the form that it is read on
	 * @param statedForm name of the form that it names, if it does
	 * @param references keys of the reports it names
	 * @param patterns   it names reports by a pattern
	 */
	record Entry(String key, @Nullable ReportIdentity head, @Nullable String title, @Nullable String organ, int year, @Nullable String form,
			@Nullable String statedForm,
			List<String> references, boolean patterns) {

		/** One of which nothing is known but whose it is. */
		static Entry of(String key, @Nullable ReportIdentity head) {
			return new Entry(key, head, null, head == null ? null : head.organ(), head == null ? -1 : head.year(), null, null, List.of(),
					false);
		}

		/** What there is to know of a report. */
		static Entry of(ReportDocument report) {
			Sheet sheet = report.sheet();
			Input input = Input.named(report.source().name());
			List<String> references = new ArrayList<>();
			boolean patterns = false;
			for (Field field : new Field[] { Field.PREVIOUS, Field.PARTS })
				for (String path : Paths.of(sheet.text(field))) {
					patterns |= Glob.isPattern(path);
					String key = Uris.normal(input.resolve(path));
					if (key != null)
						references.add(key);
				}
			if (patterns)
				for (Neighbours.Part part : report.reading().neighbours().parts())
					references.add(Uris.normal(input.resolve(part.path())));
			return new Entry(input.path(), ReportIdentity.of(sheet.text(Field.ORGAN), sheet.year()), sheet.text(Field.TITLE),
					sheet.text(Field.ORGAN), sheet.year(), sheet.form().name(), sheet.text(Field.FORM), references, patterns);
		}

		boolean isOn(String name) {
			return name.equals(form) || name.equals(statedForm);
		}
	}

	private final TreeMap<String, Entry> entries = new TreeMap<>();
	/** By what is equal under all names of an organ. */
	private final Map<ReportIdentity, Set<String>> byHead = new HashMap<>();
	private final Map<String, Set<String>> referrers = new HashMap<>();
	private final Set<String> withPatterns = new HashSet<>();
	/** Whose reports files have been before: what was written of others may still say so. */
	private final Map<String, Set<ReportIdentity>> formerHeads = new HashMap<>();

	/** @return what was known before */
	synchronized @Nullable Entry put(Entry entry) {
		Entry before = take(entry.key);
		remember(before, entry.head);
		entries.put(entry.key, entry);
		if (entry.head != null)
			byHead.computeIfAbsent(entry.head.general(), head -> new LinkedHashSet<>()).add(entry.key);
		for (String reference : entry.references)
			referrers.computeIfAbsent(reference, key -> new LinkedHashSet<>()).add(entry.key);
		if (entry.patterns)
			withPatterns.add(entry.key);
		return before;
	}

	/** @return what was known */
	synchronized @Nullable Entry remove(String key) {
		Entry before = take(key);
		remember(before, null);
		return before;
	}

	private void remember(@Nullable Entry before, @Nullable ReportIdentity now) {
		if (before != null && before.head != null && !before.head.equals(now))
			formerHeads.computeIfAbsent(before.key, key -> new LinkedHashSet<>()).add(before.head);
	}

	private @Nullable Entry take(String key) {
		Entry entry = entries.remove(key);
		if (entry == null)
			return null;
		if (entry.head != null)
			drop(byHead, entry.head.general(), key);
		for (String reference : entry.references)
			drop(referrers, reference, key);
		withPatterns.remove(key);
		return entry;
	}

	private static <K> void drop(Map<K, Set<String>> map, K at, String key) {
		Set<String> keys = map.get(at);
		if (keys != null && keys.remove(key) && keys.isEmpty())
			map.remove(at);
	}

	/** Notes whose report a file is, unless more is known of it already. */
	void learn(String key, Overlay texts, FileBytes buffer) {
		if (get(key) == null)
			put(Entry.of(key, texts.head(key, buffer)));
	}

	synchronized @Nullable Entry get(String key) {
		return entries.get(key);
	}

	synchronized int size() {
		return entries.size();
	}

	/** In the order of their paths. */
	synchronized List<Entry> all() {
		return new ArrayList<>(entries.values());
	}

	/** Paths of the reports in a folder and below. */
	synchronized List<String> below(String folder) {
		String from = folder.endsWith("/") ? folder : folder + "/";
		return new ArrayList<>(entries.subMap(from, from + Character.MAX_VALUE).keySet());
	}

	/** Those that may be of this organ and year, under whatever name, in the order in which the command line prefers them. */
	synchronized List<Input> find(ReportIdentity wanted, String folder) {
		List<Input> found = new ArrayList<>();
		for (String key : byHead.getOrDefault(wanted.general(), Set.of()))
			found.add(Input.named(key));
		Comparator<Input> order = HeadIndex.preference(wanted, folder);
		found.sort(order);
		return found;
	}

	/** The reports that look at a report that has changed, been added or taken away, directly or by way of others. */
	synchronized Set<String> dependents(String key, @Nullable Entry before, @Nullable Entry after) {
		Set<String> found = new LinkedHashSet<>();
		collect(key, before, found);
		if (after != null && (before == null || !Objects.equals(before.head, after.head)))
			collect(key, after, found);
		if (before == null || after == null)
			found.addAll(withPatterns);
		found.remove(key);
		return found;
	}

	/**
	 * The reports that may look at a report, or have looked at it since the program was started, directly or by way of others.
	 *
	 * @param now the report as it is; null when it is gone
	 */
	synchronized Set<String> mayDependOn(String key, @Nullable Entry now) {
		Set<String> found = new LinkedHashSet<>(withPatterns);
		collect(key, entries.get(key), found);
		collect(key, now, found);
		for (ReportIdentity former : formerHeads.getOrDefault(key, Set.of()))
			collect(key, Entry.of(key, former), found);
		found.remove(key);
		return found;
	}

	private void collect(String key, @Nullable Entry entry, Set<String> found) {
		List<String> next = new ArrayList<>(referrers.getOrDefault(key, Set.of()));
		if (entry != null && entry.head != null)
			next.addAll(byHead.getOrDefault(new ReportIdentity(entry.head.organ(), entry.head.year() + 1).general(), Set.of()));
		for (String dependent : next)
			if (found.add(dependent))
				collect(dependent, entries.get(dependent), found);
	}
}
