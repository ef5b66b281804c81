// SPDX-License-Identifier: Apache-2.0
package org.vigie.app.bench.publishing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A mail server (RFC 5321) that takes letters and counts them by number and reader.
///
/// @param mishaps strike one letter of a line
record MailTalk(Mishaps mishaps, Received received) implements LoopbackServer.Talk {
    @Override
    public void on(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        var out = line.getOutputStream();
        say(out, "220 here");
        var reader = "";
        var mishap = Mishap.NONE;
        int letters = 0;
        for (var heard = in.readLine(); heard != null; heard = in.readLine()) {
            if (heard.startsWith("EHLO")) say(out, "250 here");
            else if (heard.startsWith("RCPT")) {
                reader = heard;
                mishap = mishaps.outside(letters++);
                if (mishap == Mishap.LIMIT) {
                    say(out, "421 come back");
                    return;
                }
                say(out, mishap == Mishap.REFUSED ? "550 unknown here" : "250 ok");
            } else if (heard.startsWith("DATA")) {
                say(out, "354 go on");
                if (!took(in, reader, mishap)) return;
                say(out, mishap == Mishap.FELL_OVER ? "451 try later" : "250 taken");
            } else if (heard.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else say(out, "250 ok");
        }
    }

    /// Reads a letter. A server that says that it failed has not taken it: SMTP is plain about that.
    ///
    /// @return whether the line still stands
    private boolean took(BufferedReader in, String reader, Mishap mishap) throws IOException {
        var letter = new StringBuilder();
        for (var heard = in.readLine(); heard != null && !heard.equals("."); heard = in.readLine())
            letter.append(heard);
        if (mishap == Mishap.QUESTION_LOST) return false;
        if (mishap != Mishap.FELL_OVER) received.take(Words.number(letter.toString()), reader);
        return mishap != Mishap.ANSWER_LOST;
    }

    private static void say(OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
