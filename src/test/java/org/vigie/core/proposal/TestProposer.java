// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A proposer in memory whose answers a test chooses.
public final class TestProposer implements Proposer {
    public Setting setting = Setting.OFF;
    public boolean keeps = true;
    public Trial trial = new Trial.Passed(List.of("llama3.2:3b", "qwen2.5:7b"));
    public final List<String> tested = new ArrayList<>();
    public final List<Wish> wishes = new ArrayList<>();
    public final Deque<Answer> answers = new ArrayDeque<>();

    @Override
    public Setting setting() {
        return setting;
    }

    @Override
    public boolean choose(Setting chosen) {
        setting = chosen;
        return keeps;
    }

    @Override
    public Trial test(String address) {
        tested.add(address);
        return trial;
    }

    @Override
    public Answer propose(Wish wish) {
        wishes.add(wish);
        return answers.isEmpty() ? new Answer.Failed(Fault.NO_WORDS, "") : answers.poll();
    }
}
