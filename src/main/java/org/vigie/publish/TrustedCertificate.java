// SPDX-License-Identifier: Apache-2.0
package org.vigie.publish;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/// Takes the certificates that the authorities known to Java vouch for, and one that people trust by its fingerprint:
/// the mail relay of a house that signs for itself.
public final class TrustedCertificate extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager usual;
    private final String trusted;

    private TrustedCertificate(X509ExtendedTrustManager usual, String trusted) {
        this.usual = usual;
        this.trusted = plain(trusted);
    }

    /// Makes lines that trust this fingerprint too.
    ///
    /// @param fingerprint SHA-256 in hexadecimal, with or without colons; empty for none
    public static SSLSocketFactory lines(String fingerprint) {
        try {
            var authorities = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            authorities.init((KeyStore) null);
            var usual = Arrays.stream(authorities.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new TrustedCertificate(usual, fingerprint)}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java has no TLS", broken);
        }
    }

    /// Whether the server could not prove who it is.
    public static boolean isDoubt(Throwable problem) {
        for (@Nullable Throwable at = problem; at != null; at = at.getCause())
            if (at instanceof CertificateException
                    || at instanceof SSLException
                    || String.valueOf(at.getMessage()).contains("identity of server")) return true;
        return false;
    }

    /// The fingerprint of the certificate that was refused.
    public static Optional<String> doubted(Throwable problem) {
        for (@Nullable Throwable at = problem; at != null; at = at.getCause())
            if (at instanceof Doubted doubt) return Optional.of("SHA-256 " + doubt.fingerprint);
        return Optional.empty();
    }

    /// A certificate that nobody vouches for.
    private static final class Doubted extends CertificateException {
        private static final long serialVersionUID = 1;
        private final String fingerprint;

        Doubted(String fingerprint, CertificateException why) {
            super(why);
            this.fingerprint = fingerprint;
        }
    }

    private interface Check {
        void run() throws CertificateException;
    }

    private void judge(X509Certificate[] chain, Check check) throws CertificateException {
        if (!trusted.isEmpty() && plain(fingerprint(chain[0])).equals(trusted)) return;
        try {
            check.run();
        } catch (CertificateException why) {
            throw new Doubted(fingerprint(chain[0]), why);
        }
    }

    private static String plain(String fingerprint) {
        return fingerprint.replaceAll("(?i)sha-?256|[^0-9A-Fa-f]", "").toUpperCase(Locale.ROOT);
    }

    private static String fingerprint(X509Certificate certificate) throws CertificateException {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash);
        } catch (GeneralSecurityException broken) {
            throw new CertificateException(broken);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        judge(chain, () -> usual.checkServerTrusted(chain, type));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket line) throws CertificateException {
        judge(chain, () -> usual.checkServerTrusted(chain, type, line));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        judge(chain, () -> usual.checkServerTrusted(chain, type, engine));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        usual.checkClientTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket line) throws CertificateException {
        usual.checkClientTrusted(chain, type, line);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        usual.checkClientTrusted(chain, type, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return usual.getAcceptedIssuers();
    }
}
