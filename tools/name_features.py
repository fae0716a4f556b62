"""What Sources/Access/Redaction/Passage+Weighed.swift sees in a word, for tools/name_weights.py: both say the same.

A feature is a row of words, "w1c dear wC": what it looks at, and what is there.
"""

from __future__ import annotations

import pathlib
import re
import unicodedata
from dataclasses import dataclass, field

ROOM = pathlib.Path(__file__).resolve().parents[1] / "Sources/Access/Redaction"
CODE = "\n".join(path.read_text() for path in sorted(ROOM.glob("*.swift")))
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-"
APOSTROPHES = "'’‘"
PRONOUNS = set("he she his her him hers himself herself he's she's".split())
MARKS = set(".,:;()/-'\"=|&?!+@#_[]{}<>*%–—“”’")
BEGINNING = set('.!?:"“-–•/')
# Marks of records and of lines of logs.
MACHINE = set("|={}<>[]^_\\@#")


def quoted(name: str, text: str = CODE) -> list[str]:
    """Strings of a Swift array."""
    return re.findall(r'"([^"]*)"', re.search(rf"let {name}(?:: [^=]*)? = \[(.*?)\]", text, re.S)[1])


def words(*names: str) -> set[str]:
    """Words of the room's lists."""
    found = set()
    for name in names:
        for mark in ('"""', '"'):
            row = re.search(rf"let {name}(?:: [^=]*)? = words\(\s*{mark}(.*?){mark}", CODE, re.S)
            if row and row[1]:
                found |= set(row[1].split())
                break
    return found


EVIDENCE = (ROOM / "Passage+Evidence.swift").read_text()
# In this order: a word's class is the first that it is of and that is a class; the rest only says more.
LISTS = {
    "title": words("titles"),
    "role": words("capitalTitles"),
    "relation": words("relations", "family"),
    "function": words("functions"),
    "month": set(re.findall(r'"(\w+)": \d', re.search(r"let months: \[String: Int\] = \[(.*?)\]", CODE, re.S)[1])),
    "act": set(quoted("doings", EVIDENCE)) | set(quoted("wills", EVIDENCE)),
    "call": set(quoted("calling", EVIDENCE)),
    "particle": set(quoted("particles")),
    "unit": words("units"),
    "wname": words("wordNames"),
    "given": words("givenNames", "moreGivenNames"),
    "surname": words("surnames", "moreSurnames"),
    "country": words("countries"),
    "city": words("cities", "moreTowns"),
    "tail": words("eponymTails"),
    "street": words("streetEnds"),
    "eponym": words("eponyms", "rareEponyms"),
    "brand": words("brands", "moreBrands", "wardWords"),
    "med": words("medical", "peoples"),
    "wsur": words("wordSurnames"),
    "handled": set(quoted("handled", EVIDENCE)),
    "common": words("common"),
    "dosing": set(quoted("dosing", EVIDENCE)),
    "state": words("states"),
}
NEUTRAL = {"common", "dosing", "state"}
# Of these the word itself says nothing beside another.
NAMELIKE = {"given", "surname", "country", "city", "wname", "wsur", "eponym", "brand", "med", "plain", "medw"}
NAMELIKE |= {"unk3", "unk2", "unk1", "unk0", "unkg", "unkt", "unks"}
# Classes that are looked for some words away.
WINDOW = {"title", "role", "relation", "act", "call", "med", "brand", "eponym", "unit", "tail", "medw", "month"}
WINDOW |= {"country", "city", "handled"}
ENDINGS, SUBSTANCES = quoted("endings"), quoted("substances")
BASES = {c: row[0] for row in quoted("rows", CODE[CODE.index("private static let bases") :]) for c in row[1:]}


def plain(word: str) -> str:
    return word if word.isascii() else "".join(BASES.get(c, c) for c in unicodedata.normalize("NFC", word))


def letters(name: str) -> list[int]:
    return [LETTERS.index(c) for c in re.search(rf'let {name} = """\n(.*?)"""', CODE, re.S)[1] if c in LETTERS]


TABLE, RARE, PLAIN = [v - 32 for v in letters("table")], letters("rare"), letters("looksLikeNames")
MEDICAL = letters("ofMedicine")
DICTIONARY, SHORTHAND = letters("ofEnglish"), words("shorthand")
COUNTED = {"unkg": letters("countedGiven"), "unkt": letters("countedTowns"), "unks": letters("countedSurnames")}


def hashed(text: bytes) -> int:
    value = 2166136261
    for byte in text:
        value = ((value ^ byte) * 16777619) & 0xFFFFFFFF
    return value ^ (value >> 16)


def sieved(sixes: list[int], word: str) -> bool:
    text = word.encode()
    if not 3 <= len(text) <= 24:
        return False
    first, step, size = hashed(b"^" + text), hashed(text + b"$") | 1, len(sixes) * 6
    places = [(first + time * step) % size for time in range(5)]
    return all(sixes[p // 6] & (0x20 >> (p % 6)) for p in places)


def likeness(word: str) -> float:
    name = plain(word).replace("'", "")
    text = b"^" + name.encode() + b"$"
    if len(text) > 40:
        return 0
    total = 20
    for start in range(len(text)):
        for length in (2, 3, 4, 5):
            end = start + length
            if end <= len(text) and (length < 5 or end == len(text)):
                total += TABLE[hashed(text[start:end]) & 16383]
    return total / 12 + (2 if sieved(RARE, name) else 0)


def facts(word: str, known: dict = {}) -> tuple[str, list[str], int]:
    """A word's class, all that it is of, and how far it is spelled like a name, -4 to 6."""
    if word in known:
        return known[word]
    base = plain(word)
    of = [n for n, group in LISTS.items() if (base if n in ("given", "surname", "city") else word) in group]
    size = len(word.encode())
    if size > 7 and word.endswith(tuple(ENDINGS)) or size > 6 and word.endswith(tuple(SUBSTANCES)):
        of.append("form")
    everyday = "common" in of or "function" in of
    like = 0
    if not everyday:
        for name, sixes in (("medw", MEDICAL), ("plain", PLAIN), ("rare", RARE), *COUNTED.items()):
            if sieved(sixes, base):
                of.append(name)
        like = max(-4, min(6, int(likeness(word) // 1)))
    kind = next((n for n in of if n in LISTS and n not in NEUTRAL), None)
    if kind is None:
        if "form" in of:
            kind = "med"
        elif "common" in of:
            kind = "com"
        elif "medw" in of:
            kind = "medw"
        elif "plain" in of:
            kind = "plain"
        elif counted := next((name for name in COUNTED if name in of), None):
            kind = counted
        else:
            kind = "unk3" if like > 1 else "unk2" if like >= 0 else "unk1" if like >= -2 else "unk0"
    known[word] = (kind, of, like)
    return known[word]


@dataclass
class Token:
    """As in Passage.Token; `kind` is w, n (digits), c (both) or m (a mark)."""

    kind: str
    start: int
    end: int
    lower: str
    is_capital: bool = False
    is_upper: bool = False
    is_possessive: bool = False
    is_spaced: bool = True
    feature: list[str] = field(default_factory=list)


def is_invisible(c: str) -> bool:
    """What stands between letters and is not seen: soft hyphens, blanks without width, directions."""
    return c in "\u00ad\u034f\u061c\u180e\ufeff" or "\u200b" <= c <= "\u200f" or "\u202a" <= c <= "\u202e" or (
        "\u2060" <= c <= "\u2069" or "\ufe00" <= c <= "\ufe0f"
    )


def is_digit(c: str) -> bool:
    return "0" <= c <= "9"


def is_letter(c: str) -> bool:
    return c.isalpha() or not c.isascii() and unicodedata.category(c) == "Mn"


def tokens(text: str) -> list[Token]:
    out, index, spaced = [], 0, True
    while index < len(text):
        if text[index].isspace():
            spaced, index = True, index + 1
            continue
        if is_invisible(text[index]):
            index += 1
            continue
        end = index + 1
        if not (is_letter(text[index]) or is_digit(text[index])):
            out.append(Token("m", index, end, text[index], is_spaced=spaced))
        else:
            while end < len(text):
                if is_letter(text[end]) or is_digit(text[end]):
                    end += 1
                elif text[end] in APOSTROPHES and end + 1 < len(text) and is_letter(text[end + 1]) \
                        and is_letter(text[end - 1]):
                    end += 2
                else:
                    break
            owns = end - index > 2 and text[end - 1] in "sS" and text[end - 2] in APOSTROPHES
            word = re.sub("[’‘]", "'", text[index : end - 2 if owns else end])
            count = sum(map(is_letter, word))
            kind = "n" if not count else "c" if any(map(is_digit, word)) else "w"
            is_upper = count > 0 and sum(c.isupper() for c in word) == count
            out.append(Token(kind, index, index + len(word), word.lower(), word[0].isupper(), is_upper, owns, spaced))
        spaced, index = False, end
    for token, behind in zip(out, out[1:]):
        # "sunitas mum": a given name that is typed without its apostrophe.
        name = token.lower[:-1]
        if token.kind == behind.kind == "w" and behind.is_spaced and len(name) > 2 and token.lower[-1] == "s" and not (
            token.is_upper or token.is_possessive or plain(name) not in LISTS["given"]
            or facts(token.lower)[0][:3] != "unk" or set(facts(name)[1]) & {"common", "med", "form"}
            or sieved(DICTIONARY, token.lower) or token.lower in SHORTHAND
        ):
            token.lower, token.end, token.is_possessive = name, token.end - 1, True
    return out


def shape(word: str) -> str:
    """`9` for a digit, `a` for a letter, how many of them behind it; of 10 characters at most."""
    runs = re.sub(r"[^\W\d_]", "a", re.sub(r"\d", "9", word))
    return re.sub(r"((.)\2*)", lambda run: run[2] + str(min(len(run[1]), 9)), runs)[:10]


def style(every: list[Token], longer: list[Token], capitals: int) -> str:
    """What kind of text it is: a Record, a Note of a ward, a Title or heading, a Letter, a Chat."""
    numbers = sum(t.kind in "nc" for t in every)
    if sum(t.kind == "m" and t.lower in MACHINE for t in every) >= 3 or longer and numbers > len(longer):
        return "R"
    if len(longer) >= 12 and (10 * capitals > 3 * len(longer) or 4 * numbers > len(longer)):
        return "N"
    return "L" if len(longer) >= 30 else "T" if len(longer) >= 4 and 10 * capitals > 7 * len(longer) else "C"


# A few classes instead of many; all others are `M`.
COARSE = {
    **dict.fromkeys(("given", "unkg", "wname"), "G"), **dict.fromkeys(("surname", "unks", "unk3", "wsur", "unk2"), "S"),
    **dict.fromkeys(("city", "unkt"), "T"), **dict.fromkeys(("com", "act", "call", "unit", "handled"), "O"),
}
# Classes of which a word may still say something beside another.
RAW = {"med", "medw", "plain", "brand", "eponym", "unk0", "unk1", "unk2", "unk3", "wname", "wsur", "country"}
# As people type them.
CONTRACTIONS = dict(pair.split(":") for pair in quoted("contractions"))


def is_town(first: Token, second: Token) -> bool:
    """Whether two words beside each other are a town: `rio rancho`."""
    if first.kind != "w" or second.kind != "w" or second.start != first.end + 1 or first.is_possessive:
        return False
    sides = [facts(token.lower)[1] for token in (first, second)]
    if any("function" in of for of in sides) or all("common" in of for of in sides) and not first.is_capital:
        return False
    return sieved(COUNTED["unkt"], plain(first.lower) + plain(second.lower))


def manner(text: str) -> str:
    every = tokens(text)
    longer = [t for t in every if t.kind == "w" and t.end - t.start > 2]
    return style(every, longer, sum(t.is_capital for t in longer))


def features(text: str) -> list[Token]:
    """The tokens of a text; those that may be of a name or a number have features."""
    every = tokens(text)
    for token in every:
        if token.kind == "w" and not token.is_upper:
            token.lower = CONTRACTIONS.get(token.lower, token.lower)
    word, kind, case, near = [], [], [], []
    for token in every:
        count = token.end - token.start
        own = "'" if token.is_possessive else ""
        if token.kind == "m":
            mark = token.lower if token.lower in MARKS else "?m"
            word.append(mark), kind.append("m" + mark), case.append("m"), near.append("")
        elif token.kind == "w":
            of = facts(token.lower)[0]
            case.append("U" if token.is_upper and count > 1 else "C" if token.is_capital else "s")
            word.append((of if of in NAMELIKE else token.lower) + own)
            kind.append((token.lower if of == "function" else of) + case[-1] + own)
            near.append("pron" if token.lower in PRONOUNS else of if of in WINDOW else "")
        else:
            case.append("U" if token.is_upper else "s")
            word.append("#" + (str(min(9, count)) if token.kind == "n" else shape(token.lower)))
            kind.append("#" if token.kind == "n" else "#a")
            near.append("num" if token.kind == "n" else "")
    longer = [t for t in every if t.kind == "w" and t.end - t.start > 2]
    capitals = sum(t.is_capital for t in longer)
    titled = "T" if len(longer) >= 8 and capitals > 0.7 * len(longer) else "t"
    small = "Z" if len(longer) >= 4 and capitals == 0 else "z"
    kind_of_text = style(every, longer, capitals)
    label, labelled = "", -9
    towns = [is_town(*pair) for pair in zip(every, every[1:])] + [False]

    def at(values: list[str], index: int) -> str:
        return "^" if index < 0 else "$" if index >= len(values) else values[index]

    for i, token in enumerate(every):
        if token.kind == "m":
            if token.lower in ":=" and i and every[i - 1].kind == "w":
                label, labelled = every[i - 1].lower, i
            continue
        if token.kind == "w" and facts(token.lower)[0] == "function":
            continue
        is_new = i > 0 and "\n" in text[every[i - 1].end : token.start]
        begins = "B" if i == 0 or is_new or every[i - 1].kind == "m" and every[i - 1].lower in BEGINNING else "b"
        count = token.end - token.start
        w1, w2, v1, v2 = at(word, i - 1), at(word, i - 2), at(word, i + 1), at(word, i + 2)
        k1, k2, d1, d2 = at(kind, i - 1), at(kind, i - 2), at(kind, i + 1), at(kind, i + 2)
        if is_new:
            w1 = k1 = "newline"
        left = "" if token.is_spaced else "<"
        right = ">" if i + 1 < len(every) and not every[i + 1].is_spaced else ""
        cs = token.kind + case[i] if token.kind == "w" else token.kind
        base = kind[i] if token.kind == "w" else token.kind + str(min(count, 12)) + case[i]
        rows = token.feature
        rows.append("bias " + cs)
        if token.kind == "w":
            of, groups, like = facts(token.lower)
            known = "u" if of.startswith("unk") else "k"
            rows.append(f"kind {base}")
            rows.append(f"case {case[i]} {begins} {titled} {small}")
            rows.append(f"like {like} {case[i]} {known}")
            rows.append(f"size {min(count, 9)} {case[i]} {known}")
            if of not in NAMELIKE or of in ("wname", "wsur", "brand"):
                rows.append(f"word {token.lower} {case[i]}")
            rows.extend(f"in {group} {case[i]}" for group in groups)
            if towns[i] or i and towns[i - 1]:
                rows += [f"town {w1} {case[i]}" if towns[i] else f"town {w2} {case[i]}", f"town {case[i]}"]
            rows.append(f"end2 {token.lower[-2:]} {case[i]}")
            rows.append(f"end3 {token.lower[-3:]} {case[i]}")
            rows.append(f"start2 {token.lower[:2]} {case[i]}")
        else:
            rows.append(f"kind {base}")
            rows.append(f"shape {shape(token.lower)} {case[i]}")
            rows.append(f"glued {base} {left}{right}.")
        rows.append(f"glue {cs} {left}{right}. {w1 if left else '_'} {v1 if right else '_'}")
        rows += [f"w1 {w1} {cs}", f"v1 {v1} {cs}", f"w2 {w2} {cs}", f"v2 {v2} {cs}"]
        rows += [f"k1 {k1} {base}", f"d1 {d1} {base}", f"w1b {w1} {base}", f"v1b {v1} {base}"]
        rows += [f"k2 {k2} {cs}", f"d2 {d2} {cs}", f"k21 {k2} {k1} {cs}", f"d12 {d1} {d2} {cs}"]
        rows += [f"w21 {w2} {w1} {cs}", f"v12 {v1} {v2} {cs}", f"k1d1 {k1} {d1} {cs}", f"w1v1 {w1} {v1} {cs}"]
        if token.kind == "w":
            g = COARSE.get(of, "M") + case[i]
            rows += [f"w1g {w1} {g}", f"v1g {v1} {g}", f"k1g {k1} {g}", f"d1g {d1} {g}", f"w21g {w2} {w1} {g}"]
            rows += [f"v12g {v1} {v2} {g}", f"w1v1g {w1} {v1} {g}", f"styleg {kind_of_text} {begins} {g}"]
        for name, j in (("r1", i - 1), ("u1", i + 1), ("r2", i - 2)):
            if 0 <= j < len(every) and every[j].kind == "w" and facts(every[j].lower)[0] in RAW:
                rows.append(f"{name} {every[j].lower} {cs}")
        rows.append(f"begins {begins} {base}")
        rows += [f"w3 {at(word, i - 3)} {cs}", f"v3 {at(word, i + 3)} {cs}"]
        rows += [f"style {kind_of_text} {base}", f"style0 {kind_of_text} {case[i]} {begins}", f"style1 {kind_of_text} {k1} {base}"]
        if i - labelled <= 3:
            rows += [f"label {label} {i - labelled} {cs}", f"labelled {label} {cs}"]
        for side, places in (("L", near[max(0, i - 5) : i]), ("R", near[i + 1 : i + 6])):
            rows += [f"near {side} {what} {cs}" for what in sorted(set(places) - {""})]
            rows += [f"nearb {side} {what} {base}" for what in sorted(set(places) - {""})]
    return every


def write(file: pathlib.Path, name: str, words: set[str], bits: float) -> None:
    """Writes the filter called `name`, with so many bits for a word, into a file of the lexicon."""
    size = 6 * int(len(words) * bits / 6)
    sixes = [0] * (size // 6)
    for word in words:
        first, step = hashed(b"^" + word.encode()), hashed(word.encode() + b"$") | 1
        for time in range(5):
            place = (first + time * step) % size
            sixes[place // 6] |= 0x20 >> place % 6
    text = "".join(LETTERS[v] for v in sixes)
    rows = "\n".join("        " + text[start : start + 88] for start in range(0, len(text), 88))
    table = rf'(let {name} = """\n).*?(\n?        """)'
    file.write_text(re.sub(table, lambda m: m[1] + rows + "\n" + m[2].lstrip("\n"), file.read_text(), flags=re.S))
    print(name, len(words))
