// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.util.List;

/// What an export holds, in its own words: texts are plain, ids are those of the file.
///
/// @param links what waits for what, each pair of parent and child once, without rings
public record OpenAevScenario(
        About about,
        List<Tag> tags,
        List<Document> documents,
        List<Organization> organizations,
        List<Person> people,
        List<Team> teams,
        List<Objective> objectives,
        List<Outlet> outlets,
        List<Article> articles,
        List<Challenge> challenges,
        List<LessonCategory> lessonCategories,
        List<LessonQuestion> lessonQuestions,
        List<Variable> variables,
        List<Stimulus> injects,
        List<Link> links) {

    /// @param header always begins with the mark of an exercise, whatever the file says
    public record About(
            String id,
            String name,
            String description,
            String subtitle,
            String category,
            String mainFocus,
            String severity,
            String header,
            String footer,
            String mailFrom,
            List<String> tags,
            List<String> documents) {}

    public record Tag(String id, String name, String color) {}

    /// @param target the name of the entry in the archive
    public record Document(String id, String name, String target, String description, List<String> tags) {}

    public record Organization(String id, String name, String description, List<String> tags) {}

    public record Person(
            String id,
            String firstName,
            String lastName,
            String language,
            String email,
            String phone,
            String organization,
            String country,
            String city,
            List<String> tags) {}

    /// @param contextual the team belongs to this scenario alone
    public record Team(
            String id,
            String name,
            String description,
            String organization,
            List<String> people,
            boolean contextual,
            List<String> tags) {}

    public record Objective(String id, String title, String description, int priority) {}

    /// @param type newspaper, microblogging or tv
    public record Outlet(String id, String type, String name, String description, String mode) {}

    public record Article(
            String id,
            String name,
            String text,
            String author,
            int shares,
            int likes,
            int comments,
            String outlet,
            List<String> documents) {}

    public record Challenge(
            String id, String name, String category, String text, int score, int attempts, List<Flag> flags) {}

    /// @param type VALUE, VALUE_CASE or REGEXP
    public record Flag(String id, String type, String value) {}

    public record LessonCategory(
            String id, String name, String description, int order, List<String> questions, List<String> teams) {}

    public record LessonQuestion(String id, String category, String text, String explanation, int order) {}

    /// @param value empty unless the file was exported with values
    public record Variable(String id, String key, String value, String description) {}

    /// @param all all conditions have to hold, else one is enough
    public record Link(String parent, String child, boolean all, List<Condition> conditions) {}

    /// @param key `Execution`, the kind of an expectation, or the name of a manual one
    public record Condition(String key, boolean value) {}
}
