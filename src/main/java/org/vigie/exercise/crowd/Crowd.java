// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.crowd;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.scenario.Scenario;

/// The simulated public: hears what happens, and says what people would.
///
/// It has no clock and reads nothing: the same scenario, coefficients, seed and history give the same posts, however
/// often it is asked in between. What happens is told in order of time.
///
/// Posts come by thinning: candidates at a rate that is never lower than the true one, each kept with the share of the
/// true rate in it (Y. Ogata, "On Lewis' simulation method for point processes", IEEE Transactions on Information
/// Theory 27, 1981).
public final class Crowd {
    /// For so many minutes a bound on the rate holds.
    private static final double WINDOW = 1;
    private static final double FORGOTTEN = 1e-5;
    private static final double MILLIS = 60_000;
    private static final double KNOWN_WEIGHT = 2.5;
    private static final double UNKNOWN_WEIGHT = 0.92;
    private static final double LEAST_FIT = 0.12;

    private final Deque<Effect> coming = new ArrayDeque<>();
    private final Random random;
    private final Scribe scribe;
    private final Ground ground;
    private final List<CrowdPost> said = new ArrayList<>();
    private Coefficients heard;
    private Coefficients by;
    private double now;
    private double told;
    private double windowEnd = -1;
    private double candidate = -1;
    private double bound;

    /// @param at in minutes
    private record Effect(double at, Happening what) {}

    /// For a game that starts at nine o'clock.
    public Crowd(Scenario scenario, Coefficients coefficients, long seed) {
        this(scenario, coefficients, seed, LocalTime.of(9, 0));
    }

    /// @param start what o'clock it is when the game starts
    public Crowd(Scenario scenario, Coefficients coefficients, long seed, LocalTime start) {
        this.random = new Random(seed);
        this.scribe = new Scribe(scenario, random, start);
        this.ground = new Ground(scribe.people());
        this.heard = coefficients;
        this.by = coefficients;
    }

    /// Takes note of something. People react a little later, when they have read it.
    public void hear(Happening happening) {
        if (happening instanceof Happening.Tuned(var _, var tuned)) heard = tuned;
        double at = happening.at().toMillis() / MILLIS + heard.get(Coefficient.ATTENTION) / 60;
        if (!coming.isEmpty()) at = Math.max(at, coming.getLast().at());
        coming.addLast(new Effect(Math.max(at, told), happening));
    }

    /// What was said since the last call, up to a moment of the game.
    public List<CrowdPost> until(Duration moment) {
        double end = moment.toMillis() / MILLIS;
        while (!coming.isEmpty() && coming.getFirst().at() <= end) {
            var effect = coming.removeFirst();
            simulate(effect.at());
            forgetWindow(effect.at());
            take(effect.what());
        }
        simulate(end);
        told = Math.max(told, end);
        var since = List.copyOf(said);
        said.clear();
        return since;
    }

    /// The narratives that go round, the hottest first.
    public List<Standing> standings() {
        return ground.narratives().stream()
                .map(one -> new Standing(one.id, one.rate(now, by), one.heat(), one.silence(now, by), one.rumour(by)))
                .sorted(Comparator.comparingDouble(Standing::perMinute).reversed())
                .toList();
    }

    /// How a narrative stands.
    ///
    /// @param perMinute posts a minute at present
    /// @param heat 1 when it began; below after an answer, above after a contradiction
    /// @param silence by how much silence multiplies it, from 1
    /// @param rumour how far what people make of it has grown, 1 to 3
    public record Standing(String narrative, double perMinute, double heat, double silence, int rumour) {}

    private void simulate(double end) {
        while (now < end) {
            if (windowEnd <= now) openWindow();
            if (candidate > Math.min(windowEnd, end)) {
                if (windowEnd > end) {
                    // the candidate waits for the next call
                    return;
                }
                now = windowEnd;
                continue;
            }
            now = candidate;
            double drawn = random.nextDouble() * bound;
            speak(drawn);
            forgetWindow(now);
        }
    }

    private void openWindow() {
        windowEnd = now + WINDOW;
        bound = background() + ground.bound(now, windowEnd, by);
        candidate = bound <= 0 ? Double.POSITIVE_INFINITY : now - Math.log(1 - random.nextDouble()) / bound;
    }

    private void forgetWindow(double at) {
        now = at;
        windowEnd = -1;
    }

    private double background() {
        return by.get(Coefficient.BACKGROUND) * by.get(Coefficient.VOLUME);
    }

    /// Whoever the draw falls on speaks; beyond all rates nobody does.
    private void speak(double drawn) {
        double left = drawn - background();
        if (left < 0) {
            said.add(scribe.everyday(now, by));
            return;
        }
        for (var narrative : ground.narratives()) {
            left -= narrative.rate(now, by);
            if (left >= 0) continue;
            var written = scribe.about(narrative, now, by, ground.pressFactor(by));
            said.add(written.post());
            narrative.posted(written.post(), now, written.known() ? KNOWN_WEIGHT : UNKNOWN_WEIGHT, by);
            return;
        }
    }

    private void take(Happening happening) {
        switch (happening) {
            case Happening.Came came -> ground.came(came, now, by);
            case Happening.Spoken spoken -> spoken(spoken);
            case Happening.Answered answered -> answered(answered);
            case Happening.Settled settled -> ground.settled(settled);
            case Happening.Levelled(var _, CrisisLevel level) -> ground.levelled(level);
            case Happening.Tuned(var _, Coefficients tuned) -> {
                ground.bringTo(now, by);
                by = tuned;
            }
        }
        ground.forget(now, by, FORGOTTEN);
    }

    private void spoken(Happening.Spoken spoken) {
        boolean contradicts = ground.isContradicted(spoken.words());
        for (var narrative : ground.narratives()) {
            double fit = narrative.fit(spoken.audience(), spoken.words());
            if (fit < LEAST_FIT) continue;
            if (contradicts) narrative.feed(now, by.get(Coefficient.SPARK) / 2, by);
            else narrative.calm(now, fit, by);
        }
        ground.remember(spoken.words());
    }

    private void answered(Happening.Answered answered) {
        Optional<CrowdPost> post = scribe.post(answered.post());
        post.flatMap(one -> ground.narrative(one.narrative()))
                .ifPresent(narrative -> narrative.soothe(now, Marks.answers(answered.words()), by));
    }
}
