// SPDX-License-Identifier: EPL-2.0
package report.dsl.relation;

import java.util.ArrayList;
import java.util.List;

/** The broken relations, grouped: two that share a cell somebody wrote may be broken by the same fault. */
final class Components {

	private final int[] parent;
	private final boolean[] target;
	private final int[] size;

	Components(Equations equations) {
		target = equations.target;
		parent = new int[target.length];
		size = new int[target.length];
		int[] owner = new int[equations.cellCount()];
		for (int r = 0; r < parent.length; r++) {
			parent[r] = r;
			for (int i = equations.start[r]; target[r] && i < equations.start[r + 1]; i++) {
				int cell = equations.cell(i);
				if (owner[cell] == 0)
					owner[cell] = r + 1;
				else if (equations.written(cell))
					parent[of(r)] = of(owner[cell] - 1);
			}
		}
		for (int r = 0; r < parent.length; r++)
			if (target[r])
				size[of(r)]++;
	}

	/** The number of the component of a broken relation. */
	int of(int relation) {
		int root = relation;
		while (parent[root] != root)
			root = parent[root] = parent[parent[root]];
		return root;
	}

	/** How many broken relations the component of this one has. */
	int sizeOf(int relation) {
		return size[of(relation)];
	}

	/** Whether the repair mends all broken relations of the components it touches. */
	boolean completes(Repair repair) {
		List<Integer> seen = new ArrayList<>(1);
		int all = 0;
		for (int relation : repair.mends())
			if (!seen.contains(of(relation))) {
				seen.add(of(relation));
				all += sizeOf(relation);
			}
		return all == repair.mends().size();
	}

	/** The broken relations of all components that these repairs do not explain. */
	boolean[] unexplained(List<Repair> repairs) {
		boolean[] unexplained = new boolean[target.length];
		boolean[] judged = new boolean[target.length];
		boolean[] explained = new boolean[target.length];
		for (int r = 0; r < target.length; r++) {
			if (!target[r])
				continue;
			int component = of(r);
			if (!judged[component]) {
				judged[component] = true;
				explained[component] = new Cover(members(component), repairs).exists();
			}
			unexplained[r] = !explained[component];
		}
		return unexplained;
	}

	private List<Integer> members(int component) {
		List<Integer> members = new ArrayList<>(size[component]);
		for (int r = 0; r < target.length; r++)
			if (target[r] && of(r) == component)
				members.add(r);
		return members;
	}
}
