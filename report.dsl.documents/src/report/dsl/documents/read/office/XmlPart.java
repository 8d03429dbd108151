// SPDX-License-Identifier: EPL-2.0
package report.dsl.documents.read.office;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import report.dsl.documents.source.UnreadableDocument;

/**
 * A part of an Office file, element by element. Nothing outside the part is ever read: no document type, no entity, no reference.
 */
public final class XmlPart implements AutoCloseable {

	/** Deeper than tables in tables in text boxes are; beyond it a file is made to exhaust the stack. */
	private static final int DEEPEST = 600;
	private static final XMLInputFactory FACTORY = factory();

	private final XMLStreamReader in;
	private int depth;

	/** @param stream is not closed here */
	public XmlPart(InputStream stream) throws UnreadableDocument {
		try {
			synchronized (FACTORY) {
				in = FACTORY.createXMLStreamReader(stream);
			}
		} catch (XMLStreamException e) {
			throw damaged(e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		// The library has a limit of its own, which documents with many nested marks reach.
		factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * DEEPEST));
		factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
		return factory;
	}

	/** How many elements are open: what {@link #child} wants to know of the element that was just entered. */
	public int depth() {
		return depth;
	}

	/**
	 * Goes to the next child of an element, over everything in between that was not read.
	 *
	 * @param parent the depth that was reached when the element was entered
	 * @return false when the element has ended
	 */
	public boolean child(int parent) throws UnreadableDocument {
		try {
			while (in.hasNext())
				switch (in.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (++depth > DEEPEST)
						throw new UnreadableDocument("document.damaged", "XML > " + DEEPEST);
					if (depth == parent + 1)
						return true;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (depth-- == parent)
						return false;
				}
				default -> {
				}
				}
			return false;
		} catch (XMLStreamException e) {
			throw damaged(e);
		}
	}

	/**
	 * As {@link #child}, but also stops at text that stands between the children, see {@link #words}.
	 *
	 * @param parent the depth that was reached when the element was entered
	 * @return false when the element has ended
	 */
	public boolean content(int parent) throws UnreadableDocument {
		try {
			while (in.hasNext())
				switch (in.next()) {
				case XMLStreamConstants.START_ELEMENT -> {
					if (++depth > DEEPEST)
						throw new UnreadableDocument("document.damaged", "XML > " + DEEPEST);
					if (depth == parent + 1)
						return true;
				}
				case XMLStreamConstants.END_ELEMENT -> {
					if (depth-- == parent)
						return false;
				}
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
					if (depth == parent)
						return true;
				}
				default -> {
				}
				}
			return false;
		} catch (XMLStreamException e) {
			throw damaged(e);
		}
	}

	/** The text that {@link #content} has stopped at, or a piece of it; null at an element. */
	public @Nullable String words() {
		return in.isStartElement() ? null : in.getText();
	}

	/** Name of the element without prefix. */
	public String name() {
		return in.getLocalName();
	}

	/** Whether the element is one of drawings, not of text: their names overlap. */
	public boolean drawn() {
		String space = in.getNamespaceURI();
		return space != null && (space.contains("drawingml") || space.contains("urn:schemas-microsoft-com:"));
	}

	/** Text of the element, which is left. */
	public String text() throws UnreadableDocument {
		int parent = depth;
		StringBuilder text = new StringBuilder();
		try {
			while (in.hasNext())
				switch (in.next()) {
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
					text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
				case XMLStreamConstants.START_ELEMENT -> depth++;
				case XMLStreamConstants.END_ELEMENT -> {
					if (depth-- == parent)
						return text.toString();
				}
				default -> {
				}
				}
			return text.toString();
		} catch (XMLStreamException e) {
			throw damaged(e);
		}
	}

	/** @return value of an attribute by its name without prefix */
	public @Nullable String attribute(String name) {
		for (int i = 0; i < in.getAttributeCount(); i++)
			if (in.getAttributeLocalName(i).equals(name))
				return in.getAttributeValue(i);
		return null;
	}

	/** The attribute {@code val}. */
	public @Nullable String value() {
		return attribute("val");
	}

	/** A number, or {@code otherwise} when the attribute is missing or none. */
	public int number(String attribute, int otherwise) {
		String value = attribute(attribute);
		if (value == null)
			return otherwise;
		try {
			return Integer.parseInt(value.strip());
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/** Whether an attribute is there and true. */
	public boolean is(String attribute) {
		String value = attribute(attribute);
		return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
	}

	/** Whether a property that is there is also on. */
	public boolean on() {
		String value = value();
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
	}

	@Override
	public void close() throws UnreadableDocument {
		try {
			in.close();
		} catch (XMLStreamException e) {
			throw damaged(e);
		}
	}

	/** The reader wraps what the unpacking says. */
	private static UnreadableDocument damaged(XMLStreamException e) {
		return OfficePackage.why(e.getNestedException() instanceof IOException io ? io : e);
	}
}
