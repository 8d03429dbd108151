// SPDX-License-Identifier: EPL-2.0
package report.dsl.ui.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** A project whose reports are built: their JSON is written whenever they are saved. */
public final class ReportNature implements IProjectNature {

	public static final String ID = "report.dsl.ui.nature";

	private IProject project;

	/** Whether the reports of a project are built. */
	public static boolean isOn(IProject project) {
		try {
			return project.isOpen() && project.hasNature(ID);
		} catch (CoreException e) {
			return false; // it has just been closed
		}
	}

	/** Has the reports of a project built, or no longer. */
	public static void set(IProject project, boolean on, IProgressMonitor monitor) throws CoreException {
		if (!project.isAccessible() || isOn(project) == on)
			return;
		IProjectDescription description = project.getDescription();
		List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
		if (on)
			natures.add(ID);
		else
			natures.remove(ID);
		description.setNatureIds(natures.toArray(String[]::new));
		project.setDescription(description, monitor);
	}

	@Override
	public void configure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
		if (commands.stream().anyMatch(command -> command.getBuilderName().equals(ReportBuilder.ID)))
			return;
		ICommand command = description.newCommand();
		command.setBuilderName(ReportBuilder.ID);
		commands.add(command);
		description.setBuildSpec(commands.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	@Override
	public void deconfigure() throws CoreException {
		IProjectDescription description = project.getDescription();
		List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
		commands.removeIf(command -> command.getBuilderName().equals(ReportBuilder.ID));
		description.setBuildSpec(commands.toArray(ICommand[]::new));
		project.setDescription(description, null);
	}

	@Override
	public IProject getProject() {
		return project;
	}

	@Override
	public void setProject(IProject newProject) {
		project = newProject;
	}
}
