// SPDX-License-Identifier: Apache-2.0
package org.vigie.report;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/// What makes a PDF fit for keeping, ISO 19005-2 level B (PDF/A-2b): its metadata, and what its colours mean.
final class Archive {
    private static final String PRODUCER = "Vigie";
    private static final int PART = 2;

    private Archive() {}

    static void prepare(PDDocument document, Sheet sheet) throws IOException {
        var made = GregorianCalendar.from(sheet.madeAt().atZone(ZoneOffset.UTC));
        document.setVersion(1.7f);
        document.setDocumentId(sheet.madeAt().toEpochMilli());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(sheet.language().toLanguageTag());
        catalog.addOutputIntent(colours(document));
        var properties = document.getDocumentInformation();
        properties.setTitle(sheet.title());
        properties.setAuthor(sheet.author());
        properties.setProducer(PRODUCER);
        properties.setCreationDate(made);
        properties.setModificationDate(made);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(metadata(sheet, made));
        catalog.setMetadata(metadata);
    }

    private static PDOutputIntent colours(PDDocument document) throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static byte[] metadata(Sheet sheet, Calendar made) throws IOException {
        var xmp = XMPMetadata.createXMPMetadata();
        try {
            var archive = xmp.createAndAddPDFAIdentificationSchema();
            archive.setPart(PART);
            archive.setConformance("B");
            var core = xmp.createAndAddDublinCoreSchema();
            core.setTitle(sheet.title());
            core.addCreator(sheet.author());
            core.addLanguage(sheet.language().toLanguageTag());
            var basic = xmp.createAndAddXMPBasicSchema();
            basic.setCreateDate(made);
            basic.setModifyDate(made);
            xmp.createAndAddAdobePDFSchema().setProducer(PRODUCER);
            var bytes = new ByteArrayOutputStream();
            new XmpSerializer().serialize(xmp, bytes, true);
            return bytes.toByteArray();
        } catch (BadFieldValueException | TransformerException e) {
            throw new IOException("The metadata can't be written", e);
        }
    }
}
