// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives up when a part unpacks to more than a report can hold. */
final class BoundedStream extends FilterInputStream {

	private long left;

	/** @param most bytes */
	BoundedStream(InputStream in, long most) {
		super(in);
		left = most;
	}

	@Override
	public int read() throws IOException {
		return count(in.read(), 1);
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = in.read(bytes, offset, length);
		return count(read, read);
	}

	private int count(int result, int bytes) throws IOException {
		if (result >= 0 && (left -= bytes) < 0)
			throw new IOException("Zip bomb");
		return result;
	}
}
