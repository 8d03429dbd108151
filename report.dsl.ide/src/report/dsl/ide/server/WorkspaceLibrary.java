package report.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import report.dsl.form.Form;
import report.dsl.form.Forms;
import report.dsl.i18n.Language;
import report.dsl.ide.Document;
import report.dsl.ide.FormDocument;
import report.dsl.ide.Library;
import report.dsl.ide.ReportDocument;
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
final class WorkspaceLibrary implements Library {

	/** Settings, forms and figures as they were looked up; thrown away as a whole when a form or a settings file changes. */
	private record Surrounding(Workspace workspace, RelatedReports others) {
	}

	private final Overlay overlay = new Overlay();
	private final ReportIndex index = new ReportIndex();
	private final Map<String, Document> open = new ConcurrentHashMap<>();
	private final Map<String, String> encodings = new ConcurrentHashMap<>();
	/** Forms on disk as they were read last, so that each is compiled once. */
	private final Map<String, FormDocument> forms = new ConcurrentHashMap<>();
	private final Set<String> siblingsKnown = new HashSet<>();
	/** Folders with forms, in the order in which a search comes upon them. */
	private final Set<String> formFolders = new ConcurrentSkipListSet<>(Comparator.comparing(folder -> folder.replace('/', '\0')));
	private final Listener listener;
	private final FormLibrary shipped;
	private volatile List<String> folders = List.of();
	private volatile Options options = Options.DEFAULT;
	private volatile Language language = Language.ZH;
	private volatile Surrounding surrounding;

	WorkspaceLibrary(Listener listener) {
		this.listener = listener;
		this.shipped = new FormLibrary();
		this.surrounding = surrounding();
	}

	/** The forms that lie anywhere in the workspace are at hand everywhere, as for the command line. */
	private Surrounding surrounding() {
		Workspace workspace = new Workspace(overlay, listener);
		for (String folder : formFolders)
			workspace.addForms(Path.of(folder));
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

	Options options() {
		return options;
	}

	/** The language of the editor. */
	Language language() {
		return options.language() != null ? options.language() : language;
	}

	void speak(Language editor) {
		language = editor;
	}

	void use(Options newOptions) {
		options = newOptions;
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
			synchronized (siblingsKnown) {
				return !siblingsKnown.contains(Input.named(key).folder());
			}
		return !Inputs.finds(folder, key, Uris.slashed(Outputs.folder(this, folder)), workspace()) || isExcluded(folder, key);
	}

	/** Whether the settings of the editor leave out a file below a folder, or a folder that it lies in. */
	private boolean isExcluded(String folder, String key) {
		String path = key.substring(Input.join(folder, "").length());
		for (String pattern : options.exclude())
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

	/** A document has been opened or has become another one. */
	synchronized Document put(String uri, int version, String text) {
		String key = Uris.key(uri);
		Document document = make(uri, version, new Source(key, text), encodings.get(key));
		open.put(key, document);
		overlay.put(key, text);
		surrounding.others.changed(key);
		return document;
	}

	/** How the bytes of a file on disk are encoded, noted when the editor opens or saves it. @return whether that is new */
	boolean noteEncoding(String key) {
		String encoding = null;
		FileBytes buffer = new FileBytes();
		try {
			buffer.readRegular(key);
			encoding = buffer.decode().encoding();
		} catch (FileProblem e) {
			// not on disk, or no text: nothing is known of its bytes
		}
		String before = encoding == null ? encodings.remove(key) : encodings.put(key, encoding);
		return !Objects.equals(before, encoding);
	}

	/** The editor has closed a document: what lies on disk counts again. @return its last state; null when it was not open */
	synchronized Document close(String key) {
		Document last = open.remove(key);
		encodings.remove(key);
		overlay.put(key, null);
		surrounding.others.changed(key);
		return last;
	}

	/** A file that is not open has changed on disk. */
	void changed(String key) {
		surrounding.others.changed(key);
		synchronized (siblingsKnown) {
			siblingsKnown.remove(Input.named(key).folder());
		}
	}

	/** Forms or settings have changed: all that was looked up is looked up anew, and the open documents stand in new surroundings. */
	synchronized void renew() {
		surrounding = surrounding();
		forms.clear();
		open.replaceAll(this::anew);
	}

	/** Another report has changed: an open document that looks at it stands in new surroundings. @return whether it is open */
	synchronized boolean renew(String key) {
		return open.computeIfPresent(key, this::anew) != null;
	}

	private Document anew(String key, Document document) {
		return make(document.uri(), document.version(), document.source(), encodings.get(key));
	}

	private Document make(String uri, int version, Source source, String encoding) {
		Surrounding around = surrounding;
		Input input = Input.named(source.name());
		Place place = around.workspace.place(Uris.path(uri) == null ? home() : input.folder());
		Language chosen = options.language() != null ? options.language()
				: place.settings().language() != null ? place.settings().language() : language;
		if (isForm(source.name()))
			return new FormDocument(uri, version, source, name -> FormFiles.source(place.forms(), name),
					form -> FormFiles.twin(place.forms(), form.form().name(), source.name()), place.settings().settings(), chosen);
		return new ReportDocument(uri, version, source, new ReportDocument.Context(place.forms(), place.settings().settings(), chosen),
				sheet -> around(around, input, place, sheet, encoding));
	}

	private static Neighbours around(Surrounding around, Input input, Place place, Sheet sheet, String encoding) {
		return new NeighboursOnDisk(around.others, input, place, sheet, encoding, new FileBytes(), RelatedReports.looksBack(sheet.form()));
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
			Document document = make(Uris.uri(key), 0, new Source(key, decoded.text()), decoded.encoding());
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
			document = shipped.document(uri, language());
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

	private void learnSiblings(String folder, FileBytes buffer) {
		synchronized (siblingsKnown) {
			if (!siblingsKnown.add(folder))
				return;
			for (Input file : HeadIndex.siblings(folder, surrounding.workspace))
				learn(file.path(), buffer);
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
	public FormDocument definition(Form form, Document from) {
		if (ShippedForms.INSTANCE.form(form.name()) == form)
			return shipped.form(form.name(), language()); // the one of the workspace that hides it is another form
		var file = FormFiles.files(formsFor(from.uri())).get(form.name());
		if (file != null && document(uri(Uris.slashed(file.toString()))) instanceof FormDocument found)
			return found;
		return shipped.form(form.name(), language());
	}

	@Override
	public List<Entry> reports() {
		List<Entry> reports = new ArrayList<>();
		for (ReportIndex.Entry entry : index.all())
			reports.add(new Entry(uri(entry.key()), entry.title(), entry.organ(), entry.year()));
		return reports;
	}

	@Override
	public void forEachReport(Consumer<ReportDocument> use) {
		for (ReportIndex.Entry entry : index.all()) {
			Cancellation.check();
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
