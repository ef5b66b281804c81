// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/ines");

    @Test
    void followsEachPlatform() {
        assertThat(new DataFolder("Linux", HOME, Map.of()).data()).isEqualTo(HOME.resolve(".local/share/vigie"));
        assertThat(new DataFolder("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")).data())
                .isEqualTo(Path.of("/data/vigie"));
        assertThat(new DataFolder("Mac OS X", HOME, Map.of()).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Vigie"));
        assertThat(new DataFolder("Windows 11", HOME, Map.of()).data()).isEqualTo(HOME.resolve("AppData/Local/Vigie"));
    }

    @Test
    void ignoresARelativeXdgFolderAsTheStandardAsks() {
        assertThat(new DataFolder("Linux", HOME, Map.of("XDG_DATA_HOME", "here")).data())
                .isEqualTo(HOME.resolve(".local/share/vigie"));
    }
}
