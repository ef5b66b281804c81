// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.watch;

import org.vigie.core.cell.Person;
import org.vigie.core.mention.Search.Facet;
import org.vigie.core.mention.TriageState;
import org.vigie.core.signal.PriorityBand;
import org.vigie.core.topic.Topic;

/// Puts the values of facets into words.
final class FacetWords {
    private final Around around;

    FacetWords(Around around) {
        this.around = around;
    }

    /// The label of one value of a facet.
    String label(Facet facet, String value) {
        var texts = around.texts();
        var names = around.names().getValue();
        var gone = texts.get("watch.facet.gone");
        return switch (facet) {
            case SOURCE -> names.source(value).map(source -> source.name()).orElse(gone);
            case KIND -> value;
            case LANGUAGE -> new Wording(texts).language(value);
            case STATE -> new Wording(texts).state(TriageState.valueOf(value));
            case TOPIC ->
                value.isEmpty()
                        ? texts.get("watch.facet.notopic")
                        : names.topic(value).map(Topic::name).orElse(gone);
            case ASSIGNEE ->
                value.isEmpty()
                        ? texts.get("watch.facet.nobody")
                        : names.person(value).map(Person::name).orElse(gone);
            case FOLLOWED -> texts.get(value.equals("yes") ? "watch.facet.followed" : "watch.facet.unfollowed");
            case POLARITY -> texts.get("watch.polarity." + value);
            case TOXICITY -> around.formats().decimal(Integer.parseInt(value) / 10.0, 1);
            case NARRATIVE ->
                value.isEmpty()
                        ? texts.get("watch.facet.nonarrative")
                        : around.watch().asides().narrative(value).orElse(texts.get("watch.facet.unnamed"));
            case CATEGORY -> value.isEmpty() ? texts.get("watch.facet.nocategory") : category(value);
            case PRIORITY -> texts.get(PriorityBand.valueOf(value).textKey());
        };
    }

    /// What a category of the taxonomy is called; its id if it is there no more.
    String category(String id) {
        return around.names()
                .getValue()
                .taxonomy()
                .find(id)
                .map(category -> category.label(around.texts().locale()))
                .orElse(id);
    }
}
