package report.dsl.ide.server;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Whether the request that the current thread works on has been cancelled. Features that go over many documents ask. */
final class Cancellation {

	private static final ThreadLocal<BooleanSupplier> CURRENT = new ThreadLocal<>();

	private Cancellation() {
	}

	/** @param cancelled for the request that this thread works on from now on; null for none */
	static void set(BooleanSupplier cancelled) {
		if (cancelled == null)
			CURRENT.remove();
		else
			CURRENT.set(cancelled);
	}

	/** @throws CancellationException nobody waits for the answer any more */
	static void check() {
		BooleanSupplier cancelled = CURRENT.get();
		if (cancelled != null && cancelled.getAsBoolean())
			throw new CancellationException();
	}
}
