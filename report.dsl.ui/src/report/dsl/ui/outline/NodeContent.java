package report.dsl.ui.outline;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Lists of {@link Node}s as a tree. */
final class NodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return input instanceof List<?> list ? list.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ((Node) parent).children().toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((Node) element).parent();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !((Node) element).children().isEmpty();
	}
}
