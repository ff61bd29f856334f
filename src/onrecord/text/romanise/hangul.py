"""Names in Hangul: the spellings of North Korea and of lists first, then Revised Romanization and McCune-Reischauer."""

from collections.abc import Sequence

from onrecord.text.romanise.choose import Forms

_FIRST = 0xAC00
_LAST = 0xD7A3
_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"

# Initials, vowels and finals in the order of Unicode's syllable block (The Unicode Standard, 3.12).
_RR_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ")
_RR_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_RR_FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")
_MR_INITIALS = "k kk n t tt r m p pp s ss - ch tch ch k t p h".replace("-", "").split(" ")
_MR_VOWELS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split()
_NK_INITIALS = "k kk n t tt r m p pp s ss - j jj ch kh th ph h".replace("-", "").split(" ")
_VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}
_VOICING_FINALS = ("", "n", "m", "ng", "l")

# Family names as people and lists write them: North Korean, Southern custom, McCune-Reischauer.
_FAMILY = {
    "김": "kim kim kim", "이": "ri lee yi", "리": "ri lee yi", "박": "pak park pak", "최": "choe choi choe",
    "정": "jong jung chong", "조": "jo cho cho", "강": "kang kang kang", "장": "jang jang chang", "임": "rim lim im",
    "림": "rim lim im", "윤": "yun yoon yun", "오": "o oh o", "한": "han han han", "신": "sin shin sin",
    "서": "so seo so", "권": "kwon kwon kwon", "황": "hwang hwang hwang", "안": "an ahn an", "송": "song song song",
    "류": "ryu yoo yu", "유": "yu yoo ryu", "홍": "hong hong hong", "전": "jon jeon chon", "고": "ko ko ko",
    "문": "mun moon mun", "양": "yang yang ryang", "량": "ryang yang yang", "손": "son son son", "배": "pae bae pae",
    "백": "paek baek paek", "허": "ho heo ho", "남": "nam nam nam", "심": "sim shim sim", "노": "no noh ro",
    "로": "ro roh no", "하": "ha ha ha", "곽": "kwak kwak kwak", "성": "song sung song", "차": "cha cha cha",
    "주": "ju joo chu", "우": "u woo u", "구": "ku koo ku", "민": "min min min", "나": "na na ra", "라": "ra na na",
    "진": "jin jin chin", "지": "ji ji chi", "엄": "om eom om", "채": "chae chae chae", "원": "won won won",
    "천": "chon cheon chon", "방": "pang bang pang", "공": "kong kong kong", "현": "hyon hyun hyon",
    "함": "ham ham ham", "변": "pyon byun pyon", "염": "ryom yeom yom", "렴": "ryom yeom yom", "태": "thae tae tae",
    "길": "kil gil kil", "연": "yon yeon yon", "석": "sok seok sok", "선": "son sun son", "설": "sol seol sol",
    "마": "ma ma ma", "표": "phyo pyo pyo", "명": "myong myung myong", "기": "ki ki ki", "도": "to do to",
    "소": "so so so", "추": "chu choo chu", "탁": "thak tak tak", "인": "in in in", "여": "ryo yeo yo",
    "려": "ryo yeo yo", "용": "ryong yong yong", "룡": "ryong yong yong", "은": "un eun un", "맹": "maeng maeng maeng",
    "남궁": "namgung namgoong namgung", "황보": "hwangbo hwangbo hwangbo", "제갈": "jegal jegal chegal",
    "선우": "sonu sunwoo sonu", "독고": "tokgo dokgo tokko", "사공": "sagong sagong sagong",
    "서문": "somun seomun somun",
}  # fmt: skip


def is_syllable(char: str) -> bool:
    """Tell whether a character is a whole Hangul syllable."""
    return _FIRST <= ord(char) <= _LAST


def hangul_slots(words: Sequence[str]) -> list[Forms]:
    """Return the Latin forms of each part: family and given name apart where the words are a person's name."""
    plain = ["".join(char for char in word if is_syllable(char)) for word in words]
    plain = [word for word in plain if word]
    if len(plain) == 2 and plain[0] in _FAMILY and len(plain[1]) <= 3:
        return [_family(plain[0]), _given(plain[1])]
    out: list[Forms] = []
    for word in plain:
        size = _family_size(word) if len(plain) == 1 else 0
        out += [_family(word[:size]), _given(word[size:])] if size else [_word(word)]
    return out


def _family_size(word: str) -> int:
    """Return how many syllables of a name of two to four are the family name; 0 where it is no such name."""
    if len(word) in (3, 4) and word[:2] in _FAMILY:
        return 2
    return 1 if len(word) in (2, 3) and word[0] in _FAMILY else 0


def _family(name: str) -> Forms:
    north, south, old = _FAMILY[name].split()
    return (north, south, old, north)


def _given(name: str) -> Forms:
    parts = [_split(char) for char in name]
    north = " ".join(_NK_INITIALS[a] + _MR_VOWELS[b] + _RR_FINALS[c] for a, b, c in parts)
    revised = " ".join(_RR_INITIALS[a] + _RR_VOWELS[b] + _RR_FINALS[c] for a, b, c in parts)
    old = " ".join(_mccune(name))
    return (north, revised, old, old.replace(" ", ""))


def _word(word: str) -> Forms:
    """Return a word that is no person's name: joined with sounds voiced between vowels, as lists write it."""
    revised = [_RR_INITIALS[a] + _RR_VOWELS[b] + _RR_FINALS[c] for a, b, c in map(_split, word)]
    old = _mccune(word)
    return tuple(dict.fromkeys(("".join(old), "".join(revised), " ".join(old), " ".join(revised))))


def _mccune(word: str) -> list[str]:
    out: list[str] = []
    before: str | None = None
    for initial, vowel, final in map(_split, word):
        sound = _MR_INITIALS[initial]
        if before in _VOICING_FINALS and _INITIALS[initial] in "ㄱㄷㅂㅈ":
            sound = _VOICED[sound]
        before = _RR_FINALS[final]
        out.append(sound + _MR_VOWELS[vowel] + before)
    return out


def _split(char: str) -> tuple[int, int, int]:
    number = ord(char) - _FIRST
    return number // 588, number % 588 // 28, number % 28
