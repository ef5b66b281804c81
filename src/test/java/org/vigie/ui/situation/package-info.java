// SPDX-License-Identifier: Apache-2.0
/// Tests of the situation screen: pure figures first, then the state without a toolkit, then the screen itself.
package org.vigie.ui.situation;
