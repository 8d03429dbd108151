// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.html.HtmlOptions;
import report.dsl.html.ReportHtml;
import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.FirstBlank;
import report.dsl.ide.report.FormDisplayName;
import report.dsl.ide.report.CellEntry;
import report.dsl.ide.report.Formatting;
import report.dsl.ide.report.PageEdit;
import report.dsl.ide.report.Pasting;
import report.dsl.ide.report.RelationStatus;
import report.dsl.ide.report.Steps;
import report.dsl.ide.report.TextEntry;
import report.dsl.rules.Finding;
import report.dsl.rules.Rule;
import report.dsl.rules.RulePage;
import report.dsl.rules.catalogue.Catalogue;
import report.dsl.sheet.Field;
import report.dsl.text.LabelStyle;
import report.dsl.text.NewReport;
import report.dsl.workspace.FormFiles;

/** Answers what the skins ask beyond the protocol. */
final class ReportService implements ReportRequests {

	/** A folder that takes longer to look at is answered for as far as it is known. */
	private static final long PATIENCE_MILLISECONDS = 60_000;

	/** What is read in HTML on a clipboard: without these its plain text says as much. */
	private static final Pattern CELLS_OR_PICTURE = Pattern.compile("<(table|img|v:imagedata)\\b", Pattern.CASE_INSENSITIVE);

	private static final Map<String, Steps.Move> MOVES = Map.of("next", Steps.Move.NEXT, "previous", Steps.Move.PREVIOUS,
			"below", Steps.Move.BELOW);

	private final WorkspaceLibrary library;
	private final FolderWatch folders;
	private final CheckQueue queue;
	private final Outputs outputs;
	private final Requests requests;
	private final Requests exchange;
	private final Configuration configuration;
	private final ClientMessages messages;

	/**
	 * @param requests answers what takes no time
	 * @param exchange reads and writes documents
	 */
	ReportService(WorkspaceLibrary library, FolderWatch folders, CheckQueue queue, Outputs outputs, Requests requests, Requests exchange,
			Configuration configuration, ClientMessages messages) {
		this.library = library;
		this.folders = folders;
		this.queue = queue;
		this.outputs = outputs;
		this.requests = requests;
		this.exchange = exchange;
		this.configuration = configuration;
		this.messages = messages;
	}

	/** Null for a document that is no report. */
	private <T> CompletableFuture<T> on(About params, Function<ReportDocument, T> answer) {
		return on(params == null ? null : params.textDocument(), answer);
	}

	private <T> CompletableFuture<T> on(@Nullable TextDocumentIdentifier id, Function<ReportDocument, T> answer) {
		String uri = id == null ? null : id.getUri();
		Document open = uri == null ? null : library.open(Uris.key(uri));
		return requests.answer(cancellation -> {
			Document document = open != null || uri == null ? open : library.document(uri);
			return document instanceof ReportDocument report ? answer.apply(report) : null;
		});
	}

	@Override
	public CompletableFuture<Status> status(About params) {
		return on(params, report -> {
			RelationStatus relations = RelationStatus.of(report.reading());
			int[] counts = new int[4];
			for (Finding finding : report.findings())
				counts[finding.severity().ordinal()]++;
			Path json = outputs.file(Uris.key(report.uri()));
			return new Status(report.form().name(), report.form().title(), relations.count(RelationStatus.State.HOLDS),
					relations.count(RelationStatus.State.BROKEN), counts[0], counts[1], counts[2],
					json != null && Files.exists(json) ? json.toString() : null, progress());
		});
	}

	@Override
	public CompletableFuture<Preview> preview(About params) {
		return on(params,
				report -> new Preview(ReportHtml.page(report.reading(), report.findings(), report.language(), HtmlOptions.PREVIEW),
						report.version()));
	}

	private Progress progress() {
		FolderScan scan = folders.scan();
		return new Progress(library.index().size(), scan == null ? 0 : scan.done(), scan == null ? -1 : scan.total());
	}

	@Override
	public CompletableFuture<List<FormInfo>> forms(About params) {
		String uri = params == null || params.textDocument() == null ? null : params.textDocument().getUri();
		return requests.answer(cancellation -> {
			Forms forms = library.formsFor(uri);
			List<FormInfo> list = new ArrayList<>();
			for (String name : forms.names())
				if (forms.form(name) instanceof Form form)
					list.add(info(form, name, !FormFiles.files(forms).containsKey(name)));
			return list;
		});
	}

	private FormInfo info(Form form, String name, boolean shipped) {
		return new FormInfo(name, form.title(), FormDisplayName.of(form).in(configuration.language()), form.firstYear(),
				form.lastYear() == Integer.MAX_VALUE ? null : form.lastYear(), shipped);
	}

	@Override
	public CompletableFuture<Skeleton> skeleton(SkeletonParams params) {
		return requests.answer(cancellation -> {
			Forms forms = library.formsFor(params.uri());
			Form form = params.form() == null ? forms.forYear(params.year()) : forms.form(params.form());
			String organ = params.organ() == null ? "" : params.organ().strip();
			if (form == null)
				return null;
			String text = NewReport.of(form, organ, params.year(), configuration.settings().newLabels());
			return new Skeleton(text, fileName(organ, params.year()), FirstBlank.of(text, organ));
		});
	}

	/** Signs that a file system may refuse are left out. */
	private static String fileName(String organ, int year) {
		StringBuilder name = new StringBuilder();
		for (int i = 0; i < organ.length(); i++)
			if (Character.isLetterOrDigit(organ.charAt(i)))
				name.append(organ.charAt(i));
		return name.append(year).append(".report").toString();
	}

	@Override
	public CompletableFuture<RuleInfo> rule(RuleParams params) {
		return requests.answer(cancellation -> {
			Language language = configuration.language();
			for (Rule rule : Catalogue.RULES)
				if (rule.id().equals(params.id()))
					return new RuleInfo(rule.id(), rule.card().title().in(language), RulePage.markdown(rule, language));
			return null;
		});
	}

	@Override
	public CompletableFuture<List<String>> dependents(Changed params) {
		CompletableFuture<Void> reached = new CompletableFuture<>();
		folders.run(() -> reached.complete(null));
		return reached.thenCompose(nothing -> requests.answer(cancellation -> {
			settle();
			Set<String> found = new LinkedHashSet<>();
			for (String uri : params.uris()) {
				ReportIndex.Entry now = library.document(uri) instanceof ReportDocument report ? ReportIndex.Entry.of(report) : null;
				found.addAll(library.index().mayDependOn(Uris.key(uri), now));
			}
			return found.stream().map(library::uri).toList();
		}));
	}

	@Override
	public CompletableFuture<List<String>> importable() {
		return exchange.answer(cancellation -> DocumentImport.endings());
	}

	@Override
	public CompletableFuture<Imported> importDocument(ImportParams params) {
		return exchange.answer(cancellation -> DocumentImport.run(params, library, messages, cancellation));
	}

	@Override
	public CompletableFuture<Exported> exportDocument(ExportParams params) {
		String uri = params.textDocument() == null ? "" : params.textDocument().getUri();
		String key = Uris.key(uri);
		Document open = library.open(key);
		return exchange.answer(cancellation -> {
			Document document = open != null || !WorkspaceLibrary.isReport(key) ? open : library.document(uri);
			return DocumentExport.run(params, document instanceof ReportDocument report ? report : null, messages, cancellation);
		});
	}

	@Override
	public CompletableFuture<Step> step(StepParams params) {
		return on(params.textDocument(), report -> {
			Steps.Move move = MOVES.get(params.move());
			Steps.Step step = move == null ? null : Steps.of(report, params.position(), move);
			return step == null ? null : new Step(report.version(), step.edits(), step.selection());
		});
	}

	@Override
	public CompletableFuture<Revision> layout(LayoutParams params) {
		return on(params.textDocument(), report -> {
			List<TextEdit> edits = Formatting.table(report, params.line());
			return edits.isEmpty() ? null : new Revision(report.version(), edits);
		});
	}

	@Override
	public CompletableFuture<Pasted> paste(PasteParams params) {
		return on(params.textDocument(), report -> {
			Pasting.Result result = Pasting.concerns(report, params.range()) ? pasted(report, params) : null;
			return result == null ? null : new Pasted(report.version(), result.edits(), result.selection(), result.message());
		});
	}

	private Pasting.@Nullable Result pasted(ReportDocument report, PasteParams params) {
		String html = params.html() == null || !CELLS_OR_PICTURE.matcher(params.html()).find() ? null : params.html();
		if (html != null && html.length() > Pasting.LONGEST)
			return Pasting.tooMuch(report);
		String text = params.text() == null && params.html() != null ? "" : params.text();
		return Pasting.of(report, params.range(), text, html == null ? null : DocumentImport.page(html));
	}

	@Override
	public CompletableFuture<Entry> enter(EnterParams params) {
		return on(params.textDocument(), report -> {
			PageEdit edit = params.words() == null
					? CellEntry.of(report, params.cells() == null ? List.of() : params.cells())
					: entered(report, params.words());
			return edit == null ? null : new Entry(report.version(), edit.edits(), edit.message());
		});
	}

	private static @Nullable PageEdit entered(ReportDocument report, EnteredText words) {
		if (words.paragraph() != null && words.was() != null)
			return TextEntry.paragraph(report, words.paragraph(), words.was(), words.text());
		if (words.section() != null)
			return TextEntry.section(report, words.section(), words.text());
		for (Field field : Field.values())
			if (field.word().equals(words.field()))
				return TextEntry.field(report, field, words.text());
		return null;
	}

	@Override
	public CompletableFuture<Revision> labels(LabelsParams params) {
		LabelStyle labels = LabelStyle.named(params.labels());
		return on(params.textDocument(), report -> labels == null ? null : new Revision(report.version(), Formatting.of(report, labels)));
	}

	private void settle() {
		try {
			queue.awaitIdle(PATIENCE_MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
