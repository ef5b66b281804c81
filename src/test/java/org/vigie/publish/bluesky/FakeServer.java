// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish.bluesky;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.QueueDispatcher;
import mockwebserver3.RecordedRequest;

/// An account's server: what is asked about sessions and records is answered as set here, the rest from the queue.
final class FakeServer extends QueueDispatcher {
    static final String DID = "did:plc:altea";

    final Map<String, MockResponse> says = new HashMap<>();
    final List<String> calls = new ArrayList<>();

    FakeServer() {
        says.put("createSession", said(401, "revoked"));
        says.put("refreshSession", said(401, "revoked"));
        says.put("getRecord", said(400, "{\"error\":\"RecordNotFound\",\"message\":\"Could not locate record\"}"));
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        var path = request.getUrl().encodedPath();
        var call = path.substring(path.lastIndexOf('.') + 1);
        calls.add(call);
        var answer = says.get(call);
        return answer == null ? super.dispatch(request) : answer;
    }

    static MockResponse said(int code, String body) {
        return new MockResponse.Builder().code(code).body(body).build();
    }

    static MockResponse session(String access, String home) {
        return said(
                200,
                "{\"did\":\"" + DID + "\",\"handle\":\"altea.example\",\"accessJwt\":\"" + access
                        + "\",\"refreshJwt\":\"encore-" + access
                        + "\",\"didDoc\":{\"service\":[{\"id\":\"#atproto_pds\","
                        + "\"serviceEndpoint\":\"" + home + "\"}]}}");
    }
}
