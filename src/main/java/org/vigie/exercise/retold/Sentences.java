// SPDX-License-Identifier: Apache-2.0
package org.vigie.exercise.retold;

/// The sentences of a scenario that are the program's own, in its language.
@FunctionalInterface
public interface Sentences {
    String get(String key, Object... values);
}
