// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.analysis.LocalTone;
import org.vigie.app.training.RetrainedModels;
import org.vigie.core.signal.Engines;
import org.vigie.core.signal.ToneEngine;
import org.vigie.files.WholeFiles;
import org.vigie.onnx.OnnxTone;

/// Which engine reads the tone of texts on this station; the choice is kept in `engine.json` of the account's folder.
///
/// A broken model must not keep the program from starting: a mark is on the disk while a model of one's own is
/// loaded, and a mark found there at the next start means that the program ended in the middle of it.
final class KeptEngine implements Engines {
    private static final Logger LOG = LoggerFactory.getLogger(KeptEngine.class);
    private static final String FOLDER = "folder";

    private final Path file;
    private final Path mark;
    private final Path cache;
    private @Nullable InForce inForce;

    private record InForce(ToneEngine tone, boolean own, Optional<Trial> trial) {}

    /// @param account the account's configuration folder
    KeptEngine(Path account) {
        this.file = account.resolve("engine.json");
        this.mark = account.resolve("engine.loading");
        this.cache = account.resolve("engine-library");
    }

    /// The engine to read with, the same until the program ends. The first call takes some tenths of a second, or
    /// seconds with a model of one's own.
    ToneEngine tone() {
        return inForce().tone();
    }

    /// Of that engine, see [ToneEngine#version]; at once where no model of one's own was chosen.
    String version() {
        return chosen().isEmpty() ? LocalTone.VERSION : tone().version();
    }

    @Override
    public Standing standing() {
        var now = inForce();
        return new Standing(now.tone().version(), now.own(), chosen(), now.trial());
    }

    @Override
    public Trial tryOut(String folder) {
        if (RetrainedModels.areIn(Path.of(folder)))
            return RetrainedModels.open(Path.of(folder)).trial();
        var opening = OnnxTone.open(Path.of(folder), cache, LocalTone.load());
        if (opening instanceof OnnxTone.Opening.Opened opened) opened.tone().close();
        return opening.trial();
    }

    @Override
    public void choose(String folder) {
        try {
            Files.createDirectories(file.getParent());
            var json = new ObjectMapper();
            WholeFiles.write(
                    file, json.writeValueAsBytes(json.createObjectNode().put(FOLDER, folder)));
            Files.deleteIfExists(mark);
        } catch (IOException notKept) {
            LOG.warn("The choice of a model can't be kept in {}: {}", file, notKept.getMessage());
        }
    }

    @Override
    public void giveUp() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(mark);
        } catch (IOException stays) {
            LOG.warn("The choice of a model can't be taken back in {}: {}", file, stays.getMessage());
        }
    }

    private synchronized InForce inForce() {
        if (inForce == null) inForce = load();
        return inForce;
    }

    private InForce load() {
        var shipped = LocalTone.load();
        var folder = chosen();
        if (folder.isEmpty()) return new InForce(shipped, false, Optional.empty());
        if (Files.exists(mark)) {
            LOG.warn("The program ended while it loaded the model in {}; it is left alone.", folder.get());
            return new InForce(shipped, false, Optional.of(new Trial.Refused(Fault.CRASHED, folder.get())));
        }
        if (RetrainedModels.areIn(Path.of(folder.get()))) return retrained(folder.get(), shipped);
        return switch (marked(folder.get(), shipped)) {
            case OnnxTone.Opening.Opened(var tone, var trial) -> new InForce(tone, true, Optional.of(trial));
            case OnnxTone.Opening.Refused(var trial) -> {
                LOG.warn("The model in {} is not used: {} {}", folder.get(), trial.fault(), trial.detail());
                yield new InForce(shipped, false, Optional.of(trial));
            }
        };
    }

    private static InForce retrained(String folder, ToneEngine shipped) {
        var opening = RetrainedModels.open(Path.of(folder));
        if (opening.tone().isEmpty()) LOG.warn("The models in {} are not used: {}", folder, opening.trial());
        return new InForce(opening.tone().orElse(shipped), opening.tone().isPresent(), Optional.of(opening.trial()));
    }

    private OnnxTone.Opening marked(String folder, ToneEngine shipped) {
        try {
            Files.write(mark, new byte[0]);
            var opening = OnnxTone.open(Path.of(folder), cache, shipped);
            Files.deleteIfExists(mark);
            return opening;
        } catch (IOException noMark) {
            return new OnnxTone.Opening.Refused(
                    new Trial.Refused(Fault.BROKEN_MODEL, String.valueOf(noMark.getMessage())));
        }
    }

    private Optional<String> chosen() {
        try {
            var folder = new ObjectMapper()
                    .readTree(Files.readAllBytes(file))
                    .path(FOLDER)
                    .asText("");
            return folder.isBlank() ? Optional.empty() : Optional.of(folder);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException broken) {
            LOG.warn("The choice of a model in {} can't be read: {}", file, broken.getMessage());
            return Optional.empty();
        }
    }
}
