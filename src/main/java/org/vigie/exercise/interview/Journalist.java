// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.interview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.vigie.core.claim.Claim;
import org.vigie.core.message.Tongue;
import org.vigie.exercise.drill.Sheet;

/// Makes the questions of an interview from a room as it stands. The same room, difficulty and seed give the same
/// questions.
///
/// What the room gives no cause for is not asked: no rumour without a claim to be verified, no silence within
/// [#QUIET], no level before there is one.
public final class Journalist {
    /// Shorter than this nobody asks why nothing was said.
    public static final Duration QUIET = Duration.ofMinutes(30);

    private static final Pattern LOADED = Pattern.compile("\\*([^*]+)\\*");

    private final Sheet sheet;
    private final Random random;
    private final Map<Angle, List<Claim>> left = new HashMap<>();

    private Journalist(Sheet sheet, Ground ground, long seed) {
        this.sheet = sheet;
        this.random = new Random(seed);
        left.put(Angle.RUMOUR, new ArrayList<>(ground.open()));
        left.put(Angle.DENIED, new ArrayList<>(ground.refuted()));
    }

    /// The phrases that come with the program.
    public static Sheet phrases(Tongue language) {
        return Sheet.load(language, "interview");
    }

    public static List<Asked> ask(Ground ground, Difficulty difficulty, long seed, Sheet phrases) {
        var journalist = new Journalist(phrases, ground, seed);
        var all = new ArrayList<Asked>();
        for (var angle : difficulty.angles()) {
            var last = all.isEmpty() ? Optional.<Asked>empty() : Optional.of(all.getLast());
            journalist.one(angle, ground, difficulty, last).ifPresent(all::add);
        }
        return List.copyOf(all);
    }

    private Optional<Asked> one(Angle angle, Ground ground, Difficulty difficulty, Optional<Asked> last) {
        var claims = left.get(angle);
        if (claims != null && claims.isEmpty()) return Optional.empty();
        if (angle == Angle.SILENCE && ground.silence().compareTo(QUIET) < 0) return Optional.empty();
        if (angle == Angle.INSIST
                && last.filter(one -> one.angle().wantsBridge()).isEmpty()) return Optional.empty();
        var claim = claims == null
                ? angle == Angle.INSIST ? last.flatMap(Asked::claim) : Optional.<Claim>empty()
                : Optional.of(claims.remove(random.nextInt(claims.size())));
        var templates = sheet.one("ask", angle.name()).all(difficulty.key());
        var words = templates
                .get(random.nextInt(templates.size()))
                .said()
                .replace("{claim}", claim.map(Claim::statement).orElse(""))
                .replace("{minutes}", Long.toString(ground.silence().toMinutes()))
                .replace("{level}", ground.level())
                .replace("{question}", ground.map().question())
                .replace("{again}", last.map(Asked::text).orElse(""));
        var loaded =
                LOADED.matcher(words).results().map(found -> found.group(1)).toList();
        return Optional.of(new Asked(angle, LOADED.matcher(words).replaceAll("$1"), loaded, claim, difficulty.time()));
    }
}
