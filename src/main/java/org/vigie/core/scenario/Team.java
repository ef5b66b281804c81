// SPDX-License-Identifier: Apache-2.0
package org.vigie.core.scenario;

/// Players whom injects are sent to together.
public record Team(String id, String name, String text) {}
