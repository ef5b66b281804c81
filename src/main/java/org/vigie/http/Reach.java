// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// How far a question came. Until there is a line to the server (through the proxy, and proven by its certificate),
/// nothing of it was said, whatever the failure is called.
final class Reach {
    private volatile boolean line;

    /// Whether there was a line, so that the question may have arrived.
    boolean isLine() {
        return line;
    }

    /// The request that tells here how far it came.
    Request on(Request request) {
        return request.newBuilder().tag(Reach.class, this).build();
    }

    /// Stands between the client and an open line.
    static Response note(Interceptor.Chain chain) throws IOException {
        var reach = chain.request().tag(Reach.class);
        if (reach != null) reach.line = true;
        return chain.proceed(chain.request());
    }
}
