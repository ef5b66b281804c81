// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.room;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.taxonomy.BuiltInTaxonomy;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.journal.SitrepAct;
import org.vigie.core.mention.Asked;
import org.vigie.core.mobilisation.Dispatch;
import org.vigie.core.sitrep.Sitrep;
import org.vigie.core.sitrep.SitrepFacts;
import org.vigie.core.sitrep.Sitreps;
import org.vigie.report.ReportTexts;
import org.vigie.report.SitrepEdition;
import org.vigie.report.SitrepWriter;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.mention.QuestionReader;

/// The situation reports of a room: the draft of the next one, those issued, and their files.
final class SitrepViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(SitrepViewModel.class);

    private static final Duration DAY = Duration.ofDays(1);

    private final OpenRoom room;
    private final People people;
    private final Lanes lanes;
    private final RoomViewModel acts;
    private final ZoneId zone;
    private final Dispatch dispatch;
    private final ReadOnlyObjectWrapper<List<Sitreps.Issued>> issued = new ReadOnlyObjectWrapper<>(List.of());

    /// @param zone where the room's clock on the wall hangs
    /// @param dispatch by which reports leave
    SitrepViewModel(OpenRoom room, People people, Lanes lanes, RoomViewModel acts, ZoneId zone, Dispatch dispatch) {
        this.room = room;
        this.people = people;
        this.lanes = lanes;
        this.acts = acts;
        this.zone = zone;
        this.dispatch = dispatch;
    }

    /// Reports issued, latest first.
    ReadOnlyObjectProperty<List<Sitreps.Issued>> issuedProperty() {
        return issued.getReadOnlyProperty();
    }

    void read() {
        lanes.ask(
                () -> new Sitreps(room.journal(), room.room().id()).all().reversed(),
                issued::set,
                problem -> LOG.error("The situation reports could not be read", problem));
    }

    /// Writes the draft of the next report from what the room knows now.
    void draft(Locale language, Consumer<Sitrep> draft, Runnable failed) {
        lanes.ask(
                () -> new SitrepWriter(new ReportTexts(language), zone).draft(SitrepFacts.read(room, people, asked())),
                draft,
                problem -> {
                    LOG.error("The situation report could not be drafted", problem);
                    failed.run();
                });
    }

    /// What was asked in the day up to now.
    private List<Asked> asked() {
        return new QuestionReader(room.mentions(), room.journal(), BuiltInTaxonomy.load())
                .read(room.clock().instant().minus(DAY));
    }

    CompletableFuture<?> issue(Sitrep report) {
        return acts.act(new SitrepAct.Issued(report)).thenRun(() -> lanes.later(this::read));
    }

    /// Writes an issued report to a file, away from the screen's thread.
    ///
    /// @param nobody stands for an author who is not known here
    /// @param answer whether it was written
    void write(
            Sitreps.Issued issue,
            Locale language,
            String nobody,
            SitrepEdition.Format format,
            Path file,
            Consumer<Boolean> answer) {
        var edition = edition(issue, language, nobody);
        lanes.ask(() -> write(edition, format, file), answer, problem -> {
            LOG.error("The situation report could not be written to {}", file, problem);
            answer.accept(false);
        });
    }

    /// The sending of an issued report.
    SitrepSendModel sending(Sitreps.Issued issue, Locale language, String nobody, String subject, String message) {
        var edition = edition(issue, language, nobody);
        return new SitrepSendModel(room, people, dispatch, lanes, issue, edition, subject, message);
    }

    private SitrepEdition edition(Sitreps.Issued issue, Locale language, String nobody) {
        var author =
                issue.entry().author().flatMap(people::find).map(Person::name).orElse(nobody);
        return new SitrepEdition(issue.report(), room.room(), author, new ReportTexts(language), zone);
    }

    String title() {
        return room.room().title();
    }

    private static boolean write(SitrepEdition edition, SitrepEdition.Format format, Path file) {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            edition.write(format, out);
            return true;
        } catch (IOException refused) {
            LOG.warn("The situation report could not be written to {}: {}", file, refused.toString());
            return false;
        }
    }
}
