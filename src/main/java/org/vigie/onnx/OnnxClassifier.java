// SPDX-License-Identifier: Apache-2.0
package org.vigie.onnx;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;
import java.util.StringJoiner;
import org.vigie.core.signal.Engines.Fault;

/// A tokenizer and a network that gives one score per class.
///
/// Nothing is fetched: the native libraries lie in the jars, and both are told to keep off the network. Safe for
/// many threads.
final class OnnxClassifier implements AutoCloseable {
    /// Tokens that are looked at; what follows hardly changes how a text sounds.
    private static final int MOST_TOKENS = 256;

    private static final Set<String> INPUTS = Set.of("input_ids", "attention_mask", "token_type_ids");

    private final HuggingFaceTokenizer tokenizer;
    private final OrtSession session;
    private final Output output;

    private OnnxClassifier(HuggingFaceTokenizer tokenizer, OrtSession session, Output output) {
        this.tokenizer = tokenizer;
        this.session = session;
        this.output = output;
    }

    /// Where the scores come out.
    private record Output(String name, int classes) {}

    /// @param cache a folder for the tokenizer's native library, which is unpacked from its jar
    /// @throws Unusable with the reason, for any file that is not a classifier
    static OnnxClassifier open(Path folder, Path cache) throws Unusable {
        var tokenizer = tokenizer(folder.resolve("tokenizer.json"), cache);
        try {
            var session = session(folder.resolve("model.onnx"));
            try {
                return new OnnxClassifier(tokenizer, session, output(session));
            } catch (Unusable | RuntimeException refused) {
                close(session);
                throw refused;
            }
        } catch (Unusable | RuntimeException refused) {
            tokenizer.close();
            throw refused;
        }
    }

    /// How many classes there are.
    int classes() {
        return output.classes();
    }

    /// One score per class, as the network gives them.
    double[] scores(String text) {
        var encoding = tokenizer.encode(text);
        var environment = OrtEnvironment.getEnvironment();
        var tensors = new HashMap<String, OnnxTensor>();
        try {
            for (var input : session.getInputNames()) {
                var row = switch (input) {
                    case "input_ids" -> encoding.getIds();
                    case "attention_mask" -> encoding.getAttentionMask();
                    default -> encoding.getTypeIds();
                };
                tensors.put(input, OnnxTensor.createTensor(environment, new long[][] {row}));
            }
            try (var results = session.run(tensors, Set.of(output.name()))) {
                var row = ((float[][]) results.get(output.name()).orElseThrow().getValue())[0];
                var scores = new double[row.length];
                for (int k = 0; k < row.length; k++) scores[k] = row[k];
                return scores;
            }
        } catch (OrtException broken) {
            throw new IllegalStateException("The model stopped on a text.", broken);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    @Override
    public void close() {
        close(session);
        tokenizer.close();
    }

    /// A model that can't be used, and why.
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;
        private final Fault fault;

        Unusable(Fault fault, String detail) {
            super(detail);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    private static HuggingFaceTokenizer tokenizer(Path file, Path cache) throws Unusable {
        System.setProperty("DJL_CACHE_DIR", cache.toString());
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        try {
            return HuggingFaceTokenizer.builder()
                    .optTokenizerPath(file)
                    .optAddSpecialTokens(true)
                    .optTruncation(true)
                    .optMaxLength(MOST_TOKENS)
                    .build();
        } catch (IOException | RuntimeException broken) {
            throw new Unusable(Fault.BROKEN_TOKENIZER, reason(broken));
        } catch (LinkageError missing) {
            throw new Unusable(Fault.NO_LIBRARY, reason(missing));
        }
    }

    private static OrtSession session(Path file) throws Unusable {
        try {
            var environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                return environment.createSession(file.toString(), options);
            }
        } catch (OrtException broken) {
            throw new Unusable(Fault.BROKEN_MODEL, reason(broken));
        } catch (LinkageError missing) {
            throw new Unusable(Fault.NO_LIBRARY, reason(missing));
        }
    }

    /// The first output that holds one score per class; all outputs are named where there is none.
    private static Output output(OrtSession session) throws Unusable {
        try {
            if (!INPUTS.containsAll(session.getInputNames()))
                throw new Unusable(Fault.BROKEN_MODEL, "inputs " + session.getInputNames());
            var seen = new StringJoiner(", ");
            for (var each : session.getOutputInfo().entrySet()) {
                if (!(each.getValue().getInfo() instanceof TensorInfo info)) continue;
                var shape = info.getShape();
                if (shape.length == 2 && OutputClasses.isKnown(shape[1]))
                    return new Output(each.getKey(), (int) shape[1]);
                seen.add(each.getKey() + " " + Arrays.toString(shape));
            }
            throw new Unusable(Fault.NO_CLASSES, seen.toString());
        } catch (OrtException broken) {
            throw new Unusable(Fault.BROKEN_MODEL, reason(broken));
        }
    }

    private static void close(OrtSession session) {
        try {
            session.close();
        } catch (OrtException ignored) {
            // its memory is gone either way
        }
    }

    private static String reason(Throwable broken) {
        return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
    }
}
