"""Texts that try to become markup, to steer a terminal, or to reorder a line."""

HOSTILE = (
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "</style><script>alert(1)</script>",
    "</script><script>alert(1)//",
    "<!-- --><svg onload=alert(1)>",
    "]]><b>",
    "{{ 7 * 7 }}{% raw %}{{ page }}",
    '" onmouseover=alert(1) x="',
    "' autofocus onfocus=alert(1) '",
    "javascript:alert(1)",
    "&lt;b&gt;&#60;script&#62;",
    "nul \x00 byte",
    "\x1b[31mred\x1b[0m \x1b]8;;http://x.example\x07link\x1b]8;;\x07",
    "\x9b31m C1 \x85 \x90",
    "\u202egnp.exe \u202d \u2066 \u2069 \u202a \u202c",
    "line\u2028separator\u2029and\x0bvertical\x0cfeed",
    "مرحبا بالعالم",
    "e\u0301\u0327 👩‍👩‍👧 𐍈",
    "\ufffe\uffff\U000e0041",
)
