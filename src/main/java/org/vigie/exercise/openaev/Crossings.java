// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigie.exercise.openaev.OpenAevScenario.Article;
import org.vigie.exercise.openaev.OpenAevScenario.Challenge;
import org.vigie.exercise.openaev.OpenAevScenario.Document;
import org.vigie.exercise.openaev.OpenAevScenario.Link;
import org.vigie.exercise.openaev.OpenAevScenario.Outlet;
import org.vigie.exercise.openaev.OpenAevScenario.Team;
import org.vigie.exercise.openaev.OpenAevScenario.Variable;
import org.vigie.exercise.openaev.ReadingReport.Topic;

/// Looks whether what the objects of a file name is there: teams, articles, documents, variables and other injects.
final class Crossings {
    private static final Pattern PLACE = Pattern.compile("\\$\\{\\s*([^}]{1,100}?)\\s*}");

    private final Findings findings;

    Crossings(Findings findings) {
        this.findings = findings;
    }

    /// @param entries the names of the archive; the same scenario with each link once, of known injects, without rings
    OpenAevScenario checked(OpenAevScenario read, Set<String> entries) {
        var teams = ids(read.teams(), Team::id);
        var articles = ids(read.articles(), Article::id);
        var challenges = ids(read.challenges(), Challenge::id);
        var documents = ids(read.documents(), Document::id);
        var keys = ids(read.variables(), Variable::key);
        for (var inject : read.injects()) {
            missing(inject.teams(), teams, Topic.UNKNOWN_TEAM, inject.title());
            missing(inject.articles(), articles, Topic.UNKNOWN_ARTICLE, inject.title());
            missing(inject.challenges(), challenges, Topic.UNKNOWN_CHALLENGE, inject.title());
            missing(inject.documents(), documents, Topic.MISSING_DOCUMENT, inject.title());
            places(inject.subject() + inject.text(), keys);
        }
        missing(
                read.articles().stream().map(Article::outlet).toList(),
                ids(read.outlets(), Outlet::id),
                Topic.UNKNOWN_OUTLET,
                "article_channel");
        for (var article : read.articles()) places(article.text(), keys);
        for (var document : read.documents())
            if (!entries.contains(document.target())) findings.add(Topic.MISSING_DOCUMENT, document.target());
        for (var variable : read.variables())
            if (variable.value().isEmpty()) findings.add(Topic.NO_VALUE, variable.key());
        return new OpenAevScenario(
                read.about(),
                read.tags(),
                read.documents(),
                read.organizations(),
                read.people(),
                read.teams(),
                read.objectives(),
                read.outlets(),
                read.articles(),
                read.challenges(),
                read.lessonCategories(),
                read.lessonQuestions(),
                read.variables(),
                read.injects(),
                links(read));
    }

    private List<Link> links(OpenAevScenario read) {
        var titles = read.injects().stream()
                .collect(Collectors.toMap(Stimulus::id, Stimulus::title, (first, second) -> first));
        Map<List<String>, Link> once = new LinkedHashMap<>();
        for (var link : read.links()) {
            if (!titles.containsKey(link.parent()) || !titles.containsKey(link.child()))
                findings.add(Topic.UNKNOWN_INJECT, link.parent() + " → " + link.child());
            else once.putIfAbsent(List.of(link.parent(), link.child()), link);
        }
        var links = List.copyOf(once.values());
        var rings = Rings.of(links);
        for (var inject : read.injects()) if (rings.contains(inject.id())) findings.add(Topic.RING, inject.title());
        return links.stream()
                .filter(link -> !rings.contains(link.parent()) || !rings.contains(link.child()))
                .toList();
    }

    private void places(String text, Set<String> keys) {
        var places = PLACE.matcher(text);
        while (places.find())
            if (!keys.contains(places.group(1))) findings.add(Topic.UNKNOWN_VARIABLE, places.group(1));
    }

    private void missing(List<String> named, Set<String> there, Topic topic, String where) {
        for (var id : named) if (!there.contains(id)) findings.add(topic, where);
    }

    private static <T> Set<String> ids(Collection<T> parts, Function<T, String> id) {
        var ids = new HashSet<String>();
        for (var part : parts) ids.add(id.apply(part));
        return ids;
    }
}
