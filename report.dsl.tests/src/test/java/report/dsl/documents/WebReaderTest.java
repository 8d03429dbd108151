// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import report.dsl.documents.blocks.SourceDocument;
import report.dsl.documents.read.web.WebReader;
import report.dsl.documents.source.UnreadableDocument;

/** What is read from pages: {@code web.txt} has the pages, their blocks, what they state and what is remarked. */
class WebReaderTest {

	static List<Cases> pages() throws IOException {
		return Cases.of("web.txt");
	}

	@ParameterizedTest
	@MethodSource("pages")
	void page(Cases page) throws UnreadableDocument {
		assertEquals(page.out(), shown(WebReader.read(page.in().getBytes(StandardCharsets.UTF_8))));
	}

	static String shown(SourceDocument document) {
		StringBuilder out = new StringBuilder(Shown.blocks(document));
		for (Map.Entry<?, String> fact : new TreeMap<>(document.stated()).entrySet())
			out.append("= ").append(fact.getKey()).append(' ').append(fact.getValue()).append('\n');
		return out.append(Shown.remarks(document)).toString();
	}
}
