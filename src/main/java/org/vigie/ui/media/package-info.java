// SPDX-License-Identifier: Apache-2.0

/// The screen Media: the invented newspaper, microblog, television and video page of an exercise, as its players read
/// them, and how they speak there as the organisation.
@NullMarked
package org.vigie.ui.media;

import org.jspecify.annotations.NullMarked;
