// SPDX-License-Identifier: Apache-2.0
/// Speaks to a language model on this very machine the way its servers agree on (`/v1/chat/completions`: llama.cpp,
/// Ollama, LM Studio).
@NullMarked
package org.vigie.proposer;

import org.jspecify.annotations.NullMarked;
