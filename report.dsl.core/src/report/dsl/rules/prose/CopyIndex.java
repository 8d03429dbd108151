// SPDX-License-Identifier: EPL-2.0
package report.dsl.rules.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Written.Chapter;
import report.dsl.sheet.Written.Paragraph;

/**
 * The paragraphs of many reports, to find those that are nearly the same. Immutable; what is found depends on the reports and the order in
 * which they were added, and on nothing else. A paragraph takes about half a kilobyte.
 */
public final class CopyIndex {

	/** Paragraphs that have so much in common are copies, in percent. */
	private static final int LEAST = 75;
	/** So many paragraphs are kept under a key: a text that hundreds have copied is found in the first of them. */
	private static final int KEPT = 12;

	/** A paragraph of another report. @param line from 1. @param likeness in percent, an estimate */
	public record Copy(String path, int line, int likeness) {
	}

	private record Passage(String path, int line, Sketch sketch) {
	}

	private final List<Passage> passages;
	private final Map<Long, int[]> buckets;

	private CopyIndex(List<Passage> passages, Map<Long, int[]> buckets) {
		this.passages = passages;
		this.buckets = buckets;
	}

	/** Takes reports in a fixed order. */
	public static final class Gathering {

		private final List<Passage> passages = new ArrayList<>();
		private final Map<Long, int[]> buckets = new HashMap<>();

		public Gathering add(Sheet sheet) {
			String organ = organ(sheet);
			for (Chapter chapter : sheet.chapters())
				for (Paragraph paragraph : chapter.paragraphs()) {
					Sketch sketch = Sketch.of(paragraph.text(), organ);
					if (sketch != null)
						add(new Passage(sheet.source().name(), sheet.source().line(paragraph.region().start()), sketch));
				}
			return this;
		}

		private void add(Passage passage) {
			int number = passages.size();
			passages.add(passage);
			for (long key : passage.sketch.keys()) {
				int[] bucket = buckets.get(key);
				if (bucket == null)
					buckets.put(key, new int[] { number });
				else if (bucket.length < KEPT) {
					int[] longer = Arrays.copyOf(bucket, bucket.length + 1);
					longer[bucket.length] = number;
					buckets.put(key, longer);
				}
			}
		}

		public CopyIndex build() {
			return new CopyIndex(List.copyOf(passages), Map.copyOf(buckets));
		}
	}

	private static String organ(Sheet sheet) {
		String organ = sheet.text(Field.ORGAN);
		return organ == null ? "" : organ;
	}

	/** The paragraph of another report that is most like one of a report; of several the one added first. Null when none is nearly the same. */
	public @Nullable Copy find(Paragraph paragraph, Sheet sheet) {
		Sketch sketch = Sketch.of(paragraph.text(), organ(sheet));
		if (sketch == null)
			return null;
		int best = -1;
		int most = LEAST - 1;
		for (long key : sketch.keys())
			for (int number : buckets.getOrDefault(key, new int[0])) {
				Passage passage = passages.get(number);
				int likeness = passage.path.equals(sheet.source().name()) ? 0 : passage.sketch.likeness(sketch);
				if (likeness > most || likeness == most && number < best) {
					most = likeness;
					best = number;
				}
			}
		return best < 0 ? null : new Copy(passages.get(best).path, passages.get(best).line, most);
	}
}
