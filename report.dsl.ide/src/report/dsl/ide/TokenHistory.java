// SPDX-License-Identifier: EPL-2.0
package report.dsl.ide;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The tokens that a client was given last for each document, so that it can be told what has changed. Safe for use by several threads. */
public final class TokenHistory {

	private record Last(String id, int[] data) {
	}

	private final Map<String, Last> last = new ConcurrentHashMap<>();
	private final AtomicLong ids = new AtomicLong();

	/** Keeps the tokens of a document and names them. */
	public SemanticTokens full(String uri, SemanticTokens tokens) {
		tokens.setResultId(keep(uri, numbers(tokens)));
		return tokens;
	}

	/** @param previousId the result that the client has; all tokens are sent when it is not the last one it was given */
	public Either<SemanticTokens, SemanticTokensDelta> delta(String uri, String previousId, SemanticTokens tokens) {
		Last before = last.get(uri);
		if (before == null || !before.id().equals(previousId))
			return Either.forLeft(full(uri, tokens));
		int[] now = numbers(tokens);
		List<SemanticTokensEdit> edits = edits(before.data(), now);
		return Either.forRight(new SemanticTokensDelta(edits, keep(uri, now)));
	}

	/** A document was closed. */
	public void forget(String uri) {
		last.remove(uri);
	}

	private String keep(String uri, int[] data) {
		String id = Long.toString(ids.incrementAndGet());
		last.put(uri, new Last(id, data));
		return id;
	}

	private static int[] numbers(SemanticTokens tokens) {
		List<Integer> data = tokens.getData();
		int[] numbers = new int[data.size()];
		for (int i = 0; i < numbers.length; i++)
			numbers[i] = data.get(i);
		return numbers;
	}

	/** What stands between the tokens that both begin with and those that both end with. */
	private static List<SemanticTokensEdit> edits(int[] before, int[] now) {
		int most = Math.min(before.length, now.length);
		int start = Arrays.mismatch(before, now);
		if (start < 0)
			return List.of();
		start -= start % TokenData.SIZE;
		int end = 0;
		while (end < most - start && before[before.length - 1 - end] == now[now.length - 1 - end])
			end++;
		end -= end % TokenData.SIZE;
		int[] data = Arrays.copyOfRange(now, start, now.length - end);
		return List.of(new SemanticTokensEdit(start, before.length - end - start, TokenData.numbers(data)));
	}
}
