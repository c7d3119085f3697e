"""Serves the built site as a static host would: compressed, with caching headers, over connections that stay open."""

from __future__ import annotations

import gzip
import http.server
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote, urlsplit

SQUEEZED = (".html", ".css", ".js", ".json", ".svg", ".xml", ".csv", ".txt", ".ipynb", ".py", ".ico")
"""What a host compresses: text. Fonts and pictures are compressed as they are."""
AN_HOUR, A_YEAR = 3600, 31_536_000


@lru_cache(maxsize=1024)
def _body(path: Path, squeeze: bool, changed: int) -> bytes:
    data = path.read_bytes()
    return gzip.compress(data, 6, mtime=0) if squeeze else data


def _type(path: Path) -> str:
    given = {".ipynb": "application/json", ".woff2": "font/woff2"}.get(path.suffix)
    kind = given or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return (
        f"{kind}; charset=utf-8" if kind.startswith("text/") or kind.endswith(("json", "javascript", "xml")) else kind
    )


class Host(http.server.BaseHTTPRequestHandler):
    """Answers GET and HEAD from a folder."""

    protocol_version = "HTTP/1.1"
    folder: Path

    def do_GET(self) -> None:
        """Send a file, a folder's index, or the site's page for what is not there."""
        address = unquote(urlsplit(self.path).path)
        path = (self.folder / address.lstrip("/")).resolve()
        if path.is_dir() and not address.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", f"{address}/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file() and path.is_relative_to(self.folder)
        self._send(path if found else self.folder / "404.html", HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)

    do_HEAD = do_GET

    def _send(self, path: Path, status: HTTPStatus) -> None:
        squeeze = path.suffix in SQUEEZED and "gzip" in self.headers.get("Accept-Encoding", "")
        body = _body(path, squeeze, path.stat().st_mtime_ns)
        self.send_response(status)
        self.send_header("Content-Type", _type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header(
            "Cache-Control",
            f"max-age={0 if path.suffix == '.html' else A_YEAR if path.suffix == '.woff2' else AN_HOUR}",
        )
        self.send_header("Vary", "Accept-Encoding")
        if squeeze:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def hosted(folder: Path) -> Iterator[str]:
    """The address at which a folder is served, for as long as the block lasts."""
    handler = type("Here", (Host,), {"folder": folder.resolve()})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
