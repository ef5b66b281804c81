// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.imports;

import org.vigie.core.source.Fault;
import org.vigie.core.source.ImportField;
import org.vigie.core.source.ImportLayout;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Texts;

/// Says in words what a file is and what is wrong with it.
final class ImportWords {
    private final Texts texts;
    private final Formats formats;

    ImportWords(Frame frame) {
        this.texts = frame.texts();
        this.formats = frame.formats();
    }

    String field(ImportField field) {
        return texts.get("imports.field." + field.name());
    }

    /// Why a whole file can't be read.
    String ofFile(Fault fault) {
        return texts.find("imports.fault." + fault.name()).orElseGet(() -> ofAnything(fault));
    }

    /// Why a row is refused.
    String ofRow(Fault fault) {
        return texts.find("imports.row." + fault.name()).orElseGet(() -> ofAnything(fault));
    }

    private String ofAnything(Fault fault) {
        return texts.get("faults." + fault.name() + ".what");
    }

    /// "Brandwatch · CSV « , » · UTF-8 · header in row 6"
    String layout(ImportLayout layout) {
        var words =
                new StringBuilder(texts.get("imports.format." + layout.format().name()));
        if (!layout.family().isEmpty()) words.insert(0, texts.get("imports.family." + layout.family()) + " · ");
        if (!layout.charset().isEmpty()) words.append(" · ").append(layout.charset());
        if (!layout.sheet().isEmpty()) words.append(" · ").append(texts.get("imports.sheet", layout.sheet()));
        if (layout.headerRow() > 0)
            words.append(" · ").append(texts.get("imports.header", formats.number(layout.headerRow())));
        return words.toString();
    }

    String number(long count) {
        return formats.number(count);
    }
}
