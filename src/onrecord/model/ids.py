"""Content hashes and prefixes: same input, same id, on any machine."""

import hashlib


def content_id(prefix: str, *parts: object) -> str:
    """Return `prefix-` and 12 hexadecimal digits of the SHA-256 of the parts.

    Parts are joined with a separator that cannot occur in decoded text input (U+001F), so that
    ("ab", "c") and ("a", "bc") differ.
    """
    joined = "\x1f".join(["" if part is None else str(part) for part in parts])
    return f"{prefix}-{hashlib.sha256(joined.encode('utf-8', 'surrogatepass')).hexdigest()[:12]}"


def sha256_hex(data: bytes) -> str:
    """Return the SHA-256 of the bytes as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()
