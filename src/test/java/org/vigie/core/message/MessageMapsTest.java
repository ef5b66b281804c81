// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigie.core.journal.Entries;
import org.vigie.core.journal.MapAct;
import org.vigie.core.message.MessageMap.Fact;
import org.vigie.core.message.MessageMap.Key;

class MessageMapsTest {
    private static final String FILE = """
            # a comment
            [map outage-return] outage CUSTOMERS
            ? Quand ? | When?
            = Bientôt. | Soon.
            - Un fait : {area}. | A fact: {area}.
            - Un autre. | Another.
            = Merci. | Thanks.
            [map leak] data-leak MEDIA
            ? Qui ? | Who?
            = Nous. | We.
            """;

    @Test
    void aFileIsReadInBothLanguages() {
        var maps = MapText.read(FILE);
        assertThat(maps)
                .extracting(map -> map.id().toString())
                .containsExactly("outage-return/fr", "outage-return/en", "leak/fr", "leak/en");
        assertThat(maps.get(1))
                .isEqualTo(new MessageMap(
                        new MessageId("outage-return", Tongue.EN),
                        "outage",
                        Audience.CUSTOMERS,
                        "When?",
                        List.of(
                                new Key(
                                        "Soon.",
                                        List.of(
                                                new Fact("A fact: {area}.", Optional.empty()),
                                                new Fact("Another.", Optional.empty()))),
                                new Key("Thanks.", List.of()))));
        assertThat(maps.get(1).said()).containsExactly("Soon.", "Thanks.");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> MapText.read(FILE + "* Fait | Fact\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a line of maps: * Fait | Fact");
        assertThatThrownBy(() -> MapText.read("[map a] outage MEDIA\n- Fait | Fact\n"))
                .hasMessage("A fact before any message: a");
        assertThatThrownBy(() -> MapText.read("[map a] outage MEDIA\n= Mot | Word\n"))
                .hasMessage("A map answers a question.");
        assertThatThrownBy(() -> MapText.read("= Mot | Word\n")).hasMessage("Not a line of maps: = Mot | Word");
    }

    @Test
    void theRoomsOwnWordsCountUntilTheyAreWithdrawn() {
        var ready = MapText.read(FILE);
        var edited = new MessageMap(
                ready.getFirst().id(),
                "outage",
                Audience.MEDIA,
                "Quand donc ?",
                ready.getFirst().keys());
        var own = new MessageMap(
                new MessageId("own-1", Tongue.FR),
                "outage",
                Audience.CUSTOMERS,
                "Où ?",
                ready.getFirst().keys());
        var entries = new Entries()
                .add(new MapAct.Kept(edited))
                .add(new MapAct.Kept(own))
                .add(new MapAct.Withdrawn(ready.get(2).id()))
                .all();
        var all = MessageMaps.fold(ready, entries);
        assertThat(all.values())
                .extracting(kept -> kept.map().question())
                .containsExactly("Quand donc ?", "When?", "Who?", "Où ?");
        assertThat(all.get(own.id()).at()).contains(entries.get(1).occurredAt());
        assertThat(all.get(ready.get(1).id()).at()).as("as it came").isEmpty();
    }

    @Test
    void aMapHoldsWords() {
        assertThatThrownBy(() -> new Key(" ", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fact("", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new MessageMap(new MessageId("a", Tongue.FR), "", Audience.MEDIA, "Quand ?", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
