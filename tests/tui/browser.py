"""A Chromium without a window, spoken to by its own protocol: what a visitor sees and types."""

import asyncio
import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
from pathlib import Path

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return listening.getsockname()[1]


class Browser:
    """One page. `asked` are the addresses it asked for."""

    def __init__(self, ws) -> None:
        self.ws, self.number, self.asked = ws, 0, []

    async def call(self, method: str, **params):
        self.number += 1
        mine = self.number
        await self.ws.send_str(json.dumps({"id": mine, "method": method, "params": params}))
        while True:
            answer = json.loads(await self.ws.receive_str())
            if answer.get("method") in ("Network.requestWillBeSent", "Network.webSocketCreated"):
                said = answer["params"]
                self.asked.append(said.get("url") or said["request"]["url"])
            if answer.get("id") == mine:
                assert "error" not in answer, answer
                return answer["result"]

    async def type(self, text: str) -> None:
        await self.call("Input.insertText", text=text)
        await asyncio.sleep(0.3)

    async def press(self, key: str, code: int, text: str = "", modifiers: int = 0) -> None:
        pressed = {"key": key, "windowsVirtualKeyCode": code, "modifiers": modifiers}
        await self.call("Input.dispatchKeyEvent", type="keyDown", **pressed, **({"text": text} if text else {}))
        await self.call("Input.dispatchKeyEvent", type="keyUp", **pressed)
        await asyncio.sleep(0.4)

    async def enter(self) -> None:
        await self.press("Enter", 13, "\r")

    async def send(self) -> None:
        await self.press("F5", 116)

    async def value(self, expression: str):
        return (await self.call("Runtime.evaluate", expression=expression, returnByValue=True))["result"].get("value")

    async def picture(self, path: Path) -> None:
        path.write_bytes(base64.b64decode((await self.call("Page.captureScreenshot"))["data"]))


@contextlib.asynccontextmanager
async def browsing(url: str, folder: Path):
    """A browser at `url`, with its own profile in `folder`."""
    import aiohttp

    port = free_port()
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1100,700", "--no-first-run"]
    flags += [f"--remote-debugging-port={port}", f"--user-data-dir={folder}", "about:blank"]
    process = subprocess.Popen(
        [CHROMIUM, *flags],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(folder)},
    )
    try:
        async with aiohttp.ClientSession() as client:
            page = await waiting(lambda: first_page(client, port))
            async with client.ws_connect(page, max_msg_size=0) as ws:
                browser = Browser(ws)
                await browser.call("Network.enable")
                await browser.call("Page.enable")
                await browser.call("Page.navigate", url=url)
                yield browser
    finally:
        process.terminate()
        process.wait(10)


async def first_page(client, port: int) -> str | None:
    try:
        async with client.get(f"http://127.0.0.1:{port}/json/list") as answer:
            pages = await answer.json(content_type=None)
    except OSError:
        return None
    return next((page["webSocketDebuggerUrl"] for page in pages if page["type"] == "page"), None)


async def waiting(look, seconds: float = 40):
    """What `look` finds, as soon as it finds something."""
    for _ in range(int(seconds / 0.2)):
        if found := await look():
            return found
        await asyncio.sleep(0.2)
    raise TimeoutError
