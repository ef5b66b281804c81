// SPDX-License-Identifier: Apache-2.0
/// Reads the sentiment of texts with a model of one's own: a folder exported from Hugging Face to ONNX.
@NullMarked
package org.vigie.onnx;

import org.jspecify.annotations.NullMarked;
