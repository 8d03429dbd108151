// SPDX-License-Identifier: EPL-2.0
package report.dsl.js.compile;

import java.util.Set;

import org.teavm.extension.spi.substitution.SubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/**
 * Names the classes that browsers have in another way. In the script each is replaced by the class of the same name below
 * {@code report.dsl.js.platform}, so that the engine itself knows of one world only.
 */
public final class Substitutes implements SubstitutionPolicy {

	private static final String PLATFORM = "report.dsl.js.platform.";
	private static final Set<String> REPLACED = Set.of("java.text.Normalizer", "java.text.Normalizer$Form",
			"org.eclipse.lsp4j.jsonrpc.util.ToStringBuilder", "report.dsl.ide.report.CommonCharacters");

	@Override
	public void contribute(SubstitutionSink sink) {
		sink.selectClasses(REPLACED::contains).packagePrefix(PLATFORM);
	}
}
