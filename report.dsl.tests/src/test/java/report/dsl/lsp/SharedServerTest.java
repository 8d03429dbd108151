// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A test that breaks the server fails, and not the one behind it. */
class SharedServerTest {

	private final SharedServer extension = new SharedServer();

	@Test
	void whoEndsTheServerFails() throws Exception {
		extension.preConstructTestInstance(null, null);
		Client client = SharedServer.client();
		extension.afterEach(null);
		client.server.process.destroyForcibly().waitFor();
		AssertionError failure = assertThrows(AssertionError.class, () -> extension.afterEach(null));
		assertTrue(failure.getMessage().contains("has ended with status"), failure.getMessage());
		extension.preConstructTestInstance(null, null);
		assertNotSame(client, SharedServer.client());
		extension.afterEach(null);
	}

	@Test
	void onlyTestsThatAreWatchedHaveIt() {
		assertThrows(IllegalStateException.class, SharedServer::client);
	}
}
