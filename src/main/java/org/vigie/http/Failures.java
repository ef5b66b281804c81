// SPDX-License-Identifier: Apache-2.0
package org.vigie.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.vigie.core.source.Fault;

/// Turns what the network throws, and statuses, into faults.
final class Failures {
    private Failures() {}

    static Answer.Failed of(IOException failure) {
        return of(failure, true);
    }

    /// @param asked whether the question may have arrived
    static Answer.Failed of(IOException failure, boolean asked) {
        var fault = fault(failure);
        return new Answer.Failed(fault, 0, detail(failure), fault == Fault.ADDRESS_REFUSED, Body.NONE, asked);
    }

    /// @param said the first words of the body
    static Answer.Failed ofStatus(int status, Body body, String said) {
        var detail = said.isBlank() ? "status " + status : "status " + status + ": " + said;
        return switch (status) {
            case 401 -> new Answer.Failed(Fault.NEEDS_CREDENTIALS, status, detail, true, body);
            case 403, 451 -> new Answer.Failed(Fault.FORBIDDEN, status, detail, false, body);
            case 404 -> new Answer.Failed(Fault.NOT_FOUND, status, detail, false, body);
            case 410 -> new Answer.Failed(Fault.GONE, status, detail, true, body);
            case 408 -> new Answer.Failed(Fault.TIMED_OUT, status, detail, false, body);
            default ->
                new Answer.Failed(status >= 500 ? Fault.SERVER_ERROR : Fault.BAD_STATUS, status, detail, false, body);
        };
    }

    private static Fault fault(IOException failure) {
        return switch (failure) {
            case IOException e when isCausedBy(e, Guard.Refused.class) -> Fault.ADDRESS_REFUSED;
            case UnknownHostException _ -> Fault.UNKNOWN_HOST;
            case SSLHandshakeException _, SSLPeerUnverifiedException _ -> Fault.BAD_CERTIFICATE;
            case InterruptedIOException _ -> Fault.TIMED_OUT;
            case EOFException _, ProtocolException _ -> Fault.TRUNCATED;
            case IOException e when isCausedBy(e, DataFormatException.class) -> Fault.MALFORMED;
            default -> Fault.UNREACHABLE;
        };
    }

    private static boolean isCausedBy(IOException failure, Class<? extends Exception> type) {
        return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
                .anyMatch(type::isInstance);
    }

    private static String detail(IOException failure) {
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
