// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.teavm.extension.spi.resources.DefaultResourcesPolicy;

import report.dsl.form.FormImages;

/** Puts the images of the shipped forms into the script, where {@link FormImages} reads them as in a jar. */
public final class FormResources extends DefaultResourcesPolicy {

	private static final String FOLDER = "forms/";

	/** @throws IllegalStateException the images are not on the class path: a script without forms would check nothing */
	@Override
	public String[] supplyResources(Collection<? extends String> classes) {
		try (InputStream index = environment().classLoader().getResourceAsStream(FOLDER + FormImages.INDEX)) {
			if (index == null)
				throw new IllegalStateException(FOLDER + FormImages.INDEX + " is not on the class path");
			List<String> files = new ArrayList<>(List.of(FOLDER + FormImages.INDEX));
			for (String name : new String(index.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
				files.add(FOLDER + name.strip() + FormImages.IMAGE);
			return files.toArray(String[]::new);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
