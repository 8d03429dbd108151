// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds reports by organ and year among the files of a run and those beside them. Keeps a number per file, no names:
 * a caller that takes a file from here reads it anyway and sees whether it is the right one. Immutable once made.
 */
public final class HeadIndex {

	private final List<Input> files;
	/** Hashes of organ and year in ascending order, each with the number of its file in {@link #numbers}. */
	private final long[] hashes;
	private final int[] numbers;

	private HeadIndex(List<Input> files, long[] hashes, int[] numbers) {
		this.files = files;
		this.hashes = hashes;
		this.numbers = numbers;
	}

	/** Reads the heads with all threads. */
	static HeadIndex of(List<Input> inputs, int threads, Workspace workspace) {
		List<Input> files = withSiblings(inputs, workspace);
		long[] found = new long[files.size()];
		int chunk = 64;
		new Batch<>((files.size() + chunk - 1) / chunk, threads, () -> {
			FileBytes buffer = new FileBytes();
			return item -> hash(files, item * chunk, Math.min(files.size(), (item + 1) * chunk), found, workspace, buffer);
		}, new Quiet()).run();
		return sorted(files, found);
	}

	private static Integer hash(List<Input> files, int from, int to, long[] found, Workspace workspace, FileBytes buffer) {
		for (int i = from; i < to; i++) {
			Input file = files.get(i);
			ReportIdentity head = workspace.texts().head(file.path(), buffer);
			found[i] = head == null ? 0 : hash(head);
		}
		return to;
	}

	/** A file that cannot be read has no head; the problem is reported elsewhere. */
	private static final class Quiet implements Batch.Sink<Integer> {

		@Override
		public void accept(int item, Integer result) {
			// the result stands in the array
		}

		@Override
		public void reject(int item, Throwable cause) {
			// the same fault shows when the report itself is read
		}

		@Override
		public boolean isClosed() {
			return false;
		}
	}

	private static HeadIndex sorted(List<Input> files, long[] found) {
		Integer[] order = new Integer[found.length];
		int count = 0;
		for (int i = 0; i < found.length; i++)
			if (found[i] != 0)
				order[count++] = i;
		Arrays.sort(order, 0, count, (a, b) -> found[a] != found[b] ? Long.compare(found[a], found[b]) : a - b);
		long[] hashes = new long[count];
		int[] numbers = new int[count];
		for (int i = 0; i < count; i++) {
			numbers[i] = order[i];
			hashes[i] = found[order[i]];
		}
		return new HeadIndex(files, hashes, numbers);
	}

	/** Adds the reports that stand beside files named by the user. */
	private static List<Input> withSiblings(List<Input> inputs, Workspace workspace) {
		List<Input> files = new ArrayList<>(inputs.size());
		Set<String> folders = new HashSet<>();
		for (Input input : inputs) {
			if (input.hasEnding(Inputs.REPORT))
				files.add(input);
			if (input.origin() != Input.Origin.FOUND)
				folders.add(input.folder());
		}
		if (folders.isEmpty())
			return files;
		Set<String> present = new HashSet<>();
		for (Input input : files)
			if (folders.contains(input.folder()))
				present.add(input.path());
		for (String folder : folders)
			for (Input sibling : siblings(folder, workspace))
				if (present.add(sibling.path()))
					files.add(sibling);
		return files;
	}

	/** The reports of a folder that a search would find, in the order of their names. */
	public static List<Input> siblings(String folder, Workspace workspace) {
		String[] names = new File(folder.isEmpty() ? "." : folder).list();
		if (names == null)
			return List.of();
		Arrays.sort(names);
		Place place = workspace.place(folder);
		List<Input> files = new ArrayList<>();
		for (String name : names)
			if (name.endsWith(Inputs.REPORT) && name.charAt(0) != '.' && !place.settings().excludes(place.folder(), name))
				files.add(new Input(folder, name, 0, Input.Origin.FOUND));
		return files;
	}

	/**
	 * All files that may be of this organ and year, under whatever name: those of the same folder first, and of these the ones that the
	 * year is part of the name of.
	 */
	List<Input> find(ReportIdentity head, String folder) {
		long hash = hash(head);
		int at = Arrays.binarySearch(hashes, hash);
		if (at < 0)
			return List.of();
		while (at > 0 && hashes[at - 1] == hash)
			at--;
		List<Input> found = new ArrayList<>();
		for (; at < hashes.length && hashes[at] == hash; at++)
			found.add(files.get(numbers[at]));
		found.sort(preference(head, folder));
		return found;
	}

	/** The same whether a report is checked alone or among thousands. */
	public static Comparator<Input> preference(ReportIdentity head, String folder) {
		String year = Integer.toString(head.year());
		return Comparator.<Input>comparingInt(file -> file.folder().equals(folder) ? 0 : 1)
				.thenComparingInt(file -> file.name().contains(year) ? 0 : 1).thenComparing(Input::path);
	}

	/** Never 0. Equal under all names of an organ. */
	private static long hash(ReportIdentity identity) {
		ReportIdentity head = identity.general();
		long hash = head.year();
		for (int i = 0; i < head.organ().length(); i++)
			hash = (hash ^ head.organ().charAt(i)) * 0x100000001B3L + 0x9E3779B97F4A7C15L;
		hash ^= hash >>> 29;
		return hash == 0 ? 1 : hash;
	}
}
