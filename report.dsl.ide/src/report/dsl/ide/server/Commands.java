// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import report.dsl.ide.ReportDocument;
import report.dsl.ide.report.CodeActions;
import report.dsl.ide.report.FillBlanks;
import report.dsl.workspace.FileProblem;

/** What a client can have done: the commands of the server. */
final class Commands {

	/** Writes the JSON of the report whose URI is the argument; to the file whose path is a second argument, if there is one. */
	static final String GENERATE = "report.generate";
	/** Writes the JSON of all reports of the workspace. */
	static final String GENERATE_ALL = "report.generateAll";

	/** Applies all repairs that are certain to the open report whose URI is the argument. */
	static final String FIX_ALL = "report.fixAll";

	/** Writes 0 into the blank cells of the open report whose URI is the argument; a second one is the key of the table that is meant. */
	static final String FILL_BLANKS = "report.fillBlanks";

	/** Has the client apply the edit that is the argument: what is left of a code action for a client that takes commands only. */
	static final String APPLY = "report.apply";

	static final List<String> ALL = List.of(GENERATE, GENERATE_ALL, FIX_ALL, FILL_BLANKS, APPLY);

	private final WorkspaceLibrary library;
	private final Outputs outputs;
	private final Configuration configuration;
	private final ClientMessages messages;

	Commands(WorkspaceLibrary library, Outputs outputs, Configuration configuration, ClientMessages messages) {
		this.library = library;
		this.outputs = outputs;
		this.configuration = configuration;
		this.messages = messages;
	}

	/** @param sent by the client */
	@Nullable
	Object run(String command, @Nullable List<Object> sent, CancelChecker cancellation) {
		List<Object> arguments = sent == null ? List.of() : sent;
		return switch (command) {
		case GENERATE -> generate(uri(arguments), arguments.size() > 1 ? uri(arguments.subList(1, 2)) : null);
		case GENERATE_ALL -> generateAll(cancellation);
		case FIX_ALL -> change(CodeActions.fixAll(report(uri(arguments)), configuration.actionOptions()));
		case FILL_BLANKS -> change(FillBlanks.edit(report(uri(arguments)), word(arguments, 1), configuration.actionOptions()));
		case APPLY -> apply(arguments);
		default -> throw invalid("command.unknown", command);
		};
	}

	private String uri(List<Object> arguments) {
		String uri = word(arguments, 0);
		if (uri == null)
			throw invalid("command.uri");
		return uri;
	}

	/** @return null where no text is */
	private static @Nullable String word(List<Object> arguments, int position) {
		Object word = arguments.size() <= position ? null : arguments.get(position);
		if (word instanceof JsonElement json)
			return json.isJsonPrimitive() ? json.getAsString() : null;
		return word instanceof String text ? text : null;
	}

	private ResponseErrorException invalid(String key, Object... arguments) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, messages.message(key, arguments), null));
	}

	private ReportDocument report(String uri) {
		if (library.document(uri) instanceof ReportDocument report)
			return report;
		throw invalid("command.noReport", uri);
	}

	private @Nullable Object generate(String uri, @Nullable String target) {
		try {
			ReportDocument report = report(uri);
			Outputs.Result result = target == null ? outputs.write(report) : outputs.write(report, Path.of(target));
			return Map.of("path", result.file().toString(), "written", result.written());
		} catch (FileProblem problem) {
			messages.refuse(Uris.key(uri), problem);
			return null;
		}
	}

	private @Nullable Object apply(List<Object> arguments) {
		if (arguments.isEmpty() || !(arguments.getFirst() instanceof JsonObject edit))
			throw invalid("command.edit");
		messages.follow(messages.client().applyEdit(new ApplyWorkspaceEditParams(new Gson().fromJson(edit, WorkspaceEdit.class))));
		return null;
	}

	/** A code action as a command. */
	static Command of(CodeAction action) {
		return action.getCommand() != null ? action.getCommand() : new Command(action.getTitle(), APPLY, List.of(action.getEdit()));
	}

	/** @param edit null for none */
	private Object change(@Nullable WorkspaceEdit edit) {
		if (edit != null)
			messages.follow(messages.client().applyEdit(new ApplyWorkspaceEditParams(edit)));
		return Map.of("changed", edit != null);
	}

	/** Those that cannot be written are counted and said, the others are done. */
	private Object generateAll(CancelChecker cancellation) {
		int[] counts = new int[2];
		library.forEachReport(cancellation, report -> {
			try {
				outputs.write(report);
				counts[0]++;
			} catch (FileProblem problem) {
				counts[1]++;
				messages.reportProblem(Uris.key(report.uri()), problem);
			}
		});
		messages.show(MessageType.Info, messages.message("json.all", counts[0], counts[1]));
		return Map.of("done", counts[0], "failed", counts[1]);
	}
}
