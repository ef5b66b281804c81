// SPDX-License-Identifier: Apache-2.0
/// The register of customers whom the crisis touches: who they are, what they were promised, and what they claim. It
/// holds personal data: nothing here may be written to a log or into the words of an exception.
@NullMarked
package org.vigie.core.customer;

import org.jspecify.annotations.NullMarked;
