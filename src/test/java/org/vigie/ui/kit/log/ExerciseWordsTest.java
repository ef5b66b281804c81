// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigie.core.exercise.SampleExercise.AT;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.exercise.SampleExercise;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.ExerciseAct;
import org.vigie.core.journal.ExerciseAct.Turn;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

class ExerciseWordsTest {
    private final Texts texts = new Texts(Locale.FRENCH);
    private final LogWords words =
            new LogWords(texts, new Formats(texts, ZoneId.of("Europe/Paris")), _ -> Optional.empty());

    @Test
    void everyKindIsSaidInBothLanguages() {
        for (var payload : SampleExercise.kinds()) {
            texts.localeProperty().set(Locale.FRENCH);
            var french = words.say(payload);
            texts.localeProperty().set(Locale.ENGLISH);
            assertThat(french).isNotBlank().doesNotContain("{", "Optional", "PT");
            assertThat(words.say(payload)).isNotBlank().doesNotContain("{", "Optional", "PT");
        }
    }

    @Test
    void aCallIsALineForPlayersAndAPostIsNot() {
        var injects = SampleExercise.scenario().injects();
        var post = SampleExercise.fired(injects.get(0), AT, ExerciseAct.Way.TIMED);
        var call = SampleExercise.fired(injects.get(1), AT, ExerciseAct.Way.TIMED);
        assertThat(post.isBackstage()).isTrue();
        assertThat(words.say(post)).isEqualTo("Stimulus S-01 envoyé à H+00:05:00\u00a0: Stimulus S-01");
        assertThat(call.isBackstage()).isFalse();
        assertThat(words.say(call)).isEqualTo("Appel reçu de Un élu\u00a0: Altéa : que se passe-t-il ?");
        assertThat(words.say(new ExerciseAct.Clocked(Turn.SPED, AT.multipliedBy(15), 0.5)))
                .isEqualTo("Vitesse du jeu ×0,5 à H+01:15:00");
    }

    @Test
    void theMainCouranteOfPlayersHasNoLineOfTheFacilitators() {
        var entries = new Entries();
        SampleExercise.kinds().forEach(entries::add);
        var shown = entries.all().stream()
                .filter(entry -> !entry.payload().isBackstage())
                .map(entry -> entry.payload().getClass().getSimpleName())
                .toList();
        assertThat(shown).containsExactly("Fired");
    }
}
