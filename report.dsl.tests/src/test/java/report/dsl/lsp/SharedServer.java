// SPDX-License-Identifier: EPL-2.0
package report.dsl.lsp;

import java.io.IOException;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;

import com.google.gson.JsonObject;

/**
 * A server process that tests share whose documents lie in folders of their own; it ends with the process of the tests. A test that
 * leaves it ended or deaf has failed, and the next one has a new server.
 */
final class SharedServer implements TestInstancePreConstructCallback, AfterEachCallback {

	private static Client client;
	private static boolean watched;

	/** For tests that are a {@link ServerTest}: others would leave a broken server to the next one. */
	static synchronized Client client() {
		if (!watched)
			throw new IllegalStateException("the test is no @ServerTest");
		if (client == null)
			client = Client.in();
		return client;
	}

	@Override
	public void preConstructTestInstance(TestInstanceFactoryContext factory, ExtensionContext context) {
		watched = true;
	}

	@Override
	public void afterEach(ExtensionContext context) throws IOException {
		watched = false;
		if (client == null)
			return;
		String fault = fault(client);
		if (fault == null)
			return;
		client.close();
		client = null;
		throw new AssertionError("after this test the shared server " + fault);
	}

	/** @return null when the server is as it has to be */
	private static String fault(Client client) throws IOException {
		try {
			client.ask("report/forms", new JsonObject()); // read behind all messages of the test
			return null;
		} catch (AssertionError | RuntimeException e) {
			boolean alive = client.server.process.isAlive();
			return (alive ? "does not answer: " : "has ended with status " + client.server.process.exitValue() + ": ")
					+ client.server.errors();
		}
	}
}
