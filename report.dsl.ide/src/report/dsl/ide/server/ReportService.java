package report.dsl.ide.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.jsonrpc.services.JsonSegment;

import report.dsl.files.FormFiles;
import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.Standing;
import report.dsl.rules.Catalogue;
import report.dsl.rules.Finding;
import report.dsl.rules.Rule;
import report.dsl.rules.RulePage;
import report.dsl.text.NewReport;

/** Requests beyond the protocol: what the skins show and no other client asks for. */
@JsonSegment("report")
public final class ReportService {

	/** Which document is meant. */
	public record About(TextDocumentIdentifier textDocument) {
	}

	/** A form at hand. @param lastYear null while it is in force. @param shipped it comes with the program */
	public record FormInfo(String name, String title, int firstYear, Integer lastYear, boolean shipped) {
	}

	/** An empty report that is wanted. @param uri a document near which it will stand, or null */
	public record SkeletonParams(String form, String organ, int year, String uri) {
	}

	/** An empty report. @param fileName what the file may be called */
	public record Skeleton(String text, String fileName) {
	}

	/** Which rule is meant. */
	public record RuleParams(String id) {
	}

	/** What there is to know of a rule. */
	public record RuleInfo(String id, String title, String markdown) {
	}

	/** How far the workspace has been looked at. @param total -1 while that is not known */
	public record Progress(int reports, int done, int total) {
	}

	/** How a document stands. @param json path of the JSON that was written of it; null when there is none */
	public record Status(String form, String formTitle, int kept, int broken, int errors, int warnings, int infos, String json, Progress workspace) {
	}

	private final Session session;

	ReportService(Session session) {
		this.session = session;
	}

	/** Null for a document that is no report. */
	private <T> CompletableFuture<T> on(About params, Function<ReportDocument, T> answer) {
		String uri = params == null || params.textDocument() == null ? null : params.textDocument().getUri();
		Document open = uri == null ? null : session.library().open(Uris.key(uri));
		return session.requests().answer(() -> {
			Document document = open != null || uri == null ? open : session.library().document(uri);
			return document instanceof ReportDocument report ? answer.apply(report) : null;
		});
	}

	@JsonRequest
	public CompletableFuture<Status> status(About params) {
		return on(params, report -> {
			Standing standing = Standing.of(report.reading());
			int[] counts = new int[4];
			for (Finding finding : report.findings())
				counts[finding.severity().ordinal()]++;
			Path json = session.outputs().file(Uris.key(report.uri()));
			return new Status(report.form().name(), report.form().title(), standing.count(Standing.State.HOLDS), standing.count(Standing.State.BROKEN),
					counts[0], counts[1], counts[2], json != null && Files.exists(json) ? json.toString() : null, progress());
		});
	}

	private Progress progress() {
		FolderScan scan = session.scan();
		return new Progress(session.library().index().size(), scan == null ? 0 : scan.done(), scan == null ? -1 : scan.total());
	}

	@JsonRequest
	public CompletableFuture<List<FormInfo>> forms(About params) {
		String uri = params == null || params.textDocument() == null ? null : params.textDocument().getUri();
		return session.requests().answer(() -> {
			Forms forms = session.library().formsFor(uri);
			List<FormInfo> list = new ArrayList<>();
			for (String name : forms.names())
				if (forms.form(name) instanceof Form form)
					list.add(new FormInfo(name, form.title(), form.firstYear(), form.lastYear() == Integer.MAX_VALUE ? null : form.lastYear(),
							!FormFiles.files(forms).containsKey(name)));
			return list;
		});
	}

	/** Null when there is no such form. */
	@JsonRequest
	public CompletableFuture<Skeleton> skeleton(SkeletonParams params) {
		return session.requests().answer(() -> {
			Forms forms = session.library().formsFor(params.uri());
			Form form = params.form() == null ? forms.forYear(params.year()) : forms.form(params.form());
			String organ = params.organ() == null ? "" : params.organ().strip();
			return form == null ? null : new Skeleton(NewReport.of(form, organ, params.year()), fileName(organ, params.year()));
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

	/** Null when there is no such rule. */
	@JsonRequest
	public CompletableFuture<RuleInfo> rule(RuleParams params) {
		return session.requests().answer(() -> {
			for (Rule rule : Catalogue.RULES)
				if (rule.id().equals(params.id()))
					return new RuleInfo(rule.id(), rule.card().title().in(session.language()), RulePage.markdown(rule, session.language()));
			return null;
		});
	}
}
