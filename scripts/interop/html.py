"""Reads reports with a real Chromium, driven through a pipe: what it prints ends in a line for each thing that is wrong.

usage: html.py CHROMIUM FOLDER AXE.js|- REPORT.html...   (screenshots and PDFs go to FOLDER)
"""

import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --remote-debugging-pipe"
).split()
LANGUAGES = {"vi": "en", "en": "vi"}
THEMES = {"light": "rgb(245, 246, 244)", "dark": "rgb(17, 22, 27)"}
WIDTHS = (320, 800, 1280)

wrong = []


def expect(holds, report, text):
    if not holds:
        wrong.append(f"{report}: {text}")


class Browser:
    """A Chromium of its own, spoken to over file descriptors 3 and 4."""

    def __init__(self, program, profile):
        to_browser, ours_out = os.pipe()
        ours_in, from_browser = os.pipe()
        os.set_inheritable(to_browser, True)
        os.set_inheritable(from_browser, True)
        wiring = f'exec "$0" "$@" 3<&{to_browser} 4>&{from_browser}'
        self.process = subprocess.Popen(
            ["sh", "-c", wiring, program, *OPTIONS, f"--user-data-dir={profile}"],
            pass_fds=(to_browser, from_browser),
            stderr=subprocess.DEVNULL,
        )
        os.close(to_browser)
        os.close(from_browser)
        self.out = os.fdopen(ours_out, "wb", buffering=0)
        self.input = os.fdopen(ours_in, "rb")
        self.number = 0
        self.events = []
        self.session = None
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self.session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self(domain + ".enable")

    def __call__(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.out.write(json.dumps(message).encode() + b"\0")
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def receive(self):
        text = bytearray()
        while (byte := self.input.read(1)) not in (b"\0", b""):
            text += byte
        if not text:
            raise RuntimeError("Chromium has ended")
        answer = json.loads(text)
        if "method" in answer:
            self.events.append(answer)
        return answer

    def value(self, expression):
        answer = self("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def load(self, address):
        self.events.clear()
        self("Page.navigate", url=address)
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.receive()

    def width(self, pixels):
        self("Emulation.setDeviceMetricsOverride", width=pixels, height=900, deviceScaleFactor=1, mobile=False)

    def click(self, identity):
        """Clicks a label as a hand would, so that it also works where scripts are off."""
        box = self.value(
            f"(() => {{ const l = document.querySelector('label[for={identity}]'); l.scrollIntoView();"
            " const b = l.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2] })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    def screenshot(self, file, whole=False):
        shot = self("Page.captureScreenshot", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(shot["data"]))

    def close(self):
        self("Browser.close")
        self.process.wait(timeout=30)


def loading(browser, report, address):
    """Loads the page: nothing else is asked for, and nobody complains."""
    browser.load(address)
    asked = [e["params"]["request"]["url"] for e in browser.events if e["method"] == "Network.requestWillBeSent"]
    expect(asked == [address], report, f"asked for {asked[1:]}")
    complaints = [
        e["params"]
        for e in browser.events
        if e["method"] in ("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown")
    ]
    expect(not complaints, report, f"console: {complaints}")
    times = browser.value(
        "(() => { const n = performance.getEntriesByType('navigation')[0];"
        " const p = performance.getEntriesByName('first-contentful-paint')[0];"
        " return [n.loadEventEnd, p ? p.startTime : 0, document.querySelectorAll('*').length] })()"
    )
    print(f"{report}: loaded in {times[0]:.0f} ms, first paint at {times[1]:.0f} ms, {times[2]} elements")


def switching(browser, report):
    """Every combination of language and theme, chosen by hand."""
    for language, other in LANGUAGES.items():
        for theme, paper in THEMES.items():
            browser.click("l-" + language)
            browser.click("t-" + theme)
            yield language, theme
            shown = browser.value(
                f"[document.querySelectorAll('main span[lang={language}]'),"
                f" document.querySelectorAll('main span[lang={other}]')].map(all =>"
                " [...all].filter(one => getComputedStyle(one).display != 'none').length)"
            )
            expect(shown[0] > 10 and shown[1] == 0, report, f"{language} shows {shown}")
            seen = browser.value("getComputedStyle(document.documentElement).backgroundColor")
            expect(seen == paper, report, f"{theme} is {seen}")


def accessible(browser, report, axe, manner):
    if not axe:
        return
    if not browser.value("!!window.axe"):
        browser.value(axe + "; 0")
    found = browser.value(
        "axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})"
        ".then(r => r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 200), v.nodes[0].failureSummary]))"
    )
    expect(not found, report, f"axe, {manner}: {found}")


def narrow(browser, report):
    overflow = browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    expect(overflow <= 0, report, f"{overflow} pixels too wide")


def printed(browser, report, file, most):
    pdf = base64.b64decode(browser("Page.printToPDF", preferCSSPageSize=True, printBackground=False)["data"])
    file.write_bytes(pdf)
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    sizes = {tuple(round(float(n)) for n in box.split()) for box in re.findall(rb"/MediaBox\s*\[([^\]]*)\]", pdf)}
    print(f"{report}: {pages} pages {sorted(sizes)}")
    expect(0 < pages <= most, report, f"{pages} printed pages")
    expect(all(abs(w - 595) <= 1 and abs(h - 842) <= 1 for _, _, w, h in sizes) and sizes, report, f"pages of {sizes}")


def without_script(browser, report, address):
    browser("Emulation.setScriptExecutionDisabled", value=True)
    browser.load(address)
    for _ in switching(browser, report + " without script"):
        pass
    browser("Emulation.setScriptExecutionDisabled", value=False)


def read(browser, folder, axe, file):
    report, address = file.stem, file.resolve().as_uri()
    browser.width(1280)
    loading(browser, report, address)
    if report.startswith("many"):
        return
    for language, theme in switching(browser, report):
        accessible(browser, report, axe, f"{language}, {theme}")
        for width in WIDTHS:
            browser.width(width)
            browser.value("scrollTo(0, 0)")
            narrow(browser, report)
            browser.screenshot(folder / f"{report}-{language}-{theme}-{width}.png")
        accessible_when_open(browser, report, axe, f"{language}, {theme}, all open")
        browser.width(1280)
    without_script(browser, report, address)
    printed(browser, report, folder / f"{report}.pdf", 60)


def accessible_when_open(browser, report, axe, manner):
    browser.width(320)
    browser.value("document.querySelectorAll('details').forEach(one => one.open = true)")
    narrow(browser, report)
    accessible(browser, report, axe, manner)
    browser.value("document.querySelectorAll('details').forEach(one => one.open = false)")


def main(program, folder, axe, *files):
    folder = pathlib.Path(folder)
    script = "" if axe == "-" else pathlib.Path(axe).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as profile:
        browser = Browser(program, profile)
        try:
            for file in files:
                read(browser, folder, script, pathlib.Path(file))
        finally:
            browser.close()
    for one in wrong:
        print("WRONG", one)
    sys.exit(1 if wrong else 0)


main(*sys.argv[1:])
