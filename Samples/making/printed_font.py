"""The installed Noto Serif CJK as a small TrueType font of the characters a text uses.

Chromium writes the outlines of a CFF font, which Noto's is, into a PDF as drawings, one font for each
few glyphs; a TrueType font it embeds as one font, in a third of the bytes.
"""

import io
import subprocess

try:
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont, newTable
except ImportError:
    TTFont = None

FAMILY = "Noto Serif CJK SC"
# Font units of 1/1000 em: a quarter of a thousandth is not to be seen in print.
TOLERANCE = 1.0
# Seconds since 1904; any fixed moment makes the same bytes each time.
MOMENT = 3_600_000_000


def truetype(characters):
    """TrueType bytes, or None where fontTools or the font is not installed."""
    file, index = installed()
    if TTFont is None or file is None:
        return None
    font = TTFont(file, fontNumber=index, recalcTimestamp=False)
    subset(font, characters)
    outlines(font)
    font["head"].created = font["head"].modified = MOMENT
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def installed():
    try:
        answer = subprocess.run(["fc-match", "-f", "%{file}\n%{index}\n%{family}", f"{FAMILY}:style=Regular"],
                                capture_output=True, text=True, check=True).stdout.split("\n")
    except (OSError, subprocess.CalledProcessError):
        return None, 0
    return (answer[0], int(answer[1])) if FAMILY in answer[2] else (None, 0)


def subset(font, characters):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [1, 2, 4, 6]
    subsetter = Subsetter(options)
    subsetter.populate(text=characters)
    subsetter.subset(font)


def outlines(font):
    """Cubic outlines turned into quadratic ones, and the tables that go with each kind."""
    glyphs, order = font.getGlyphSet(), font.getGlyphOrder()
    table = newTable("glyf")
    table.glyphOrder, table.glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, TOLERANCE, reverse_direction=True))
        table.glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), table
    for gone in ("CFF ", "VORG", "GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "DSIG"):
        if gone in font:
            del font[gone]
    font.sfntVersion = "\x00\x01\x00\x00"
    font["head"].glyphDataFormat = 0
    largest = font["maxp"]
    largest.tableVersion = 0x00010000
    for limit in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(largest, limit, 1 if limit == "maxZones" else 0)
