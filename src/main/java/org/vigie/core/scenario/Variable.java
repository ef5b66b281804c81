// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// A value that texts name as `${key}`.
public record Variable(String key, String value, String text) {}
