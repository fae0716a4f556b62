"""The built-in pages, in a real browser: what a patient writes reaches a nurse's desk, and what she decides reaches the patient."""

from __future__ import annotations

import json
import re
import shutil
import time
import uuid

import pytest
from cutter import Cutter
from fake_model import TEXT, FakeModel
from harness import CHEST_PAIN, HARMLESS, Server, wait_for
from test_access import steps_up
from test_signin import PASSWORD, activate, add

PAGES = ("/", "/patient", "/nurse", "/admin")
MARKUP = "<img src=x onerror=\"document.title='gone'\"><b>bold</b> crushing chest pain"
DESK, CHAT = "#queue-title", "#content"


# Browsers


class Browser:
    """A window of a headless Chromium."""

    def __init__(self, browser: str, driver: str):
        from selenium import webdriver

        options = webdriver.ChromeOptions()
        options.binary_location = browser
        for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1200,900"):
            options.add_argument(word)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        self.raw = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))

    def all(self, selector: str) -> list:
        return self.raw.find_elements("css selector", selector)

    def text(self, selector: str) -> str:
        """What is shown of the first such element; nothing where there is none, or it is just being replaced."""
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def run(self, script: str, *words):
        return self.raw.execute_script(script, *words)

    def until(self, selector: str, text: str = "", seconds: float = 20):
        """The first visible element of that kind, once it shows the text."""
        script = (
            "return [...document.querySelectorAll(arguments[0])]"
            ".find(e => e.checkVisibility() && e.innerText.includes(arguments[1])) ?? null"
        )
        return wait_for(lambda: self.run(script, selector, text), seconds, f"{text!r} in {selector}")

    def press(self, selector: str, text: str = "") -> None:
        """Clicks it, once nothing is in its way."""
        from selenium.common import exceptions

        def click() -> bool:
            try:
                self.until(selector, text).click()
                return True
            except (exceptions.StaleElementReferenceException, exceptions.ElementNotInteractableException, exceptions.ElementClickInterceptedException):
                return False

        wait_for(click, 20, f"a click on {text!r} in {selector}")

    def write(self, selector: str, text: str) -> None:
        self.until(selector).send_keys(text)

    def key(self, *keys: str) -> None:
        from selenium.webdriver import ActionChains

        ActionChains(self.raw).send_keys(*keys).perform()

    def tab_to(self, selector: str, text: str = "", most: int = 60) -> None:
        """Goes there by the tabulator alone."""
        from selenium.webdriver import Keys

        script = "const e = document.activeElement; return e.matches(arguments[0]) && e.innerText.includes(arguments[1])"
        for _ in range(most):
            if self.run(script, selector, text):
                return
            self.key(Keys.TAB)
        raise AssertionError(f"the tabulator does not lead to {selector} {text!r}")

    def enter(self, url: str, token: str, ready: str) -> None:
        """Opens a page and signs in by a token."""
        self.raw.get("about:blank")
        self.raw.get(url)
        self.write("input[name=token]", token + "\n")
        self.until(ready)
        wait_for(lambda: self.run("return document.querySelector('#standing')?.dataset.state ?? 'open'") == "open", 20, "a connection")

    def complaints(self) -> list[str]:
        """Errors of scripts, violations of the policy and files that did not come, since the last time."""
        return [entry["message"] for entry in self.raw.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def size(self, width: int, height: int, dark: bool = False) -> None:
        self.raw.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.raw.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})


@pytest.fixture(scope="module")
def windows():
    """Two browsers, of a nurse and of a patient."""
    pytest.importorskip("selenium")
    browser, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not browser or not driver:
        pytest.skip("no Chromium here: tools/install chromium chromium-driver")
    made = [Browser(browser, driver), Browser(browser, driver)]
    yield made
    for one in made:
        one.raw.quit()


@pytest.fixture
def desk(windows):
    windows[0].complaints()
    return windows[0]


@pytest.fixture
def chat(windows):
    windows[1].complaints()
    return windows[1]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A server whose nurses see the patients of this file alone."""
    server = Server(tmp_path_factory.mktemp("pages") / "data").start()
    yield server
    server.kill()


@pytest.fixture
def line(house):
    """What stands between the browsers and the server, and can be cut."""
    line = Cutter(house.port)
    yield line
    line.close()


def session_of(server, patient: str) -> str:
    with server.http("patient", patient) as http:
        return http.get("/api/sessions").json()["items"][0]["session_id"]


# As files


@pytest.mark.parametrize("prefix", ["", "/integration"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_holds_no_script_or_style_and_all_it_needs_is_there(shared, prefix, page):
    with shared.http() as http:
        answer = http.get(prefix + page)
        assert answer.status_code == 200 and answer.headers["Content-Type"] == "text/html; charset=utf-8"
        policy = answer.headers["Content-Security-Policy"]
        for rule in ("default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"):
            assert rule in policy.split("; ")
        assert "unsafe" not in policy and not re.search(r"<style|\son\w+=|\sstyle=|<script(?![^>]*\ssrc=)", answer.text)
        wanted = re.findall(r'(?:href|src)="([^"#]+)"', answer.text)
        assert wanted and all(path.startswith(prefix + "/") for path in wanted)
        waiting, seen = [path for path in wanted if "/assets/" in path], set()
        while waiting:
            path = waiting.pop()
            if path in seen:
                continue
            seen.add(path)
            file = http.get(path)
            kind = {"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8", "svg": "image/svg+xml"}
            assert file.status_code == 200 and file.headers["Content-Type"] == kind[path.rsplit(".", 1)[1]], path
            assert "Content-Security-Policy" in file.headers and "://" not in file.text.replace("http://www.w3.org", "").replace("https://desk.example", "")
            waiting += [prefix + "/assets/" + name for name in re.findall(r'from "\./([^"]+)"', file.text)]


def test_files_of_pages_are_kept_until_they_change_and_come_compressed(shared):
    with shared.http() as http:
        for path in ("/nurse", "/assets/nurse.js", "/assets/style.css"):
            first = http.get(path, headers={"Accept-Encoding": "gzip"})
            assert first.headers["Content-Encoding"] == "gzip" and first.headers["Cache-Control"] == "no-cache"
            again = http.get(path, headers={"Accept-Encoding": "gzip", "If-None-Match": first.headers["ETag"]})
            assert again.status_code == 304 and not again.content
        for path in ("/assets/nothing.js", "/assets/", "/assets/nurse.html"):
            assert http.get(path).status_code == 404, path


# The way of an emergency


def test_what_a_patient_writes_alarms_the_desk_and_what_a_nurse_decides_is_told_to_the_patient(house, desk, chat):
    desk.enter(house.url + "/nurse", house.token("nurse", "nora"), DESK)
    chat.enter(house.url + "/patient", house.token("patient", "ada"), CHAT)
    assert "automated assistant" in chat.text("#disclosure") and "112" in chat.text("header")
    chat.write(CHAT, MARKUP + "\n")
    # At once and loudly, without anybody loading anything anew.
    desk.until("#alerts .alert")
    assert "RED FLAG" in desk.raw.title and desk.all("#alerts")[0].get_attribute("role") == "alert"
    chat.until("#guidance", "call 112 now")
    chat.until(".message.mine .state", "Sent")
    # By the link that stands in the alert's frame, too.
    session = session_of(house, "ada")
    with house.http("nurse", "nora") as http:
        link = next(a for a in http.get("/api/nurse/alerts").json()["items"] if a["session_id"] == session)["link"]
    assert desk.run("return document.querySelector('#alerts a').getAttribute('href')") == link.removeprefix("/nurse")
    desk.enter(house.url + link, house.token("nurse", "nora"), "#case h2")
    desk.until("#case .transcript .content", "<b>bold</b>")
    # Markup stays what was written.
    for window in (desk, chat):
        assert window.text(".message.patient .content") == MARKUP
        assert not window.all("main img, main b") and window.raw.title != "gone"
    desk.press("#alerts button", "Acknowledge")
    desk.until("#case .facts", "acknowledged")
    wait_for(lambda: not desk.all("#alerts .alert") and "RED FLAG" not in desk.raw.title, 20, "the end of the alarm")
    desk.press("#case button", "Claim")
    desk.until("#case .facts", "you")
    desk.press("#case summary", "Escalate")
    desk.run("document.querySelector('details[open] [name=to]').value = 'emergency_services'")
    desk.write("details[open] [name=reason]", "Cardiac symptoms")
    desk.write("details[open] [name=message]", "An ambulance is on its way.")
    desk.press("details[open] button", "Escalate")
    desk.until("#case .told", "Escalation recorded")
    desk.until("#case .facts", "escalated, to emergency services")
    chat.until(".event", "passed your case on to emergency services")
    chat.until(".message.nurse .content", "An ambulance is on its way.")
    with house.http("nurse", "nora") as http:
        case = http.get("/api/nurse/queue/" + session).json()
    assert case["status"] == "escalated" and case["escalated_to"] == "emergency_services"
    assert desk.complaints() == [] and chat.complaints() == []


def test_a_nurse_joins_takes_over_and_writes_and_her_notes_stay_with_nurses(house, desk, chat):
    chat.enter(house.url + "/patient", house.token("patient", "ben"), CHAT)
    chat.write(CHAT, HARMLESS + "\n")
    chat.until(".message.assistant")
    desk.enter(house.url + "/nurse#/case/" + session_of(house, "ben").replace("ses_", "qe_"), house.token("nurse", "nora"), "#case h2")
    desk.press("#case button", "Join conversation")
    desk.press("#case button", "Take over")
    desk.until("#case button", "Hand back")
    chat.until(".event", "A nurse is writing with you now")
    desk.write("#case section[aria-label=Conversation] textarea", "Good morning.")
    desk.press("#case section[aria-label=Conversation] form button", "Send")
    desk.until(".message.mine .state", "Sent")
    chat.until(".message.nurse .content", "Good morning.")
    desk.write("#case textarea[name=content]:not(#case section[aria-label=Conversation] textarea)", "<i>Calls often</i>")
    desk.press("#case button", "Keep note")
    desk.until(".notes .content", "<i>Calls often</i>")
    assert "Calls often" not in chat.text("body")
    # To the end, and another one after it.
    chat.press("#end")
    chat.until(".event", "This conversation has ended")
    chat.press("#again")
    chat.until("#content")
    wait_for(lambda: not chat.all("#messages .message"), 20, "an empty conversation")
    assert desk.complaints() == [] and chat.complaints() == []


def test_what_is_written_before_the_conversation_is_open_is_sent_once_it_is(house, chat):
    """Who types faster than the page's first questions are answered is not left unheard."""
    chat.raw.get("about:blank")
    chat.raw.get(house.url + "/patient")
    chat.run(
        "const real = window.fetch;"
        "window.fetch = (...words) => new Promise(go => setTimeout(go, 1500)).then(() => real(...words));"
    )
    chat.write("input[name=token]", house.token("patient", "hasty") + "\n")
    chat.write(CHAT, "I feel warm\n")
    chat.until("#activity", "as soon as the conversation is open")
    chat.until("#messages .mine", "I feel warm")
    with house.http("patient", "hasty") as http:
        session = wait_for(lambda: http.get("/api/sessions").json()["items"], 10)[0]["session_id"]
        said = wait_for(lambda: http.get(f"/api/sessions/{session}/messages").json()["items"], 10)
    assert [item["content"] for item in said if item["sender_type"] == "patient"] == ["I feel warm"]


def test_a_reply_is_shown_as_it_comes_and_once_when_it_is_whole(fresh, chat):
    model = FakeModel()
    model.behave = "gated"
    endpoint = {"url": model.url, "model": "local-8b"}
    server = fresh(
        APP_MODEL_ENDPOINTS=json.dumps([endpoint]),
        APP_MODEL_TIMEOUT_FIRST_TOKEN_MS="30000",
        APP_MODEL_TIMEOUT_TOTAL_MS="60000",
    ).start()
    chat.enter(server.url + "/patient", server.token("patient", "ada"), CHAT)
    chat.write(CHAT, HARMLESS + "\n")
    chat.until("#streaming", "automated assistant")
    assert not chat.all("#messages .assistant")
    model.open_gate()
    chat.until("#messages .assistant", TEXT)
    assert chat.text("#streaming") == "" and len(chat.all("#messages .assistant")) == 1
    assert chat.complaints() == []


def test_who_decides_about_what_changed_meanwhile_is_told_so_and_nothing_is_done(house, desk):
    with house.patient("cleo") as patient:
        patient.ask(CHEST_PAIN)
    session = session_of(house, "cleo")
    case = "/api/nurse/queue/" + session.replace("ses_", "qe_")
    desk.enter(house.url + "/nurse#" + case.removeprefix("/api/nurse/queue").replace("/qe_", "/case/qe_"), house.token("nurse", "nora"), "#case h2")
    desk.until("#case button", "Claim")
    # A page that shows an older version than the record has.
    desk.run(
        "window.sent = []; const real = window.fetch; window.fetch = (url, options) => { window.sent.push(options.headers);"
        " if (options.headers['If-Match']) options.headers['If-Match'] = '\"2\"'; return real(url, options); }"
    )
    desk.press("#case button", "Claim")
    desk.until("#case .told", "the case has changed since you read it")
    sent = desk.run("return window.sent.filter(headers => headers['If-Match'])")
    assert len(sent) == 1 and uuid.UUID(sent[0]["Idempotency-Key"])
    with house.http("nurse", "rita") as rita:
        assert rita.get(case).json()["assigned_nurse_id"] is None
        assert rita.post(case + "/claim", json={}).status_code == 200
        desk.until("#case .facts", "rita")
        desk.enter(desk.raw.current_url, house.token("nurse", "nora"), "#case h2")
        desk.press("#case button", "Claim")
        desk.until("#case .told", "Not done")
        assert "held by rita" in desk.text("#case .told")
        holder = rita.get(case).json()["assigned_nurse_id"]
        assert holder == rita.get("/api/auth/me").json()["user_id"]


# When the connection fails


def test_a_desk_that_lost_its_connection_says_so_and_shows_what_it_missed_once(house, line, desk):
    desk.enter(f"http://127.0.0.1:{line.port}/nurse", house.token("nurse", "nora"), DESK)
    before = len(desk.all("#alerts .alert"))
    line.cut()
    desk.until("#standing", "out of date")
    assert "stale" in desk.run("return document.body.className")
    with house.patient("dora") as patient:
        patient.ask(CHEST_PAIN)
    line.is_shut = False
    desk.until("#standing", "Connected")
    session = session_of(house, "dora")
    link = f"a[href='#/case/{session.replace('ses_', 'qe_')}']"
    desk.until("#alerts " + link)
    desk.until("#queue " + link)
    assert len(desk.all("#alerts " + link)) == len(desk.all("#queue " + link)) == 1
    assert len(desk.all("#alerts .alert")) == before + 1
    assert "stale" not in desk.run("return document.body.className")


def test_a_chat_that_lost_its_connection_sends_what_waits_and_shows_what_it_missed_once(house, line, chat):
    chat.enter(f"http://127.0.0.1:{line.port}/patient", house.token("patient", "emil"), CHAT)
    chat.write(CHAT, "first: my knee hurts\n")
    chat.until(".message.assistant")
    session = session_of(house, "emil")
    line.cut()
    chat.until("#standing", "out of date")
    chat.write(CHAT, "second: a little better now\n")
    chat.until(".message.mine .state", "Waiting for the connection")
    with house.http("nurse", "nora") as nurse:
        said = nurse.post(f"/api/sessions/{session}/messages", json={"content": "Rest it.", "client_id": "r"})
        assert said.status_code == 201
    line.is_shut = False
    chat.until(".message.nurse .content", "Rest it.")
    with house.http("patient", "emil") as http:

        def said() -> list[str]:
            items = http.get(f"/api/sessions/{session}/messages").json()["items"]
            return [m["content"] for m in items if m["sender_type"] != "assistant"]

        recorded = wait_for(lambda: (all := said()) and len(all) == 3 and all, 20, "the second message in the record")
    assert sorted(recorded) == ["Rest it.", "first: my knee hurts", "second: a little better now"]
    states = "return [...document.querySelectorAll('.message.mine .state')].map(e => e.innerText)"
    wait_for(lambda: chat.run(states) == ["Sent", "Sent"], 20, "both messages sent")
    shown = chat.run("return [...document.querySelectorAll('.message:not(.assistant) .content')].map(e => e.innerText)")
    assert shown == recorded, "each once, in the order of the record"


class Restart:
    """A server behind a line that stays the same address for browsers while the server ends and another begins."""

    def __init__(self, server, way: str):
        self.server, self.way = server, way
        self.line = Cutter(server.port)
        self.url = f"http://127.0.0.1:{self.line.port}"

    def __enter__(self) -> Restart:
        return self

    def __exit__(self, *_):
        self.line.close()

    def end(self) -> None:
        """The server closes what is open, or the kernel does; nobody gets through to another."""
        self.line.is_shut = True
        self.server.terminate() if self.way == "stopped" else self.server.kill()

    def begin(self) -> None:
        """Another serves; it is reached directly and not yet by the line."""
        self.line.upstream = self.server.start().port

    def open(self) -> None:
        self.line.is_shut = False


@pytest.mark.parametrize("way", ["stopped", "killed"])
def test_the_desk_and_the_chat_go_on_with_a_service_that_was_started_anew(fresh, desk, chat, way):
    server = fresh().start()
    with Restart(server, way) as restart:
        desk.enter(restart.url + "/nurse", server.token("nurse", "nora"), DESK)
        chat.enter(restart.url + "/patient", server.token("patient", "emil"), CHAT)
        chat.write(CHAT, "first: my knee hurts\n")
        chat.until(".message.assistant")
        server.token("patient", "dora")
        restart.end()
        desk.until("#standing", "out of date")
        chat.until("#standing", "out of date")
        chat.write(CHAT, "second: a little better now\n")
        chat.until(".message.mine .state", "Waiting for the connection")
        restart.begin()
        with server.patient("dora") as patient:
            patient.ask(CHEST_PAIN)
        restart.open()
        link = f"a[href='#/case/{session_of(server, 'dora').replace('ses_', 'qe_')}']"
        desk.until("#standing", "Connected", 40)
        desk.until("#alerts " + link)
        desk.until("#queue " + link)
        assert len(desk.all("#alerts " + link)) == len(desk.all("#queue " + link)) == 1
        chat.until("#standing", "Connected", 40)
        states = "return [...document.querySelectorAll('.message.mine .state')].map(e => e.innerText)"
        wait_for(lambda: chat.run(states) == ["Sent", "Sent"], 20, "both messages sent")
        with server.http("patient", "emil") as http:
            items = http.get(f"/api/sessions/{session_of(server, 'emil')}/messages").json()["items"]
        said = [m["content"] for m in items if m["sender_type"] == "patient"]
        assert said == ["first: my knee hurts", "second: a little better now"]


LISTEN = """
window.heard = [];
const source = new EventSource(arguments[0]);
for (const kind of ["connected", "dashboard_update", "red_flag_alert", "resync", "done"])
  source.addEventListener(kind, event => heard.push([kind, event.lastEventId, JSON.parse(event.data)]));
"""


@pytest.mark.parametrize("way", ["stopped", "killed"])
def test_a_browsers_own_reader_of_events_goes_on_with_a_service_that_was_started_anew(fresh, desk, way):
    """`EventSource` as it is: it comes back by itself with the id it heard last, and is shown what it missed."""
    server = fresh().start()

    def heard(kind: str, check=lambda data: True) -> list:
        return [e for e in desk.run("return heard") if e[0] == kind and check(e[2])]

    def shown() -> set[str]:
        return {case["session_id"] for e in heard("dashboard_update")[-1:] for case in e[2]["queue"]}

    with Restart(server, way) as restart:
        desk.raw.get(restart.url + "/nurse")
        with server.http("nurse", "nora") as http:
            url = http.post("/api/streaming/dashboard", json={}).json()["url"]
        desk.run(LISTEN, f"{url}?token={server.token('nurse', 'nora')}")
        with server.patient("ada") as patient:
            patient.ask(CHEST_PAIN)
        ada = session_of(server, "ada")
        wait_for(lambda: heard("red_flag_alert", lambda data: data["session_id"] == ada), 20, "the alert")
        last = desk.run("return heard.at(-1)[1]")
        server.token("patient", "dora")
        restart.end()
        restart.begin()
        with server.patient("dora") as patient:
            patient.ask(CHEST_PAIN)
        restart.open()
        dora = session_of(server, "dora")
        wait_for(lambda: heard("red_flag_alert", lambda data: data["session_id"] == dora), 40, "what was missed")
        wait_for(lambda: shown() == {ada, dora}, 20, "the whole queue")
        resumed = [data["resumed"] for _, _, data in heard("connected")]
        assert resumed[0] is False and len(resumed) >= 2 and all(resumed[1:])
        assert not heard("resync") and not heard("done")
        epoch, seq = last.rsplit(":", 1)
        after = [e[1].rsplit(":", 1) for e in heard("dashboard_update")][-1]
        assert after[0] != epoch or int(after[1]) > int(seq)


# For everybody


def test_the_desk_and_the_chat_are_worked_by_keyboard_alone(house, desk, chat):
    from selenium.webdriver import Keys

    chat.raw.get(house.url + "/patient")
    chat.until("input[name=token]")
    chat.tab_to("input[name=token]")
    chat.key(house.token("patient", "finn"), Keys.ENTER)
    chat.until(CHAT)
    chat.tab_to(CHAT)
    chat.key(CHEST_PAIN, Keys.ENTER)
    chat.until(".message.mine .state", "Sent")
    desk.raw.get("about:blank")
    desk.raw.get(house.url + "/nurse")
    desk.until("input[name=token]")
    desk.tab_to("input[name=token]")
    desk.key(house.token("nurse", "nora"), Keys.ENTER)
    session = session_of(house, "finn").replace("ses_", "qe_")
    desk.until(f"#alerts a[href='#/case/{session}']")
    desk.tab_to(f"#alerts a[href='#/case/{session}']")
    desk.key(Keys.ENTER)
    desk.until("#case button", "Claim")
    assert desk.run("return document.activeElement.matches('#case h2')"), "the focus goes where the work goes on"
    desk.tab_to("#case button", "Claim")
    desk.key(Keys.ENTER)
    desk.until("#case .facts", "you")
    desk.tab_to("#case summary", "Escalate")
    desk.key(Keys.ENTER)
    desk.tab_to("details[open] [name=reason]")
    desk.key("Cardiac symptoms")
    desk.tab_to("details[open] button", "Escalate")
    desk.key(Keys.ENTER)
    desk.until("#case .facts", "escalated")


CONTRAST = """
const parts = text => text.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
const ground = e => { for (; e; e = e.parentElement) { const c = parts(getComputedStyle(e).backgroundColor); if (c[3] !== 0) return c; } return [255, 255, 255]; };
return [...document.querySelectorAll("body *")].filter(e => e.checkVisibility() && !e.disabled
    && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
  .map(e => { const [a, b] = [light(parts(getComputedStyle(e).color)), light(ground(e))].sort((x, y) => y - x); return [(a + 0.05) / (b + 0.05), e.outerHTML.slice(0, 80)]; })
  .filter(([ratio]) => ratio < 4.5);
"""
UNNAMED = """
return [...document.querySelectorAll("input, select, textarea, button, a")].filter(e => e.checkVisibility()
  && !(e.labels?.length || e.getAttribute("aria-label") || e.innerText.trim())).map(e => e.outerHTML.slice(0, 80));
"""


@pytest.mark.parametrize("dark", [False, True])
def test_pages_are_legible_named_and_fit_a_small_window_in_light_and_dark(house, desk, chat, dark):
    with house.patient("gina") as patient:
        patient.ask(CHEST_PAIN)
    case = session_of(house, "gina").replace("ses_", "qe_")
    opened = [
        (chat, "/patient", house.token("patient", "gina"), "#guidance section"),
        (desk, "/nurse#/case/" + case, house.token("nurse", "nora"), "#case h2"),
    ]
    for window, path, token, ready in opened:
        try:
            window.size(320, 640, dark)
            window.enter(house.url + path, token, ready)
            # An animation or the way from one colour to another is no colour of its own.
            window.run("document.getAnimations().forEach(one => one.finish())")
            assert window.run(CONTRAST) == [] and window.run(UNNAMED) == []
            assert window.run("return document.scrollingElement.scrollWidth") <= 320
            # How the connection is, and whose alarm waits, stays in sight down to the end of the page.
            window.run("for (const e of [document.scrollingElement, document.querySelector('#app')]) e.scrollTop = 1e6")
            tops = window.run("return [...document.querySelectorAll('#standing, #alerts')].map(e => e.getBoundingClientRect().top)")
            assert all(0 <= top < 320 for top in tops), tops
        finally:
            window.size(1200, 900)


# The office


def test_an_administrator_signs_in_by_password_and_invites_a_nurse_who_signs_in(server, desk):
    code = (server.directory / "first-administrator-code").read_text().strip()
    with server.http() as http:
        made = {"username": "adam", "code": code, "password": "nine calm rivers at dusk"}
        assert http.post("/api/auth/activate", json=made).status_code == 201
        desk.raw.get(server.url + "/admin")
        desk.write("input[name=username]", "adam")
        desk.write("input[name=password]", "a wrong pass phrase\n")
        desk.until("#sign-in [role=status]")
        wait_for(lambda: desk.text("#sign-in [role=status]"), 20, "the refusal")
        desk.run("document.querySelector('input[name=password]').value = ''")
        desk.write("input[name=password]", made["password"] + "\n")
        desk.until("#main h2", "People")
        desk.complaints()
        desk.write("form[aria-label='Invite somebody'] [name=login]", "nina")
        desk.write("form[aria-label='Invite somebody'] [name=name]", "<u>Nina</u>\n")
        desk.until("#proof", "a proof of the last five minutes")
        desk.write("#proof [name=password]", made["password"] + "\n")
        desk.until("form[aria-label='Invite somebody'] [role=status]", "Code for nina")
        told = desk.text("form[aria-label='Invite somebody'] [role=status]")
        desk.until("#main td", "<u>Nina</u>")
        code = told.split(": ")[1]
        taken = {"username": "nina", "code": code, "password": "seven quiet lamps at noon"}
        assert http.post("/api/auth/activate", json=taken).status_code == 201
        desk.write("form[aria-label='Let an origin in'] [name=origin]", "https://desk.example\n")
        desk.until("#main td", "https://desk.example")
        desk.raw.get(server.url + "/nurse")
        desk.write("input[name=username]", "nina")
        desk.write("input[name=password]", taken["password"] + "\n")
        desk.until("#standing", "Connected")
        assert desk.complaints() == []
        desk.press("#who button", "Sign out")
        desk.until("#sign-in", "You have signed out")
        assert not desk.run("return document.querySelector('#app').checkVisibility()")


def test_a_desk_goes_on_when_its_token_runs_out_and_ends_with_the_sign_in(fresh, desk):
    server = fresh(APP_TOKEN_SECONDS="4").start()
    assert activate(server, "nina", add(server, "nina")).status_code == 201
    desk.raw.get(server.url + "/nurse")
    desk.write("input[name=username]", "nina")
    desk.write("input[name=password]", PASSWORD + "\n")
    desk.until("#standing", "Connected")
    began = time.monotonic()
    wait_for(lambda: time.monotonic() > began + 5, 10, "the end of the first token")
    desk.until("#standing", "Connected")
    with server.patient("ada") as patient:
        patient.ask(CHEST_PAIN)
    desk.press("#alerts button", "Acknowledge")
    wait_for(lambda: not desk.all("#alerts .alert"), 20, "the end of the alarm")
    with server.http(headers=steps_up(server, "admin", "a")) as admin:
        sign_in = next(s for s in admin.get("/api/admin/sessions").json()["items"] if s["role"] == "nurse")
        assert admin.delete("/api/admin/sessions/" + sign_in["session_id"]).status_code == 204
    desk.until("#sign-in [role=status]", "sign-in has ended")
    assert not desk.all("#queue li")


def test_an_officer_verifies_the_log_searches_the_trail_and_sees_a_case_as_it_was(house, desk):
    with house.patient("hugo") as patient:
        patient.ask(CHEST_PAIN)
    session = session_of(house, "hugo")
    with house.http("nurse", "nora") as nurse:
        assert nurse.get("/api/nurse/queue/" + session).status_code == 200
        user = nurse.get("/api/auth/me").json()["user_id"]
    desk.enter(house.url + "/integration/admin", house.token("compliance", "olaf"), "#main h2")
    desk.press("#main button", "Verify the log")
    desk.until("#main .told", "Intact")
    desk.write("form.search [name=type]", "viewing_started")
    desk.write("form.search [name=actor]", user + "\n")
    desk.until("#main td", "viewing started")
    assert set(desk.run("return [...document.querySelectorAll('tbody tr td:nth-child(3)')].map(e => e.innerText)")) == {"viewing started"}
    desk.write("[name=subject]", session + "\n")
    desk.until("#main pre", "emergency")
    assert session in desk.text("#main pre")
    assert desk.complaints() == []


def test_a_page_lets_nobody_in_whom_it_is_not_for(house, desk):
    for page, role, meant in (("/nurse", "patient", "nurses"), ("/patient", "nurse", "patients"), ("/admin", "nurse", "administrators")):
        desk.raw.get(house.url + page)
        desk.write("input[name=token]", house.token(role, "ida") + "\n")
        desk.until("#sign-in [role=status]", "This page is for " + meant)
        assert not desk.run("return document.querySelector('#app').checkVisibility()")
    assert desk.run("return [localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
