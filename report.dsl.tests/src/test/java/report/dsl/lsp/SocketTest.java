// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonNull;

/** The server on a socket of this machine: one client after another. */
@Tag("slow")
@Timeout(60)
class SocketTest {

	@Test
	void oneClientAfterAnother() throws Exception {
		Server server = Server.start("lsp", "--socket", "0", "--lang", "en");
		try {
			new Awaited(() -> server.errors().contains("\n")).orFail("the port");
			Matcher port = Pattern.compile("\\b(\\d{2,5})\\b").matcher(server.errors());
			assertTrue(port.find(), server.errors());
			for (int i = 0; i < 3; i++)
				try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port.group(1)))) {
					Client client = Client.on(new Wire(socket.getInputStream(), socket.getOutputStream()));
					client.initialize();
					assertEquals(List.of("totals/row"), Opened.open(client, "file:///a.report", Texts.wrong()).rules());
					if (i == 1)
						continue; // one that goes without a word
					client.ask("shutdown", JsonNull.INSTANCE);
					client.tell("exit", JsonNull.INSTANCE);
					client.awaitEnd();
				}
			assertTrue(server.process.isAlive());
		} finally {
			server.process.destroyForcibly();
		}
	}

	@Test
	void portThatIsTaken() throws Exception {
		try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			Server server = Server.start("lsp", "--socket", Integer.toString(taken.getLocalPort()), "--lang", "en");
			assertEquals(2, server.status());
			assertTrue(server.errors().startsWith("report: ") && server.errors().contains(Integer.toString(taken.getLocalPort())),
					server.errors());
		}
	}
}
