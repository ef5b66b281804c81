#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the two bundled fonts from Inter: tabular figures by default, fewer glyphs, own family names.

JavaFX style sheets have no switch for OpenType features, so the `tnum` substitution is frozen into the character
map here. Each weight becomes a family of its own ("Vigie Inter", "Vigie Inter SemiBold"), because JavaFX picks
static weights of one family unreliably across systems. Outlines become quadratic, which every platform's
rasteriser reads.

Usage: make-fonts.py [folder of Inter-Regular.otf and Inter-SemiBold.otf]   (Debian package: fonts-inter)
Needs:  fonttools
"""
import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

SOURCE = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts/opentype/inter")
TARGET = Path(__file__).parent
MAX_ERROR_UNITS = 1.0


def freeze(font, feature):
    """Makes the single substitutions of a feature the default glyphs of their characters."""
    table = font["GSUB"].table
    swaps = {}
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag != feature:
            continue
        for index in record.Feature.LookupListIndex:
            for sub in table.LookupList.Lookup[index].SubTable:
                swaps.update(getattr(getattr(sub, "ExtSubTable", sub), "mapping", {}))
    for cmap in font["cmap"].tables:
        for code, glyph in cmap.cmap.items():
            cmap.cmap[code] = swaps.get(glyph, glyph)


def subset(font):
    """Keeps the letters of European languages, signs and arrows, and the features that place glyphs."""
    options = Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    ranges = [(0x20, 0x24F), (0x250, 0x2AF), (0x2B0, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x1E00, 0x1EFF),
              (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F), (0x2190, 0x21FF),
              (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2500, 0x25FF), (0x2700, 0x27BF)]
    wanted = Subsetter(options)
    wanted.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    wanted.subset(font)


def quadratic(font):
    """Replaces the cubic outlines (CFF) by quadratic ones (glyf)."""
    glyphs = {}
    source = font.getGlyphSet()
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(source)
        source[name].draw(Cu2QuPen(pen, MAX_ERROR_UNITS, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = table = newTable("glyf")
    table.glyphOrder = font.getGlyphOrder()
    table.glyphs = glyphs
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    for name, glyph in glyphs.items():
        glyph.recalcBounds(table)
        advance = font["hmtx"].metrics[name][0]
        font["hmtx"].metrics[name] = (advance, getattr(glyph, "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones, maxp.maxTwilightPoints, maxp.maxStorage, maxp.maxFunctionDefs = 1, 0, 0, 0
    maxp.maxInstructionDefs, maxp.maxStackElements, maxp.maxSizeOfInstructions = 0, 0, 0
    maxp.maxComponentElements = 0
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def rename(font, family):
    names = font["name"]
    full = {1: family, 2: "Regular", 3: family + " 4.0", 4: family, 6: family.replace(" ", "")}
    names.names = [n for n in names.names if n.nameID in (0, 5, 13, 14) and n.platformID == 3]
    for name_id, text in full.items():
        names.setName(text, name_id, 3, 1, 0x409)
        names.setName(text, name_id, 1, 0, 0)
    font["OS/2"].usWeightClass = 400
    font["OS/2"].fsSelection = 0b1000000  # regular
    font["head"].macStyle = 0


def make(weight, family):
    font = TTFont(SOURCE / f"Inter-{weight}.otf")
    freeze(font, "tnum")
    subset(font)
    quadratic(font)
    rename(font, family)
    target = TARGET / f"VigieInter-{weight}.ttf"
    font.save(target)
    print(target.name, target.stat().st_size, "bytes,", len(font.getGlyphOrder()), "glyphs")


make("Regular", "Vigie Inter")
make("SemiBold", "Vigie Inter SemiBold")
