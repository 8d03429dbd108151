// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.symbols;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

import report.dsl.form.Form;
import report.dsl.i18n.Text;
import report.dsl.ide.Document;
import report.dsl.ide.Positions;
import report.dsl.ide.ReportDocument;
import report.dsl.ide.form.Definition;
import report.dsl.ide.form.FormDocument;
import report.dsl.ide.form.FormLibrary;
import report.dsl.ide.form.FormModel;
import report.dsl.ide.form.FormPlaces;
import report.dsl.ide.form.FormText;
import report.dsl.ide.form.LabelPlace;
import report.dsl.ide.form.PartKind;
import report.dsl.ide.form.Use;
import report.dsl.ide.report.DefinitionTarget;
import report.dsl.ide.report.LabelOccurrences;
import report.dsl.ide.report.DefinitionTarget;
import report.dsl.ide.report.LabelOccurrences;
import report.dsl.sheet.Region;

/**
 * Gives labels, keys and names of forms another wording, in the form and wherever it is used: labels in all reports on it,
 * keys in formulas and extending forms, names of forms behind {@code 格式} and {@code extends}.
 */
public final class Rename {

	private static final Text NOTHING = new Text("这里没有可以改名的内容：可以改的是栏目、表、行、列的名称，以及格式里的键和格式名",
			"nothing here can be renamed; labels of sections, tables, rows and columns, and keys and names of forms can be renamed");
	private static final Text SHIPPED = new Text("格式“{0}”随程序提供，不能改动；可以自己写一个 extends {0} 的格式，用 relabel 改名",
			"the form “{0}” is built in and cannot be changed; a form of your own can extend it and relabel its parts");
	private static final Text NO_FORM = new Text("找不到这份年报所用的格式文件", "the file of the report's form cannot be found");

	/** What is to be renamed. */
	private sealed interface Subject {
		Region region();

		String old();

		FormText text();
	}

	private record LabelSubject(Region region, LabelPlace place, Object part, Form form) implements Subject {

		@Override
		public String old() {
			return place.label();
		}

		@Override
		public FormText text() {
			return place.text();
		}
	}

	private record KeySubject(Region region, Definition definition) implements Subject {

		@Override
		public String old() {
			return definition.key();
		}

		@Override
		public FormText text() {
			return definition.text();
		}
	}

	private final FormLibrary library;

	public Rename(FormLibrary library) {
		this.library = library;
	}

	/**
	 * What would be renamed.
	 *
	 * @throws ResponseErrorException with a message for the user when nothing here can be
	 */
	public PrepareRenameResult prepare(ReportDocument report, Position position) {
		return prepare(report, subject(report, position));
	}

	/** The same in a form. */
	public PrepareRenameResult prepare(FormDocument form, Position position) {
		return prepare(form, subject(form, position));
	}

	private static PrepareRenameResult prepare(Document document, Subject subject) {
		return new PrepareRenameResult(Positions.of(document.source(), subject.region()), subject.old());
	}

	/**
	 * @return the edits by URI
	 * @throws ResponseErrorException with a message for the user when it cannot be renamed, or not so
	 * @throws CancellationException when the request was cancelled
	 */
	public WorkspaceEdit of(ReportDocument report, Position position, String newName, CancelChecker cancellation) {
		return edit(report, subject(report, position), newName.strip(), cancellation);
	}

	/** The same in a form. */
	public WorkspaceEdit of(FormDocument form, Position position, String newName, CancelChecker cancellation) {
		return edit(form, subject(form, position), newName.strip(), cancellation);
	}

	private WorkspaceEdit edit(Document document, Subject subject, String newName, CancelChecker cancellation) {
		EditsByFile changes = new EditsByFile();
		Text refusal = switch (subject) {
		case LabelSubject label -> new LabelRename(label.place(), label.part(), label.form(), newName, document, library)
				.into(changes, cancellation);
		case KeySubject key -> new KeyRename(key.definition(), newName, document, library).into(changes, cancellation);
		};
		if (refusal != null)
			throw refused(document, refusal);
		return new WorkspaceEdit(Map.copyOf(changes.byUri()));
	}

	private static Subject subject(FormDocument form, Position position) {
		return renamable(form, find(form, Positions.offset(form.source(), position)));
	}

	private Subject subject(ReportDocument report, Position position) {
		return renamable(report, find(report, Positions.offset(report.source(), position)));
	}

	private static Subject renamable(Document document, @Nullable Subject subject) {
		if (subject == null)
			throw refused(document, NOTHING);
		if (subject.text().shipped())
			throw refused(document, SHIPPED.with(subject.text().form()));
		return subject;
	}

	private static @Nullable Subject find(FormDocument document, int offset) {
		FormModel model = FormModel.of(document);
		Use name = model.name(offset);
		if (name != null)
			return new KeySubject(name.region(), name.target());
		Definition definition = model.labelled(offset);
		Object part = definition == null || definition.kind() == PartKind.FORM ? null : model.part(definition);
		LabelPlace place = part == null ? null : model.label(part);
		if (part == null || place == null || place.text().source() != document.source() || !place.region().contains(offset))
			return null;
		return new LabelSubject(place.region(), place, part, model.form());
	}

	private @Nullable Subject find(ReportDocument report, int offset) {
		if (!(DefinitionTarget.at(report, offset) instanceof DefinitionTarget.OfForm target))
			return null;
		FormDocument file = library.formFile(report.form(), report);
		if (file == null)
			throw refused(report, NO_FORM);
		FormModel model = FormModel.of(file);
		Object part = FormPlaces.counterpart(report.form(), target.part(), model.form());
		Definition definition = part == null ? null : model.definition(part);
		if (part instanceof Form && definition != null)
			return new KeySubject(target.region(), definition);
		LabelPlace place = part == null ? null : model.label(part);
		return part == null || place == null ? null : new LabelSubject(label(report, target, offset), place, part, model.form());
	}

	/** The label without a mark behind it. */
	private static Region label(ReportDocument report, DefinitionTarget.OfForm target, int offset) {
		for (Region region : LabelOccurrences.of(report.sheet(), target.part()))
			if (region.contains(offset))
				return region;
		return target.region();
	}

	private static ResponseErrorException refused(Document document, Text reason) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, reason.in(document.language()), List.of()));
	}
}
