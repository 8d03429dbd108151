// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.plugin;

import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IExecutableExtensionFactory;
import org.eclipse.core.runtime.Status;

import report.dsl.ui.commands.CommentHandler;
import report.dsl.ui.commands.FormatHandler;
import report.dsl.ui.commands.LabelsHandler;
import report.dsl.ui.commands.ServerCommandHandler;
import report.dsl.ui.editor.AlignOnBar;
import report.dsl.ui.editor.CaretFollower;
import report.dsl.ui.editor.CellKeys;
import report.dsl.ui.editor.Colours;
import report.dsl.ui.editor.Completions;
import report.dsl.ui.editor.Folding;
import report.dsl.ui.editor.FormatOnSave;
import report.dsl.ui.editor.Hints;
import report.dsl.ui.editor.HintsRefresh;
import report.dsl.ui.editor.LeftRows;
import report.dsl.ui.editor.Links;
import report.dsl.ui.editor.Occurrences;
import report.dsl.ui.editor.OwnActions;
import report.dsl.ui.editor.ProposalsOffFigures;
import report.dsl.ui.editor.ServerHover;
import report.dsl.ui.findings.FindingsView;
import report.dsl.ui.outline.OutlineFactory;
import report.dsl.ui.outline.QuickOutlineHandler;
import report.dsl.ui.preview.PreviewView;
import report.dsl.ui.problems.Assists;
import report.dsl.ui.problems.MarkerRepairs;
import report.dsl.ui.project.ReportBuilder;
import report.dsl.ui.project.RulesPage;
import report.dsl.ui.rename.RenameHandler;
import report.dsl.ui.search.ReferencesHandler;
import report.dsl.ui.server.ClientCommands;
import report.dsl.ui.server.LiveDocuments;
import report.dsl.ui.server.Server;
import report.dsl.ui.wizard.ExportWizard;
import report.dsl.ui.wizard.ImportWizard;
import report.dsl.ui.wizard.NewProjectWizard;
import report.dsl.ui.wizard.NewReportWizard;
import report.dsl.ui.wizard.WizardHandler;

/**
 * Makes the objects that plugin.xml names and gives them the services that they need. There the simple name of the class stands behind
 * that of the factory, and, if the object takes one, an argument: {@code …ExtensionFactory:LabelsHandler:short}. (Where
 * an element names the factory, as that of a builder does, the class is the parameter {@code class}.) A class that needs no service is
 * named without the factory.
 */
public final class ExtensionFactory implements IExecutableExtensionFactory, IExecutableExtension {

	private static final String CLASS = "class";

	private IConfigurationElement element;
	private String property;
	private String name;
	private String argument;

	@Override
	public void setInitializationData(IConfigurationElement declared, String attribute, Object data) {
		String[] parts = String.valueOf(data instanceof Map<?, ?> parameters ? parameters.get(CLASS) : data).split(":", 2);
		element = declared;
		property = attribute;
		name = parts[0];
		argument = parts.length > 1 ? parts[1] : "";
	}

	@Override
	public Object create() throws CoreException {
		Object made = create(name, argument);
		if (made instanceof IExecutableExtension extension)
			extension.setInitializationData(element, property, argument);
		return made;
	}

	/** An object as Eclipse gets it. @throws CoreException there is no such class */
	public static Object create(String name, String argument) throws CoreException {
		return switch (name) {
		case "PreviewView" -> new PreviewView(ExtensionFactory::documents);
		case "OutlineFactory" -> new OutlineFactory(ExtensionFactory::documents);
		case "Links" -> new Links(ExtensionFactory::documents);
		case "FindingsView" -> {
			Activator.services(); // who looks there wants to see what is found
			yield new FindingsView();
		}
		case "AlignOnBar" -> new AlignOnBar(documents());
		case "CaretFollower" -> new CaretFollower(documents(), Activator.services().problems());
		case "CellKeys" -> new CellKeys(documents());
		case "Colours" -> new Colours(documents());
		case "Completions" -> new Completions(documents());
		case "Folding" -> new Folding(documents());
		case "FormatOnSave" -> new FormatOnSave(documents());
		case "Hints" -> new Hints(documents(), commands());
		case "HintsRefresh" -> new HintsRefresh(documents());
		case "LeftRows" -> new LeftRows(documents());
		case "Occurrences" -> new Occurrences(documents());
		case "OwnActions" -> new OwnActions(documents());
		case "ProposalsOffFigures" -> new ProposalsOffFigures(documents());
		case "ServerHover" -> new ServerHover(documents());
		case "Assists" -> new Assists(documents(), Activator.services().problems());
		case "MarkerRepairs" -> new MarkerRepairs(Activator.services().problems());
		case "CommentHandler" -> new CommentHandler(documents());
		case "FormatHandler" -> new FormatHandler(documents());
		case "LabelsHandler" -> new LabelsHandler(documents(), argument);
		case "ServerCommandHandler" -> new ServerCommandHandler(documents(), commands(), argument);
		case "QuickOutlineHandler" -> new QuickOutlineHandler(documents());
		case "ReferencesHandler" -> new ReferencesHandler(documents());
		case "RenameHandler" -> new RenameHandler(documents());
		case "ReportBuilder" -> new ReportBuilder(server(), documents());
		case "RulesPage" -> new RulesPage(server());
		case "ExportWizard" -> new ExportWizard(server());
		case "ImportWizard" -> new ImportWizard(server());
		case "NewProjectWizard" -> new NewProjectWizard(server());
		case "NewReportWizard" -> new NewReportWizard(server());
		case "ExportHandler" -> new WizardHandler(() -> new ExportWizard(server()));
		case "ImportHandler" -> new WizardHandler(() -> new ImportWizard(server()));
		case "NewProjectHandler" -> new WizardHandler(() -> new NewProjectWizard(server()));
		case "NewReportHandler" -> new WizardHandler(() -> new NewReportWizard(server()));
		default -> throw new CoreException(Status.error("no extension " + name));
		};
	}

	private static Server server() {
		return Activator.services().server();
	}

	private static LiveDocuments documents() {
		return Activator.services().documents();
	}

	private static ClientCommands commands() {
		return Activator.services().commands();
	}
}
