// SPDX-License-Identifier: EPL-2.0
package report.dsl.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import report.dsl.NationalForms;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.lang.WorkspaceForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportReader;

/** Makes pages and takes them apart again; pages are well-formed XML, so the parser of the JDK reads them. */
public final class Pages {

	/** The shipped forms and those of the examples. */
	public static final Forms FORMS = forms();

	private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

	private Pages() {
	}

	private static Forms forms() {
		Map<String, Form> forms = new LinkedHashMap<>();
		for (Form form : List.of(NationalForms.GOV2021, NationalForms.GOV2019, NationalForms.STATISTICS2014))
			forms.put(form.name(), form);
		for (Path file : files("examples/forms", ".form")) {
			Form form = WorkspaceForms.compile(NationalForms.read(file.toString())).form();
			forms.put(form.name(), form);
		}
		return new Forms() {

			@Override
			public Form form(String name) {
				return forms.get(name);
			}

			@Override
			public List<String> names() {
				return List.copyOf(forms.keySet());
			}
		};
	}

	private static List<Path> files(String folder, String ending) {
		Path root = NationalForms.root();
		try (Stream<Path> files = Files.walk(root.resolve(folder))) {
			return files.filter(file -> file.toString().endsWith(ending)).map(root::relativize).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The reports of the examples. */
	public static List<Source> examples() {
		return files("examples", ".report").stream().map(file -> NationalForms.read(file.toString())).toList();
	}

	/** The examples and the reports of the corpus that are UTF-8. */
	public static List<Source> corpus() {
		List<Source> all = new ArrayList<>(examples());
		for (Path file : files("report.dsl.tests/src/test/resources/corpus", ".report"))
			if (!file.getFileName().toString().startsWith("encoding"))
				all.add(NationalForms.read(file.toString()));
		return all;
	}

	public static Reading reading(String text) {
		return new Reading(ReportReader.read(new Source("test.report", text), FORMS), Neighbours.NONE, Catalogue.RULES);
	}

	/** A page of a report on a form of one's own. */
	static Element preview(String text, Form form) {
		return root(page(new Reading(ReportReader.read(new Source("test.report", text), form), Neighbours.NONE, Catalogue.RULES),
				Language.ZH, HtmlOptions.PREVIEW));
	}

	static String page(Reading reading, Language language, HtmlOptions options) {
		return ReportHtml.page(reading, Checker.check(reading, Settings.DEFAULT), language, options);
	}

	static Element preview(String text) {
		return root(page(reading(text), Language.ZH, HtmlOptions.PREVIEW));
	}

	static Element export(String text) {
		return root(page(reading(text), Language.ZH, HtmlOptions.EXPORT));
	}

	/** The document element of a page. */
	public static Element root(String page) {
		try {
			return XML.newDocumentBuilder().parse(new InputSource(new StringReader(page))).getDocumentElement();
		} catch (ParserConfigurationException | SAXException | IOException e) {
			throw new IllegalStateException(page, e);
		}
	}

	/** All elements with one of these names, in the order of the page. */
	public static List<Element> all(Element in, String... names) {
		List<Element> found = new ArrayList<>();
		collect(in, element -> List.of(names).contains(element.getNodeName()), found);
		return found;
	}

	private static void collect(Element in, Predicate<Element> wanted, List<Element> found) {
		for (Node child = in.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element) {
				if (wanted.test(element))
					found.add(element);
				collect(element, wanted, found);
			}
	}

	static Element article(Element root) {
		return all(root, "article").getFirst();
	}

	/** The elements of the document that say where they stand. */
	static List<Element> placed(Element root) {
		List<Element> placed = new ArrayList<>();
		collect(article(root), element -> element.hasAttribute("data-from"), placed);
		return placed;
	}

	static int from(Element element) {
		return Integer.parseInt(element.getAttribute("data-from"));
	}

	static int to(Element element) {
		return Integer.parseInt(element.getAttribute("data-to"));
	}

	public static int span(Element cell, String attribute) {
		return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
	}

	/** The cells of figures in the page that stand at a cell of the sheet. */
	static List<Element> cells(Element root, Sheet sheet, int cell) {
		return all(article(root), "td").stream().filter(td -> td.hasAttribute("data-from") && from(td) == sheet.start(cell)).toList();
	}

	/** The table as lines: cells between bars, {@code (columns x rows)} behind those that cover more than one. */
	static String grid(Element table) {
		StringBuilder out = new StringBuilder();
		for (Element row : all(table, "tr")) {
			String bar = "";
			for (Element cell : all(row, "th", "td")) {
				out.append(bar).append(cell.getTextContent());
				bar = " | ";
				int columns = span(cell, "colspan");
				int rows = span(cell, "rowspan");
				if (columns > 1 || rows > 1)
					out.append('(').append(columns).append('x').append(rows).append(')');
			}
			out.append('\n');
		}
		return out.toString();
	}
}
