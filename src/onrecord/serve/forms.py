"""Forms that a browser sends: none is read before its token fits."""

import hmac

from onrecord.serve import problems
from onrecord.serve.http import HttpRequest, HttpResponse

FIELD = "form_token"
HEADER = "x-form-token"
"""A script may send the token in this header instead."""


async def check_form(request: HttpRequest) -> HttpResponse | None:
    """Refuse a form whose token is not that of this browser; runs before every handler."""
    if request.method in ("GET", "HEAD", "OPTIONS"):
        return None
    token = request.headers.get(HEADER) or (await request.form()).get(FIELD) or ""
    expected = str(request.scope["state"].get("form_token", ""))
    if isinstance(token, str) and expected and hmac.compare_digest(token.encode(), expected.encode()):
        return None
    return problems.refuse(request, problems.wrong_form())
