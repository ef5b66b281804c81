// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.funnel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vigie.core.journal.Hash;
import org.vigie.core.journal.Nature;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Tongue;

/// What a site reads: the texts that are on, and the objections that have an approved answer, filled from the room. It
/// is made from a [Funnel] alone, so nothing else can come in; in an exercise every piece says so.
public final class Edition {
    /// What every piece of an exercise begins with.
    public static final String EXERCISE_MARK = "EXERCICE — EXERCICE — EXERCICE";

    private final Nature nature;
    private final Instant at;
    private final List<Text> texts;
    private final List<Answer> answers;
    private final List<Told> told;
    private final List<Left> left;

    /// A text at its step.
    ///
    /// @param title of the text, filled
    /// @param body filled; a blank line parts paragraphs
    public record Text(Spot spot, MessageId message, int version, String title, String body, Instant since) {}

    /// An objection and its answer.
    public record Answer(ObjectionId objection, Tongue language, String words, MessageId message, String body) {}

    /// A testimonial or a guarantee, in the approved words that tell it.
    ///
    /// @param link where its proof can be read; may be empty
    public record Told(
            AssuranceId assurance,
            Assurance.Kind kind,
            Tongue language,
            MessageId message,
            String body,
            String link,
            Instant provenAt) {}

    /// Something that is on and stays out, because variables have no value.
    ///
    /// @param title of the text
    public record Left(String title, Set<String> variables) {}

    private Edition(
            Nature nature, Instant at, List<Text> texts, List<Answer> answers, List<Told> told, List<Left> left) {
        this.nature = nature;
        this.at = at;
        this.texts = List.copyOf(texts);
        this.answers = List.copyOf(answers);
        this.told = List.copyOf(told);
        this.left = List.copyOf(left);
    }

    /// What there is to read now.
    ///
    /// @param nature of the room
    public static Edition of(Funnel funnel, Approvals approvals, Fillings fillings, Nature nature, Instant now) {
        var texts = new ArrayList<Text>();
        var answers = new ArrayList<Answer>();
        var left = new ArrayList<Left>();
        var mark = nature == Nature.REAL ? "" : EXERCISE_MARK + "\n\n";
        for (var spot : Spot.ALL) {
            if (!(funnel.at(spot) instanceof Reassurance.On on)) continue;
            var message = on.text().message();
            filled(message, spot.step().outlet(), fillings, left)
                    .ifPresent(body -> texts.add(new Text(
                            spot,
                            message.id(),
                            message.version(),
                            fillings.fill(message.title()),
                            mark + body,
                            on.since())));
        }
        for (var objection : funnel.objections())
            objection
                    .answerAt(approvals, now)
                    .map(Approved::message)
                    .ifPresent(message -> filled(message, outlet(message), fillings, left)
                            .ifPresent(body -> answers.add(new Answer(
                                    objection.id(),
                                    objection.language(),
                                    objection.words(),
                                    message.id(),
                                    mark + body))));
        var told = new ArrayList<Told>();
        for (var assurance : funnel.assurances())
            assurance
                    .told(approvals, now)
                    .map(Approved::message)
                    .ifPresent(message -> filled(message, outlet(message), fillings, left)
                            .ifPresent(body -> told.add(new Told(
                                    assurance.id(),
                                    assurance.kind(),
                                    assurance.language(),
                                    message.id(),
                                    mark + body,
                                    assurance.proof().link(),
                                    assurance.proof().at()))));
        return new Edition(nature, now, texts, answers, told, left);
    }

    private static Outlet outlet(Message message) {
        return message.outlets().contains(Outlet.SITE)
                ? Outlet.SITE
                : message.outlets().getFirst();
    }

    private static Optional<String> filled(Message message, Outlet outlet, Fillings fillings, List<Left> left) {
        var missing = missing(message, outlet, fillings);
        if (missing.isEmpty()) return Optional.of(fillings.fill(message.words(outlet)));
        left.add(new Left(message.title(), missing));
        return Optional.empty();
    }

    /// The variables of a text that have no value.
    public static Set<String> missing(Message message, Outlet outlet, Fillings fillings) {
        var names = new TreeSet<String>();
        for (var words : List.of(message.title(), message.words(outlet)))
            for (var name : org.vigie.core.message.Template.of(words).names())
                if (fillings.of(name).isEmpty()) names.add(name);
        return names;
    }

    public Nature nature() {
        return nature;
    }

    /// When it was put together.
    public Instant at() {
        return at;
    }

    public List<Text> texts() {
        return texts;
    }

    public List<Answer> answers() {
        return answers;
    }

    /// Testimonials and guarantees that an approved text tells and a fresh proof backs.
    public List<Told> told() {
        return told;
    }

    /// How many pieces there are to read.
    public int size() {
        return texts.size() + answers.size() + told.size();
    }

    /// What is on and stays out.
    public List<Left> left() {
        return left;
    }

    /// The same for two editions that say the same, whenever they were put together.
    public Hash seal() {
        return Hash.of((nature + "\0" + texts + "\0" + answers + "\0" + told).getBytes(StandardCharsets.UTF_8));
    }
}
