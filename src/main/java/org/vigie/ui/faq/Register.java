// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.faq;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vigie.analysis.reply.AnswerFinder;
import org.vigie.analysis.reply.AnswerFinder.Found;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.message.Approvals;
import org.vigie.core.message.Approved;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Fillings;
import org.vigie.core.message.Fillings.Filling;
import org.vigie.core.message.Library;
import org.vigie.core.message.Message;
import org.vigie.core.message.Outlet;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Template;
import org.vigie.core.message.Tongue;
import org.vigie.core.message.Variant;
import org.vigie.core.question.Questions;
import org.vigie.core.signal.Taxonomy;
import org.vigie.ui.faq.Answers.Offer;
import org.vigie.ui.kit.mention.QuestionReader;

/// Reads the texts that may answer, and the questions that wait for one. Never on the screen's thread.
final class Register {
    /// As many as are compared at a glance.
    static final int MOST = 5;

    private static final int MOST_UNAPPROVED = 3;
    private static final int MOST_KEPT = 30;
    /// Questions of the feed older than this wait elsewhere.
    private static final Duration LATELY = Duration.ofDays(3);
    /// Which words are said aloud, best first.
    private static final List<Outlet> SPOKEN =
            List.of(Outlet.HOTLINE, Outlet.SITE, Outlet.EMAIL, Outlet.LONG_POST, Outlet.SHORT_POST);

    private final OpenRoom room;
    private final People people;
    private final List<Message> shipped;
    private final Supplier<Fillings> values;
    private final Supplier<Tongue> language;
    private final QuestionReader feed;
    private @Nullable Ready ready;

    /// @param shipped the texts that come with the program
    /// @param values what the room itself tells for variables
    /// @param language of the screen
    Register(
            OpenRoom room,
            People people,
            List<Message> shipped,
            Supplier<Fillings> values,
            Supplier<Tongue> language,
            Taxonomy taxonomy) {
        this.room = room;
        this.people = people;
        this.shipped = List.copyOf(shipped);
        this.values = values;
        this.language = language;
        this.feed = new QuestionReader(room.mentions(), room.journal(), taxonomy);
    }

    /// The texts made ready to be searched, until some of them or their approvals change.
    private record Ready(
            Library.Shelf shelf,
            Approvals approvals,
            Map<Audience, AnswerFinder> approved,
            Map<Audience, AnswerFinder> others) {}

    synchronized void forget() {
        ready = null;
    }

    private synchronized Ready ready() {
        if (ready != null) return ready;
        var library = new Library(room.journal(), room.room().id(), shipped);
        var shelf = library.shelf();
        var approvals = library.approvals(shelf);
        var approved = new EnumMap<Audience, AnswerFinder>(Audience.class);
        var others = new EnumMap<Audience, AnswerFinder>(Audience.class);
        for (var audience : Audience.values()) {
            var texts = shelf.standing().stream()
                    .filter(one -> one.audience() == audience && one.purpose() != Purpose.KEY_MESSAGES)
                    .toList();
            approved.put(
                    audience,
                    AnswerFinder.of(
                            texts.stream().filter(one -> is(approvals, one)).toList()));
            others.put(
                    audience,
                    AnswerFinder.of(
                            texts.stream().filter(one -> !is(approvals, one)).toList()));
        }
        ready = new Ready(shelf, approvals, approved, others);
        return ready;
    }

    private static boolean is(Approvals approvals, Message text) {
        return approvals.of(text) instanceof Approved;
    }

    /// What answers a question of this audience at this moment.
    Answers answer(String question, Audience audience, Instant now) {
        var texts = ready();
        var library = new Library(room.journal(), room.room().id(), shipped);
        var fillings = values.get().over(library.typed());
        if (question.isBlank()) return new Answers("", kept(texts, audience, fillings, now), List.of());
        var offers = new ArrayList<Offer>();
        for (var found :
                java.util.Objects.requireNonNull(texts.approved().get(audience)).find(question, MOST * 2))
            texts.approvals()
                    .approved(found.message().id(), now)
                    .ifPresent(approved -> offers.add(offer(found, approved, fillings, now)));
        var others =
                java.util.Objects.requireNonNull(texts.others().get(audience)).find(question, MOST_UNAPPROVED);
        return new Answers(
                question,
                offers.stream().limit(MOST).toList(),
                others.stream().map(found -> found.message().title()).toList());
    }

    /// The questions of this audience that have an approved answer, in the language of the screen.
    private List<Offer> kept(Ready texts, Audience audience, Fillings fillings, Instant now) {
        return texts.shelf().standing().stream()
                .filter(one -> one.audience() == audience && one.holdsAnswer() && one.language() == language.get())
                .flatMap(one -> texts.approvals().approved(one.id(), now).stream()
                        .map(approved -> offer(new Found(one, 0, List.of(), 0), approved, fillings, now)))
                .limit(MOST_KEPT)
                .toList();
    }

    private Offer offer(Found found, Approved approved, Fillings fillings, Instant now) {
        var message = found.message();
        var outlet = SPOKEN.stream()
                .filter(message.outlets()::contains)
                .findFirst()
                .orElseGet(() -> message.outlets().getFirst());
        var names = Template.of(message.words(outlet)).names();
        return new Offer(
                found,
                approved,
                Variant.of(message, outlet, fillings),
                people.find(approved.signed().getLast().person()).map(Person::name),
                names.stream()
                        .filter(name ->
                                fillings.of(name).map(Filling::value).orElse("").isBlank())
                        .toList(),
                names.stream()
                        .filter(name -> fillings.of(name)
                                .filter(one -> one.isStaleAt(now))
                                .isPresent())
                        .toList());
    }

    /// The title of a text, whatever became of it.
    String title(org.vigie.core.message.MessageId id) {
        return ready().shelf().one(id).map(one -> one.message().title()).orElseGet(id::toString);
    }

    /// The questions of the desk and of the feed: open ones first, then the latest.
    List<Waiting> waiting(Instant now) {
        var all = new ArrayList<Waiting>();
        for (var question : new Questions(room.journal(), room.room().id()).all())
            if (!question.aside()) all.add(new Waiting.Opened(question));
        for (var asked : feed.read(now.minus(LATELY)))
            if (asked.state() != org.vigie.core.mention.Asked.State.SET_ASIDE) all.add(new Waiting.Fed(asked));
        all.sort(Comparator.comparing((Waiting one) -> !one.isOpen())
                .thenComparing(Comparator.comparing(Waiting::at).reversed()));
        return List.copyOf(all);
    }
}
