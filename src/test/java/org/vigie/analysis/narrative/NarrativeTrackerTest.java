// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vigie.core.signal.NarrativeId;

class NarrativeTrackerTest {
    private final Stream stream = new Stream();
    private final NarrativeTracker tracker = new NarrativeTracker(Stream.RULES);

    private NarrativeId hear(String text) {
        return tracker.observe(stream.say(text)).narrative().orElseThrow();
    }

    @Test
    void mentionsOfOneStoryMeetAndOthersStayApart() {
        var box = hear("La Box 7 redémarre en boucle, voyant rouge fixe");
        var leak = hear("Fuite de données chez Altéa : des IBAN en vente");
        assertThat(leak).isNotEqualTo(box);
        assertThat(hear("voyant rouge et ma box redémarre en boucle")).isEqualTo(box);
        assertThat(hear("Nos IBAN dans une fuite de données, bravo")).isEqualTo(leak);
    }

    @Test
    void linksHandlesAndAccentsDoNotMatter() {
        var first = hear("@AlteaSAV données piratées, IBAN dérobés https://exemple.fr/x");
        assertThat(hear("DONNEES PIRATEES ! iban derobes @autre https://autre.example/y"))
                .isEqualTo(first);
    }

    @Test
    void noiseIsNotShownUntilEnoughAccountsTellIt() {
        hear("voyant rouge fixe sur la box");
        hear("la box, voyant rouge fixe");
        assertThat(tracker.narratives()).isEmpty();
        hear("box : voyant rouge fixe");
        assertThat(tracker.narratives()).hasSize(1);
        assertThat(tracker.narratives().getFirst().narrative().mentions()).isEqualTo(3);
    }

    @Test
    void oneAccountAloneIsNoNarrative() {
        for (int i = 0; i < 10; i++) {
            var said = stream.say("voyant rouge fixe sur la box");
            tracker.observe(new Said(said.key(), said.at(), "fr", said.text(), "toujours lui", ""));
        }
        assertThat(tracker.narratives()).isEmpty();
    }

    @Test
    void aLabelIsAPhraseAsItWasWritten() {
        for (int i = 0; i < 4; i++) {
            hear("Une fuite de données chez eux, encore " + "abcd".charAt(i));
            hear("voyant rouge " + "ici là-bas chez eux partout".split(" ")[i]);
        }
        assertThat(tracker.narratives())
                .extracting(tracked -> tracked.narrative().label())
                .containsExactlyInAnyOrder("Fuite de données", "Voyant rouge");
    }

    @Test
    void copiesOfATextAreNamedByHowItBegins() {
        for (int i = 0; i < 5; i++) {
            hear("On paie, on nous coupe, on nous ment. Le 1er novembre, on part tous ! Copiez, partagez.");
            hear("Novembre " + "gris froid triste long noir".split(" ")[i]);
        }
        assertThat(tracker.narratives())
                .extracting(tracked -> tracked.narrative().label())
                .contains("On paie, on nous coupe, on nous ment");
    }

    @Test
    void aTextThatTellsNothingFollowsItsThreadOrStaysAlone() {
        var first = stream.say("voyant rouge fixe sur la box");
        var opened = tracker.observe(new Said(first.key(), first.at(), "fr", first.text(), "a", "fil"))
                .narrative();
        var reply = stream.say("pareil ici !");
        assertThat(tracker.observe(new Said(reply.key(), reply.at(), "fr", reply.text(), "b", "fil"))
                        .narrative())
                .isEqualTo(opened)
                .isPresent();
        assertThat(tracker.observe(stream.say("et toi ?")).narrative()).isEmpty();
    }

    @Test
    void aMergedNarrativeGoesOnAttractingForTheOther() {
        var box = hear("La Box 7 redémarre en boucle, voyant rouge fixe");
        var leak = hear("Fuite de données : des IBAN en vente");
        assertThat(tracker.merge(box, leak)).isTrue();
        assertThat(hear("box en boucle, voyant rouge")).isEqualTo(leak);
        assertThat(hear("fuite de données, IBAN")).isEqualTo(leak);
        assertThat(tracker.resolve(box)).contains(leak);
        assertThat(tracker.merge(box, leak)).isFalse();
    }

    @Test
    void whatWasSplitOffKeepsItsSeedsAndGrowsByItself() {
        var first = stream.say("panne : la caisse du magasin refuse les cartes bancaires");
        var box = tracker.observe(stream.say("panne : la box redémarre, voyant rouge"))
                .narrative()
                .orElseThrow();
        assertThat(tracker.assign(first, Optional.empty(), box)).isTrue();

        var shops = new NarrativeId(new UUID(1, 5));
        assertThat(tracker.split(box, shops, List.of(first))).isTrue();
        assertThat(shops).isNotEqualTo(box);
        assertThat(hear(first.text())).isEqualTo(shops);
        assertThat(hear("les cartes bancaires refusées à la caisse du magasin")).isEqualTo(shops);
        assertThat(hear("box panne, voyant rouge, redémarre")).isEqualTo(box);
    }

    @Test
    void groupsThatPeopleSplitAreNeverMadeOneAgain() {
        var seed = stream.say("panne de box à Lille");
        var all = hear("panne de box à Lyon");
        var lille = new NarrativeId(new UUID(1, 6));
        assertThat(tracker.split(all, lille, List.of(seed))).isTrue();
        for (int i = 0; i < 120; i++) hear(i % 2 == 0 ? "panne de box à Lille" : "panne de box à Lyon");
        assertThat(tracker.resolve(lille)).contains(lille);
        assertThat(tracker.resolve(all)).contains(all);
        assertThat(hear("panne de box à Lille")).isEqualTo(lille);
    }

    @Test
    void aPersonsLabelStays() {
        var box = hear("voyant rouge fixe sur la box");
        assertThat(tracker.rename(box, " Box hors service ")).isTrue();
        for (int i = 0; i < 120; i++) hear("voyant rouge fixe sur la box, encore " + i);
        var narrative = tracker.narratives().getFirst().narrative();
        assertThat(narrative.label()).isEqualTo("Box hors service");
        assertThat(narrative.named()).isTrue();
        assertThat(narrative.mentions()).isEqualTo(121);
    }

    @Test
    void anAssignedTextDrawsItsLikeWithIt() {
        var box = hear("voyant rouge fixe sur la box");
        var stray = stream.say("mon décodeur affiche erreur B17");
        var wrong = tracker.observe(stray).narrative();
        assertThat(wrong).isPresent().isNotEqualTo(Optional.of(box));
        assertThat(tracker.assign(stray, wrong, box)).isTrue();
        assertThat(hear(stray.text())).isEqualTo(box);
        assertThat(hear("erreur B17 sur le décodeur du salon")).isEqualTo(box);
    }

    @Test
    void decisionsAboutUnknownNarrativesChangeNothing() {
        var box = hear("voyant rouge fixe sur la box");
        var unknown = new NarrativeId(new UUID(1, 2));
        assertThat(tracker.merge(box, unknown)).isFalse();
        assertThat(tracker.merge(unknown, box)).isFalse();
        assertThat(tracker.rename(unknown, "x")).isFalse();
        assertThat(tracker.split(unknown, new NarrativeId(new UUID(1, 3)), List.of(stream.say("a b"))))
                .isFalse();
        assertThat(tracker.assign(stream.say("a b"), Optional.of(box), unknown)).isFalse();
        assertThat(tracker.resolve(unknown)).isEmpty();
    }

    @Test
    void narrativesFallAsleepAndWake() {
        for (int i = 0; i < 3; i++) hear("voyant rouge fixe sur la box");
        assertThat(tracker.narratives().getFirst().awake()).isTrue();
        var box = tracker.narratives().getFirst().narrative().id();
        stream.rest(Duration.ofHours(13));
        hear("tout autre chose, un concert au parc");
        assertThat(tracker.narratives().getFirst().awake()).isFalse();
        assertThat(hear("encore ce voyant rouge fixe sur la box")).isEqualTo(box);
        assertThat(tracker.narratives().getFirst().awake()).isTrue();
    }

    @Test
    void noiseIsForgottenAndShownNarrativesAreNot() {
        for (int i = 0; i < 3; i++) hear("voyant rouge fixe sur la box");
        var noise = hear("tout autre chose, un concert au parc");
        var box = tracker.narratives().getFirst().narrative().id();
        stream.rest(Duration.ofHours(73));
        for (int i = 0; i < 50; i++) hear("météo " + i + " nuage" + i);
        assertThat(tracker.resolve(noise)).isEmpty();
        assertThat(tracker.resolve(box)).contains(box);
    }

    @Test
    void noMoreGroupsAreKeptThanAllowed() {
        var rules = new NarrativeRules(0.9, 0, 0, 1, 1, 1, Duration.ofHours(12), Duration.ofHours(72), 20, 50);
        var small = new NarrativeTracker(rules);
        for (int i = 0; i < 200; i++) small.observe(stream.say("seul" + i + " autre" + i));
        assertThat(small.narratives()).hasSize(20);
    }

    @Test
    void absorptionsAreToldAndResolved() {
        var first = new ArrayList<NarrativeId>();
        var absorbed = new ArrayList<Placement.Absorption>();
        for (var said : Stream.drawn(600, 3)) {
            var placement = tracker.observe(said);
            placement.narrative().ifPresent(first::add);
            absorbed.addAll(placement.absorbed());
        }
        assertThat(absorbed).isNotEmpty();
        for (var absorption : absorbed)
            assertThat(tracker.resolve(absorption.from())).isEqualTo(tracker.resolve(absorption.into()));
        long told = first.stream()
                .map(id -> tracker.resolve(id).orElseThrow())
                .distinct()
                .count();
        long counted = tracker.narratives().stream()
                .mapToLong(t -> t.narrative().mentions())
                .sum();
        assertThat(told).isGreaterThanOrEqualTo(3);
        assertThat(counted).isBetween(300L, 600L);
    }
}
