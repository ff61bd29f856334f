"""The request and the answer of every handler, with their types filled in."""

from typing import Any

from litestar import Request, Response
from litestar.datastructures import State

HttpRequest = Request[Any, Any, State]
HttpResponse = Response[Any]
