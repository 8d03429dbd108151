package report.dsl.ide.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.lsp4j.jsonrpc.CancelChecker;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.lang.ShippedForms;
import report.dsl.rules.Neighbours;
import report.dsl.sheet.Field;
import report.dsl.sheet.Sheet;
import report.dsl.sheet.Source;
import report.dsl.text.Glob;
import report.dsl.text.Paths;
import report.dsl.workspace.Decoder;
import report.dsl.workspace.FileBytes;
import report.dsl.workspace.FileProblem;
import report.dsl.workspace.FormFiles;
import report.dsl.workspace.HeadIndex;
import report.dsl.workspace.Input;
import report.dsl.workspace.Inputs;
import report.dsl.workspace.Listener;
import report.dsl.workspace.NeighboursOnDisk;
import report.dsl.workspace.Place;
import report.dsl.workspace.RelatedReports;
import report.dsl.workspace.ReportIdentity;
import report.dsl.workspace.Workspace;

/**
 * The documents of a session: those that are open, and the reports and forms of the workspace folders, of which an index is
 * kept and nothing else. Safe for use by several threads.
 */
final class WorkspaceLibrary implements FormLibrary {

	/** Settings, forms and figures as they were looked up; thrown away as a whole when a form or a settings file changes. */
	private record Surrounding(Workspace workspace, RelatedReports others) {
	}

	private final Overlay overlay = new Overlay();
	private final ReportIndex index = new ReportIndex();
	private final Map<String, Document> open = new ConcurrentHashMap<>();
	private final FileEncodings encodings = new FileEncodings();
	/** Forms on disk as they were read last, so that each is compiled once. */
	private final Map<String, FormDocument> forms = new ConcurrentHashMap<>();
	/** Folders outside of the workspace whose reports are in the index, or are being put there by the thread that asked first. */
	private final Map<String, CompletableFuture<Void>> siblings = new ConcurrentHashMap<>();
	/** Folders with forms, in the order in which a search comes upon them. */
	private final Set<String> formFolders = new ConcurrentSkipListSet<>(Comparator.comparing(folder -> folder.replace('/', '\0')));
	private final ShippedFormFiles shipped = new ShippedFormFiles();
	private final Configuration configuration;
	private final Listener listener;
	private final Object renewal = new Object();
	private volatile List<String> folders = List.of();
	private volatile Surrounding surrounding;

	WorkspaceLibrary(Configuration configuration, Listener listener) {
		this.configuration = configuration;
		this.listener = listener;
		this.surrounding = surrounding();
	}

	/** The forms that lie anywhere in the workspace are at hand everywhere, as for the command line. */
	private Surrounding surrounding() {
		Workspace workspace = new Workspace(overlay, listener);
		for (String folder : formFolders)
			workspace.listed(Path.of(folder));
		return new Surrounding(workspace, new RelatedReports(workspace, this::offer));
	}

	ReportIndex index() {
		return index;
	}

	Listener listener() {
		return listener;
	}

	Workspace workspace() {
		return surrounding.workspace;
	}

	/** The workspace folders: keys of folders. */
	List<String> folders() {
		return folders;
	}

	/** Forms that lie in none of them any more are no longer at hand. */
	void folders(List<String> newFolders) {
		folders = List.copyOf(newFolders);
		formFolders.removeIf(folder -> folder(Input.join(folder, "x")) == null);
	}

	/** The innermost workspace folder that a file lies in; null when it lies in none. */
	String folder(String key) {
		String found = null;
		for (String folder : folders)
			if (key.startsWith(folder.endsWith("/") ? folder : folder + "/") && (found == null || folder.length() > found.length()))
				found = folder;
		return found;
	}

	/** Whether a file is none of the workspace, though it may lie in it: output, what tools keep, what the user leaves out. */
	boolean leavesOut(String key) {
		String folder = folder(key);
		if (folder == null)
			return !siblings.containsKey(Input.named(key).folder());
		return !Inputs.finds(folder, key, Uris.slashed(outputFolder(folder)), workspace()) || isExcluded(folder, key);
	}

	/** The output folder for the reports of a workspace folder. */
	String outputFolder(String folder) {
		try {
			return Path.of(folder).resolve(configuration.settings().outputFolder(folder)).normalize().toString();
		} catch (InvalidPathException e) {
			return Path.of(folder).resolve(EditorSettings.DEFAULT.outputFolder()).toString();
		}
	}

	/** Whether the settings of the editor leave out a file below a folder, or a folder that it lies in. */
	private boolean isExcluded(String folder, String key) {
		String path = key.substring(Input.join(folder, "").length());
		for (String pattern : configuration.settings().exclude())
			for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
				if (Glob.matches(pattern, end < 0 ? path : path.substring(0, end)))
					return true;
				if (end < 0)
					break;
			}
		return false;
	}

	/** The state of an open document; null when it is not open. */
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
		open.put(key, make(uri, version, new Source(key, text), encodings::of));
		overlay.put(key, text);
		surrounding.others.changed(key);
	}

	/** The editor has saved a report. @return the same, or made anew when its file is encoded otherwise than before */
	ReportDocument saved(ReportDocument report) {
		String key = Uris.key(report.uri());
		if (!encodings.reread(key))
			return report;
		renew(key);
		return (ReportDocument) anew(key, report);
	}

	/** The editor has closed a document: what lies on disk counts again. @return its last state; null when it was not open */
	synchronized Document close(String key) {
		Document last = open.remove(key);
		encodings.forget(key);
		overlay.put(key, null);
		surrounding.others.changed(key);
		return last;
	}

	/** A file that is not open has changed on disk. */
	void changed(String key) {
		surrounding.others.changed(key);
		siblings.remove(Input.named(key).folder());
	}

	/**
	 * Forms or settings have changed: all that was looked up is looked up anew, and the open documents stand in new surroundings. Reads files;
	 * whoever edits a document meanwhile does not wait for that.
	 */
	void renew() {
		synchronized (renewal) {
			Surrounding next = surrounding();
			synchronized (this) {
				surrounding = next;
				forms.clear();
				open.replaceAll(this::anew);
			}
		}
	}

	/** Another report has changed: an open document that looks at it stands in new surroundings. @return whether it is open */
	synchronized boolean renew(String key) {
		return open.computeIfPresent(key, this::anew) != null;
	}

	private Document anew(String key, Document document) {
		return make(document.uri(), document.version(), document.source(), encodings::of);
	}

	/** @param encoding of a file, by its key; asked when the report is checked. Nothing is read before the document is asked for something */
	private Document make(String uri, int version, Source source, Function<String, String> encoding) {
		Surrounding around = surrounding;
		if (isForm(source.name()))
			return new FormDocument(uri, version, source, () -> formContext(place(uri, source, around), source));
		return new ReportDocument(uri, version, source, () -> reportContext(place(uri, source, around), source, around, encoding));
	}

	private Place place(String uri, Source source, Surrounding around) {
		return around.workspace.place(Uris.path(uri) == null ? home() : Input.named(source.name()).folder());
	}

	private FormDocument.Context formContext(Place place, Source source) {
		return new FormDocument.Context(name -> FormFiles.source(place.forms(), name),
				form -> FormFiles.twin(place.forms(), form.form().name(), source.name()), place.settings().settings(), language(place));
	}

	private ReportDocument.Context reportContext(Place place, Source source, Surrounding around, Function<String, String> encoding) {
		Input input = Input.named(source.name());
		return new ReportDocument.Context(place.forms(), place.settings().settings(), language(place), sheet -> new NeighboursOnDisk(around.others,
				input, place, sheet, encoding.apply(source.name()), new FileBytes(), RelatedReports.looksBack(sheet.form())));
	}

	/** The language of documents in a place: as set in the editor, else in the settings file, else that of the editor itself. */
	private Language language(Place place) {
		Language set = configuration.settings().language();
		return set == null && place.settings().language() != null ? place.settings().language() : configuration.language();
	}

	/** The forms at hand for a document. @param uri null: for a new one */
	Forms formsFor(String uri) {
		String path = uri == null ? null : Uris.path(uri);
		return surrounding.workspace.place(path == null ? home() : Input.named(path).folder()).forms();
	}

	/** Where a document counts as standing that is no file. */
	private String home() {
		return folders.isEmpty() ? "" : folders.getFirst();
	}

	static boolean isForm(String key) {
		return Input.named(key).isForm();
	}

	/** The file behind a key; null when it is not there or cannot be read. */
	Document read(String key) {
		if (!overlay.exists(key))
			return null;
		try {
			Decoder decoded = overlay.read(key, new FileBytes());
			if (forms.get(key) instanceof FormDocument known && known.source().text().equals(decoded.text()))
				return known;
			Document document = make(Uris.uri(key), 0, new Source(key, decoded.text()), file -> decoded.encoding());
			if (document instanceof FormDocument form)
				forms.put(key, form);
			return document;
		} catch (FileProblem e) {
			return null;
		}
	}

	/** Why a file that is there cannot be read; null when it can, or is not there. */
	FileProblem whyUnreadable(String key) {
		try {
			if (overlay.exists(key))
				overlay.read(key, new FileBytes());
			return null;
		} catch (FileProblem e) {
			return e;
		}
	}

	@Override
	public Document document(String uri) {
		String key = Uris.key(uri);
		Document document = open.get(key);
		if (document == null)
			document = shipped.document(uri, configuration.language());
		return document != null ? document : read(key);
	}

	/** What the index has to know of a report. */
	static ReportIndex.Entry entry(ReportDocument report) {
		Sheet sheet = report.sheet();
		Input input = Input.named(report.source().name());
		List<String> references = new ArrayList<>();
		boolean patterns = false;
		for (Field field : new Field[] { Field.PREVIOUS, Field.PARTS })
			for (String path : Paths.of(sheet.text(field))) {
				patterns |= path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
				String key = Uris.normal(input.resolve(path));
				if (key != null)
					references.add(key);
			}
		if (patterns)
			for (Neighbours.Part part : report.reading().neighbours().parts())
				references.add(Uris.normal(input.resolve(part.path())));
		return new ReportIndex.Entry(input.path(), ReportIdentity.of(sheet.text(Field.ORGAN), sheet.year()), sheet.text(Field.TITLE), sheet.text(Field.ORGAN),
				sheet.year(), sheet.form().name(), sheet.text(Field.FORM), references, patterns);
	}

	/** Offers the reports of the workspace, and outside of it those beside the one that looks. */
	private void offer(ReportIdentity wanted, String folder, FileBytes buffer, Predicate<Input> taken) {
		if (folder(folder + "/") == null)
			learnSiblings(folder, buffer);
		for (Input file : index.find(wanted, folder))
			if (taken.test(file))
				return;
	}

	/** Reads the heads of the reports in a folder, once; whoever comes meanwhile waits, since without them it would find too little. */
	private void learnSiblings(String folder, FileBytes buffer) {
		CompletableFuture<Void> learned = new CompletableFuture<>();
		CompletableFuture<Void> begun = siblings.putIfAbsent(folder, learned);
		if (begun != null) {
			begun.join();
			return;
		}
		try {
			for (Input file : HeadIndex.siblings(folder, surrounding.workspace))
				learn(file.path(), buffer);
		} finally {
			learned.complete(null);
		}
	}

	/** Notes where a form is. */
	void learnForm(String key) {
		formFolders.add(Input.named(key).folder());
	}

	/** Notes whose report a file is, unless more is known of it already. */
	void learn(String key, FileBytes buffer) {
		if (index.get(key) == null)
			index.put(ReportIndex.Entry.of(key, overlay.head(key, buffer)));
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
	public FormDocument formFile(Form form, Document from) {
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
		for (String folder : folders.isEmpty() ? List.of(home()) : folders)
			for (var file : FormFiles.files(surrounding.workspace.place(folder).forms()).values()) {
				String key = Uris.slashed(file.toString());
				if (!found.containsKey(key) && document(uri(key)) instanceof FormDocument form)
					found.put(key, form);
			}
		return List.copyOf(found.values());
	}

	static boolean isReport(String key) {
		return Input.named(key).hasEnding(Inputs.REPORT);
	}
}
