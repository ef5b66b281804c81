// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.FxTest;
import org.vigie.ui.kit.TestRooms;

/// One is no plural; none is one in English alone.
@ExtendWith(FxTest.class)
class CountedWordsTest {
    private final Frame frame = TestRooms.frame();

    @ParameterizedTest
    @CsvSource({
        "fr, 0, requête valide · 0 trouvée, 0 mention",
        "fr, 1, requête valide · 1 trouvée, 1 mention",
        "fr, 2, requête valide · 2 trouvées, 2 mentions",
        "en, 0, valid query · 0 found, 0 mentions",
        "en, 1, valid query · 1 found, 1 mention",
        "en, 2, valid query · 2 found, 2 mentions"
    })
    void saysHowManyTheQueryFinds(String language, long count, String query, String everything) {
        frame.texts().localeProperty().set(Locale.of(language));
        var shown = frame.formats().number(count);
        assertThat(frame.texts().get("watch.query.valid", shown, count)).isEqualTo(query);
        assertThat(frame.texts().get("watch.query.everything", shown, count)).isEqualTo(everything);
        assertThat(frame.texts().get("watch.volume.column", "14:26", shown, count))
                .isEqualTo("14:26 · " + everything);
        assertThat(frame.texts().get("watch.volume.brief", shown, "2", "14:26", count))
                .startsWith(everything + " · ");
        assertThat(frame.texts().get("watch.facet.ticked", "Forums", shown, count))
                .startsWith("Forums, " + everything + ", ");
    }
}
