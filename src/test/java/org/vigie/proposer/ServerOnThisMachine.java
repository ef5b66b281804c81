// SPDX-License-Identifier: Apache-2.0
package org.vigie.proposer;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/// A server on this machine whose answers have the shape of those of llama.cpp and Ollama.
public final class ServerOnThisMachine implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public final MockWebServer server = new MockWebServer();

    public ServerOnThisMachine() {
        try {
            server.start();
        } catch (IOException closed) {
            throw new IllegalStateException("No port is free.", closed);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getPort();
    }

    /// Says these words to the next question.
    public void says(String words) {
        server.enqueue(json(completion(words)).build());
    }

    /// Says these words so many milliseconds later.
    public void saysLate(String words, long millis) {
        server.enqueue(json(completion(words))
                .headersDelay(millis, TimeUnit.MILLISECONDS)
                .build());
    }

    public void lists(String... models) {
        var tree = MAPPER.createObjectNode().put("object", "list");
        var data = tree.putArray("data");
        for (var model : models)
            data.addObject()
                    .put("id", model)
                    .put("object", "model")
                    .put("created", 1760000000)
                    .put("owned_by", "library");
        server.enqueue(json(tree.toString()).build());
    }

    public void answers(int status, String body) {
        server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    public void redirects(String to) {
        server.enqueue(
                new MockResponse.Builder().code(307).addHeader("Location", to).build());
    }

    /// As llama.cpp answers: the words stand in the first choice.
    private static String completion(String words) {
        var tree = MAPPER.createObjectNode();
        tree.put("id", "chatcmpl-7")
                .put("object", "chat.completion")
                .put("created", 1760000000)
                .put("model", "local");
        var choice = tree.putArray("choices").addObject().put("index", 0).put("finish_reason", "stop");
        choice.putObject("message").put("role", "assistant").put("content", words);
        tree.putObject("usage")
                .put("prompt_tokens", 312)
                .put("completion_tokens", 57)
                .put("total_tokens", 369);
        return tree.toString();
    }

    private static MockResponse.Builder json(String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .body(body);
    }

    @Override
    public void close() {
        server.close();
    }
}
