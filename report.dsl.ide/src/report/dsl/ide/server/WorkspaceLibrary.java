// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.lang.ShippedForms;
import report.dsl.sheet.Source;
import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.FormFiles;
import report.dsl.workspace.Input;
import report.dsl.workspace.Inputs;
import report.dsl.workspace.Listener;
import report.dsl.workspace.RelatedReports;
import report.dsl.workspace.ReportIdentity;
import report.dsl.workspace.Workspace;

/**
 * The documents of a session: those that are open, and the reports and forms of the workspace folders, of which an index is
 * kept and nothing else. Safe for use by several threads.
 */
final class WorkspaceLibrary implements FormLibrary {

	private final Overlay texts = new Overlay();
	private final ReportIndex index = new ReportIndex();
	private final SiblingReports siblings = new SiblingReports(index, texts);
	private final Map<String, Document> open = new ConcurrentHashMap<>();
	private final FileEncodings encodings = new FileEncodings();
	/** Forms on disk as they were read last, so that each is compiled once. */
	private final Map<String, FormDocument> forms = new ConcurrentHashMap<>();
	/** Folders with forms, in the order in which a search finds them. */
	private final Set<String> formFolders = new ConcurrentSkipListSet<>(Comparator.comparing(folder -> folder.replace('/', '\0')));
	private final ShippedFormFiles shipped = new ShippedFormFiles();
	private final Configuration configuration;
	private final WorkspaceFolders folders;
	private final Listener listener;
	private final Object renewal = new Object();
	private volatile DocumentFactory factory;

	WorkspaceLibrary(Configuration configuration, Listener listener) {
		this.configuration = configuration;
		this.folders = new WorkspaceFolders(configuration);
		this.listener = listener;
		this.factory = newFactory();
	}

	/** The forms that lie anywhere in the workspace are at hand everywhere, as for the command line. */
	private DocumentFactory newFactory() {
		Workspace workspace = new Workspace(texts, listener);
		for (String folder : formFolders)
			workspace.addForms(Path.of(folder));
		return new DocumentFactory(workspace, new RelatedReports(workspace, this::offer), folders, configuration);
	}

	ReportIndex index() {
		return index;
	}

	Listener listener() {
		return listener;
	}

	Workspace workspace() {
		return factory.workspace();
	}

	WorkspaceFolders folders() {
		return folders;
	}

	/** The workspace has other folders now. Forms that lie in none of them any more are no longer at hand. */
	void folders(List<String> newFolders) {
		folders.set(newFolders);
		formFolders.removeIf(folder -> folders.of(Input.join(folder, "x")) == null);
	}

	/** Whether a file is none of the workspace, though it may lie in it: output, what tools keep, what the user leaves out. */
	boolean leavesOut(String key) {
		String folder = folders.of(key);
		if (folder == null)
			return !siblings.isKnown(Input.named(key).folder());
		return !Inputs.finds(folder, key, Uris.slashed(folders.output(folder)), workspace()) || folders.isExcluded(folder, key);
	}

	/** The state of an open document; null when it is not open. */
	@Nullable
	Document open(String key) {
		return open.get(key);
	}

	Collection<Document> open() {
		return open.values();
	}

	/** The editor has opened a document. */
	void open(String uri, int version, String text) {
		encodings.forget(Uris.key(uri));
		put(uri, version, text);
	}

	/** An open document has become another one. */
	synchronized void put(String uri, int version, String text) {
		String key = Uris.key(uri);
		open.put(key, factory.document(uri, version, new Source(key, text), encodings::of));
		texts.put(key, text);
		factory.related().changed(key);
	}

	/** The editor has saved a report. @return the same, or a new one if the encoding of its file has changed */
	ReportDocument saved(ReportDocument report) {
		String key = Uris.key(report.uri());
		if (!encodings.reread(key))
			return report;
		renew(key);
		return (ReportDocument) again(key, report);
	}

	/** The editor has closed a document: what lies on disk counts again. @return its last state; null when it was not open */
	synchronized @Nullable Document close(String key) {
		Document last = open.remove(key);
		encodings.forget(key);
		texts.put(key, null);
		factory.related().changed(key);
		return last;
	}

	/** A file that is not open has changed on disk. */
	void changed(String key) {
		factory.related().changed(key);
		siblings.forget(Input.named(key).folder());
	}

	/**
	 * Forms or settings have changed: everything is looked up again, and a new factory makes the open documents. Reads files;
	 * edits of a document do not wait for that.
	 */
	void renew() {
		synchronized (renewal) {
			DocumentFactory next = newFactory();
			synchronized (this) {
				factory = next;
				forms.clear();
				open.replaceAll(this::again);
			}
		}
	}

	/** Another report has changed: an open document that looks at it stands in new factory. @return whether it is open */
	synchronized boolean renew(String key) {
		return open.computeIfPresent(key, this::again) != null;
	}

	private Document again(String key, Document document) {
		return factory.document(document.uri(), document.version(), document.source(), encodings::of);
	}

	/** The forms at hand for a document. @param uri null: for a new one */
	Forms formsFor(@Nullable String uri) {
		return factory.place(uri).forms();
	}

	static boolean isForm(String key) {
		return Input.named(key).isForm();
	}

	static boolean isReport(String key) {
		return Input.named(key).hasEnding(Inputs.REPORT);
	}

	/** The file behind a key; null when it is not there or cannot be read. */
	@Nullable
	Document read(String key) {
		if (!texts.exists(key))
			return null;
		try {
			Decoder decoded = texts.read(key, new FileBytes());
			if (forms.get(key) instanceof FormDocument known && known.source().text().equals(decoded.text()))
				return known;
			Document document = factory.document(Uris.uri(key), 0, new Source(key, decoded.text()), file -> decoded.encoding());
			if (document instanceof FormDocument form)
				forms.put(key, form);
			return document;
		} catch (FileProblem e) {
			return null;
		}
	}

	/** Why a file that is there cannot be read; null when it can, or is not there. */
	@Nullable
	FileProblem whyUnreadable(String key) {
		try {
			if (texts.exists(key))
				texts.read(key, new FileBytes());
			return null;
		} catch (FileProblem e) {
			return e;
		}
	}

	@Override
	public @Nullable Document document(String uri) {
		String key = Uris.key(uri);
		Document document = open.get(key);
		if (document == null)
			document = shipped.document(uri, configuration.language());
		return document != null ? document : read(key);
	}

	/** Offers the reports of the workspace, and outside of it those beside the one that looks. */
	private void offer(ReportIdentity wanted, String folder, FileBytes buffer, Predicate<Input> taken) {
		if (folders.of(folder + "/") == null)
			siblings.learn(folder, factory.workspace(), buffer);
		for (Input file : index.find(wanted, folder))
			if (taken.test(file))
				return;
	}

	/** Notes where a form is. */
	void learnForm(String key) {
		formFolders.add(Input.named(key).folder());
	}

	/** Notes whose report a file is, unless more is known of it already. */
	void learn(String key, FileBytes buffer) {
		index.learn(key, texts, buffer);
	}

	@Override
	public String uri(String sourceName) {
		Document document = open.get(sourceName);
		return document != null ? document.uri() : Uris.uri(sourceName);
	}

	@Override
	public String resolve(Document from, String path) {
		String key = Uris.normal(Input.named(from.source().name()).resolve(path));
		return key == null ? from.uri() : uri(key);
	}

	@Override
	public @Nullable FormDocument formFile(Form form, Document from) {
		if (ShippedForms.INSTANCE.form(form.name()) == form)
			return shipped.form(form.name(), configuration.language()); // the one of the workspace that hides it is another form
		var file = FormFiles.files(formsFor(from.uri())).get(form.name());
		if (file != null && document(uri(Uris.slashed(file.toString()))) instanceof FormDocument found)
			return found;
		return shipped.form(form.name(), configuration.language());
	}

	@Override
	public List<Entry> reports() {
		List<Entry> reports = new ArrayList<>();
		for (ReportIndex.Entry entry : index.all())
			reports.add(new Entry(uri(entry.key()), entry.title(), entry.organ(), entry.year()));
		return reports;
	}

	@Override
	public void forEachReport(CancelChecker cancellation, Consumer<ReportDocument> use) {
		for (ReportIndex.Entry entry : index.all()) {
			cancellation.checkCanceled();
			if (document(uri(entry.key())) instanceof ReportDocument report)
				use.accept(report);
		}
	}

	@Override
	public List<FormDocument> forms() {
		Map<String, FormDocument> found = new LinkedHashMap<>();
		for (String folder : folders.all().isEmpty() ? List.of(folders.home()) : folders.all())
			for (var file : FormFiles.files(factory.workspace().place(folder).forms()).values()) {
				String key = Uris.slashed(file.toString());
				if (!found.containsKey(key) && document(uri(key)) instanceof FormDocument form)
					found.put(key, form);
			}
		return List.copyOf(found.values());
	}
}
