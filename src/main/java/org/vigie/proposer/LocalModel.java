// SPDX-License-Identifier: Apache-2.0
package org.vigie.proposer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigie.core.proposal.OwnAddress;
import org.vigie.core.proposal.Proposer.Answer;
import org.vigie.core.proposal.Proposer.Fault;
import org.vigie.core.proposal.Proposer.Setting;
import org.vigie.core.proposal.Proposer.Trial;
import org.vigie.core.proposal.Wish;
import org.vigie.http.Body;
import org.vigie.http.OwnMachine;
import org.vigie.http.Question;

/// Asks a server on this very machine for words. What it says is data: nothing in it is followed.
public final class LocalModel {
    private static final long MOST_BYTES = 256 << 10;
    private static final int MOST_WORDS = 8000;
    private static final int MOST_MODELS = 200;
    private static final int LONGEST_NAME = 120;
    private static final Duration TEST = Duration.ofSeconds(10);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Supplier<OwnMachine> line;
    private final InstantSource clock;
    private final Duration patience;

    /// @param line made when it is first needed
    /// @param patience for one proposal: a model without a graphics card says a few words a second
    public LocalModel(Supplier<OwnMachine> line, InstantSource clock, Duration patience) {
        this.line = line;
        this.clock = clock;
        this.patience = patience;
    }

    /// The models of the server at this address.
    ///
    /// @throws InterruptedException when the asking thread is told to stop
    public Trial test(String address) throws InterruptedException {
        var own = OwnAddress.of(address);
        if (own.isEmpty()) return new Trial.Failed(Fault.NOT_OWN_MACHINE, address.strip());
        return switch (ask(Question.get(own.get().at("models")).within(MOST_BYTES, TEST))) {
            case Heard.Nothing(var fault, var detail) -> new Trial.Failed(fault, detail);
            case Heard.Said(var body) -> {
                var models = models(body);
                if (models.isEmpty()) yield new Trial.Failed(Fault.UNREADABLE, body.excerpt());
                yield models.get().isEmpty() ? new Trial.Failed(Fault.NO_MODEL, "") : new Trial.Passed(models.get());
            }
        };
    }

    /// Words for this wish, whether or not it is turned on.
    ///
    /// @throws InterruptedException when the asking thread is told to stop
    public Answer propose(Setting setting, Wish wish) throws InterruptedException {
        var own = OwnAddress.of(setting.address());
        if (own.isEmpty()) return new Answer.Failed(Fault.NOT_OWN_MACHINE, setting.address());
        var model = setting.model().strip();
        if (model.isEmpty())
            switch (test(setting.address())) {
                case Trial.Passed(var models) -> model = models.getFirst();
                case Trial.Failed(var fault, var detail) -> {
                    return new Answer.Failed(fault, detail);
                }
            }
        var question = Question.post(own.get().at("chat/completions"), Prompt.json(wish, model));
        return switch (ask(question.within(MOST_BYTES, patience))) {
            case Heard.Nothing(var fault, var detail) -> new Answer.Failed(fault, detail);
            case Heard.Said(var body) -> words(body, model, wish);
        };
    }

    private static Answer words(Body body, String model, Wish wish) {
        var said = read(body).map(tree -> tree.at("/choices/0/message/content")).filter(JsonNode::isTextual);
        if (said.isEmpty()) return new Answer.Failed(Fault.UNREADABLE, body.excerpt());
        if (said.get().textValue().length() > MOST_WORDS)
            return new Answer.Failed(
                    Fault.TOO_LARGE, "" + said.get().textValue().length());
        var words =
                PlainWords.of(said.get().textValue()).filter(one -> !one.body().isBlank());
        if (words.isEmpty()) return new Answer.Failed(Fault.NO_WORDS, "");
        var title = words.get().title();
        if (title.isEmpty() && wish.task() == Wish.Task.TRANSLATION) return new Answer.Failed(Fault.NO_WORDS, "");
        return new Answer.Proposed(
                title.isEmpty() ? wish.text().title() : title, words.get().body(), model);
    }

    private static Optional<List<String>> models(Body body) {
        var data = read(body).map(tree -> tree.path("data")).filter(JsonNode::isArray);
        if (data.isEmpty()) return Optional.empty();
        var models = new ArrayList<String>();
        for (var one : data.get()) {
            var name =
                    one.path("id").asText("").replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
            if (!name.isEmpty() && name.length() <= LONGEST_NAME && models.size() < MOST_MODELS) models.add(name);
        }
        return Optional.of(models);
    }

    private static Optional<JsonNode> read(Body body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body.bytes()));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private Heard ask(Question question) throws InterruptedException {
        return switch (line.get().ask(question, clock.instant())) {
            case org.vigie.http.Answer.Page page -> new Heard.Said(page.body());
            case org.vigie.http.Answer.Unchanged _ -> new Heard.Nothing(Fault.UNREADABLE, "status 304");
            case org.vigie.http.Answer.Throttled(var _, var detail) -> new Heard.Nothing(Fault.BAD_STATUS, detail);
            case org.vigie.http.Answer.Failed failed -> new Heard.Nothing(fault(failed), failed.detail());
        };
    }

    private static Fault fault(org.vigie.http.Answer.Failed failed) {
        if (failed.status() >= 300 && failed.status() < 400) return Fault.MOVED;
        if (failed.status() != 0) return Fault.BAD_STATUS;
        return switch (failed.fault()) {
            case TIMED_OUT -> Fault.TOO_SLOW;
            case TOO_LARGE -> Fault.TOO_LARGE;
            case ADDRESS_REFUSED -> Fault.NOT_OWN_MACHINE;
            case TRUNCATED, MALFORMED -> Fault.UNREADABLE;
            default -> Fault.UNREACHABLE;
        };
    }

    /// What came back over the line.
    private sealed interface Heard {
        record Said(Body body) implements Heard {}

        record Nothing(Fault fault, String detail) implements Heard {}
    }
}
