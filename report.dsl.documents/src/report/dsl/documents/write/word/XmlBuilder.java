// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.write.word;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML under construction, in memory. Characters that XML does not know come out as U+FFFD. */
final class XmlBuilder {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final StringWriter buffer = new StringWriter(64 * 1024);
	private final XMLStreamWriter out;

	XmlBuilder() {
		try {
			out = FACTORY.createXMLStreamWriter(buffer);
			out.writeStartDocument("UTF-8", "1.0");
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Begins an element. @param attributes names and values in turn */
	XmlBuilder open(String name, String... attributes) {
		try {
			out.writeStartElement(name);
			attributes(attributes);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return this;
	}

	/** An element without content. */
	XmlBuilder empty(String name, String... attributes) {
		try {
			out.writeEmptyElement(name);
			attributes(attributes);
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return this;
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2)
			out.writeAttribute(attributes[i], clean(attributes[i + 1]));
	}

	XmlBuilder text(String text) {
		try {
			out.writeCharacters(clean(text));
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return this;
	}

	XmlBuilder close() {
		try {
			out.writeEndElement();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return this;
	}

	/** An element with text. */
	XmlBuilder element(String name, String text, String... attributes) {
		return open(name, attributes).text(text).close();
	}

	private static String clean(String text) {
		int i = 0;
		while (i < text.length() && isPlain(text.charAt(i)))
			i++;
		return i == text.length() ? text : cleanFrom(text, i);
	}

	private static boolean isPlain(char c) {
		return c >= ' ' && !Character.isSurrogate(c) && c < 0xFFFE && !(c >= 0x7F && c < 0xA0);
	}

	private static String cleanFrom(String text, int start) {
		StringBuilder clean = new StringBuilder(text.length()).append(text, 0, start);
		for (int i = start; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
				clean.append(c).append(text.charAt(++i));
			else
				clean.append(isPlain(c) || c == '\t' || c == '\n' ? c : '\uFFFD');
		}
		return clean.toString();
	}

	@Override
	public String toString() {
		try {
			out.writeEndDocument();
			out.flush();
		} catch (XMLStreamException e) {
			throw new IllegalStateException(e);
		}
		return buffer.toString();
	}
}
