// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.vigie.core.journal.Payload;
import org.vigie.core.mention.Filed;
import org.vigie.core.mention.MentionKey;
import org.vigie.core.mention.Search;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.publish.Spoken;
import org.vigie.core.signal.Campaign;
import org.vigie.core.signal.Fan;
import org.vigie.core.signal.Forecast;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Stand;
import org.vigie.ui.kit.TestRooms;

/// The screen as people use it: figures that lead to mentions, the curve and its table, keys on the list, narrow and
/// wide.
@ExtendWith(FxTest.class)
class SituationScreenTest {
    private final SituationRoom room = new SituationRoom();
    private final Frame frame = TestRooms.frame();
    private final List<Search> opened = new ArrayList<>();
    private final List<Optional<MentionKey>> chosen = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<Spoken> after = new ArrayList<>();
    private SituationScreen screen;
    private Stand stand;
    private Filed worst;

    @BeforeEach
    void open() {
        room.crisis();
        worst = room.say(
                SituationRoom.NOW.minusSeconds(600),
                "Mon père est sous oxygène, plus de ligne",
                -0.9,
                95,
                SituationRoom.FORUM,
                182_000,
                Set.of("outage"));
        room.tell(SituationRoom.OUTAGE, "Box hors service", 1126, 0.38, -0.62);
        show(1824);
    }

    private void show(int width) {
        if (stand != null) close();
        screen = FxTest.onFx(() -> new SituationScreen(
                room.open(),
                room.reader(),
                SituationRoom.TAXONOMY,
                frame,
                new SituationLeads(
                        (search, mention) -> {
                            opened.add(search);
                            chosen.add(mention);
                        },
                        shown::add,
                        after::add,
                        _ -> {},
                        () -> {}),
                Lanes.live()));
        stand = Stand.show(frame, width, 960, () -> (Parent) screen.node());
        until(() -> screen.model().wasReadProperty().get());
        FxTest.runOnFx(screen::focus);
        FxTest.settle();
    }

    @AfterEach
    void close() {
        stand.close();
        FxTest.runOnFx(screen::close);
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(() -> FxTest.onFx(condition));
    }

    @Test
    void figuresShowAndLeadToTheirMentions() {
        assertThat(stand.said()).contains("Mentions par heure", "Portée estimée", "Box hors service");
        stand.click("#figure-critical").click("#figure-negative").click("#figure-reach");
        assertThat(opened.get(0).facets()).containsEntry(Facet.PRIORITY, Set.of("CRITICAL"));
        assertThat(opened.get(1).facets()).containsEntry(Facet.POLARITY, Set.of("NEGATIVE"));
        assertThat(opened.get(2).order()).isEqualTo(Search.Order.AUDIENCE);
        assertThat(FxTest.onFx(() -> stand.find("#figure-critical", Tile.class).getAccessibleText()))
                .startsWith("Mentions critiques non traitées\u00a0: 1");
    }

    @Test
    void keysWalkActAndOpen() {
        stand.press("J");
        FxTest.runOnFx(() -> screen.model().urgent().choose(0));
        stand.press("Enter");
        assertThat(chosen).containsExactly(Optional.of(worst.mention().key()));
        assertThat(opened.getFirst().order()).isEqualTo(Search.Order.PRIORITY);
        stand.press("X");
        assertThat(room.room.journal.entries.getLast().payload()).isInstanceOf(Payload.MentionsTriaged.class);
        assertThat(stand.said()).contains("Mention classée sans suite", "Annuler");
        stand.press("P");
        assertThat(opened).hasSize(2);
    }

    @Test
    void theNegativeShareIsForetoldWithItsBandsAndHowFarToTrustThem() {
        room.past();
        show(1824);
        var words = stand.text("#forecast").replaceAll("[\\u00a0\\u202f]", " ");
        assertThat(words.lines().toList().getLast())
                .matches("Part négative vers 22:00 : \\d+ %, de \\d+ % à \\d+ % dans 50 % des cas, de \\d+ % à \\d+ %"
                        + " dans 80 %, de \\d+ % à \\d+ % dans 95 %\\. Sur les \\d+ dernières prévisions, \\d+"
                        + " dans la bande à 80 %\\.");
        var known = (Forecast.Known) screen.model().situation().course().negative();
        assertThat(known.hours()).hasSize(6);
        var last = known.hours().getLast();
        assertThat(last.nearlyAll().low())
                .isBetween(0.0, last.most().low())
                .isLessThan(last.half().low());
        assertThat(last.nearlyAll().high()).isBetween(last.most().high(), 1.0);
        assertThat(FxTest.onFx(
                        () -> stand.find("#course-chart", CourseChart.class).getAccessibleText()))
                .contains("Part négative vers")
                .doesNotContain("\n");
        assertThat(String.join("\n", stand.said()).replace('\u00a0', ' '))
                .as("the strip below the curve")
                .contains("Part négative, sur 1 h", "médiane " + Math.round(100 * last.middle()) + " %");
        stand.picture("situation-negative-forecast");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theTableListsTheHoursForetoldWithTheirBands() {
        room.past();
        show(1224);
        stand.click("#course-data");
        var course = screen.model().situation().course();
        var table = FxTest.onFx(() -> (TableView<List<String>>) stand.find("#course-table", TableView.class));
        var titles = table.getColumns().stream().map(column -> column.getText()).toList();
        var first = table.getItems().getFirst().stream()
                .map(cell -> cell.replaceAll("[\\u00a0\\u202f]", " "))
                .toList();
        var share = ((Forecast.Known) course.negative()).hours().getLast();
        assertThat(first).hasSameSizeAs(titles).startsWith("22:00, prévu").endsWith(band(share.nearlyAll()));
        assertThat(first.get(titles.indexOf("Part nég. à 50\u00a0%"))).isEqualTo(band(share.half()));
        assertThat(table.getItems()).hasSize(course.points().size() + 6);
        assertThat(table.getColumns())
                .as("no word is cut in a narrow table")
                .allSatisfy(column -> assertThat(column.getWidth())
                        .isGreaterThan(column.getText().length() * 7));
        var now = table.getItems().get(6);
        assertThat(now.get(titles.indexOf("Part négative")))
                .isEqualTo(Math.round(100 * course.points().getLast().negative().orElseThrow()) + "\u00a0%");
        var csv = FxTest.onFx(() -> ((CourseTable) table.getParent()).csv())
                .lines()
                .toList();
        assertThat(csv.getFirst()).endsWith("\"Part nég. à 95\u00a0%, bas\",\"Part nég. à 95\u00a0%, haut\"");
        assertThat(csv.getLast())
                .startsWith("2026-10-14T20:00:00Z,")
                .endsWith(String.format(
                        Locale.ROOT,
                        "%.3f,%.3f",
                        share.nearlyAll().low(),
                        share.nearlyAll().high()));
        stand.picture("situation-forecast-table");
    }

    private static String band(Fan.Band band) {
        return Math.round(100 * band.low()) + " %–" + Math.round(100 * band.high()) + " %";
    }

    @Test
    void theCurveHasASentenceATableAndMarkers() {
        var sentence =
                FxTest.onFx(() -> stand.find("#course-chart", CourseChart.class).getAccessibleText());
        assertThat(sentence).startsWith("Depuis 12:00\u00a0:").contains("mentions par heure", "pas assez d’historique");
        assertThat(stand.text("#forecast")).contains("sur 96 nécessaires");
        assertThat(stand.said()).contains("Cellule de crise activée");
        stand.click("#course-data");
        assertThat(stand.shows("#course-table")).isTrue();
        var csv = FxTest.onFx(
                () -> ((CourseTable) stand.find("#course-table", Node.class).getParent()).csv());
        var points = screen.model().situation().course().points();
        assertThat(csv.lines()).hasSize(points.size() + 1);
        assertThat(csv.lines().toList().get(1))
                .startsWith(points.getFirst().at().toString());
    }

    @Test
    void arrowsPointAtTimesAndEnterOpensThem() {
        stand.focus("#course-chart").press("Left").press("Left");
        var points = screen.model().situation().course().points();
        assertThat(screen.model().pointedProperty().get())
                .contains(points.get(points.size() - 2).at());
        assertThat(stand.shows("#course-tip")).isTrue();
        stand.press("Enter");
        assertThat(opened.getFirst().until())
                .contains(points.get(points.size() - 2).at());
        stand.press("Esc");
        assertThat(screen.model().pointedProperty().get()).isEmpty();
        stand.press("Down").press("Enter");
        assertThat(stand.said()).contains("Main courante");
        stand.click("#entry-close");
        assertThat(stand.shows("#entry-card")).isFalse();
    }

    @Test
    void narrowPagesKeepFourFiguresAndPutTheRestBehindTabs() {
        show(1224);
        assertThat(stand.shows("#figure-response")).isTrue();
        assertThat(stand.shows("#figure-reach")).isFalse();
        assertThat(stand.said()).contains("À traiter", "Récits").doesNotContain("Box hors service");
        assertThat(FxTest.onFx(() -> {
                    var more = stand.find("#tabs .more", MenuButton.class);
                    more.show();
                    var names = more.getItems().stream().map(MenuItem::getText).toList();
                    more.hide();
                    return names;
                }))
                .contains("Alertes", "Griefs");
        stand.click("#tab-narratives");
        assertThat(stand.said()).contains("Box hors service").doesNotContain("Sentiment moyen");
        var row = stand.find(".narrative-row", Region.class);
        var pane = stand.find("#narratives", Region.class);
        assertThat(row.getStyleClass()).contains("folded");
        assertThat(row.minWidth(-1)).as("no figure is cut").isLessThanOrEqualTo(pane.getWidth());
        stand.picture("situation-narratives-folded");
    }

    @Test
    void aCampaignSaysByWhatItIsTold() {
        var since = SituationRoom.NOW.minusSeconds(1200);
        room.campaigns.put(
                SituationRoom.OUTAGE,
                List.of(new Campaign("Copiez ce message", since, since.plusSeconds(720), 31, 24, 20, 8)));
        show(1824);
        var row = stand.find(".narrative-row", NarrativeRow.class);
        assertThat(row.getAccessibleText().replaceAll("[\\u00a0\\u202f]", " "))
                .contains("Réponse : Aucune.")
                .endsWith("Mêmes mots, ou presque, de 24 comptes en 12 min. 8 comptes récents sur 20 d’âge connu.");
    }

    @Test
    void staleDataIsSaidInTheHead() {
        assertThat(stand.shows("#stale")).isFalse();
        room.room.at(SituationRoom.NOW.plusSeconds(240));
        FxTest.runOnFx(screen.model()::tick);
        assertThat(stand.text("#stale")).isEqualTo("Dernière collecte il y a 4\u00a0min");
    }
}
