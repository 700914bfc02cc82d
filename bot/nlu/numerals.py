"""Reading a run of number words (by text2num) or of digits."""

from __future__ import annotations

from text_to_num import text2num

from bot.nlu.prefilter import compiled
from bot.nlu.text import Token

SMALL = (
    "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
    "seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante"
)
NUMBER_WORDS = frozenset(SMALL.split()) | {"zero", "cent", "cents", "mille", "milles", "mil"}
TENS = frozenset(
    ("vingt", "trente", "quarante", "cinquante", "soixante", "septante", "octante", "nonante")
)
WORDS = NUMBER_WORDS | {"million", "millions", "milliard", "milliards"}
THOUSANDS = compiled(r"\d{1,3}(?:[.']\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?")
PLAIN = compiled(r"\d{1,13}(?:[.,]\d+)?")
GROUP = compiled(r"\d{3}(?:,\d+)?")

_SPELT = {"zero": "zéro", "une": "un", "milles": "mille", "vingts": "vingt"}
_UNITS = "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"
_GLUED = compiled(
    r"(?:(?P<large>deux|trois|quatre|cinq|six|sept|huit|neuf)?(?P<scale>cents?|mille))?"
    r"(?P<ten>quatrevingts?|vingt|trente|quarante|cinquante|soixante|dix(?=sept|huit|neuf))?"
    rf"(?P<and>et)?(?P<unit>{_UNITS})?"
)


def is_figure(token: Token) -> bool:
    """Takes a token; returns True for digits and for a word that counts."""
    return token.norm[0].isdigit() or token.norm in WORDS


def glued(word: str) -> str | None:
    """Takes an unknown word; returns the number words typed as one ("vingtcinq"), else None."""
    parts = _GLUED.fullmatch(word)
    if not parts or len([part for part in parts.groups() if part]) < (
        1 if (parts["ten"] or "").startswith("quatrevingt") else 2
    ):
        return None
    ten = (parts["ten"] or "").replace("quatrevingt", "quatre vingt")
    found = [parts["large"], parts["scale"], ten, parts["and"], parts["unit"]]
    return " ".join(part for part in found if part)


def norm(tokens: list[Token], index: int) -> str:
    """Takes tokens and an index; returns the word there, "" past the end."""
    return tokens[index].norm if index < len(tokens) else ""


def one(word: str) -> int:
    """Takes one number word; returns its value, 0 when it has none."""
    if word in {"un", "une"}:
        return 1
    try:
        return int(text2num(word, "fr"))
    except ValueError:
        return 0


def _before_a_rate(run: list[str], tokens: list[Token], after: int) -> list[str]:
    """The "huit mille" of 'huit mille cinquante pour cent la ville': no rate is that large."""
    if not is_rate(tokens, after) or run[0] == "cent":
        return run
    large = [index for index, word in enumerate(run[:-1]) if word in {"mille", "cent", "cents"}]
    return run[: large[-1] + 1] if large else run


def is_rate(tokens: list[Token], after: int) -> bool:
    """Takes tokens and where a number stops; returns True before "pour cent"."""
    return norm(tokens, after) == "pour" and norm(tokens, after + 1) in {"cent", "cents"}


def words(tokens: list[Token], first: int) -> tuple[float | None, int]:
    """The longest run of number words that text2num accepts."""
    run: list[str] = []
    index = first
    while index < len(tokens) and len(run) < 16:
        word = tokens[index].norm
        joins = word in {"et", "-"} and run and norm(tokens, index + 1) in WORDS
        if not (word in WORDS or joins) or (word == "et" and run[-1] not in TENS):
            break  # "trois mille et un site"
        run.append(_SPELT.get(word, word))
        index += 1
    run = _before_a_rate(run, tokens, index)
    index = first + len(run)
    if run == ["zéro"] or (run and run[0] == "zéro"):
        while len(run) > 1 and run[1] == "zéro":
            run.pop(1)
        if len(run) == 1:
            return 0.0, index
    for length in range(len(run), 0, -1):
        text = " ".join(word for word in run[:length] if word != "-")
        if run[length - 1] in {"et", "-"}:
            continue
        try:
            return float(text2num(text, "fr")), first + length
        except ValueError:
            value = dictated(run[:length])
            if value is not None:
                return value, first + length
    return None, first + 1


def dictated(run: list[str]) -> float | None:
    """'vingt un', dictated without its 'et'."""
    if len(run) == 2 and run[1] == "un" and run[0] in {"vingt", "trente", "quarante", "cinquante"}:
        return float(text2num(run[0], "fr")) + 1
    return None


def digits(tokens: list[Token], first: int) -> tuple[float | None, int]:
    """Reads digits from a token on, thousands apart ("1 250 000,50"); returns value and end."""
    if tokens[first].norm == ",":
        return float(f"0.{tokens[first + 1].norm}"), first + 2
    literal = tokens[first].norm
    value = literal_value(literal)
    if value is None:
        return None, first + 1
    at = first + 1
    times = _is_multiplier(tokens, first)
    if literal.isdigit() and len(literal) <= 3 and literal[0] != "0" and not times:
        grouped = literal
        while GROUP.fullmatch(norm(tokens, at)) and "," not in grouped:
            grouped += norm(tokens, at)
            at += 1
        if at > first + 1:
            value = float(grouped.replace(",", "."))
    return value, at


def _is_multiplier(tokens: list[Token], first: int) -> bool:
    """True for the 3 of 'tablettes x3 650 €'; '2 licences x 1 340 €' tells how many already."""
    if not first or tokens[first - 1].norm not in {"x", "*"}:
        return False
    before = [one.norm for one in tokens[max(0, first - 4) : first - 1]]
    return tokens[first].glued or not any(one.isdigit() or one in WORDS for one in before)


def literal_value(literal: str) -> float | None:
    """Takes digits as typed ("450.000", "1,8"); returns their value, None when not a number."""
    if THOUSANDS.fullmatch(literal) and not literal.startswith("0"):
        if literal.count(",") > 1:
            return float(literal.replace(",", ""))
        return float(literal.replace(".", "").replace("'", "").replace(",", "."))
    if PLAIN.fullmatch(literal):
        return float(literal.replace(",", "."))
    return None


def decimals(tokens: list[Token], at: int) -> tuple[str, int]:
    """Reads what follows "virgule"; returns its digits and where they end."""
    zeros = ""
    while norm(tokens, at) in {"zero", "0"}:
        zeros, at = zeros + "0", at + 1
    word = norm(tokens, at)
    if word.isdigit():
        return zeros + word, at + 1
    if word in NUMBER_WORDS:
        scale_words = {"cent", "cents", "mille", "million", "millions"}
        stop = at
        while norm(tokens, stop) in (NUMBER_WORDS - scale_words) | {"et", "cent", "cents"}:
            stop += 1
        value, end = words(tokens[:stop], at)
        if value is not None:
            return zeros + str(int(value)), end
    return zeros, at


def is_decimal_tail(tokens: list[Token], at: int) -> bool:
    """True for the ",5" of a number without whole part."""
    after = at + 1 < len(tokens) and tokens[at + 1].glued and tokens[at + 1].norm.isdigit()
    return after and (at == 0 or not tokens[at].glued)
