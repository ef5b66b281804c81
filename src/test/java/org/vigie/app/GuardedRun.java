// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.vigie.app.command.CliTexts;
import org.vigie.app.command.ExerciseCommand;
import picocli.CommandLine;

/// A process that says `caught …` whenever something in it tries to reach a network, and lets nothing through: sockets,
/// channels, and whoever asks for a proxy first.
final class GuardedRun {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private GuardedRun() {}

    @SuppressWarnings("deprecation") // the only hook there is for plain sockets
    public static void main(String[] args) throws Exception {
        Socket.setSocketImplFactory(() -> {
            OUT.println("caught Socket");
            throw new IllegalStateException("No network here");
        });
        ProxySelector.setDefault(new NoProxy());
        if (args[0].equals("leak")) leak();
        else System.exit(play(args[1], args[2]));
    }

    private static int play(String name, String team) {
        Logs.quiet();
        var command = new ExerciseCommand(
                (scenario, speed, posture, told) -> {
                    var folder = Files.createTempDirectory("vigie-run");
                    return new ScenarioRun(scenario, speed, posture, InstantSource.system()).play(folder, told);
                },
                new CliTexts(Locale.FRENCH),
                OUT,
                Locale.FRENCH);
        var line = new CommandLine(command);
        line.setResourceBundle(ResourceBundle.getBundle("org.vigie.i18n.cli", Locale.FRENCH));
        return line.execute("--run", name, "--team", team, "--speed", "600");
    }

    private static void leak() throws Exception {
        var nowhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 9);
        attempt(() -> new Socket(nowhere.getAddress(), nowhere.getPort()).close());
        attempt(() -> SocketChannel.open(nowhere).close());
        attempt(() -> DatagramChannel.open().close());
        attempt(() -> URI.create("http://127.0.0.1:9/").toURL().openStream().close());
    }

    private static void attempt(Attempt what) throws Exception {
        try {
            what.run();
            OUT.println("let through");
        } catch (IOException | IllegalStateException kept) {
            // said already
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    private static final class NoProxy extends ProxySelector {
        @Override
        public List<Proxy> select(URI uri) {
            OUT.println("caught ProxySelector");
            throw new IllegalStateException("No network here");
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException why) {
            // nothing is let through
        }
    }

    /// Channels that nobody gets.
    public static final class Channels extends SelectorProvider {
        private static IOException caught(String what) {
            OUT.println("caught " + what);
            return new IOException("No network here");
        }

        @Override
        public DatagramChannel openDatagramChannel() throws IOException {
            throw caught("DatagramChannel");
        }

        @Override
        public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
            throw caught("DatagramChannel");
        }

        @Override
        public Pipe openPipe() throws IOException {
            throw caught("Pipe");
        }

        @Override
        public AbstractSelector openSelector() throws IOException {
            throw caught("Selector");
        }

        @Override
        public ServerSocketChannel openServerSocketChannel() throws IOException {
            throw caught("ServerSocketChannel");
        }

        @Override
        public SocketChannel openSocketChannel() throws IOException {
            throw caught("SocketChannel");
        }
    }
}
