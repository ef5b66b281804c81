// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/// Keeps the client from posting again by itself when a busy server (status 503) asks for no patience at all:
/// whatever was said would be said twice.
final class Unrepeated {
    private Unrepeated() {}

    static Response keep(Interceptor.Chain chain) throws IOException {
        var response = chain.proceed(chain.request());
        boolean invites = chain.request().body() != null
                && response.code() == 503
                && response.header("Retry-After", "").matches("0+");
        return invites ? response.newBuilder().header("Retry-After", "1").build() : response;
    }
}
