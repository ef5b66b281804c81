// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Room;
import org.vigie.core.journal.Nature;
import org.vigie.core.proposal.Proposer;
import org.vigie.core.proposal.Wish;
import org.vigie.files.WholeFiles;
import org.vigie.http.OwnMachine;
import org.vigie.http.Web;
import org.vigie.proposer.LocalModel;

/// The language model that a person chose on this station; the choice is kept in `proposer.json` of the account's
/// folder. Off, it asks for nothing, and the way to it is not even made.
final class KeptProposer implements Proposer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeptProposer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final LocalModel model;
    private @Nullable Setting setting;
    private @Nullable Web web;

    /// @param account the account's configuration folder
    KeptProposer(Path account, InstantSource clock) {
        this.file = account.resolve("proposer.json");
        this.model = new LocalModel(this::line, clock, PATIENCE);
    }

    /// What the pages of a room get: only those of reality have one. An exercise asks nothing of any server, and in a
    /// replay nothing is written.
    Optional<Proposer> in(Room room) {
        return room.nature() == Nature.REAL ? Optional.of(this) : Optional.empty();
    }

    @Override
    public synchronized Setting setting() {
        if (setting == null) setting = read();
        return setting;
    }

    @Override
    public synchronized boolean choose(Setting chosen) {
        setting = chosen;
        try {
            Files.createDirectories(file.getParent());
            WholeFiles.write(
                    file,
                    JSON.writeValueAsBytes(JSON.createObjectNode()
                            .put("on", chosen.on())
                            .put("address", chosen.address())
                            .put("model", chosen.model())));
            return true;
        } catch (IOException notKept) {
            LOG.warn("The choice of an assistant can't be kept in {}: {}", file, notKept.getMessage());
            return false;
        }
    }

    @Override
    public Trial test(String address) throws InterruptedException {
        return model.test(address);
    }

    @Override
    public Answer propose(Wish wish) throws InterruptedException {
        var chosen = setting();
        return chosen.on() ? model.propose(chosen, wish) : new Answer.Failed(Fault.OFF, "");
    }

    private Setting read() {
        try {
            var kept = JSON.readTree(Files.readAllBytes(file));
            return new Setting(
                    kept.path("on").asBoolean(false),
                    kept.path("address").asText(Setting.OFF.address()),
                    kept.path("model").asText(""));
        } catch (NoSuchFileException none) {
            return Setting.OFF;
        } catch (IOException broken) {
            LOG.warn("The choice of an assistant in {} can't be read: {}", file, broken.getMessage());
            return Setting.OFF;
        }
    }

    private synchronized OwnMachine line() {
        if (web == null)
            web = new Web(Web.userAgent(Wiring.VERSION, "https://github.com/vigie/vigie"), ProxySelector.getDefault());
        return web.ownMachine();
    }

    @Override
    public synchronized void close() {
        if (web != null) web.close();
    }
}
