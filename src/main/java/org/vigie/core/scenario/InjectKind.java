// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// The way by which an inject reaches the players.
public enum InjectKind {
    SOCIAL(1),
    FORUM(1),
    PRESS(2.5),
    CALL(2),
    MAIL(1),
    AUTHORITY(3),
    REVIEW(0.5),
    VIDEO(2),
    /// For the facilitator alone: what came in a form that cannot be played here.
    CUE(0);

    private final double pull;

    InjectKind(double pull) {
        this.pull = pull;
    }

    /// Solicitations a minute when it comes in. Our own estimate, to compare moments of a scenario with each other.
    public double pull() {
        return pull;
    }

    /// Whether players see it as a mention among others.
    public boolean isPublic() {
        return switch (this) {
            case SOCIAL, FORUM, PRESS, REVIEW, VIDEO -> true;
            case CALL, MAIL, AUTHORITY, CUE -> false;
        };
    }
}
