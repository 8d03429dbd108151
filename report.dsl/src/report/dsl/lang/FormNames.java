// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;

import report.dsl.lang.form.Named;

/** Names in the order in which they count: the first thing with a name has it. */
final class FormNames {

	private final Map<String, EObject> found = new LinkedHashMap<>();

	FormNames addAll(Collection<? extends Named> things) {
		for (Named thing : things)
			if (thing.getName() != null)
				found.putIfAbsent(thing.getName(), thing);
		return this;
	}

	/** Adds those whose name no other of them has. */
	FormNames addUnique(Collection<? extends Named> things) {
		Map<String, Integer> counts = new HashMap<>();
		for (Named thing : things)
			counts.merge(String.valueOf(thing.getName()), 1, Integer::sum);
		for (Named thing : things)
			if (thing.getName() != null && counts.getOrDefault(thing.getName(), 0) == 1)
				found.putIfAbsent(thing.getName(), thing);
		return this;
	}

	IScope scope(IScope outer) {
		List<IEObjectDescription> descriptions = new ArrayList<>(found.size());
		found.forEach((name, thing) -> descriptions.add(EObjectDescription.create(QualifiedName.create(name), thing)));
		return MapBasedScope.createScope(outer, descriptions);
	}
}
