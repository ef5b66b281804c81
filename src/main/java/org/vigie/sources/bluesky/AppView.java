// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources.bluesky;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.vigie.http.Answer;
import org.vigie.http.Question;
import org.vigie.http.Web;

/// The public view on Bluesky, which answers without an account: posts and profiles, but no search.
///
/// @param base address without a path
record AppView(Web web, String base, boolean allowPrivate) {
    /// @param call name of the method, with its parameters
    Answer ask(String call, Instant now) throws InterruptedException {
        return web.ask(
                Question.get(base + "/xrpc/" + call).accept("application/json").allowPrivate(allowPrivate), now);
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
