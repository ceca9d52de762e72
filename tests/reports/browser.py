"""Pages in a headless Chromium: what is in them after they were opened there, and what axe-core says of them."""

import functools
import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
RUN = """
axe.run(document, {resultTypes: ["violations"]}).then(found => {
  const told = found.violations.map(one => [one.id, one.help, ...one.nodes.map(node => node.html)].join(": "));
  const out = document.createElement("pre");
  out.id = "axe-says";
  out.textContent = JSON.stringify({violations: told, passes: found.passes.length});
  document.body.appendChild(out);
});
"""


def chromium() -> str:
    """The browser; the test is skipped where there is none."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip("there is no Chromium here")
    return found


def dom(page: Path, folder: Path, *, dark: bool = False) -> str:
    """The document as it stands once the browser has shown it, in the light or in the dark."""
    arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    arguments += [f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=20000"]
    arguments += [f"--blink-settings=preferredColorScheme={0 if dark else 1}", "--dump-dom", page.as_uri()]
    done = subprocess.run([chromium(), *arguments], capture_output=True, text=True, timeout=120, check=True)
    return done.stdout


@functools.cache
def axe_source(folder: Path) -> str:
    """axe-core's script: at `INTERVIEWER_AXE`, or installed into `folder` by npm; skipped where npm cannot."""
    if named := os.environ.get("INTERVIEWER_AXE"):
        return Path(named).read_text(encoding="utf-8")
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("there is no npm here to bring axe-core")
    arguments = ["install", "--prefix", str(folder), "--no-audit", "--no-fund", "--silent", "axe-core@4"]
    try:
        subprocess.run([npm, *arguments], capture_output=True, timeout=60, check=True)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        pytest.skip("npm cannot bring axe-core here; set INTERVIEWER_AXE to a copy of axe.min.js")
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def violations(page: str, folder: Path, axe: str, *, dark: bool = False) -> list[str]:
    """What axe-core finds wrong with a page, which itself allows no script."""
    file = folder / f"axe-{'dark' if dark else 'light'}.html"
    scripts = f"<script>{axe}</script><script>{RUN}</script></body>"
    opened = POLICY.sub("", page, count=1)
    file.write_text(scripts.join(opened.rsplit("</body>", 1)), encoding="utf-8")
    said = re.search(r'<pre id="axe-says">(.*?)</pre>', dom(file, folder, dark=dark), re.DOTALL)
    assert said, "axe-core did not come to an end"
    found: dict[str, Any] = json.loads(html.unescape(said[1]))
    assert found["passes"] > 10
    return found["violations"]
