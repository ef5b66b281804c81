// SPDX-License-Identifier: Apache-2.0
/// Texts kept ready as files that people exchange: JSON, tables and documents.
@NullMarked
package org.vigie.report.messages;

import org.jspecify.annotations.NullMarked;
