// SPDX-License-Identifier: Apache-2.0
/// The screen Stakeholders: what reassures, promises and makes good to those whom the crisis touches.
@NullMarked
package org.vigie.ui.stakeholders;

import org.jspecify.annotations.NullMarked;
