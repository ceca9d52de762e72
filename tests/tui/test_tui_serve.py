"""`serve`: its page, whom it refuses, and a short interview typed and scored in a browser."""

import asyncio
import contextlib
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from interviewer.services.workspace import Workspace
from tests.tui.browser import CHROMIUM, browsing, free_port, waiting

TURNS = (
    "How many pastes are written each month?",
    "About 4 writes per second then, and 40 reads per second.",
    "client -> load balancer -> web server -> cache, object store",
)


@contextlib.contextmanager
def served(home: Path):
    """The address of a server over `home`."""
    port = free_port()
    words = [sys.executable, "-m", "interviewer", "--home", str(home), "serve", "--port", str(port)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        assert process.stdout
        assert process.stdout.readline() == f"Interviewer is at http://127.0.0.1:{port} (ctrl+c ends it)\n"
        for _ in range(100):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{port}/static/css/xterm.css").close()
                break
            time.sleep(0.1)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(15)


def status(address: str, **headers: str) -> int:
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers)) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


@pytest.mark.slow
def test_the_page_names_no_other_place_and_other_pages_are_refused(tmp_path: Path) -> None:
    pytest.importorskip("textual_serve")
    with served(tmp_path) as address:
        with urllib.request.urlopen(f"{address}/?fontsize=%22%3E") as answer:
            page, policy = answer.read().decode(), answer.headers["Content-Security-Policy"]
        assert "http:" not in page and "https:" not in page
        assert f"ws://{urlsplit(address).netloc}/ws" in page and 'data-font-size="16"' in page
        assert "default-src 'none'" in policy
        assert status(f"{address}/ws", Origin="http://example.org") == 403
        assert status(f"{address}/", Host="example.org") == 403
        assert status(f"{address}/", Origin=address) == 200


def test_without_the_extra_it_is_one_clear_line(tmp_path: Path) -> None:
    hidden = "import sys; sys.modules['textual_serve'] = None; from interviewer.cli.main import main; "
    done = subprocess.run(
        [sys.executable, "-c", f"{hidden}sys.exit(main(['serve']))"], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2
    assert "pip install 'design-interviewer[web]'" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium")
async def test_a_short_interview_typed_and_scored_in_a_browser(tmp_path: Path) -> None:
    pytest.importorskip("textual_serve")
    home = tmp_path / "home"
    with served(home) as address:
        async with browsing(address, tmp_path / "profile") as browser:

            async def shown():
                return await browser.value("document.body && document.body.classList.contains('-first-byte')")

            await waiting(shown)
            await asyncio.sleep(3)
            await browser.call("Runtime.evaluate", expression="document.querySelector('textarea').focus()")
            for _ in range(4):  # the welcome, then the set-up
                await browser.enter()
                await asyncio.sleep(0.8)
            await waiting(lambda: sat(home, "unfinished"))
            await asyncio.sleep(2)
            for turn in TURNS:
                await browser.type(turn)
                await browser.send()
                await asyncio.sleep(1)
            await browser.picture(tmp_path / "interview.png")
            await browser.type("/finish")
            await browser.send()
            await asyncio.sleep(2)
            await browser.enter()
            row = await waiting(lambda: sat(home, "finished"))
            await asyncio.sleep(1)
            await browser.picture(tmp_path / "scorecard.png")
            assert {urlsplit(one).netloc for one in browser.asked if not one.startswith("data:")} == {
                urlsplit(address).netloc
            }
    assert row.score and row.score > 0
    work = Workspace(home=home)
    said = [turn.text for turn in work.archive.turns(row.id) if turn.who == "candidate"]
    work.close()
    assert said == [*TURNS]


async def sat(home: Path, status: str):
    """The newest interview there is with this status."""
    work = Workspace(home=home)
    try:
        found = work.archive.history() if work.db.exists() else ()
        return next((row for row in found if row.status == status), None)
    finally:
        work.close()
