// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.debrief;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.OpenRoom;
import org.vigie.report.ReportTexts;
import org.vigie.report.debrief.DebriefPdf;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Written;
import org.vigie.ui.kit.log.LogWords;

/// Puts what is looked back on onto paper.
final class DebriefPrint {
    private static final Logger LOG = LoggerFactory.getLogger(DebriefPrint.class);

    private final Frame frame;
    private final OpenRoom room;
    private final Lanes lanes;
    private final Function<String, Optional<Path>> chooser;

    DebriefPrint(Frame frame, OpenRoom room, Lanes lanes) {
        this(frame, room, lanes, name -> choose(frame, name));
    }

    /// @param chooser asks where a file of this name goes
    DebriefPrint(Frame frame, OpenRoom room, Lanes lanes, Function<String, Optional<Path>> chooser) {
        this.frame = frame;
        this.room = room;
        this.lanes = lanes;
        this.chooser = chooser;
    }

    /// Asks for a place and writes there how things stand now.
    void open(Told told) {
        var texts = frame.texts();
        chooser.apply(texts.get("debrief.file") + ".pdf")
                .ifPresent(file -> lanes.ask(
                        () -> Written.whole(file, out -> DebriefPdf.write(edition(told), out)),
                        name -> frame.toasts().say(texts.get("debrief.printed", name)),
                        problem -> {
                            LOG.warn("A debrief could not be written to {}", file, problem);
                            frame.toasts().complain(texts.get("debrief.unwritten", file));
                        }));
    }

    private DebriefPdf.Edition edition(Told told) {
        return new DebriefPdf.Edition(
                room.room(),
                told.course(),
                told.score(),
                told.conduct(),
                told.said(new LogWords(frame.texts(), frame.formats(), _ -> Optional.empty())),
                "",
                new ReportTexts(frame.texts().locale()),
                frame.formats().zone(),
                room.clock().instant());
    }

    private static Optional<Path> choose(Frame frame, String name) {
        var window = new FileChooser();
        window.setTitle(frame.texts().get("debrief.print"));
        window.setInitialFileName(name);
        window.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        return Optional.ofNullable(window.showSaveDialog(null)).map(File::toPath);
    }
}
