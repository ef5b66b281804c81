// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.util.List;
import org.vigie.exercise.openaev.OpenAevScenario.About;
import org.vigie.exercise.openaev.OpenAevScenario.Article;
import org.vigie.exercise.openaev.OpenAevScenario.Challenge;
import org.vigie.exercise.openaev.OpenAevScenario.Document;
import org.vigie.exercise.openaev.OpenAevScenario.Flag;
import org.vigie.exercise.openaev.OpenAevScenario.LessonCategory;
import org.vigie.exercise.openaev.OpenAevScenario.LessonQuestion;
import org.vigie.exercise.openaev.OpenAevScenario.Objective;
import org.vigie.exercise.openaev.OpenAevScenario.Organization;
import org.vigie.exercise.openaev.OpenAevScenario.Outlet;
import org.vigie.exercise.openaev.OpenAevScenario.Person;
import org.vigie.exercise.openaev.OpenAevScenario.Tag;
import org.vigie.exercise.openaev.OpenAevScenario.Team;
import org.vigie.exercise.openaev.OpenAevScenario.Variable;

/// Reads the objects of a file other than injects.
final class PartReader {
    /// Said first on whatever the scenario shows, whatever its own header says.
    static final String MARK = "EXERCICE — EXERCICE — EXERCICE";

    private final Findings findings;

    PartReader(Findings findings) {
        this.findings = findings;
    }

    /// @param prefix `scenario_`, `exercise_`…
    About about(Fields about, String prefix) {
        return new About(
                about.text(prefix + "id"),
                about.text(prefix + "name"),
                plain(about, prefix + "description"),
                plain(about, prefix + "subtitle"),
                about.text(prefix + "category"),
                about.text(prefix + "main_focus"),
                about.text(prefix + "severity"),
                marked(plain(about, prefix + "message_header")),
                marked(plain(about, prefix + "message_footer")),
                about.text(prefix + "mail_from"),
                about.ids(prefix + "tags"),
                about.ids(prefix + "documents"));
    }

    Tag tag(Fields tag) {
        return new Tag(tag.text("tag_id"), tag.text("tag_name"), tag.text("tag_color"));
    }

    Document document(Fields document) {
        return new Document(
                document.text("document_id"),
                document.text("document_name"),
                document.text("document_target"),
                plain(document, "document_description"),
                document.ids("document_tags"));
    }

    Organization organization(Fields organization) {
        return new Organization(
                organization.text("organization_id"),
                organization.text("organization_name"),
                plain(organization, "organization_description"),
                organization.ids("organization_tags"));
    }

    Person person(Fields person) {
        return new Person(
                person.text("user_id"),
                person.text("user_firstname"),
                person.text("user_lastname"),
                person.text("user_lang"),
                person.text("user_email"),
                person.text("user_phone"),
                person.text("user_organization"),
                person.text("user_country"),
                person.text("user_city"),
                person.ids("user_tags"));
    }

    Team team(Fields team) {
        return new Team(
                team.text("team_id"),
                team.text("team_name"),
                plain(team, "team_description"),
                team.text("team_organization"),
                team.ids("team_users"),
                team.flag("team_contextual", false),
                team.ids("team_tags"));
    }

    Objective objective(Fields objective) {
        return new Objective(
                objective.text("objective_id"),
                objective.text("objective_title"),
                plain(objective, "objective_description"),
                objective.number("objective_priority", 0));
    }

    Outlet outlet(Fields outlet) {
        return new Outlet(
                outlet.text("channel_id"),
                outlet.text("channel_type"),
                outlet.text("channel_name"),
                plain(outlet, "channel_description"),
                outlet.text("channel_mode"));
    }

    Article article(Fields article) {
        return new Article(
                article.text("article_id"),
                article.text("article_name"),
                plain(article, "article_content"),
                article.text("article_author"),
                article.number("article_shares", 0),
                article.number("article_likes", 0),
                article.number("article_comments", 0),
                article.text("article_channel"),
                article.ids("article_documents"));
    }

    Challenge challenge(Fields challenge) {
        return new Challenge(
                challenge.text("challenge_id"),
                challenge.text("challenge_name"),
                challenge.text("challenge_category"),
                plain(challenge, "challenge_content"),
                challenge.number("challenge_score", 0),
                challenge.number("challenge_max_attempts", 0),
                flags(challenge));
    }

    LessonCategory lessonCategory(Fields category) {
        return new LessonCategory(
                category.text("lessonscategory_id"),
                category.text("lessons_category_name"),
                plain(category, "lessons_category_description"),
                category.number("lessons_category_order", 0),
                category.ids("lessons_category_questions"),
                category.ids("lessons_category_teams"));
    }

    LessonQuestion lessonQuestion(Fields question) {
        return new LessonQuestion(
                question.text("lessonsquestion_id"),
                question.text("lessons_question_category"),
                plain(question, "lessons_question_content"),
                plain(question, "lessons_question_explanation"),
                question.number("lessons_question_order", 0));
    }

    Variable variable(Fields variable) {
        return new Variable(
                variable.text("variable_id"),
                variable.text("variable_key"),
                variable.text("variable_value"),
                plain(variable, "variable_description"));
    }

    private static List<Flag> flags(Fields challenge) {
        return challenge.objects("challenge_flags").stream()
                .map(flag -> new Flag(flag.text("flag_id"), flag.text("flag_type"), flag.text("flag_value")))
                .toList();
    }

    private static String marked(String text) {
        return text.startsWith(MARK) ? text : (MARK + "\n" + text).strip();
    }

    private String plain(Fields fields, String key) {
        return PlainWords.of(fields.text(key), key, findings);
    }
}
