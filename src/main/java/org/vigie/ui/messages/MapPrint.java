// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.messages;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.message.MessageMap;
import org.vigie.core.message.MessageMaps.Kept;
import org.vigie.report.ReportTexts;
import org.vigie.report.messages.MapEdition;
import org.vigie.report.messages.MapEdition.Format;
import org.vigie.ui.kit.Written;

/// Puts message maps on paper (PDF) or into a document (DOCX).
final class MapPrint {
    private static final Logger LOG = LoggerFactory.getLogger(MapPrint.class);

    private final Around around;
    private final MapWords words;
    private final Function<String, Optional<Path>> chooser;

    MapPrint(Around around) {
        this(around, name -> choose(around, name));
    }

    /// @param chooser asks where a file of this name goes
    MapPrint(Around around, Function<String, Optional<Path>> chooser) {
        this.around = around;
        this.words = new MapWords(around);
        this.chooser = chooser;
    }

    /// Asks for a place and writes these maps there, with the values that their variables have now.
    void open(List<Kept> maps) {
        var texts = around.texts();
        chooser.apply(texts.get("messages.map.file") + ".pdf").ifPresent(file -> {
            var edition = edition(maps);
            var format = Format.of(file.getFileName().toString()).orElse(Format.PDF);
            around.model()
                    .maps()
                    .lanes()
                    .ask(
                            () -> Written.whole(file, out -> edition.write(format, out)),
                            name -> around.frame().toasts().say(texts.get("messages.map.exported", maps.size(), name)),
                            problem -> {
                                LOG.warn("The message maps could not be written to {}", file, problem);
                                around.frame().toasts().complain(texts.get("messages.unwritten", file));
                            });
        });
    }

    MapEdition edition(List<Kept> maps) {
        return new MapEdition(
                around.model().maps().room(),
                maps.stream().map(this::page).toList(),
                around.name(around.model().personProperty().get()),
                new ReportTexts(around.texts().locale()),
                around.formats().zone(),
                around.model().now());
    }

    private MapEdition.Page page(Kept kept) {
        var map = kept.map();
        return new MapEdition.Page(
                map.question(),
                words.about(kept),
                words.spoken(map.said()),
                map.keys().stream().map(this::key).toList(),
                words.remarks(map));
    }

    private MapEdition.Key key(MessageMap.Key key) {
        return new MapEdition.Key(
                words.filled(key.words()),
                key.facts().stream()
                        .map(fact -> new MapEdition.Fact(words.filled(fact.words()), words.standing(fact)))
                        .toList());
    }

    private static Optional<Path> choose(Around around, String name) {
        var window = new FileChooser();
        window.setTitle(around.texts().get("messages.map.export"));
        window.setInitialFileName(name);
        window.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF, DOCX", "*.pdf", "*.docx"));
        return Optional.ofNullable(window.showSaveDialog(null)).map(File::toPath);
    }
}
