// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vigie.analysis.message.Checker;
import org.vigie.analysis.message.Surroundings;
import org.vigie.core.message.Audience;
import org.vigie.core.message.Message;
import org.vigie.core.message.MessageId;
import org.vigie.core.message.Purpose;
import org.vigie.core.message.Template;
import org.vigie.core.message.Tongue;
import org.vigie.core.plan.CrisisPlan;

class ShippedMessagesTest {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|\\{[a-z-]+}");
    private static final double MOST_ALIKE = 0.6;
    private static final int LEAST = 120;

    private final List<Message> all = ShippedMessages.all();
    private final Map<MessageId, Message> byName =
            all.stream().collect(Collectors.toMap(Message::id, Function.identity()));

    @Test
    void thereAreEnoughInBothLanguagesAndEachHasItsTwin() {
        assertThat(of(Tongue.FR)).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(of(Tongue.EN)).hasSameSizeAs(of(Tongue.FR));
        assertThat(all).allMatch(message -> byName.containsKey(message.id().twin()));
    }

    @Test
    void everyTextPassesTheChecker() {
        var found = new ArrayList<String>();
        for (var message : all) {
            var around = Surroundings.shelf(
                    Instant.EPOCH, java.util.Optional.of(byName.get(message.id().twin())));
            for (var finding : Checker.checkOnShelf(message, around)) found.add(message.id() + " " + finding);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTwoTextsOfOneLanguageSayNearlyTheSame() {
        for (var language : Tongue.values()) {
            var texts = of(language);
            var tokens = texts.stream().map(ShippedMessagesTest::tokens).toList();
            for (int i = 0; i < texts.size(); i++)
                for (int j = i + 1; j < texts.size(); j++)
                    assertThat(jaccard(tokens.get(i), tokens.get(j)))
                            .as("%s and %s", texts.get(i).id(), texts.get(j).id())
                            .isLessThanOrEqualTo(MOST_ALIKE);
        }
    }

    @Test
    void everyPlanSpeaksToEveryAudienceAndHasEveryKindThatItNeeds() {
        for (var plan : ShippedPlans.all()) {
            var texts = all.stream()
                    .filter(message -> message.scenario().equals(plan.code()))
                    .toList();
            assertThat(texts.stream().map(Message::audience)).as(plan.code()).contains(Audience.values());
            assertThat(texts.stream().map(Message::purpose))
                    .as(plan.code())
                    .contains(Purpose.HOLDING, Purpose.CLOSING, Purpose.HOTLINE, Purpose.PRESS_ANSWER, Purpose.UPDATE);
        }
        assertThat(all.stream().map(Message::scenario).collect(Collectors.toSet()))
                .isSubsetOf(withAny(ShippedPlans.all()));
    }

    @Test
    void everyVariableHasItsLabel() throws IOException {
        var labels = Files.readString(Path.of("src/main/resources/org/vigie/i18n/message_fr.properties"));
        var names = new TreeSet<String>();
        all.forEach(message ->
                names.addAll(Template.of(message.title() + message.body()).names()));
        assertThat(names).allMatch(name -> labels.contains("message.variable." + name + " ="));
    }

    @Test
    void theCoverageInTheDocumentationIsTrue() throws IOException {
        assertThat(Files.readString(Path.of("docs/messages.md"))).contains(MessageCoverage.table(all));
    }

    private List<Message> of(Tongue language) {
        return all.stream().filter(message -> message.language() == language).toList();
    }

    private static Set<String> withAny(List<CrisisPlan> plans) {
        var codes = plans.stream().map(CrisisPlan::code).collect(Collectors.toCollection(HashSet::new));
        codes.add("");
        return codes;
    }

    private static Set<String> tokens(Message message) {
        return TOKEN.matcher(message.body().toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> org.vigie.core.message.MessageText.read("[scenario any]\nfr: sans titre"))
                .hasMessageContaining("fr: sans titre");
        assertThat(Arrays.asList(Audience.values())).hasSize(6);
    }

    @Test
    void everyPressAnswerIsAQuestionByItsTitle() {
        var answers = ShippedMessages.all().stream()
                .filter(one -> one.purpose() == Purpose.PRESS_ANSWER)
                .toList();
        assertThat(answers).hasSize(28).allMatch(one -> Message.asks(one.title()));
    }
}
