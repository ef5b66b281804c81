// SPDX-License-Identifier: Apache-2.0
package org.vigie.analysis.advice;

import java.util.List;
import java.util.Optional;
import org.vigie.core.advice.ParacrisisResponse;
import org.vigie.core.advice.Response;

/// A rule of the field, by the number that people see. What is always said first stands under BASE, the decision table
/// of situational crisis communication theory under S1 to S10, paracrises under P1 to P9.
public enum Rule {
    BASE(Kind.ADVISES, Proof.UNVERIFIED, Source.COOMBS, List.of(Response.INSTRUCTING, Response.ADJUSTING)),
    S1(Kind.ADVISES, Proof.EXCERPT, Source.WIKIPEDIA, List.of(), Condition.VICTIM, Condition.NOT_INTENSIFIED),
    S2(
            Kind.ALLOWS,
            Proof.EXCERPT,
            Source.WIKIPEDIA,
            List.of(Response.VICTIMAGE),
            Condition.VICTIM,
            Condition.VICTIMAGE_TYPE),
    S3(
            Kind.ADVISES,
            Proof.UNVERIFIED,
            Source.COOMBS,
            List.of(Response.EXCUSE, Response.JUSTIFICATION),
            Condition.VICTIM,
            Condition.INTENSIFIED),
    S4(
            Kind.ADVISES,
            Proof.UNVERIFIED,
            Source.COOMBS,
            List.of(Response.EXCUSE, Response.JUSTIFICATION),
            Condition.ACCIDENT,
            Condition.NOT_INTENSIFIED),
    S5(
            Kind.ADVISES,
            Proof.UNVERIFIED,
            Source.COOMBS,
            List.of(Response.COMPENSATION, Response.APOLOGY),
            Condition.ACCIDENT,
            Condition.INTENSIFIED),
    S6(
            Kind.ADVISES,
            Proof.UNVERIFIED,
            Source.COOMBS,
            List.of(Response.COMPENSATION, Response.APOLOGY),
            Condition.PREVENTABLE),
    S7(
            Kind.ALLOWS,
            Proof.UNVERIFIED,
            Source.COOMBS,
            List.of(Response.ATTACK_ACCUSER, Response.DENIAL, Response.SCAPEGOAT),
            Condition.RUMOUR_OR_CHALLENGE,
            Condition.FALSE_CLAIM),
    /// Denial beside another posture is an error: see [Consistency].
    S8(Kind.CHECKS, Proof.UNVERIFIED, Source.COOMBS, List.of()),
    /// Bolstering is never alone: see [Consistency].
    S9(
            Kind.CHECKS,
            Proof.UNVERIFIED,
            Source.NONE,
            List.of(Response.REMINDER, Response.INGRATIATION, Response.VICTIMAGE)),
    S10(Kind.ALLOWS, Proof.UNVERIFIED, Source.NONE, List.of(Response.COMPENSATION), Condition.HARM),
    P1(ParacrisisResponse.REFUSAL, Kind.ADVISES, Proof.READ, Condition.ONLINE_CHALLENGE, Condition.ILLEGITIMATE),
    P2(
            ParacrisisResponse.REFUTATION,
            Kind.ADVISES,
            Proof.READ,
            Condition.ONLINE,
            Condition.FALSE_CLAIM,
            Condition.HARDLY_SALIENT),
    P3(ParacrisisResponse.REPRESSION, Kind.WARNS, Proof.READ, Condition.ONLINE),
    P4(ParacrisisResponse.RECOGNITION, Kind.ALLOWS, Proof.READ, Condition.ONLINE),
    P5(ParacrisisResponse.REVISION, Kind.ALLOWS, Proof.READ, Condition.ONLINE),
    P6(ParacrisisResponse.REFORM, Kind.ALLOWS, Proof.READ, Condition.ONLINE),
    P7(
            ParacrisisResponse.REFORM,
            Kind.ADVISES,
            Proof.PROPOSED,
            Condition.ONLINE,
            Condition.SALIENT,
            Condition.TRUE_CLAIM),
    P8(
            ParacrisisResponse.REFUTATION,
            Kind.ADVISES,
            Proof.PROPOSED,
            Condition.ONLINE,
            Condition.SALIENT,
            Condition.FALSE_CLAIM),
    P9(ParacrisisResponse.REFUSAL, Kind.ADVISES, Proof.PROPOSED, Condition.ONLINE, Condition.HARDLY_SALIENT);

    /// What a rule does where it holds.
    public enum Kind {
        ADVISES,
        /// It says what is possible, not what is best.
        ALLOWS,
        WARNS,
        /// It looks at what was retained.
        CHECKS
    }

    /// Where rules were published.
    private static final class Source {
        static final String COOMBS = "Coombs 2007, Corporate Reputation Review 10:163-176";
        static final String WIKIPEDIA = "Coombs 2007 ; en.wikipedia.org, Situational crisis communication theory";
        static final String PARACRISIS = "Coombs & Holladay 2015 ; Coombs 2017 (knowt.com, SCCT)";
        static final String NONE = "";
    }

    private final Kind kind;
    private final Proof proof;
    private final String source;
    private final List<Response> responses;
    private final Optional<ParacrisisResponse> online;
    private final List<Condition> conditions;

    Rule(Kind kind, Proof proof, String source, List<Response> responses, Condition... conditions) {
        this.kind = kind;
        this.proof = proof;
        this.source = source;
        this.responses = responses;
        this.online = Optional.empty();
        this.conditions = List.of(conditions);
    }

    Rule(ParacrisisResponse online, Kind kind, Proof proof, Condition... conditions) {
        this.kind = kind;
        this.proof = proof;
        this.source = proof == Proof.PROPOSED ? Source.NONE : Source.PARACRISIS;
        this.responses = List.of();
        this.online = Optional.of(online);
        this.conditions = List.of(conditions);
    }

    public Kind kind() {
        return kind;
    }

    public Proof proof() {
        return proof;
    }

    /// Where it was published; empty where nothing was read.
    public String source() {
        return source;
    }

    /// What it is about to say.
    public List<Response> responses() {
        return responses;
    }

    /// What it is about to say to a paracrisis.
    public Optional<ParacrisisResponse> toParacrisis() {
        return online;
    }

    /// All of them must hold; none for a rule that always holds.
    public List<Condition> conditions() {
        return conditions;
    }
}
