// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.mobilisation;

import java.util.List;
import java.util.stream.Collectors;
import org.vigie.core.directory.Channel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Listed;
import org.vigie.ui.kit.Frame;

/// The call list as a page to print, for the day when the network is gone: who, by which numbers in order, who stands
/// in, and boxes to tick.
final class CallSheet {
    private final Frame frame;
    private final MobilisationViewModel model;

    CallSheet(Frame frame, MobilisationViewModel model) {
        this.frame = frame;
        this.model = model;
    }

    /// An HTML page that needs nothing else.
    String page(List<Listed> people) {
        var texts = frame.texts();
        var rows = people.stream().map(this::row).collect(Collectors.joining("\n"));
        var exercise = model.isExercise()
                ? "<p class=\"exercise\">" + safe(texts.get("mobilisation.exercise.band")) + "</p>"
                : "";
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title><style>
                body { font: 12pt sans-serif; margin: 2cm; } h1 { font-size: 18pt; }
                table { border-collapse: collapse; width: 100%%; } td, th { border: 1px solid #444; padding: 6px;
                text-align: left; vertical-align: top; } tr { page-break-inside: avoid; }
                .exercise { border: 3px solid #5a3db0; padding: 6px; font-weight: bold; text-align: center; }
                </style></head><body>%s
                <h1>%s</h1><p>%s</p><p>%s</p>
                <table><thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead><tbody>
                %s
                </tbody></table></body></html>
                """.formatted(
                        texts.locale().getLanguage(),
                        safe(texts.get("mobilisation.sheet.title")),
                        exercise,
                        safe(texts.get("mobilisation.sheet.title")),
                        safe(texts.get(
                                "mobilisation.sheet.from",
                                model.title(),
                                frame.formats().dateTime(model.now()))),
                        safe(model.messageProperty().get()),
                        safe(texts.get("mobilisation.sheet.who")),
                        safe(texts.get("mobilisation.sheet.numbers")),
                        safe(texts.get("mobilisation.sheet.standins")),
                        safe(texts.get("mobilisation.sheet.answer")),
                        rows);
    }

    private String row(Listed entry) {
        var person = entry.person();
        var numbers = entry.contact().channels().stream().map(this::way).collect(Collectors.joining("<br>"));
        var standIns = entry.contact().standIns().stream()
                .map(model::name)
                .map(CallSheet::safe)
                .collect(Collectors.joining("<br>"));
        return "<tr><td><b>%s</b><br>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        safe(person.name()),
                        safe(person.function()),
                        numbers,
                        standIns,
                        safe(frame.texts().get("mobilisation.sheet.boxes")));
    }

    private String way(Channel channel) {
        boolean dialled = channel.kind() == ChannelKind.MOBILE || channel.kind() == ChannelKind.PHONE;
        var address = safe(channel.address());
        return dialled ? "<b>" + address + "</b>" : address;
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
