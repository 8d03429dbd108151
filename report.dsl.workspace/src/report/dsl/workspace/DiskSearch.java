// SPDX-License-Identifier: EPL-2.0
package report.dsl.workspace;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** Knows the files of a run and those beside them, and reads their heads when the first one is looked for. */
public final class DiskSearch implements RelatedReports.Search {

	/** For fewer reports than this the folders are searched by name before all heads are read. */
	private static final int FEW = 4;

	private final Workspace workspace;
	private final List<Input> inputs;
	private final int threads;
	private @Nullable HeadIndex index;

	public DiskSearch(Workspace workspace, List<Input> inputs, int threads) {
		this.workspace = workspace;
		this.inputs = inputs;
		this.threads = threads;
	}

	@Override
	public void offer(ReportIdentity wanted, String folder, FileBytes buffer, Predicate<Input> taken) {
		if (inputs.size() < FEW)
			for (Input sibling : HeadIndex.siblings(folder, workspace))
				if (sibling.name().contains(Integer.toString(wanted.year())) && taken.test(sibling))
					return;
		for (Input file : index().find(wanted, folder))
			if (taken.test(file))
				return;
	}

	@Override
	public List<Input> reports() {
		return inputs.stream().filter(Input::isReport).toList();
	}

	private synchronized HeadIndex index() {
		if (index == null)
			index = HeadIndex.of(inputs, threads, workspace);
		return index;
	}
}
