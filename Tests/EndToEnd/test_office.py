"""Around the desk: attachments, canned replies, search, the shift report, the service's settings and backups."""

from __future__ import annotations

import contextlib
import hashlib
import threading
import time

import httpx
import pytest
from harness import CHEST_PAIN, HARMLESS, SECRET, Stream, claims, hs256, run
from test_desk_work import row, say
from test_signin import at_once

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400
CHARGE = claims(sub="charge", role="nurse", scope="charge_nurse")


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    from harness import Server

    server = Server(tmp_path_factory.mktemp("office") / "data", APP_JWT_HS256_SECRET=SECRET)
    server.start()
    server.charge = server.http(headers={"Authorization": "Bearer " + hs256(CHARGE)})
    yield server
    server.kill()


def opened(http, name: str) -> str:
    return http.post("/api/sessions", json={"session_id": name}).json()["session_id"]


def test_a_picture_comes_back_byte_for_byte_to_those_of_the_conversation_alone(office):
    """As a body and in a form; it is put before a nurse, and each look at it is on record."""
    with office.http("patient", "ann") as ann, office.http("patient", "bob") as bob, \
            office.http("nurse", "n-1") as nurse:
        session = opened(ann, "pic")
        with office.patient("ann", "pic") as there:
            there.until("welcome")
            sent = ann.post(
                f"/api/sessions/{session}/attachments", content=PNG,
                headers={"Content-Type": "text/html", "Idempotency-Key": "k1"},
            )
            assert sent.status_code == 201, sent.text
            made = sent.json()
            assert made["media_type"] == "image/png" and made["size"] == len(PNG)
            assert made["sha256"] == hashlib.sha256(PNG).hexdigest()
            frame = there.until("attachment_added")
            assert frame["payload"]["attachment_id"] == made["attachment_id"]
        again = ann.post(
            f"/api/sessions/{session}/attachments", content=PNG,
            headers={"Idempotency-Key": "k1"},
        )
        assert again.status_code == 200 and again.json()["attachment_id"] == made["attachment_id"]
        other = ann.post(
            f"/api/sessions/{session}/attachments", content=b"GIF89a....",
            headers={"Idempotency-Key": "k1"},
        )
        assert other.status_code == 422, other.text
        for reader in (ann, nurse):
            got = reader.get(made["url"])
            assert got.status_code == 200 and got.content == PNG
            assert got.headers["Content-Type"] == "image/png"
            assert got.headers["Content-Disposition"].startswith("attachment")
            assert got.headers["X-Content-Type-Options"] == "nosniff"
        assert bob.get(made["url"]).status_code == 403
        assert bob.post(f"/api/sessions/{session}/attachments", content=PNG).status_code == 403
        assert nurse.get("/api/attachments/att_" + "0" * 26).status_code == 404
        entry = row(nurse, session.replace("ses_", "qe_"))
        assert entry and entry["urgency"] == "urgent", "nobody looks at the picture"
        form = ann.post(
            f"/api/sessions/{session}/attachments",
            files={"file": ("leg.jpg", b"\xff\xd8\xff\xe0 jpeg \r\n--x", "image/jpeg")},
        )
        assert form.status_code == 201 and form.json()["media_type"] == "image/jpeg"
        assert form.json()["name"] == "leg.jpg"
        assert ann.get(form.json()["url"]).content == b"\xff\xd8\xff\xe0 jpeg \r\n--x"
        shown = ann.get(f"/api/sessions/{session}/messages").json()["items"]
        assert [len(m.get("attachments", [])) for m in shown if m["sender_type"] == "patient"] == [1, 1]
    looks = [e for e in office.audit(type="viewing_started") if e["view"] == "attachment"]
    assert {e["actor"]["id"] for e in looks} and len(looks) == 2


@pytest.mark.parametrize(
    ("content", "status"),
    [(b"", 422), (b"MZ\x90\x00\x03", 415), (b"\x00" * 50, 415), (b"%PDF-1.7 x", 201),
     (b"\x89PNG\r\n\x1a\n" + bytes(10 << 20), 413)],
    ids=["empty", "a program", "zeros", "a document", "too large"],
)
def test_what_is_no_picture_or_document_is_refused_whatever_it_says_of_itself(office, content, status):
    with office.http("patient", "cy") as cy:
        session = opened(cy, "kinds")
        sent = cy.post(
            f"/api/sessions/{session}/attachments", content=content,
            headers={"Content-Type": "image/png"},
        )
        assert sent.status_code == status, sent.text


def test_words_in_a_text_file_go_through_the_rules(office):
    with office.http("patient", "dee") as dee, office.http("nurse", "n-1") as nurse:
        session = opened(dee, "text")
        assert dee.post(
            f"/api/sessions/{session}/attachments", content=CHEST_PAIN.encode()
        ).status_code == 201
        entry = row(nurse, session.replace("ses_", "qe_"))
        assert entry["urgency"] == "emergency" and entry["alert_id"]


def test_a_large_file_is_kept_whole_across_a_restart(fresh):
    """Ten mebibytes, the most there may be, in parts of the log that verify."""
    server = fresh().start()
    data = b"%PDF-" + bytes((n * 7 + n // 251) % 251 for n in range(64 << 10)) * 160
    data = data[: 10 << 20]
    with server.http("patient", "ann") as ann:
        session = opened(ann, "big")
        sent = ann.post(f"/api/sessions/{session}/attachments", content=data)
        assert sent.status_code == 201, sent.text
    server.kill()
    server.start()
    with server.http("patient", "ann") as ann:
        assert ann.get(sent.json()["url"]).content == data
    server.kill()
    assert server.verify().returncode == 0


def test_a_conversation_takes_a_hundred_mebibytes_of_files_a_day_and_words_of_danger_beyond(fresh):
    """Also when the last ones come at once; another conversation has its own, and a repeat costs nothing."""
    from concurrent.futures import ThreadPoolExecutor

    server = fresh().start()
    data = PNG[:8] + bytes((10 << 20) - 8)
    with server.http("patient", "ann") as ann:
        session, other = opened(ann, "full"), opened(ann, "other")
        path = f"/api/sessions/{session}/attachments"
        repeat = {"Idempotency-Key": "first"}
        assert ann.post(path, content=data, headers=repeat).status_code == 201
        for _ in range(7):
            assert ann.post(path, content=data).status_code == 201
        with ThreadPoolExecutor(4) as pool:
            codes = list(pool.map(lambda _: ann.post(path, content=data).status_code, range(4)))
        assert 1 <= codes.count(201) <= 2 and set(codes) == {201, 429}
        while (last := ann.post(path, content=data)).status_code == 201:
            codes.append(201)
        assert codes.count(201) == 2
        assert last.status_code == 429 and 80_000 < int(last.headers["Retry-After"]) <= 86_400
        assert ann.post(path, content=PNG).status_code == 429
        assert ann.post(path, content=data, headers=repeat).status_code == 200
        assert ann.post(path, content=CHEST_PAIN.encode()).status_code == 201
        assert ann.post(f"/api/sessions/{other}/attachments", content=PNG).status_code == 201


def test_what_a_crash_left_of_a_file_counts_towards_what_a_conversation_takes(fresh):
    """Nothing takes its parts out of the log."""
    server = fresh().start()
    data = PNG[:8] + bytes((10 << 20) - 8)
    with server.http("patient", "ann") as ann:
        path = f"/api/sessions/{opened(ann, 'full')}/attachments"

    def send():
        with contextlib.suppress(httpx.HTTPError), server.http("patient", "ann") as ann:
            ann.post(path, content=data)

    def parts() -> int:
        types = [e["type"] for e in server.events()]
        return types.count("attachment_part") if "attachment_added" not in types else -1

    for pause in (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8):
        sending = threading.Thread(target=send)
        sending.start()
        time.sleep(pause)
        server.kill()
        sending.join()
        if (left := parts()) != 0:
            break
        server.start()
    if left < 1:
        pytest.skip("no file was cut short")
    server.start()
    with server.http("patient", "ann") as ann:
        codes = [ann.post(path, content=data).status_code for _ in range(10)]
        assert codes == [201] * 9 + [429]
        # What is left is what the parts left.
        rest = PNG[:8] + bytes((10 << 20) - left * 36_864 - 8 if left < 284 else 8)
        assert ann.post(path, content=rest).status_code == (201 if left < 284 else 429)


def test_what_is_whole_counts_once_after_a_restart_too(fresh):
    server = fresh().start()
    data = PNG[:8] + bytes((10 << 20) - 8)
    with server.http("patient", "ann") as ann:
        path = f"/api/sessions/{opened(ann, 'kept')}/attachments"
        assert [ann.post(path, content=data).status_code for _ in range(6)] == [201] * 6
    assert server.terminate() == 0
    server.start()
    with server.http("patient", "ann") as ann:
        codes = [ann.post(path, content=data).status_code for _ in range(5)]
    assert codes == [201] * 4 + [429]


def test_canned_replies_are_ones_own_or_shared_by_a_charge_nurse_and_fill_in_places(office):
    path = "/api/nurse/canned-replies"
    entry = say(office, "eve", HARMLESS, "canned")
    session = entry.replace("qe_", "ses_")
    with office.http("nurse", "n-1") as one, office.http("nurse", "n-2") as two:
        words = "Call {emergency_number} if it gets worse."
        key = {"Idempotency-Key": "c1"}
        made = one.post(path, json={"title": "Worse", "content": words}, headers=key)
        assert made.status_code == 201, made.text
        assert made.json()["placeholders"] == ["emergency_number"]
        assert one.post(path, json={"title": "Worse", "content": words}, headers=key).json() \
            == made.json()
        assert one.post(path, json={"content": "else"}, headers=key).status_code == 422
        assert one.post(path, json={"content": "Dear {name}"}).status_code == 422
        assert one.post(path, json={"content": words, "shared": True}).status_code == 403
        shared = office.charge.post(
            path, json={"content": "Guten Tag {patient_name}", "language": "de", "shared": True}
        ).json()
        ids = lambda http, **q: [r["id"] for r in http.get(path, params=q).json()["items"]]  # noqa: E731
        assert set(ids(one)) == {made.json()["id"], shared["id"]} and ids(two) == [shared["id"]]
        assert ids(one, language="de") == [shared["id"]]
        filled = one.get(path, params={"session_id": session}).json()["items"]
        assert "Call 112 if it gets worse." in [r["text"] for r in filled]
        mine = f"{path}/{made.json()['id']}"
        assert two.put(mine, json={"content": "x"}).status_code == 404
        assert two.delete(f"{path}/{shared['id']}").status_code == 403
        stale = {"If-Match": '"9"'}
        assert one.put(mine, json={"content": "Call."}, headers=stale).status_code == 412
        changed = one.put(mine, json={"content": "Call."}, headers={"If-Match": '"1"'})
        assert changed.status_code == 200 and changed.json()["version"] == 2
        assert one.delete(mine).status_code == 204 and ids(one) == [shared["id"]]


def test_a_search_finds_cases_and_messages_of_the_unit_and_is_on_record_without_its_words(office):
    entry = say(office, "fay", "my zebra plant made my arm itch a little", "zoo")
    with office.http("nurse", "n-1") as nurse, office.http("patient", "fay") as patient:
        found = nurse.post("/api/nurse/search", json={"q": "ZEBRA"})
        assert found.status_code == 200, found.text
        hit = next(i for i in found.json()["items"] if i["kind"] == "message")
        assert hit["id"] == entry and "zebra" in hit["excerpt"]
        none = {"q": "zebra", "from": "2020-01-01", "to": "2020-01-02"}
        assert nurse.post("/api/nurse/search", json=none).json()["items"] == []
        named = nurse.get("/api/nurse/search", params={"q": hit["patient_id"]}).json()["items"]
        assert [i["id"] for i in named] == [entry]
        assert nurse.get("/api/nurse/search", params={"q": "zebra"}).status_code == 422
        assert nurse.post("/api/nurse/search", json={}).status_code == 422
        assert patient.post("/api/nurse/search", json={"q": "zebra"}).status_code == 403
    looks = [e for e in office.audit(type="viewing_started") if e["view"] == "search"]
    assert any(hit["patient_id"] in e["patient_ids"] for e in looks)
    assert "zebra" not in str(looks)


def test_the_shift_report_holds_what_is_open_what_was_decided_and_hand_offs(office):
    entry = say(office, "gus", HARMLESS, "shift")
    done = say(office, "hal", HARMLESS, "shift")
    with office.http("nurse", "n-1") as one, office.http("nurse", "n-2") as two:
        to = two.get("/api/auth/me").json()["user_id"]
        one.post(f"/api/nurse/queue/{entry}/claim")
        body = {"to_nurse_id": to, "situation": "Waits for his GP", "recommendation": "Call at 5"}
        assert one.post(f"/api/nurse/queue/{entry}/handoff", json=body).is_success
        assert one.post(f"/api/nurse/queue/{done}/action", json={"action": "approve"}).is_success
        report = two.get("/api/nurse/shift-report").json()
        assert entry in [c["id"] for c in report["open_cases"]]
        assert done not in [c["id"] for c in report["open_cases"]]
        assert [h["situation"] for h in report["handoffs"] if h["queue_id"] == entry] == [
            "Waits for his GP"
        ]
        assert done in [d["queue_id"] for d in report["decisions"]]
        metrics = two.get("/api/nurse/dashboard/metrics").json()
        assert report["figures"]["total_queue_size"] == metrics["total_queue_size"]
        text = two.get("/api/nurse/shift-report", params={"format": "txt"}).text
        assert "Waits for his GP" in text and entry in text
        for path in (
            "/api/nurse/shift-report?format=pdf", "/api/nurse/analytics?format=pdf",
            f"/api/sessions/{entry.replace('qe_', 'ses_')}/transcript?format=pdf",
        ):
            pdf = two.get(path)
            assert pdf.headers["Content-Type"] == "application/pdf", pdf.text
            assert_readable(pdf.content)
        empty = two.get("/api/nurse/shift-report", params={"from": "2020-01-01", "to": "2020-01-02"})
        assert empty.json()["handoffs"] == [] and empty.json()["decisions"] == []
        assert two.get("/api/nurse/shift-report", params={"format": "doc"}).status_code == 422
    looks = [e for e in office.audit(type="viewing_started") if e["view"] == "shift_report"]
    assert looks and looks[0]["patient_ids"]


def test_how_a_dashboards_stream_stands_is_told_without_reading_it_to_its_owner_alone(office):
    with office.http("nurse", "n-owner") as nurse, office.http("nurse", "n-other") as other:
        url = nurse.post("/api/streaming/dashboard").json()["url"]
        stands = nurse.get(url + "/result").json()
        assert (stands["type"], stands["status"], stands["is_complete"]) == ("dashboard", "open", False)
        assert nurse.get(stands["snapshot_url"]).status_code == 200
        assert other.get(url + "/result").status_code == 403
        nurse.post(url + "/stop")
        stands = nurse.get(url + "/result").json()
        assert (stands["status"], stands["is_complete"]) == ("stopped", True)


def test_figures_come_to_nurses_channels_and_dashboards_when_they_change(office):
    """At once, and again when a case comes; who asks for other topics gets none, a patient never."""
    with office.nurse("n-figures") as nurse, office.nurse("n-quiet") as quiet:
        first = nurse.until("dashboard_metrics_update")["payload"]
        quiet.until("dashboard_metrics_update")
        quiet.send({"type": "subscribe", "payload": {"topics": ["queue"]}})
        quiet.pong()
        with office.http("nurse", "n-figures") as http:
            opened = http.post("/api/streaming/dashboard").json()
            with http.stream("GET", opened["url"]) as response:
                stream = Stream(response)
                stream.until("dashboard_metrics_update")
                say(office, "ivy", HARMLESS, "figures")
                size = first["total_queue_size"] + 1
                later = nurse.until("dashboard_metrics_update", total_queue_size=size)["payload"]
                stream.until(
                    "dashboard_metrics_update", check=lambda d: d["total_queue_size"] == size
                )
        assert later["as_of_seq"] > first["as_of_seq"]
        assert "dashboard_metrics_update" not in [f["type"] for f in quiet.pong()]


def assert_readable(pdf: bytes) -> None:
    """Every object lies where the table says, and the table where the end says (ISO 32000-1, 7.5)."""
    assert pdf.startswith(b"%PDF-1.4") and pdf.endswith(b"%%EOF\n")
    start = int(pdf.rsplit(b"startxref\n", 1)[1].split(b"\n")[0])
    table = pdf[start:].split(b"\n")
    assert table[0] == b"xref"
    count = int(table[1].split()[1])
    for number in range(1, count):
        place = int(table[2 + number].split()[0])
        assert pdf[place:].startswith(b"%d 0 obj" % number)


def test_an_administrator_sees_every_setting_and_no_secret(office):
    with office.http("admin", "root") as admin, office.http("nurse", "n-1") as nurse:
        answer = admin.get("/api/admin/config")
        assert answer.status_code == 200 and SECRET not in answer.text
        shown = {i["name"]: i for i in answer.json()["items"]}
        assert shown["APP_RATE_LIMITS"]["value"] == "off"
        assert shown["APP_RATE_LIMITS"]["origin"] == "environment"
        assert shown["APP_EMERGENCY_NUMBER"]["origin"] == "default"
        assert shown["APP_JWT_HS256_SECRET"]["value"] == "********"
        assert nurse.get("/api/admin/config").status_code == 403


def test_a_backup_is_made_while_serving_after_fresh_proof_and_verifies(office):
    plain = office.http("admin", "root")
    assert plain.post("/api/admin/backups").status_code == 403, "without fresh proof"
    made = run(
        "token", "--data", office.directory, "--role", "admin", "--user", "root", "--step-up"
    )
    with office.http(headers={"Authorization": "Bearer " + made.stdout.strip()}) as admin:
        done = admin.post("/api/admin/backups")
        assert done.status_code == 201, done.text
        assert run("verify", done.json()["path"]).returncode == 0
        assert done.json()["records"] > 10
        me = admin.get("/api/auth/me").json()["user_id"]
    taken = office.audit(type="backup_taken")[0]
    assert (taken["actor"]["id"], taken["actor"]["role"]) == (me, "admin")
    assert (taken["purpose"], taken["source_ip"]) == ("HOPERAT", "127.0.0.1")
    assert taken["request_id"] == done.headers["X-Request-ID"]


def test_of_many_changes_under_one_version_of_a_canned_reply_one_is_made(server):
    path = "/api/nurse/canned-replies"
    with server.http("nurse", "n-1") as one:
        for _ in range(5):
            mine = f"{path}/{one.post(path, json={'content': 'Call.'}).json()['id']}"

            def change(number: int) -> int:
                with server.http("nurse", "n-1") as http:
                    answer = http.put(mine, json={"content": f"Call {number}."}, headers={"If-Match": '"1"'})
                    return answer.status_code

            codes = at_once(6, change)
            assert codes.count(200) == 1 and set(codes) <= {200, 409, 412}, codes
            [kept] = [r for r in one.get(path).json()["items"] if mine.endswith(r["id"])]
            assert kept["version"] == 2
