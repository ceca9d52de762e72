"""textual-serve's server with a page of our own, which asks nothing of any other place and answers to no other page."""

import logging
import shlex
import sys
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp_jinja2
from aiohttp import web
from textual_serve.server import Server, to_int

PAGE = Path(__file__).parent / "page"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
    "img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
SMALLEST_FONT, LARGEST_FONT = 8, 48


def is_loopback(host: str) -> bool:
    """Whether `host` is this machine's own name for itself."""
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


class House(Server):
    """Serves the TUI over the things in `home` and `db`."""

    def __init__(self, home: Path, db: Path, host: str, port: int) -> None:
        words = [sys.executable, "-m", "interviewer.tui.serving.visitor", str(home.absolute()), str(db.absolute())]
        super().__init__(shlex.join(words), host=host, port=port, title="Interviewer", templates_path=str(PAGE))

    def initialize_logging(self) -> None:
        """What goes wrong, and nothing else."""
        logging.basicConfig(level="WARNING", format="%(message)s")

    async def on_startup(self, app: web.Application) -> None:
        """Where it is to be found."""
        shown = f"[{self.host}]" if ":" in self.host else self.host
        print(f"Interviewer is at http://{shown}:{self.port} (ctrl+c ends it)", flush=True)
        if not is_loopback(self.host):
            print("Whoever can reach this address can read and change your interviews.", flush=True)

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._guard)
        app.on_response_prepare.append(_policy)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        """Answer our own page alone: no other site may open a socket here, nor a name that was bent to this address."""
        name = urlsplit(f"//{request.host}").hostname or ""
        if is_loopback(self.host) and not is_loopback(name):
            raise web.HTTPForbidden(text="This address is not one of this machine's own.")
        origin = request.headers.get("Origin")
        if origin is not None and urlsplit(origin).netloc != request.host:
            raise web.HTTPForbidden(text="Another page may not come in here.")
        return await handler(request)

    async def handle_index(self, request: web.Request) -> web.Response:
        """The page. Its addresses are relative or those it was asked by, so that it works by any name."""
        size = min(LARGEST_FONT, max(SMALLEST_FONT, to_int(request.query.get("fontsize", "16"), 16)))
        scheme = "wss" if request.secure else "ws"
        given = {"font_size": size, "socket": f"{scheme}://{request.host}/ws"}
        return aiohttp_jinja2.render_template("index.html", request, given)


async def _policy(request: web.Request, response: web.StreamResponse) -> None:
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"
