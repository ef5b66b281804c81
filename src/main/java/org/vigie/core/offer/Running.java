// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.offer;

import java.util.List;

/// Approved by every step, by different people. It can't be made outside this package: that is what keeps anything else
/// from being granted.
public final class Running implements OfferState {
    private final List<Signature> signed;

    Running(List<Signature> signed) {
        if (signed.size() < 2) throw new IllegalArgumentException("Two people approve an offer.");
        if (signed.stream().map(Signature::person).distinct().count() < signed.size())
            throw new IllegalArgumentException("Nobody approves an offer twice.");
        this.signed = List.copyOf(signed);
    }

    public List<Signature> signed() {
        return signed;
    }
}
