// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.journal.Nature;
import org.vigie.core.journal.PublishAct;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.TestApprovals;
import org.vigie.core.publish.Account;
import org.vigie.core.publish.Channel;
import org.vigie.core.publish.Desk;
import org.vigie.core.publish.Item.Stage;
import org.vigie.core.publish.MemoryLedger;
import org.vigie.core.publish.Rehearsal;
import org.vigie.core.publish.TestSendings;
import org.vigie.core.publish.Way;

/// The desk and the page together: nothing stands twice whatever breaks, and an exercise writes nothing.
class PageThroughDeskTest {
    private static final int SENDS = 200;
    private static final int ONE_IN = 16;

    private final MemoryLedger ledger = new MemoryLedger();
    private final Random luck = new Random(7);
    private Instant now = TestSendings.NOW;
    private int faults;

    @TempDir
    Path folder;

    private Account account() {
        return TestSendings.account(Way.PAGE, folder.toString());
    }

    private Desk desk(Channel channel) {
        var approvals = TestApprovals.of(Optional.empty(), TestSendings.TEXT);
        return Desk.real(TestSendings.REAL, ledger, approvals::approved, _ -> Optional.of(channel), () -> now);
    }

    /// Fails here and there: no room, or the program falls over while it writes.
    private void faulty(org.vigie.files.WholeFiles files, Path file, byte[] bytes) throws IOException {
        int drawn = luck.nextInt(ONE_IN);
        if (drawn < 2) {
            faults++;
            files.add(file, Arrays.copyOf(bytes, bytes.length / 2));
            if (drawn == 0) throw new IOException("No space left on device");
            throw new IllegalStateException("fell over");
        }
        files.add(file, bytes);
    }

    @Test
    void whateverBreaksEachTextStandsOnceAndThePageIsAlwaysWhole() throws IOException {
        var desk = desk(new PageChannel(account(), ZoneId.of("UTC"), PageTest.INDEX, this::faulty));
        for (int number = 1; number <= SENDS; number++) {
            now = TestSendings.NOW;
            var id = TestSendings.id(number);
            desk.queue(TestSendings.order(Outlet.SITE, account(), number));
            for (int tries = 0; tries < 9 && stage(number) != Stage.SENT; tries++) {
                desk.work();
                check();
                now = now.plus(Duration.ofSeconds(61));
            }
            assertThat(stage(number)).as("sending %s", id).isEqualTo(Stage.SENT);
        }
        assertThat(faults).isPositive();
        assertThat(Jsoup.parse(folder.resolve("index.html")).select("article")).hasSize(SENDS);
        assertThat(PageState.read(Files.readAllBytes(folder.resolve("status.json")))
                        .keys())
                .hasSize(SENDS);
    }

    private Stage stage(int number) {
        return ledger.outbox().one(TestSendings.id(number)).orElseThrow().stage();
    }

    private void check() throws IOException {
        if (!Files.exists(folder.resolve("status.json"))) return;
        var page = PageState.read(Files.readAllBytes(folder.resolve("status.json")));
        var ids = Jsoup.parse(folder.resolve("index.html")).select("article").eachAttr("id");
        assertThat(ids).hasSameSizeAs(page.entries());
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void whatWasBegunBeforeACrashIsTakenUpAndStandsOnce() throws IOException {
        var channel = new PageChannel(account(), ZoneId.of("UTC"), PageTest.INDEX);
        var order = TestSendings.order(Outlet.SITE, account(), 1);
        desk(channel).queue(order);
        var key = order.sending().id().toString();
        // it was written, and the program was killed before it could say so
        ledger.write(Optional.empty(), now, new PublishAct.Begun(order.sending(), key, 0, 1));
        channel.send(TestSendings.parcel(Outlet.SITE, account(), "la Box 7", channel), now);
        desk(channel).work();
        now = now.plusSeconds(31);
        desk(channel).work();
        assertThat(stage(1)).isEqualTo(Stage.SENT);
        assertThat(Jsoup.parse(folder.resolve("index.html")).select("article")).hasSize(1);
    }

    @Test
    void anExerciseGoesThroughTheMotionsAndTheFolderStaysEmpty() {
        var room = TestSendings.room(Nature.EXERCISE);
        var approvals = TestApprovals.of(Optional.empty(), TestSendings.TEXT);
        var desk = Desk.practice(room, ledger, approvals::approved, () -> now);
        var proposal = TestSendings.proposal(Outlet.SITE, account());
        var leave = Rehearsal.of(
                room, proposal, org.vigie.core.journal.Entries.INES, proposal.toConfirm(now), TestSendings.id(1), now);
        desk.queue(leave.orElseThrow());
        desk.work();
        assertThat(stage(1)).isEqualTo(Stage.REHEARSED);
        assertThat(folder).isEmptyDirectory();
    }
}
