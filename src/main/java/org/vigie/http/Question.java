// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is asked of a server: an address, headers, and the limits of the answer.
///
/// @param address http, https, ws or wss
/// @param headers sent as they are; a redirect to another origin drops Authorization and Cookie
/// @param said the body of what says something; empty for a GET
/// @param method what is asked of the address: GET, POST, PUT, or one of those of folders on servers (RFC 4918)
/// @param maxBytes the most that the answer's body may hold once decompressed
/// @param timeout for the whole exchange, redirects included
/// @param allowPrivate whether loopback and private addresses may be reached
public record Question(
        String address,
        Map<String, String> headers,
        Optional<Said> said,
        String method,
        long maxBytes,
        Duration timeout,
        boolean allowPrivate) {
    private static final long MAX_BYTES = 5L << 20;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /// What a question says.
    ///
    /// @param mediaType how the text is written
    public record Said(String text, String mediaType) {}

    private static final String JSON = "application/json; charset=utf-8";
    private static final String FORM = "application/x-www-form-urlencoded";

    public Question {
        headers = Map.copyOf(headers);
        if (maxBytes < 1) throw new IllegalArgumentException("An answer needs room.");
    }

    /// Asks for a page, with the usual limits: 5 MiB, 30 seconds, public addresses only.
    public static Question get(String address) {
        return new Question(address, Map.of(), Optional.empty(), "GET", MAX_BYTES, TIMEOUT, false);
    }

    /// Posts a JSON document.
    public static Question post(String address, String json) {
        return new Question(address, Map.of(), Optional.of(new Said(json, JSON)), "POST", MAX_BYTES, TIMEOUT, false);
    }

    /// Posts the fields of a form: what no log of addresses should see, such as a token, goes this way.
    public static Question form(String address, Map<String, String> fields) {
        var text = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return new Question(address, Map.of(), Optional.of(new Said(text, FORM)), "POST", MAX_BYTES, TIMEOUT, false);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Changes what is there by a JSON document.
    public static Question patch(String address, String json) {
        return new Question(address, Map.of(), Optional.of(new Said(json, JSON)), "PATCH", MAX_BYTES, TIMEOUT, false);
    }

    /// Puts a document where the address says, in the place of what stands there.
    public static Question put(String address, String text, String mediaType) {
        return new Question(
                address, Map.of(), Optional.of(new Said(text, mediaType)), "PUT", MAX_BYTES, TIMEOUT, false);
    }

    /// Asks something that is said by its method and headers alone (MKCOL, MOVE, DELETE…).
    public static Question of(String method, String address) {
        return new Question(address, Map.of(), Optional.empty(), method, MAX_BYTES, TIMEOUT, false);
    }

    /// The same question with a body.
    public Question saying(String text, String mediaType) {
        return new Question(
                address, headers, Optional.of(new Said(text, mediaType)), method, maxBytes, timeout, allowPrivate);
    }

    /// Whether it only reads, so that another address may answer for it.
    boolean isReading() {
        return method.equals("GET");
    }

    /// Adds a header; an empty value adds nothing.
    public Question header(String name, String value) {
        if (value.isEmpty()) return this;
        var all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Question(address, all, said, method, maxBytes, timeout, allowPrivate);
    }

    public Question accept(String mediaTypes) {
        return header("Accept", mediaTypes);
    }

    public Question bearer(String token) {
        return token.isEmpty() ? this : header("Authorization", "Bearer " + token);
    }

    /// Asks for an answer only if it changed; both values are those that the server gave, byte for byte.
    public Question ifChanged(String etag, String lastModified) {
        return header("If-None-Match", etag).header("If-Modified-Since", lastModified);
    }

    public Question allowPrivate(boolean allowed) {
        return new Question(address, headers, said, method, maxBytes, timeout, allowed);
    }

    public Question within(long bytes, Duration time) {
        return new Question(address, headers, said, method, bytes, time, allowPrivate);
    }

    /// How much it says to the server.
    public int bytes() {
        return said.map(body -> body.text().getBytes(StandardCharsets.UTF_8).length)
                .orElse(0);
    }

    /// The first of its headers whose name none can have.
    Optional<String> wrongHeader() {
        return headers.keySet().stream()
                .filter(name -> name.isEmpty() || !name.chars().allMatch(c -> c > 0x20 && c < 0x7f && c != ':'))
                .findFirst();
    }

    /// Whether the whole text is fit for a header: no line break, only what the client carries.
    static boolean isHeaderValue(String value) {
        return value.chars().allMatch(c -> c == '\t' || (c >= 0x20 && c < 0x7f));
    }
}
