// SPDX-License-Identifier: EPL-2.0
package report.dsl.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

import report.dsl.sheet.Region;

/**
 * Notes things in the order of the source and tells which stand at the wrong place: as few as possible.
 *
 * @param <T> the things
 */
final class Order<T> {

	private int[] positions = new int[8];
	private int count;
	private boolean disorder;
	private final List<T> objects = new ArrayList<>(8);
	private final List<Region> regions = new ArrayList<>(8);

	/** @param position in the form */
	void add(int position, T object, Region region) {
		if (count > 0 && positions[count - 1] > position)
			disorder = true;
		if (count == positions.length)
			positions = Arrays.copyOf(positions, count * 2);
		positions[count++] = position;
		objects.add(object);
		regions.add(region);
	}

	void clear() {
		count = 0;
		disorder = false;
		objects.clear();
		regions.clear();
	}

	/** Passes on everything that is not part of the longest sequence in order. */
	void forEachMisplaced(BiConsumer<T, Region> sink) {
		if (!disorder)
			return;
		int[] length = new int[count];
		int[] before = new int[count];
		int last = 0;
		for (int i = 0; i < count; i++) {
			before[i] = -1;
			for (int j = 0; j < i; j++)
				if (positions[j] <= positions[i] && length[j] + 1 > length[i]) {
					length[i] = length[j] + 1;
					before[i] = j;
				}
			if (length[i] >= length[last])
				last = i;
		}
		boolean[] kept = new boolean[count];
		for (int i = last; i >= 0; i = before[i])
			kept[i] = true;
		for (int i = 0; i < count; i++)
			if (!kept[i])
				sink.accept(objects.get(i), regions.get(i));
	}
}
