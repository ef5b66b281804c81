// SPDX-License-Identifier: Apache-2.0
package org.vigie.onnx;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vigie.core.signal.Polarity;

/// What each output of a classifier stands for, from −1 (negative) to +1 (positive).
///
/// `config.json` says so in `id2label`: names, or stars from 1 to 5. Where it says nothing of use, outputs run from
/// negative to positive, as most models have them.
record OutputClasses(List<Double> values) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double BETWEEN = 1.0 / 3;

    OutputClasses {
        values = List.copyOf(values);
    }

    static boolean isKnown(long count) {
        return count == 2 || count == 3 || count == 5;
    }

    /// @param count how many outputs the model has
    static OutputClasses of(Path config, int count) {
        var named = new ArrayList<Double>();
        try {
            if (Files.exists(config)) {
                var labels = JSON.readTree(Files.readAllBytes(config)).path("id2label");
                for (int k = 0; k < count; k++)
                    named.add(value(labels.path(String.valueOf(k)).asText("")));
            }
        } catch (JsonProcessingException notJson) {
            return inOrder(count);
        } catch (IOException unreadable) {
            return inOrder(count);
        }
        return named.size() < count || named.contains(Double.NaN) ? inOrder(count) : new OutputClasses(named);
    }

    private static OutputClasses inOrder(int count) {
        var values = new ArrayList<Double>();
        for (int k = 0; k < count; k++) values.add(2.0 * k / (count - 1) - 1);
        return new OutputClasses(values);
    }

    private static double value(String label) {
        var said = label.strip().toLowerCase(Locale.ROOT);
        if (said.startsWith("neg")) return -1;
        if (said.startsWith("neu")) return 0;
        if (said.startsWith("pos")) return 1;
        if (said.matches("[1-5] stars?")) return (said.charAt(0) - '3') / 2.0;
        return Double.NaN;
    }

    /// The chances of negative, neutral and positive, in the order of [Polarity].
    double[] polarities(double[] scores) {
        double top = scores[0];
        for (double score : scores) top = Math.max(top, score);
        double sum = 0;
        for (double score : scores) sum += Math.exp(score - top);
        var chances = new double[Polarity.values().length];
        for (int k = 0; k < scores.length; k++) {
            double value = values.get(k);
            int polarity = value < -BETWEEN ? 0 : value > BETWEEN ? 2 : 1;
            chances[polarity] += Math.exp(scores[k] - top) / sum;
        }
        return chances;
    }
}
