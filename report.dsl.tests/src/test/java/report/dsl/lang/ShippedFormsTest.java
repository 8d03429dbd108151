// SPDX-License-Identifier: EPL-2.0
package report.dsl.lang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import report.dsl.form.Form;

/** A form is itself: sheets, labels and relations are compared by it. */
class ShippedFormsTest {

	@Test
	void allThreadsGetTheSameForm() {
		for (int round = 0; round < 200; round++) {
			ShippedForms forms = new ShippedForms();
			List<Form> read = IntStream.range(0, 8).parallel().mapToObj(thread -> forms.form("gov2021")).toList();
			Set<Form> different = Collections.newSetFromMap(new IdentityHashMap<>());
			different.addAll(read);
			assertEquals(1, different.size());
		}
	}

	@Test
	void thereIsNoFormWithoutName() {
		assertNull(new ShippedForms().form(null));
		assertNull(new ShippedForms().form("gov1999"));
	}
}
