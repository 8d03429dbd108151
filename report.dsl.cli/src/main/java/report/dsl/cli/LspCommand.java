// SPDX-License-Identifier: EPL-2.0
package report.dsl.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

import report.dsl.ide.server.Connection;
import report.dsl.workspace.FileProblem;

/** {@code report lsp}: the language server, on standard input and output, or for debugging on a socket of this machine. */
final class LspCommand implements Command {

	private static final Option SOCKET = Option.value("socket");
	private static final Option STDIO = Option.flag("stdio");
	private static final int LAST_PORT = 65535;
	/** Bytes of heap that an editor with some reports does not need. */
	private static final long MUCH = 64 << 20;

	@Override
	public Option[] options() {
		return new Option[] { SOCKET, STDIO };
	}

	@Override
	public void run(Arguments arguments, Console console) throws FileProblem {
		if (!arguments.paths().isEmpty())
			throw new UsageError("usage.surplus", arguments.paths().getFirst());
		System.setOut(System.err); // standard output belongs to the protocol
		Libraries.quieten();
		if (arguments.get(SOCKET.name()) != null)
			socket(arguments.number(SOCKET.name(), 0, 0), console);
		else if (!console.serve(Version.VERSION, LspCommand::giveMemoryBack))
			console.raiseStatus(Exit.FINDINGS);
	}

	/** One client after another, until the process is ended. */
	private static void socket(int port, Console console) throws FileProblem {
		if (port > LAST_PORT)
			throw new UsageError("lsp.port", port);
		try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			console.printMessage("lsp.listens", server.getLocalPort());
			for (;;)
				try (Socket client = server.accept()) {
					client.setTcpNoDelay(true);
					Connection.serve(new BufferedInputStream(client.getInputStream()), client.getOutputStream(), Version.VERSION,
							LspCommand::giveMemoryBack);
				}
		} catch (IOException e) {
			throw new UsageError("lsp.socket", port, String.valueOf(e.getMessage()));
		}
	}

	/** The serial collector does not run in a process without work, so a long text would keep its memory (ARCHITECTURE.md, Decisions). */
	private static void giveMemoryBack() {
		if (Runtime.getRuntime().totalMemory() > MUCH)
			System.gc();
	}
}
