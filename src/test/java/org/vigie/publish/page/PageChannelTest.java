// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tongue;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Receipt;
import org.vigie.core.publish.Receipt.Ground;
import org.vigie.core.publish.Receipt.Why;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;
import org.vigie.publish.SendingContract;

class PageChannelTest extends SendingContract {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String KEY = TestSendings.id(1).toString();

    @TempDir
    Path folder;

    private Account account() {
        return TestSendings.account(Way.PAGE, folder.toString());
    }

    private Receipt send(PageChannel channel, String service) {
        var receipts = channel.send(TestSendings.parcel(Outlet.SITE, account(), service, channel), TestSendings.NOW);
        assertThat(receipts).hasSize(1);
        return receipts.getFirst();
    }

    @Override
    protected Receipt send(String service) {
        return send(new PageChannel(account(), PARIS, PageTest.INDEX), service);
    }

    @Override
    protected void willTake() {}

    @Override
    protected String arrived() throws IOException {
        var page = Jsoup.parse(folder.resolve("index.html"));
        var text = page.select("article p").first();
        assertThat(text).isNotNull();
        assertThat(new ObjectMapper()
                        .readTree(Files.readAllBytes(folder.resolve("status.json")))
                        .at("/entries/0/text")
                        .asText())
                .isEqualTo(text.text());
        return text.text();
    }

    @Test
    void theFolderHoldsAPageItsDataAndItsFeed() throws IOException {
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent(KEY, ""));
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "index.html", "status.json", "feed.xml", "search.js", "faq-index.js", ".vigie.lock");
        var page = Jsoup.parse(folder.resolve("index.html"));
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.title()).isEqualTo("@Altea PAGE – état du service et questions");
        assertThat(page.expectFirst("article h3").text()).isEqualTo("Panne : la Box 7");
        assertThat(page.expectFirst("article p").text())
                .isEqualTo("Une panne touche la Box 7. Prochain point à 17:30.");
        assertThat(page.expectFirst("article time").text()).isEqualTo("14 octobre 2026, 16:16 CEST");
        var data = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("status.json")));
        assertThat(data.path("format").asText()).isEqualTo("vigie-status");
        assertThat(data.path("updated").asText()).isEqualTo("2026-10-14T14:16:18Z");
        assertThat(data.at("/entries/0/id").asText()).isEqualTo(KEY);
        assertThat(data.at("/entries/0/kind").asText()).isEqualTo("notice");
        assertThat(data.at("/entries/0/message").asText()).isEqualTo("outage-wait/fr");
    }

    @Test
    void aSecondSendingWithTheSameKeyAddsNothingAndMendsWhatIsMissing() throws IOException {
        send("la Box 7");
        var before = Files.readString(folder.resolve("status.json"));
        Files.delete(folder.resolve("index.html"));
        var channel = new PageChannel(account(), PARIS, PageTest.INDEX);
        var again = TestSendings.parcel(Outlet.SITE, account(), "autre chose", channel);
        var later = channel.send(again, TestSendings.NOW.plusSeconds(60));
        assertThat(later).containsExactly(new Receipt.Sent(KEY, ""));
        assertThat(folder.resolve("status.json")).hasContent(before);
        assertThat(folder.resolve("index.html")).content().contains("la Box 7").doesNotContain("autre chose");
    }

    @Test
    void aFolderThatIsGoneOrAFileOrRelativeIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        for (var wrong : List.of(folder.resolve("gone").toString(), file.toString(), "relative", "", "a\0b")) {
            var channel = new PageChannel(TestSendings.account(Way.PAGE, wrong), PARIS, PageTest.INDEX);
            var refused = new Receipt.Refused(Ground.SETTINGS, wrong);
            assertThat(send(channel, "x")).isEqualTo(refused);
            assertThat(channel.probe(TestSendings.NOW)).isEqualTo(refused);
        }
        assertThat(names()).containsExactly("file");
    }

    @Test
    void aFullDiskWaitsAndChangesNothing() throws IOException {
        send("la Box 7");
        var before = contents();
        for (int fits = 0; fits < 5; fits++) {
            int room = fits;
            var written = new int[1];
            PageChannel.Disk full = (files, path, bytes) -> {
                if (written[0]++ < room) files.add(path, bytes);
                else {
                    files.add(path, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                    throw new IOException("No space left on device");
                }
            };
            var channel = new PageChannel(account(), PARIS, PageTest.INDEX, full);
            var parcel = TestSendings.parcel(Outlet.SITE, account(), "autre chose", channel, 2);
            assertThat(channel.send(parcel, TestSendings.NOW))
                    .containsExactly(new Receipt.Waiting(TestSendings.NOW.plus(Duration.ofMinutes(1)), Why.FULL));
            assertThat(contents()).isEqualTo(before);
        }
    }

    @Test
    void aFolderThatTakesNothingIsRefusedAndNothingIsHalfWritten() throws IOException {
        Files.createDirectory(folder.resolve("index.html.part"));
        assertThat(send("x"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.ground()).isEqualTo(Ground.SETTINGS));
        assertThat(names()).containsExactlyInAnyOrder("index.html.part", ".vigie.lock");
    }

    @Test
    void aFolderWhoseNameSpeaksOfSpaceIsNoFullDisk() throws IOException {
        var space = Files.createDirectory(folder.resolve("Customer space"));
        Files.createDirectory(space.resolve("index.html.part"));
        var channel = new PageChannel(TestSendings.account(Way.PAGE, space.toString()), PARIS, PageTest.INDEX);
        assertThat(send(channel, "x"))
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.ground()).isEqualTo(Ground.SETTINGS));
    }

    @Test
    void whatBreaksOnceTheFirstFileStandsIsNotKnown() throws IOException {
        Files.createDirectory(folder.resolve("feed.xml"));
        Files.writeString(folder.resolve("feed.xml/x"), "");
        Files.write(folder.resolve("status.json"), PageState.empty("x").json());
        assertThat(send("la Box 7")).isInstanceOf(Receipt.Unknown.class);
        assertThat(folder.resolve("status.json")).content().contains(KEY);
        Files.delete(folder.resolve("feed.xml/x"));
        Files.delete(folder.resolve("feed.xml"));
        assertThat(send("la Box 7")).isEqualTo(new Receipt.Sent(KEY, ""));
        assertThat(Jsoup.parse(folder.resolve("index.html")).select("article")).hasSize(1);
    }

    @Test
    void thePageOfSomebodyElseIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<h1>Altéa</h1>");
        assertThat(send("x"))
                .isEqualTo(new Receipt.Refused(Ground.SETTINGS, "index.html: there is a page of another origin"));
        Files.delete(folder.resolve("index.html"));
        Files.writeString(folder.resolve("status.json"), "{\"page\":1}");
        assertThat(send("x")).isEqualTo(new Receipt.Refused(Ground.SETTINGS, "status.json: not a page of Vigie"));
        assertThat(folder.resolve("status.json")).hasContent("{\"page\":1}");
    }

    @Test
    void whoComesWhileAnotherWritesWaitsForTheirTurn() throws IOException {
        try (var channel = FileChannel.open(
                        folder.resolve(".vigie.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(send("x")).isEqualTo(new Receipt.Waiting(TestSendings.NOW.plusSeconds(10), Why.UNREACHABLE));
        }
        assertThat(send("x")).isInstanceOf(Receipt.Sent.class);
    }

    @Test
    void tryingTheAccountWritesNothingThatAnybodyReads() {
        assertThat(new PageChannel(account(), PARIS, PageTest.INDEX).probe(TestSendings.NOW))
                .isEqualTo(new Receipt.Sent("", ""));
        assertThat(names()).containsExactly(".vigie.lock");
    }

    @Test
    void anAnswerWhoseTextWasWithdrawnLeavesWithTheNextPublicationAndANoticeStays() throws IOException {
        var notice = new PageEntry("1", TestSendings.NOW, MessageId.parse("outage/fr"), 1, "Panne", "Nous cherchons.");
        var gone = new PageEntry("2", TestSendings.NOW, MessageId.parse("when/fr"), 1, "Quand ?", "\u00c0 18:00.");
        var stays = new PageEntry("3", TestSendings.NOW, MessageId.parse("why/fr"), 1, "Pourquoi ?", "Un c\u00e2ble.");
        var before = PageState.empty("x").with(notice).with(gone).with(stays);
        Files.write(folder.resolve("status.json"), before.json());
        var withdrawn = List.of(notice.message(), gone.message());
        var index = new PageIndex() {
            @Override
            public Table of(Tongue language, List<Answer> answers) {
                return PageTest.INDEX.of(language, answers);
            }

            @Override
            public boolean isWithdrawn(MessageId text) {
                return withdrawn.contains(text);
            }
        };
        assertThat(send(new PageChannel(account(), PARIS, index), "la Box 7")).isInstanceOf(Receipt.Sent.class);
        var after = PageState.read(Files.readAllBytes(folder.resolve("status.json")));
        assertThat(after.answers()).containsExactly(stays);
        assertThat(after.notices()).hasSize(2).contains(notice);
        assertThat(after.keys()).containsExactlyInAnyOrder("1", "2", "3", KEY);
        assertThat(folder.resolve("index.html"))
                .content()
                .contains("Pourquoi ?")
                .doesNotContain("Quand ?");
    }

    @Test
    void theChannelKnowsASendingForADay() {
        assertThat(new PageChannel(account(), PARIS, PageTest.INDEX).knowsAgain())
                .isEqualTo(Duration.ofDays(1));
    }

    private List<String> names() {
        return List.of(java.util.Objects.requireNonNull(folder.toFile().list()));
    }

    private java.util.Map<String, String> contents() throws IOException {
        var all = new java.util.TreeMap<String, String>();
        for (var name : names()) all.put(name, Files.readString(folder.resolve(name)));
        return all;
    }
}
