// SPDX-License-Identifier: Apache-2.0
/// A status page and its questions and answers, as files that any web server hands out.
@NullMarked
package org.vigie.publish.page;

import org.jspecify.annotations.NullMarked;
