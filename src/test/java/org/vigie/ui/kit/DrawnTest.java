// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrawnTest {
    private final List<String> drawings = new ArrayList<>();
    private final Drawn part = new Drawn();

    private void show(Object... what) {
        part.with(List.of(what), () -> drawings.add(List.of(what).toString()));
    }

    @Test
    void drawsOnlyWhatIsOther() {
        show("Box 7", Optional.empty());
        show("Box 7", Optional.empty());
        show("Box 7", Optional.of("two copies"));
        show("Box 7", Optional.of("two copies"));
        show("Box 7", Optional.empty());
        assertThat(drawings)
                .containsExactly("[Box 7, Optional.empty]", "[Box 7, Optional[two copies]]", "[Box 7, Optional.empty]");
    }

    @Test
    void drawsForTheFirstTimeEvenNothing() {
        show();
        show();
        assertThat(drawings).containsExactly("[]");
    }
}
