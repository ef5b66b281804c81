// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.publish.PageAddress.Kind;

class PageAddressTest {
    @Test
    void anAddressIsReadAndWrittenAgain() {
        assertThat(PageAddress.of("/srv/www")).isEqualTo(new PageAddress(Kind.FOLDER, "/srv/www", ""));
        assertThat(PageAddress.of(" https://ines%40altea.example@dav.example/etat/ "))
                .isEqualTo(new PageAddress(Kind.WEBDAV, "https://dav.example/etat/", "ines@altea.example"));
        var page = new PageAddress(Kind.SFTP, "sftp://web.example:2222/~/etat", "web ed+$1");
        assertThat(page.text()).isEqualTo("sftp://web%20ed%2B%241@web.example:2222/~/etat");
        assertThat(PageAddress.of(page.text())).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/srv/www",
                "https://dav.example/etat",
                "https://u@dav.example",
                "http://localhost:8080/dav",
                "http://192.168.1.4/dav",
                "http://[::1]/dav",
                "sftp://u@web.example:2222/srv",
                "sftp://u@[fd00::1]/srv"
            })
    void leadsSomewhere(String address) {
        assertThat(PageAddress.of(address).isFit()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://dav.example/etat",
                "http://10.example/etat",
                "http://localhost.example/etat",
                "https://",
                "https://dav.example/a?b",
                "sftp://web.example/srv",
                "sftp://u@/srv",
                "sftp://u@web.example:x/srv"
            })
    void leadsNowhereOrWouldSayAPasswordInClear(String address) {
        assertThat(PageAddress.of(address).isFit()).isFalse();
    }

    @Test
    void anotherServerOrPersonIsAnotherPlaceAndAnotherFolderIsNot() {
        var page = PageAddress.of("sftp://u@web.example/a");
        assertThat(page.isWhere(PageAddress.of("sftp://u@Web.example/b"))).isTrue();
        assertThat(page.isWhere(PageAddress.of("sftp://v@web.example/a"))).isFalse();
        assertThat(page.isWhere(PageAddress.of("sftp://u@web.example:2222/a"))).isFalse();
        assertThat(page.isWhere(PageAddress.of("https://u@web.example/a"))).isFalse();
        assertThat(PageAddress.of("/a").isWhere(PageAddress.of("/b"))).isTrue();
    }
}
