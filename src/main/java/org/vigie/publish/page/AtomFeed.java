// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The page as a feed (RFC 4287), newest first. Texts go as text: no reader takes them for markup.
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;

    private AtomFeed() {}

    static byte[] write(PageState page) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", "urn:uuid:" + UUID.nameUUIDFromBytes(page.name().getBytes(StandardCharsets.UTF_8)));
            element(xml, "title", page.name());
            element(xml, "updated", page.updated().toString());
            xml.writeStartElement("author");
            element(xml, "name", page.name());
            xml.writeEndElement();
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("type", "text/html");
            xml.writeAttribute("href", PageChannel.INDEX);
            for (var entry : page.entries().stream().limit(MOST).toList()) entry(xml, entry);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A feed can be written.", broken);
        }
    }

    private static void entry(XMLStreamWriter xml, PageEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute(
                "xml", XMLConstants.XML_NS_URI, "lang", entry.language().code());
        element(
                xml,
                "id",
                entry.urn()
                        .orElseGet(() ->
                                "urn:uuid:" + UUID.nameUUIDFromBytes(entry.key().getBytes(StandardCharsets.UTF_8))));
        element(xml, "title", entry.title());
        element(xml, "published", entry.at().toString());
        element(xml, "updated", entry.at().toString());
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("href", PageChannel.INDEX + "#" + entry.anchor());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(entry.text());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
