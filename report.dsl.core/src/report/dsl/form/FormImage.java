// SPDX-License-Identifier: EPL-2.0
package report.dsl.form;

/**
 * A form as a few kilobytes: shipped forms are kept this way, so that a program can start without the language they are
 * written in. An image is read by the version that wrote it, and by no other.
 */
public final class FormImage {

	static final int MAGIC = 0x52464D;
	static final int VERSION = 6;

	private FormImage() {
	}

	public static byte[] write(Form form) {
		return new ImageWriter().write(form);
	}

	/** @throws IllegalArgumentException when the bytes are no image of this version */
	public static Form read(byte[] image) {
		try {
			return new ImageReader(image).form();
		} catch (IndexOutOfBoundsException e) {
			throw new IllegalArgumentException("an image of a form that ends too early", e);
		}
	}
}
