// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vigie.core.cell.Keyring;
import org.vigie.core.journal.Payload;
import org.vigie.core.mobilisation.CallChannels;
import org.vigie.core.mobilisation.CallChannels.Inbox;
import org.vigie.core.mobilisation.CallChannels.Secret;

/// The secrets of the means of calling. A password or a token is for the server that it was typed for: no other server
/// ever gets it.
final class CallSecrets {
    private final Keyring keyring;
    private final Map<Secret, StringProperty> fields = new EnumMap<>(Secret.class);

    CallSecrets(Keyring keyring) {
        this.keyring = keyring;
        for (var secret : Secret.values()) fields.put(secret, new SimpleStringProperty(""));
    }

    /// What is typed for it.
    StringProperty property(Secret secret) {
        return fields.getOrDefault(secret, new SimpleStringProperty());
    }

    /// Those for which anything is typed.
    Map<Secret, String> typed() {
        var typed = new EnumMap<Secret, String>(Secret.class);
        fields.forEach((secret, value) -> {
            if (!value.get().isBlank()) typed.put(secret, value.get().strip());
        });
        return typed;
    }

    /// Puts these under key, and empties the fields.
    void keep(Map<Secret, String> secrets) {
        put(secrets);
        fields.values().forEach(value -> value.set(""));
    }

    boolean isKept(Secret secret) {
        return keyring.secret(secret.key()).isPresent();
    }

    void forget(Secret secret) {
        keyring.removeSecret(secret.key());
    }

    void put(Map<Secret, String> secrets) {
        secrets.forEach((secret, value) -> keyring.putSecret(secret.key(), value));
    }

    /// What is kept and was for another server than these settings lead to.
    Set<Secret> elsewhere(CallChannels before, CallChannels now) {
        var found = EnumSet.noneOf(Secret.class);
        for (var secret : Secret.values())
            if (isKept(secret) && !server(secret, before).equals(server(secret, now))) found.add(secret);
        return found;
    }

    /// Forgets these, and tells what they were, to be put back where the settings could not be saved.
    Map<Secret, String> take(Set<Secret> secrets) {
        var taken = new EnumMap<Secret, String>(Secret.class);
        for (var secret : secrets) keyring.secret(secret.key()).ifPresent(value -> taken.put(secret, value));
        secrets.forEach(this::forget);
        return taken;
    }

    /// What is noted about these secrets of the settings: that they were typed in, or are gone.
    static List<Payload> told(Set<Secret> secrets, CallChannels of, boolean removed) {
        return secrets.stream()
                .map(secret -> holder(secret, of))
                .distinct()
                .<Payload>map(holder -> new Payload.SecretChanged(holder, removed))
                .toList();
    }

    /// Whose a secret is: the server, or the means where the secret itself says which.
    private static String holder(Secret secret, CallChannels channels) {
        var server = switch (secret) {
            case MAIL_PASSWORD, MAIL_CERTIFICATE -> bare(channels.mail().host());
            case MAILBOX_PASSWORD, MAILBOX_CERTIFICATE ->
                bare(channels.inbox().map(Inbox::host).orElse(""));
            case SMS_TOKEN -> host(channels.sms().address());
            case SLACK_ADDRESS, MATTERMOST_ADDRESS, TEAMS_ADDRESS -> "";
        };
        if (!server.isEmpty()) return server;
        return switch (secret) {
            case MAIL_PASSWORD, MAIL_CERTIFICATE -> "SMTP";
            case MAILBOX_PASSWORD, MAILBOX_CERTIFICATE -> "IMAP";
            case SMS_TOKEN -> "SMS";
            case SLACK_ADDRESS -> "Slack";
            case MATTERMOST_ADDRESS -> "Mattermost";
            case TEAMS_ADDRESS -> "Teams";
        };
    }

    /// Whether these settings lead anywhere with this secret.
    static boolean leads(Secret secret, CallChannels to) {
        return !server(secret, to).isEmpty();
    }

    /// The server that gets a secret; empty if there is none, or if the secret itself says which.
    private static String server(Secret secret, CallChannels channels) {
        return switch (secret) {
            case MAIL_PASSWORD -> bare(channels.mail().host());
            case MAILBOX_PASSWORD -> bare(channels.inbox().map(Inbox::host).orElse(""));
            case SMS_TOKEN -> host(channels.sms().address());
            case MAIL_CERTIFICATE, MAILBOX_CERTIFICATE, SLACK_ADDRESS, MATTERMOST_ADDRESS, TEAMS_ADDRESS -> "";
        };
    }

    private static String host(String address) {
        try {
            var host = URI.create(address.strip()).getHost();
            return bare(host == null ? address : host);
        } catch (IllegalArgumentException noAddress) {
            return bare(address);
        }
    }

    private static String bare(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceAll("\\.+$", "");
    }
}
