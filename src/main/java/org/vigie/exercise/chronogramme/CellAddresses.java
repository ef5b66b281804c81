// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.chronogramme;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Looks at where the cells of a workbook say that they stand, before it is read: a reader makes room for every cell up
/// to there, and an address that no spreadsheet has would fill the memory.
final class CellAddresses {
    /// Columns end at XFD.
    private static final int LONGEST_COLUMN = 3;

    private CellAddresses() {}

    /// @throws IOException if a cell stands where none can, or a sheet is no XML
    static void check(ZipFile workbook) throws IOException {
        for (var entry : Collections.list(workbook.entries())) {
            if (!entry.getName().startsWith("xl/worksheets/")
                    || !entry.getName().endsWith(".xml")) continue;
            try (var in = workbook.getInputStream(entry)) {
                check(in);
            } catch (XMLStreamException noSheet) {
                throw new IOException(noSheet);
            }
        }
    }

    private static void check(InputStream sheet) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var reader = factory.createXMLStreamReader(sheet);
        try {
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("c")
                        && isNowhere(reader.getAttributeValue(null, "r")))
                    throw new IOException("A cell stands nowhere.");
        } finally {
            reader.close();
        }
    }

    private static boolean isNowhere(@Nullable String address) {
        if (address == null) return false;
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) letters++;
        return letters > LONGEST_COLUMN;
    }
}
