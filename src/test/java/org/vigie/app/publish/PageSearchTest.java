// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.ScriptableObject;
import org.vigie.analysis.reply.AnswerFinder;
import org.vigie.app.ShippedMessages;
import org.vigie.core.journal.MessageAct;
import org.vigie.core.message.Message;
import org.vigie.core.message.Tongue;
import org.vigie.publish.page.PageChannel;
import org.vigie.publish.page.PageIndex;
import org.vigie.ui.kit.TestRooms;

/// The script of the exported page finds what the desk finds, over all texts that come with the program.
class PageSearchTest {
    private static final PageSearch SEARCH =
            new PageSearch(TestRooms.open(TestRooms.WATCH).journal, ShippedMessages.all());

    @Test
    void aTextWithdrawnInTheLibraryIsWithdrawnForThePage() {
        var journal = TestRooms.open(TestRooms.WATCH).journal;
        var search = new PageSearch(journal, ShippedMessages.all());
        var text = texts(Tongue.FR).getFirst().id();
        assertThat(search.isWithdrawn(text)).isFalse();
        journal.record(new MessageAct.Withdrawn(text, "dépassé"), List.of());
        assertThat(search.isWithdrawn(text)).isTrue();
        assertThat(search.isWithdrawn(texts(Tongue.FR).getLast().id())).isFalse();
    }

    private static List<Message> texts(Tongue language) {
        return ShippedMessages.all().stream()
                .filter(one -> one.language() == language)
                .toList();
    }

    /// What the script finds, by places.
    private static List<Integer> script(Tongue language, String question) throws IOException {
        var answers = texts(language).stream()
                .map(one -> new PageIndex.Answer(one.id(), one.title(), one.body()))
                .toList();
        var table = SEARCH.of(language, answers);
        var ids = new ArrayList<String>();
        for (int i = 0; i < answers.size(); i++) ids.add(Integer.toString(i));
        var none = table.empty().stream().collect(java.util.stream.Collectors.toMap(word -> word, _ -> 1));
        var index = new ObjectMapper()
                .writeValueAsString(Map.of(
                        "ids",
                        ids,
                        "none",
                        none,
                        "forms",
                        table.forms(),
                        "points",
                        table.points(),
                        "oneIn",
                        table.oneIn()));
        try (var context = Context.enter();
                var source = PageChannel.class.getResourceAsStream("search.js")) {
            context.setLanguageVersion(Context.VERSION_ES6);
            // compiled, the index alone takes hundreds of megabytes
            context.setOptimizationLevel(-1);
            var scope = context.initStandardObjects();
            context.evaluateString(scope, new String(source.readAllBytes(), StandardCharsets.UTF_8), "search", 1, null);
            context.evaluateString(scope, "var index = " + index + ";", "index", 1, null);
            ScriptableObject.putProperty(scope, "question", question);
            var found = context.evaluateString(
                    scope, "(vigieFind(index, question) || []).map(function (one) { return one.id; })", "ask", 1, null);
            return ((NativeArray) found)
                    .stream().map(id -> Integer.valueOf(id.toString())).toList();
        }
    }

    private static List<Integer> desk(Tongue language, String question) {
        var texts = texts(language);
        return AnswerFinder.of(texts).find(question, texts.size()).stream()
                .map(found -> texts.indexOf(found.message()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quand serai-je remboursé ?",
                "Mon colis n’est pas arrivé, où est-il ?",
                "Y a-t-il eu une fuite de données, mes coordonnées bancaires sont-elles volées ?",
                "L'appel d’urgence passe-t-il encore ?",
                "la box",
                "Allez-vous licencier ?",
                "correspondance manquée"
            })
    void frenchQuestionsFindTheSame(String question) throws IOException {
        var desk = desk(Tongue.FR, question);
        assertThat(script(Tongue.FR, question))
                .containsExactlyInAnyOrderElementsOf(desk)
                .startsWith(head(desk));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When do I get my refund?",
                "Was customers' data stolen in the breach?",
                "Is the product dangerous for my child's health?",
                "missed connection",
                "emergency calls"
            })
    void englishQuestionsFindTheSame(String question) throws IOException {
        var desk = desk(Tongue.EN, question);
        assertThat(script(Tongue.EN, question))
                .containsExactlyInAnyOrderElementsOf(desk)
                .startsWith(head(desk));
    }

    /// The best one; those after it may have the same points.
    private static Integer[] head(List<Integer> found) {
        return found.stream().limit(1).toArray(Integer[]::new);
    }

    @Test
    void questionsWithoutWordsOfTheirOwnOrWithoutAnswerFindNothing() throws IOException {
        assertThat(script(Tongue.FR, "Quand et pourquoi ?")).isEmpty();
        assertThat(script(Tongue.FR, "zorglub machinchose truc")).isEmpty();
        assertThat(script(Tongue.FR, "constructor toString __proto__ hasOwnProperty"))
                .isEmpty();
    }

    @Test
    void aFormThatStandsInNoTextIsFoundByItsBeginning() throws IOException {
        assertThat(script(Tongue.FR, "remboursements")).isNotEmpty();
        assertThat(script(Tongue.FR, "REMBOURSE")).as("without accents").isNotEmpty();
    }
}
