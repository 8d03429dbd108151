package report.dsl.ui.server;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PartInitException;

import com.google.gson.JsonPrimitive;

import report.dsl.ui.ReportUi;
import report.dsl.ui.preview.PreviewView;

/** Carries out the commands of lenses and repairs: those of the server, and the few that only Eclipse can do. */
public final class ClientCommands {

	/** Shows a report in its official layout; the argument is its URI. */
	public static final String PREVIEW = "report.preview";
	/** Shows the page of a rule; the argument is its id. */
	public static final String SHOW_RULE = "report.showRule";

	private ClientCommands() {
	}

	/** On the thread of the user interface. A command without a name is only a text. */
	public static void run(Command command) {
		List<Object> arguments = command.getArguments() == null ? List.of() : command.getArguments();
		switch (command.getCommand()) {
		case "" -> {
			// a text that is shown like a command
		}
		case PREVIEW -> preview();
		case SHOW_RULE -> RuleLinks.open(text(arguments));
		default -> call(command.getCommand(), arguments);
		}
	}

	private static void call(String command, List<Object> arguments) {
		Services services = ReportUi.services();
		if (services == null)
			return;
		if (Generation.COMMAND.equals(command))
			new Generation(services).generate(text(arguments));
		else
			services.server().ask(to -> to.getWorkspaceService().executeCommand(new ExecuteCommandParams(command, arguments)));
	}

	private static void preview() {
		try {
			PreviewView.show();
		} catch (PartInitException e) {
			ReportUi.log().log(((CoreException) e).getStatus());
		}
	}

	private static String text(List<Object> arguments) {
		Object first = arguments.isEmpty() ? "" : arguments.getFirst();
		return first instanceof JsonPrimitive json ? json.getAsString() : String.valueOf(first);
	}

	/** Runs something on the thread of the user interface, soon; not at all when the workbench has ended. */
	public static void later(Runnable work) {
		Display display = Display.getDefault();
		if (!display.isDisposed())
			display.asyncExec(work);
	}
}
