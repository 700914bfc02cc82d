"""How a French word sounds: a key that "quaisse" and "caisse", "bovais" and "Beauvais" share."""

from __future__ import annotations

import re
from functools import lru_cache

# Capital letters are sounds written with several: A (an), I (in), O (on), U (ou), E (eu), S (ch).
_V = "aeiouéUEAIO"
_STEPS = [
    (re.compile(pattern), sound)  # tried on words alone: a prefilter would cost more
    for pattern, sound in (
        (r"ph", "f"), (r"s?ch|sh", "S"), (r"h", ""), (r"y", "i"), (r"w", "v"),
        (r"cqu?|qu|q|ck", "k"), (r"s?c(?=[eié])", "s"), (r"c", "k"),
        (r"ge(?=[aou])|g(?=[eié])", "j"), (r"gu(?=[eié])", "g"), (r"gn", "n"),
        (r"(?<!s)t(?=i(?:on|el|al|aire|eux|eu))", "s"), (r"[xz]", "s"), (r"(.)\1", r"\1"),
        # Endings: what is heard as é, then silent letters.
        (r"(?<=..)(?:ées?|és|e[rt]s?|ez|ais|ait|aient|ai|ais)$", "é"), (r"(?<=..)s$", ""),
        (r"(?<=..)e$", "~"),
        (r"(?<=[aeiouénrlm])[tdpsg]+$", ""),
        (r"eau|au", "o"), (r"o[eu]u", "E"), (rf"oin(?![{_V}n~])", "wI"), (r"oi", "wa"),
        (r"ou", "U"),
        (rf"(?<=[iyé])en(?![{_V}n~])|(?:ai|ei|i|u)[nm](?![{_V}nm~])", "I"),
        (rf"[ae][nm](?![{_V}nm~])", "A"), (rf"o[nm](?![{_V}nm~])", "O"), (r"~$", ""),
        (r"ai|ei|é", "e"), (r"eu", "E"), (r"U(?=[aeiI])", "w"), (r"(.)\1", r"\1"),
        (rf"(?<=[{_V}][^{_V}])e(?=[^{_V}][rl]?[{_V}])", ""),
    )
]  # fmt: skip
_ACCENTS = str.maketrans("èêëâàäîïôöûùüçœ", "éééaaaiioouuusé")


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Takes a word in lower case, with or without accents; returns its sound."""
    key = word.translate(_ACCENTS)
    for pattern, heard in _STEPS:
        key = pattern.sub(heard, key)
    return key
