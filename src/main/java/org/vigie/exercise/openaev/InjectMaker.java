// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.openaev;

import static org.vigie.exercise.openaev.ScenarioMaker.joined;
import static org.vigie.exercise.openaev.ScenarioMaker.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vigie.core.scenario.Foreign;
import org.vigie.core.scenario.Inject;
import org.vigie.core.scenario.InjectKind;
import org.vigie.core.scenario.Reaction;
import org.vigie.exercise.openaev.OpenAevScenario.Article;
import org.vigie.exercise.openaev.ReadingReport.Topic;

/// Makes injects of the stimuli of an export: mails, calls, posts and articles; the rest comes to the facilitator
/// alone.
final class InjectMaker {
    static final String FORMAT = "openaev";

    /// Trainers often write the sender over the text of a mail, in a line of its own, for the original sends all from
    /// one address.
    private static final Pattern SENDER = Pattern.compile(
            "^(?:Sender|From|Expéditeur|De)[\\s\u00a0]*[:：][\\s\u00a0]*([^\n]{1,100}?)[ \t\r\u00a0]*\n\\s*(?=\\S)");

    private final OpenAevScenario export;
    private final Map<String, String> authors;
    private final Findings findings;
    private final Map<String, OpenAevScenario.Outlet> outlets;
    private final Map<String, Article> articles;
    private final Enclosed enclosed;

    /// @param authors of microblogs, with the ids of the personas they become
    InjectMaker(OpenAevScenario export, Map<String, String> authors, Findings findings) {
        this.export = export;
        this.authors = authors;
        this.findings = findings;
        this.outlets = byId(export.outlets(), OpenAevScenario.Outlet::id);
        this.articles = byId(export.articles(), Article::id);
        this.enclosed = new Enclosed(export.documents());
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, each -> each, (first, _) -> first, HashMap::new));
    }

    List<Inject> injects() {
        var ids = new ArrayList<String>();
        for (var stimulus : export.injects()) ids.add(ScenarioMaker.named(stimulus.id(), "inject", ids.size()));
        var reactions = new HashMap<String, List<Reaction>>();
        var maker = new ReactionMaker(findings);
        for (int i = 0; i < ids.size(); i++)
            reactions.put(
                    ids.get(i), maker.reactions(ids.get(i), export.injects().get(i)));
        var waits = new Waits(export, reactions, findings);
        var made = new ArrayList<Inject>();
        for (int i = 0; i < ids.size(); i++) {
            var stimulus = export.injects().get(i);
            var first = new Bare(
                    ids.get(i), stimulus, reactions.getOrDefault(ids.get(i), List.of()), waits.when(ids.get(i)));
            if (!stimulus.allTeams() && stimulus.teams().isEmpty()) findings.add(Topic.TO_NOBODY, stimulus.title());
            made.addAll(made(first));
        }
        return made;
    }

    /// A stimulus with what it awaits and what it waits for.
    private record Bare(String id, Stimulus stimulus, List<Reaction> reactions, org.vigie.core.scenario.When when) {
        Bare again(String suffix) {
            return new Bare(id + suffix, stimulus, List.of(), when);
        }
    }

    private List<Inject> made(Bare bare) {
        return switch (bare.stimulus().kind()) {
            case MAIL_EACH, MAIL_CELL -> List.of(mail(bare));
            case SMS -> {
                findings.add(Topic.SMS, bare.stimulus().title());
                yield List.of(inject(bare, InjectKind.CALL, "", bare.stimulus().text()));
            }
            case ARTICLES -> articles(bare);
            case CHALLENGES -> List.of(quiz(bare));
            case MANUAL, TECHNICAL -> List.of(inject(bare, InjectKind.CUE, "", words(bare.stimulus())));
        };
    }

    private Inject mail(Bare bare) {
        var text = bare.stimulus().text();
        var sender = export.about().mailFrom();
        var found = SENDER.matcher(text);
        if (found.find()) {
            sender = found.group(1).strip();
            text = text.substring(found.end());
            findings.add(Topic.SENDER_TAKEN, sender);
        }
        return inject(
                bare, InjectKind.MAIL, sender, joined("\n\n", bare.stimulus().subject(), text));
    }

    /// One inject for each article, for each medium says its own; the reactions are awaited of the first.
    private List<Inject> articles(Bare bare) {
        var published = bare.stimulus().articles().stream()
                .map(id -> Optional.ofNullable(articles.get(id)))
                .flatMap(Optional::stream)
                .toList();
        var made = new ArrayList<Inject>();
        for (var article : published)
            made.add(article(made.isEmpty() ? bare : bare.again("-" + (made.size() + 1)), article));
        if (made.size() > 1) findings.add(Topic.ARTICLES_SPLIT, bare.stimulus().title());
        if (bare.stimulus().mailed()
                || (made.isEmpty() && !words(bare.stimulus()).isEmpty()))
            made.add(mail(made.isEmpty() ? bare : bare.again("-mail")));
        if (made.isEmpty()) made.add(inject(bare, InjectKind.CUE, "", ""));
        return made;
    }

    private Inject article(Bare bare, Article article) {
        var outlet = Optional.ofNullable(outlets.get(article.outlet()));
        var kind = outlet.map(ScenarioMaker::kind)
                .map(medium -> switch (medium) {
                    case MICROBLOG -> InjectKind.SOCIAL;
                    case TELEVISION, VIDEO -> InjectKind.VIDEO;
                    case NEWSPAPER, RADIO, FORUM -> InjectKind.PRESS;
                })
                .orElse(InjectKind.PRESS);
        boolean post = kind == InjectKind.SOCIAL;
        var medium = outlet.map(OpenAevScenario.Outlet::id).orElse(article.author());
        var sender = post ? authors.getOrDefault(article.author(), medium) : medium;
        var text = post
                ? article.text()
                : joined("\n\n", article.name(), article.text(), outlet.isPresent() ? article.author() : "");
        var lines = new ArrayList<String>();
        said(lines, "article", article.name());
        if (post)
            said(lines, "channel", outlet.map(OpenAevScenario.Outlet::name).orElse(""));
        said(lines, "shares", count(article.shares()));
        said(lines, "likes", count(article.likes()));
        said(lines, "comments", count(article.comments()));
        var made = inject(bare, kind, sender, text.isBlank() ? article.name() : text);
        return enclosed.with(made, article.documents(), lines);
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    /// A quiz is told to the facilitator, with its answers.
    private Inject quiz(Bare bare) {
        var known = byId(export.challenges(), OpenAevScenario.Challenge::id);
        var text = new ArrayList<String>();
        var lines = new ArrayList<String>();
        text.add(words(bare.stimulus()));
        for (var id : bare.stimulus().challenges())
            Optional.ofNullable(known.get(id)).ifPresent(challenge -> {
                text.add(joined("\n", challenge.name(), challenge.text()));
                said(lines, "challenge", joined(" · ", challenge.name(), challenge.category()));
                said(lines, "score", count(challenge.score()));
                said(lines, "max_attempts", count(challenge.attempts()));
                challenge.flags().forEach(flag -> said(lines, flag.type(), flag.value()));
            });
        var made = inject(bare, InjectKind.CUE, "", joined("\n\n", text.toArray(String[]::new)));
        return enclosed.with(made, List.of(), lines);
    }

    private static String words(Stimulus stimulus) {
        return joined("\n\n", stimulus.subject(), stimulus.text());
    }

    private Inject inject(Bare bare, InjectKind kind, String sender, String text) {
        var stimulus = bare.stimulus();
        var title = stimulus.title().isBlank() ? stimulus.subject() : stimulus.title();
        var made = new Inject(
                bare.id(),
                title.isBlank() ? bare.id() : title,
                kind,
                stimulus.after(),
                false,
                stimulus.enabled(),
                sender,
                stimulus.allTeams()
                        ? List.of()
                        : stimulus.teams().stream().distinct().toList(),
                text,
                List.of(),
                bare.reactions(),
                bare.when(),
                List.of(),
                notes(stimulus),
                stimulus.raw().map(raw -> new Foreign(FORMAT, stimulus.contract(), raw)));
        return enclosed.with(made, stimulus);
    }

    private String notes(Stimulus stimulus) {
        var lines = new ArrayList<String>();
        if (!stimulus.description().isBlank()) lines.add(stimulus.description());
        if (!stimulus.kind().playable()) said(lines, "injector_contract", stimulus.contract());
        said(lines, "country", stimulus.country());
        said(lines, "city", stimulus.city());
        said(lines, "tags", names(export, stimulus.tags()));
        return String.join("\n", lines);
    }

    static String names(OpenAevScenario export, List<String> tags) {
        return tags.stream()
                .map(id -> export.tags().stream()
                        .filter(tag -> tag.id().equals(id))
                        .map(OpenAevScenario.Tag::name)
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }
}
