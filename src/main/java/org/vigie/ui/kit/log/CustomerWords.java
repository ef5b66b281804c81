// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit.log;

import org.vigie.core.journal.CustomerAct;
import org.vigie.ui.kit.Formats;
import org.vigie.ui.kit.Texts;

/// Says what was recorded about customers, and names none of them: the main courante is read, printed and exported by
/// people who need not know who they are.
final class CustomerWords {
    private final Texts texts;
    private final Formats formats;

    CustomerWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(CustomerAct act) {
        return switch (act) {
            case CustomerAct.Registered(var file, var customers) ->
                file.isBlank()
                        ? texts.get("message.log.registered", customers.size())
                        : texts.get("message.log.registeredFrom", customers.size(), file);
            case CustomerAct.Struck _ -> texts.get("message.log.struck");
            case CustomerAct.Promised promised ->
                promised.due()
                        .map(due -> texts.get("message.log.promisedDue", formats.dateTime(due)))
                        .orElseGet(() -> texts.get("message.log.promised"));
            case CustomerAct.PromiseKept _ -> texts.get("message.log.promiseKept");
            case CustomerAct.ComplaintTaken taken ->
                texts.get("message.log.complaint", taken.complaint().spoken());
            case CustomerAct.ComplaintMoved(var id, var state, var _) ->
                texts.get("message.log.complaintMoved", id.spoken(), texts.get("message.complaint." + state.name()));
            case CustomerAct.ListDrawn(var _, var _, var references) ->
                texts.get("message.log.listDrawn", references.size());
            case CustomerAct.CallsExported(var file, var _, var count) ->
                texts.get("message.log.callsExported", count, file);
        };
    }
}
