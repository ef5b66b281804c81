// SPDX-License-Identifier: Apache-2.0
package org.vigie.sources;

import org.vigie.core.source.Fault;
import org.vigie.core.source.Harvest;
import org.vigie.http.Body;

/// Says why a body is not the JSON that was asked for: a status of success proves nothing.
public final class Unusable {
    private Unusable() {}

    public static Harvest.Rejected json(Body body) {
        var fault = switch (body.sniff()) {
            case EMPTY -> Fault.EMPTY_ANSWER;
            case HTML -> Fault.HTML_INSTEAD;
            case JSON, XML, OTHER -> Fault.MALFORMED;
        };
        return new Harvest.Rejected(fault, false, body.excerpt());
    }
}
