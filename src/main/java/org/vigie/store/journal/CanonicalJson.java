// SPDX-License-Identifier: Apache-2.0
package org.vigie.store.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Writes JSON so that the same content always gives the same bytes: RFC 8785.
///
/// Members are sorted by the UTF-16 units of their names, nothing is indented, and numbers and texts are
/// written as ECMAScript does.
public final class CanonicalJson {
    private static final BigDecimal GREATEST_EXACT = BigDecimal.valueOf((1L << 53) - 1);

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /// The bytes of this content in UTF-8.
    ///
    /// @throws IllegalArgumentException for a number that ECMAScript can't hold exactly
    public static byte[] bytes(JsonNode node) {
        var json = new CanonicalJson();
        json.write(node);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> members(node);
            case ARRAY -> elements(node);
            case STRING -> text(node.textValue());
            case NUMBER -> number(node);
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            case BINARY, POJO, MISSING -> throw new IllegalArgumentException("Not JSON: " + node.getNodeType());
        }
    }

    private void members(JsonNode node) {
        out.append('{');
        var sorted =
                node.properties().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (i > 0) out.append(',');
            text(sorted.get(i).getKey());
            out.append(':');
            write(sorted.get(i).getValue());
        }
        out.append('}');
    }

    private void elements(JsonNode node) {
        out.append('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) out.append(',');
            write(node.get(i));
        }
        out.append(']');
    }

    private void number(JsonNode node) {
        var value = node.decimalValue();
        if (value.stripTrailingZeros().scale() <= 0) {
            if (value.abs().compareTo(GREATEST_EXACT) > 0)
                throw new IllegalArgumentException("Not exact in JSON: " + value);
            out.append(value.toBigInteger());
        } else {
            double number = value.doubleValue();
            if (new BigDecimal(Double.toString(number)).compareTo(value) != 0)
                throw new IllegalArgumentException("Not exact in JSON: " + value);
            out.append(ecmaScript(number));
        }
    }

    /// Number::toString of ECMAScript for a number with a fraction; Java's own digits are the shortest too.
    private static String ecmaScript(double number) {
        var digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= -6) return digits.toPlainString();
        var unscaled = digits.unscaledValue().abs().toString();
        var mantissa = unscaled.length() == 1 ? unscaled : unscaled.charAt(0) + "." + unscaled.substring(1);
        return (number < 0 ? "-" : "") + mantissa + "e" + exponent;
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                requirePair(text, i);
                out.append(c);
                continue;
            }
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20)
                        out.append("\\u00").append(c < 0x10 ? "0" : "1").append("0123456789abcdef".charAt(c & 15));
                    else out.append(c);
                }
            }
        }
        out.append('"');
    }

    private static void requirePair(String text, int at) {
        boolean paired = Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (!paired) throw new IllegalArgumentException("Half a character can't be written as JSON.");
    }
}
