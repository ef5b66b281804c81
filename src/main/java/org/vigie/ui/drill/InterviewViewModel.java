// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.journal.ExerciseAct.Practice;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.Point;
import org.vigie.exercise.drill.Score;
import org.vigie.exercise.interview.Asked;
import org.vigie.exercise.interview.Difficulty;
import org.vigie.exercise.interview.Ground;
import org.vigie.exercise.interview.InterviewCase;
import org.vigie.exercise.interview.Journalist;
import org.vigie.exercise.interview.Review;
import org.vigie.ui.kit.alert.LevelWords;

/// An interview: what it is about, one question after another, then all of it once more with comments.
final class InterviewViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(InterviewViewModel.class);

    private final Around around;
    private final ReadOnlyObjectWrapper<List<Topic>> topics = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<Topic>> topic = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Difficulty> difficulty = new SimpleObjectProperty<>(Difficulty.ONE);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSING);
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty answer = new SimpleStringProperty("");
    private final List<Asked> questions = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private Instant since;

    InterviewViewModel(Around around) {
        this.around = around;
        this.since = around.book().now();
    }

    /// Where an interview stands.
    enum Stage {
        CHOOSING,
        ASKING,
        REPLAY
    }

    /// What it can be about.
    ///
    /// @param name of the room or the case
    /// @param subject as the journal keeps it
    record Topic(String name, String subject, Ground ground) {}

    /// A question with its answer and what that is worth.
    record Round(Asked asked, String answer, Duration taken, Score score) {}

    ReadOnlyObjectProperty<List<Topic>> topicsProperty() {
        return topics.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Topic>> topicProperty() {
        return topic;
    }

    ObjectProperty<Difficulty> difficultyProperty() {
        return difficulty;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// The question that waits for its answer.
    ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    StringProperty answerProperty() {
        return answer;
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    int count() {
        return questions.size();
    }

    /// Reads what an interview can be about: the maps of the open room, then the invented cases.
    void refresh() {
        var language = around.language();
        var invented = new LevelWords(around.texts()).name(CrisisLevel.CRISIS);
        around.lanes()
                .ask(
                        () -> read(language, invented),
                        found -> {
                            if (topic.get().isEmpty()) topic.set(found.stream().findFirst());
                            topics.set(found);
                        },
                        problem -> LOG.error("What an interview is about could not be read", problem));
    }

    private List<Topic> read(Tongue language, String invented) {
        var all = new ArrayList<Topic>();
        around.room()
                .ifPresent(room -> RoomGround.read(room, around.frame(), language)
                        .forEach(ground -> all.add(new Topic(
                                room.room().title() + " — " + ground.map().question(),
                                ground.map().id().toString(),
                                ground))));
        InterviewCase.all(language, invented)
                .forEach(one -> all.add(new Topic(
                        one.title() + " — " + one.ground().map().question(),
                        one.id() + "/" + language.code(),
                        one.ground())));
        return List.copyOf(all);
    }

    /// Begins with the first question.
    void start() {
        var about = topic.get();
        if (about.isEmpty()) return;
        var ground = about.get().ground();
        questions.clear();
        rounds.clear();
        questions.addAll(Journalist.ask(
                ground, difficulty.get(), around.seeds().getAsLong(), Journalist.phrases(ground.language())));
        stage.set(Stage.ASKING);
        ask();
    }

    private void ask() {
        answer.set("");
        since = around.book().now();
        asked.set(Optional.of(questions.get(rounds.size())));
    }

    /// Since the question was asked.
    Duration elapsed() {
        var length = Duration.between(since, around.book().now());
        return length.isNegative() ? Duration.ZERO : length;
    }

    /// Gives the answer as it stands, which may be none, and goes on to the next question, or to the replay.
    void answer() {
        if (stage.get() != Stage.ASKING) return;
        var about = topic.get();
        var question = asked.get();
        if (about.isEmpty() || question.isEmpty()) return;
        var ground = about.get().ground();
        var review = new Review(
                ground, new RoomEar(ground.language(), ground.claims()), Journalist.phrases(ground.language()));
        var taken = elapsed();
        rounds.add(new Round(question.get(), answer.get(), taken, review.of(question.get(), answer.get(), taken)));
        if (rounds.size() < questions.size()) ask();
        else end(about.get());
    }

    private void end(Topic about) {
        asked.set(Optional.empty());
        stage.set(Stage.REPLAY);
        var taken = rounds.stream().map(Round::taken).reduce(Duration.ZERO, Duration::plus);
        around.book().keep(Practice.INTERVIEW, difficulty.get().name() + "/" + about.subject(), total(), taken);
    }

    /// All points of all answers.
    Score total() {
        var points = new ArrayList<Point>();
        rounds.forEach(round -> points.addAll(round.score().all()));
        return new Score(points, "");
    }

    /// Whether there are answers that would be lost.
    boolean isUnderWay() {
        return stage.get() == Stage.ASKING && !(rounds.isEmpty() && answer.get().isBlank());
    }

    /// Back to the choice.
    void leave() {
        asked.set(Optional.empty());
        stage.set(Stage.CHOOSING);
        refresh();
    }
}
