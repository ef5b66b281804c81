#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes theme-dark.css and theme-light.css from tokens.json: our tokens (-vg-*) and AtlantaFX's (-color-*).

Run it after changing a token; ThemeTest fails while the two differ. Usage: make-theme.py
"""
import json
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parent.parent / "src/main/resources/org/vigie/ui"
TOKENS = json.loads((HERE / "tokens.json").read_text())

# AtlantaFX name -> our token. Its own scale (-color-base-0..9, from light to dark in a dark theme) serves hovers.
ATLANTA = {
    "dark": "bg0", "light": "t1",
    "fg-default": "t1", "fg-muted": "t2", "fg-subtle": "t3", "fg-emphasis": "onAccent",
    "bg-default": "bg1", "bg-overlay": "bg1", "bg-subtle": "bg2", "bg-inset": "bg0",
    "border-default": "line2", "border-muted": "line1", "border-subtle": "line1", "shadow-default": "bg0",
    "neutral-emphasis-plus": "line3", "neutral-emphasis": "line3", "neutral-muted": "bg3", "neutral-subtle": "bg2",
    "accent-fg": "accent", "accent-emphasis": "accentFill", "accent-muted": "accent", "accent-subtle": "accentBg",
    "success-fg": "ok", "success-emphasis": "posArea", "success-muted": "okBg", "success-subtle": "okBg",
    "warning-fg": "warn", "warning-emphasis": "warn", "warning-muted": "warnBg", "warning-subtle": "warnBg",
    "danger-fg": "bad", "danger-emphasis": "bad", "danger-muted": "badBg", "danger-subtle": "badBg",
    "base-0": "t1", "base-1": "t1", "base-2": "t2", "base-3": "t3", "base-4": "line3", "base-5": "line2",
    "base-6": "bg3", "base-7": "bg3", "base-8": "bg2", "base-9": "bg1",
}

# What lies between a dialog and the page that it covers.
SCRIM = {"dark": "rgba(5, 8, 12, 0.72)", "light": "rgba(23, 32, 43, 0.45)"}


def sheet(name):
    tokens = TOKENS[name]
    lines = ["/* SPDX-License-Identifier: Apache-2.0 */", "/* Made by assets/theme/make-theme.py from tokens.json. */",
             ".root {"]
    lines += [f"    -vg-{token}: {colour};" for token, colour in tokens.items()]
    lines += [f"    -vg-scrim: {SCRIM[name]};"]
    lines += [f"    -color-{theirs}: -vg-{ours};" for theirs, ours in ATLANTA.items()]
    return "\n".join([*lines, "}", ""])


for theme in ("dark", "light"):
    (TARGET / f"theme-{theme}.css").write_text(sheet(theme))
