// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.topic;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the text of a query, in English and French alike.
///
/// Grammar, from loosest to tightest: `OR`/`OU`; `AND`/`ET` or mere juxtaposition; `NOT`/`SAUF`/`-`; then
/// parentheses, words, prefixes (`pann*`), `"phrases"` (also `« »` and `“ ”`), `#hashtags`, `@handles` and
/// `lang: source: author: since: until:` (`langue: source: auteur: depuis: jusqu:`). An empty text asks for
/// everything, and so does a lone `*`.
public final class QueryParser {
    /// The longest text that is read.
    public static final int LONGEST = 4_000;
    /// How many parentheses and exclusions may stand inside each other.
    public static final int DEEPEST = 50;

    private final InstantSource clock;
    private final ZoneId zone;

    /// @param clock tells what `since:2h` starts from
    /// @param zone where days start at midnight
    public QueryParser(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /// The query, or the first place that is wrong. Never throws, whatever the text.
    public Parsed parse(String text) {
        if (text.length() > LONGEST) return new Parsed.Fault(LONGEST, text.length() - LONGEST, Problem.TOO_LONG);
        return new Reading(text, clock.instant(), zone).read();
    }

    /// One pass over one text. The first fault ends the pass: the position jumps to the end.
    private static final class Reading {
        private final String text;
        private final List<Lexeme> lexemes;
        private final QueryTerms terms;
        private int next;
        private int depth;
        private Parsed.@Nullable Fault fault;

        Reading(String text, Instant now, ZoneId zone) {
            this.text = text;
            this.lexemes = QueryLexer.cut(text);
            this.terms = new QueryTerms(new QueryTimes(now, zone));
        }

        Parsed read() {
            if (lexemes.isEmpty()) return new Parsed.Ok(new Query.All());
            var query = alternatives();
            if (peek() instanceof Lexeme left) fail(left, Problem.NEVER_OPENED);
            return fault != null ? fault : new Parsed.Ok(query);
        }

        private Query alternatives() {
            var parts = new ArrayList<Query>();
            parts.add(conjunction());
            while (peek() instanceof Lexeme.Or or) {
                next++;
                parts.add(startsOperand(or) ? conjunction() : new Query.All());
            }
            return Query.anyOf(parts);
        }

        private Query conjunction() {
            var parts = new ArrayList<Query>();
            parts.add(operand());
            while (true) {
                var ahead = peek();
                if (ahead == null || ahead instanceof Lexeme.Or || ahead instanceof Lexeme.Close)
                    return Query.allOf(parts);
                if (ahead instanceof Lexeme.And and) {
                    next++;
                    if (!startsOperand(and)) return Query.allOf(parts);
                }
                parts.add(operand());
            }
        }

        /// Whether something to ask follows this operator; if not, that is the fault.
        private boolean startsOperand(Lexeme operator) {
            var ahead = peek();
            boolean missing = ahead == null
                    || ahead instanceof Lexeme.Or
                    || ahead instanceof Lexeme.And
                    || ahead instanceof Lexeme.Close;
            if (missing) fail(operator, Problem.NOTHING_AFTER);
            return !missing;
        }

        private Query operand() {
            var lexeme = peek();
            if (lexeme == null) return new Query.All();
            next++;
            return switch (lexeme) {
                case Lexeme.And _, Lexeme.Or _ -> fail(lexeme, Problem.NOTHING_BEFORE);
                case Lexeme.Close _ -> fail(lexeme, Problem.NEVER_OPENED);
                case Lexeme.Broken broken -> fail(broken, broken.problem());
                case Lexeme.Open open -> group(open);
                case Lexeme.Not not -> startsOperand(not) && deeper(not) ? excluded() : new Query.All();
                case Lexeme.Quoted term -> asked(terms.quoted(term));
                case Lexeme.Run term -> asked(terms.run(term));
                case Lexeme.Asked term -> asked(terms.asked(term));
            };
        }

        private Query excluded() {
            var part = operand();
            depth--;
            return new Query.Not(part);
        }

        private Query group(Lexeme.Open open) {
            if (!deeper(open)) return new Query.All();
            if (peek() instanceof Lexeme.Close close) {
                return fail(open.start(), close.end() - open.start(), Problem.EMPTY_GROUP);
            }
            var inside = lexemes.size() == next ? new Query.All() : alternatives();
            depth--;
            if (peek() instanceof Lexeme.Close) next++;
            else fail(open, Problem.NEVER_CLOSED);
            return inside;
        }

        private boolean deeper(Lexeme lexeme) {
            if (++depth > DEEPEST) fail(lexeme, Problem.TOO_DEEP);
            return depth <= DEEPEST;
        }

        private Query asked(QueryTerms.Read read) {
            return switch (read) {
                case QueryTerms.Read.Asks asks -> asks.query();
                case QueryTerms.Read.Wrong wrong -> fail(wrong.at(), wrong.length(), wrong.problem());
            };
        }

        private Query fail(Lexeme lexeme, Problem problem) {
            return fail(lexeme.start(), lexeme.end() - lexeme.start(), problem);
        }

        private Query fail(int at, int length, Problem problem) {
            if (fault == null) fault = new Parsed.Fault(Math.min(at, text.length()), length, problem);
            next = lexemes.size();
            return new Query.All();
        }

        private @Nullable Lexeme peek() {
            return next < lexemes.size() ? lexemes.get(next) : null;
        }
    }
}
