// SPDX-License-Identifier: EPL-2.0
package report.dsl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

import com.google.inject.Injector;

import report.dsl.json.JsonWriter;
import report.dsl.json.ReportJson;
import report.dsl.lang.ReportStandaloneSetup;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Checker;
import report.dsl.rules.Finding;
import report.dsl.rules.Neighbours;
import report.dsl.rules.Reading;
import report.dsl.rules.Settings;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Edit;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.ReportFormatter;
import report.dsl.text.ReportReader;

/** Prints what each step costs warm, on one thread, per report. Argument: a folder with reports. Not a test. */
public final class WarmBenchmark {

	private static final int ROUNDS = 12;
	private static long sink;

	private WarmBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		List<String> texts = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			for (Path file : files.sorted().toList())
				texts.add(Files.readString(file));
		}
		print("characters of a report", texts.stream().mapToInt(String::length).average().orElse(0), "");
		print("read", best(texts, text -> sink += sheet(text).lines().size()), "µs");
		print("read, relations", best(texts, text -> sink += reading(text).outcomes().size()), "µs");
		print("read, relations, rules", best(texts, text -> sink += findings(reading(text)).size()), "µs");
		JsonWriter writer = new JsonWriter(false);
		print("read, relations, rules, JSON: all that build does", best(texts, text -> sink += json(text, writer)), "µs");
		print("format", best(texts, text -> sink += ReportFormatter.format(sheet(text)).size()), "µs");
		List<String> faulty = texts.stream().map(WarmBenchmark::faulty).toList();
		print("one wrong cell: check and all its fixes, each proven", best(faulty, text -> sink += fixes(text)), "µs");
		length(texts.getFirst());
		xtext(texts.subList(0, Math.min(200, texts.size())));
		System.out.println(sink == 42 ? "" : "");
	}

	/** A report with more and more narrative: cost per character must not grow. */
	private static void length(String text) {
		for (int factor : new int[] { 1, 10, 100, 1000 }) {
			String fence = "\"\"\"\n";
			int at = text.indexOf(fence) + fence.length();
			StringBuilder lines = new StringBuilder();
			for (int i = 0; i < factor * 10; i++)
				lines.append("第").append(i).append("项工作整理信息").append(i * 7 % 300).append("条，更新栏目若干次，复核旧件，并在公开栏、网站和大厅同时发布，方便群众查阅。\n");
			String longer = text.substring(0, at) + lines + text.substring(at);
			double micros = best(List.of(longer), one -> sink += findings(reading(one)).size());
			print("check of " + longer.length() + " characters, per 1000", micros * 1000 / longer.length(), "µs");
		}
	}

	private static void xtext(List<String> texts) {
		Injector injector = new ReportStandaloneSetup().createInjectorAndDoEMFRegistration();
		XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
		IResourceValidator validator = injector.getInstance(IResourceValidator.class);
		print("Xtext: parse", best(texts, text -> sink += load(set, text).getParseResult().getRootNode().getTotalLength()), "µs");
		print("Xtext: parse, and all that follows", best(texts, text -> {
			XtextResource resource = load(set, text);
			EcoreUtil.resolveAll(resource);
			sink += resource.getContents().size();
		}), "µs");
		print("Xtext: the same, validate, JSON", best(texts, text -> {
			XtextResource resource = load(set, text);
			EcoreUtil.resolveAll(resource);
			sink += validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).size() + json(text, new JsonWriter(true));
		}), "µs");
	}

	private static XtextResource load(XtextResourceSet set, String text) {
		URI uri = URI.createURI("memory:/a.report");
		XtextResource old = (XtextResource) set.getResource(uri, false);
		if (old != null)
			set.getResources().remove(old);
		XtextResource resource = (XtextResource) set.createResource(uri);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return resource;
	}

	private static Sheet sheet(String text) {
		return ReportReader.read(new Source("a.report", text), ShippedForms.INSTANCE);
	}

	private static Reading reading(String text) {
		return new Reading(sheet(text), Neighbours.NONE, Catalogue.RULES);
	}

	private static List<Finding> findings(Reading reading) {
		return Checker.check(reading, Settings.DEFAULT);
	}

	private static int json(String text, JsonWriter writer) {
		Reading reading = reading(text);
		ReportJson.write(reading.figures(), findings(reading), writer.reset());
		return writer.size();
	}

	private static int fixes(String text) {
		int count = 0;
		for (Finding finding : findings(reading(text)))
			count += finding.fixes().size();
		return count;
	}

	/** The report with one figure in the middle raised by one. */
	private static String faulty(String text) {
		Sheet sheet = sheet(text);
		int cell = sheet.form().cellCount() / 2;
		return Edit.apply(text, List.of(Edit.replace(sheet.region(cell), Long.toString(sheet.number(cell) + 1))));
	}

	/** Microseconds per text, the best of several rounds over all. */
	private static double best(List<String> texts, Consumer<String> job) {
		double best = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long start = System.nanoTime();
			texts.forEach(job);
			best = Math.min(best, (System.nanoTime() - start) / 1e3 / texts.size());
		}
		return best;
	}

	private static void print(String name, double value, String unit) {
		System.out.printf("%-55s %8.1f %s%n", name, value, unit);
	}
}
