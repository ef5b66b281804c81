// SPDX-License-Identifier: Apache-2.0
package org.vigie.app;

/// The entrance of the program.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Vigie");
    }
}
