// SPDX-License-Identifier: Apache-2.0
package org.vigie.report.messages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.vigie.report.messages.Reading.Trouble;

/// Texts as a document (DOCX): each is a table of two columns, field and words, under its title.
final class MessageDocuments {
    private static final int TITLE_SIZE = 14;

    private MessageDocuments() {}

    /// Rows, or why there are none.
    record Found(List<Map<String, String>> rows, Optional<Trouble> trouble) {
        private static Found none(Trouble why) {
            return new Found(List.of(), Optional.of(why));
        }
    }

    static void write(List<Map<String, String>> rows, Optional<String> mark, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            mark.ifPresent(words -> {
                band(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), words);
                band(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), words);
            });
            for (var row : rows) {
                var heading = document.createParagraph();
                heading.setSpacingBefore(240);
                var run = heading.createRun();
                run.setText(row.getOrDefault(MessageFields.TITLE, ""));
                run.setBold(true);
                run.setFontSize(TITLE_SIZE);
                var filled = MessageFields.NAMES.stream()
                        .filter(name -> !row.getOrDefault(name, "").isEmpty())
                        .toList();
                var table = document.createTable(filled.size(), 2);
                table.setWidth("100%");
                for (int at = 0; at < filled.size(); at++) {
                    table.getRow(at).getCell(0).setText(filled.get(at));
                    fill(table.getRow(at).getCell(1), row.getOrDefault(filled.get(at), ""));
                }
            }
            document.write(out);
        }
    }

    /// Above and below on every page.
    private static void band(XWPFParagraph line, String words) {
        line.setAlignment(ParagraphAlignment.CENTER);
        var run = line.createRun();
        run.setText(words);
        run.setBold(true);
    }

    private static void fill(XWPFTableCell cell, String words) {
        boolean first = true;
        for (var line : words.split("\n", -1)) {
            var paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.createRun().setText(line);
            first = false;
        }
    }

    static Found read(byte[] bytes) {
        try {
            if (carriesPrograms(bytes)) return Found.none(Trouble.MACROS);
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                return new Found(rows(document), Optional.empty());
            }
        } catch (IOException | RuntimeException broken) {
            // a broken or bloated document fails inside the library in many ways
            return Found.none(Trouble.NOT_TEXTS);
        }
    }

    private static List<Map<String, String>> rows(XWPFDocument document) {
        var rows = new ArrayList<Map<String, String>>();
        for (var table : document.getTables()) {
            var row = new HashMap<String, String>();
            for (var line : table.getRows())
                if (line.getTableCells().size() >= 2)
                    MessageFields.named(text(line.getCell(0))).ifPresent(name -> row.put(name, text(line.getCell(1))));
            if (!row.isEmpty()) rows.add(row);
        }
        return rows;
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(paragraph -> paragraph.getText())
                .collect(Collectors.joining("\n"));
    }

    /// Programs hide in a part named vbaProject, whatever the document's own name ends with.
    private static boolean carriesPrograms(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("vbadata") || name.contains("activex")) return true;
            }
        }
        return false;
    }
}
