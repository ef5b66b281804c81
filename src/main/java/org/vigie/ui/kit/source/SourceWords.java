// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.source;

import org.vigie.core.source.Fault;
import org.vigie.core.source.SourceKind;
import org.vigie.ui.kit.Texts;

/// Plain words for sources: what a kind and its fields are called, what failed and what to do about it.
public final class SourceWords {
    private final Texts texts;

    public SourceWords(Texts texts) {
        this.texts = texts;
    }

    /// The name of a kind; its code where this version has no name for it.
    public String kind(SourceKind kind) {
        return texts.find("sources.kind." + kind.code()).orElse(kind.code());
    }

    /// What this kind of source can't see; empty where there is nothing to say.
    public String bound(SourceKind kind) {
        return texts.find("sources.bound." + kind.code()).orElse("");
    }

    /// The label of a field; its name where this version has no label for it.
    public String field(String name) {
        return texts.find("sources.field." + name).orElse(name);
    }

    /// What failed, as a sentence.
    public String whatFailed(Fault fault) {
        return texts.get("faults." + fault.name() + ".what");
    }

    /// What a person may do about it, as a sentence.
    public String whatToDo(Fault fault) {
        return texts.get("faults." + fault.name() + ".todo");
    }

    /// What failed and what to do; settings that are refused name the field.
    public String whole(Fault fault, String detail) {
        var what = fault == Fault.BAD_SETTINGS && !detail.isBlank()
                ? texts.get("trial.field", field(detail))
                : whatFailed(fault);
        return what + " " + whatToDo(fault);
    }
}
