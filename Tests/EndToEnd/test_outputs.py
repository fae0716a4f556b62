"""What identifies a patient leaves by no door but the record's own: webhook, export, log lines, a model's prompt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from fake_model import FakeModel
from harness import run, wait_for
from test_alerts import FAST, Receiver

WORDS = (
    "This is Oluwaseun Adeyemi, born 5 November 1955, MRN A1234567, SSN 987-65-4321, I live at 12 Elm Street, "
    "Dayton, OH 45402; ring me on 937-555-0142 or seun.adeyemi@mail.example. "
    "I have crushing chest pain and I can't breathe"
)
SECRETS = [
    "Oluwaseun", "Adeyemi", "5 November 1955", "A1234567", "987-65-4321", "Elm Street", "Dayton", "45402",
    "555-0142", "seun.adeyemi",
]


def found(text: str) -> list[str]:
    return [s for s in SECRETS if s in text]


@pytest.fixture
def outside(fresh):
    """A service that calls out: an alert's receiver, a model that is a stranger, and a model of the house."""
    receiver, stranger = Receiver(), FakeModel()

    def make(**settings: str):
        endpoint = {"url": stranger.url, "api": "chat", "model": "m", "priority": 1} | (
            {"redact": False} if settings.pop("trusted", None) else {}
        )
        settings.setdefault("APP_MODEL_ENDPOINTS", json.dumps([endpoint]))
        return fresh(APP_ALERT_WEBHOOK_URL=receiver.url, **(FAST | settings)).start()

    make.receiver, make.model = receiver, stranger
    yield make
    receiver.close()


def tell(server) -> None:
    with server.patient("p") as patient:
        patient.ask(WORDS)
        patient.until("message", sender_type="assistant")


def test_nothing_that_identifies_the_patient_leaves_with_redaction_on(outside):
    server = outside()
    tell(server)
    wait_for(lambda: outside.receiver.posts, 12, "the webhook")
    wait_for(lambda: outside.model.requests, 10, "the model's prompt")
    posted = b"".join(body for _, body in outside.receiver.posts).decode()
    assert found(posted) == [] and "chest pain" not in posted, "a copy carries no words at all"
    alert = json.loads(outside.receiver.posts[0][1])["data"]
    assert alert["alert_id"].startswith("alr_") and alert["raised_at"].endswith("Z"), "what is the record's own stays"
    prompt = json.dumps(outside.model.requests, ensure_ascii=False)
    assert found(prompt) == [], "the model reads a redacted transcript"
    assert "chest pain" in prompt and "[NAME]" in prompt, "and it still reads the complaint"
    # Reasons that people type reach the trail's exports: through the same hands.
    with server.http("compliance") as http:
        for form in ("ndjson", "csv", "fhir"):
            exported = http.get("/api/audit/export", params={"format": form})
            assert exported.status_code == 200 and found(exported.text) == [], form
        samples = http.get("/docs/testing/scenarios?include_mock_data=true").text
        assert found(samples) == []
    assert found(server.errors() + "".join(server.lines)) == []


def test_a_model_of_the_house_reads_the_words_as_they_are(outside):
    server = outside(trusted=True)
    tell(server)
    wait_for(lambda: outside.model.requests, 10, "the model's prompt")
    assert "Oluwaseun" in json.dumps(outside.model.requests, ensure_ascii=False), "the policy of this endpoint"


def test_with_redaction_off_in_development_the_copy_says_what_fired(outside):
    server = outside(APP_MEDICAL_PHI_REDACTION="false")
    tell(server)
    wait_for(lambda: outside.receiver.posts, 12, "the webhook")
    data = json.loads(outside.receiver.posts[0][1])["data"]
    assert data["patient_id"].startswith("pat_") and data["red_flags"], "so the switch does something"
    assert "redact" in server.errors().lower() or "PHI" in server.errors(), "the banner says it"


def redaction_of(name: str) -> tuple[float, float, float]:
    """Recall and precision by character of the texts in a file, and the share of those without spans left alone."""
    lines = (Path(__file__).parent / name).read_text()
    done = run("redact", text=lines)
    assert done.returncode == 0, done.stderr
    hit = missed = extra = clean = kept = 0
    for truth, got in zip(lines.splitlines(), done.stdout.splitlines(), strict=True):
        truth, got = json.loads(truth), json.loads(got)

        def places(spans, text=truth["text"]):
            return {i for s in spans for i in range(s["start"], s["end"]) if not text[i].isspace()}

        wanted, found = places(truth["spans"]), places(got["spans"])
        clean, kept = clean + (not wanted), kept + (not wanted and not found)
        hit, missed, extra = hit + len(wanted & found), missed + len(wanted - found), extra + len(found - wanted)
    recall, precision, untouched = hit / (hit + missed), hit / (hit + extra), kept / clean
    print(f"{name}: recall {recall:.4f}, precision {precision:.4f}, {kept} of {clean} that name nobody untouched")
    return recall, precision, untouched


def test_texts_nobody_had_seen_are_redacted_nearly_whole_and_medicine_stays():
    """Notes, letters, calls, texts, forms, tables and log lines, labelled before the rules saw them; by character."""
    recall, precision, untouched = redaction_of("phi_unseen.jsonl")
    assert recall >= 0.97 and precision >= 0.95 and untouched >= 0.97


def test_messages_of_patients_that_no_rule_was_made_from_are_redacted_whole_and_their_words_stay():
    """What patients type to an assistant, by two authors, in the manner of the public development set."""
    recall, precision, untouched = redaction_of("phi_held_messages.jsonl")
    assert recall >= 0.98 and precision >= 0.98 and untouched >= 0.96
    # Written in Britain, Ireland, Australia and India, where brands, shops and offices are others.
    recall, precision, untouched = redaction_of("phi_held4.jsonl")
    assert recall >= 0.985 and precision >= 0.945 and untouched >= 0.9


def test_texts_that_no_rule_was_made_from_are_redacted_as_well_as_before():
    """Written without sight of the rules, of the hardest kinds; their misses are not for reading. Raise the floors."""
    recall, precision, untouched = redaction_of("phi_held.jsonl")
    assert recall >= 0.95 and precision >= 0.95 and untouched >= 0.87
    recall, precision, untouched = redaction_of("phi_held2.jsonl")
    assert recall >= 0.966 and precision >= 0.95 and untouched >= 0.89
    # A third author's, who calls hospitals and schools places, which the others don't.
    recall, precision, untouched = redaction_of("phi_held3.jsonl")
    assert recall >= 0.889 and precision >= 0.955 and untouched >= 0.9
    # A fourth author's, the other half of which was learnt from: notes of a ward (`wrd`), chat without capitals (`cht`),
    # letters and records (`let`), names of many origins beside diseases and drugs (`org`).
    recall, precision, untouched = redaction_of("phi_held5.jsonl")
    assert recall >= 0.95 and precision >= 0.97 and untouched >= 0.89
    # A fifth author's, the other half of which rules were made from: half of it chat without capitals, a quarter notes.
    recall, precision, untouched = redaction_of("phi_held6.jsonl")
    assert recall >= 0.943 and precision >= 0.945 and untouched >= 0.94
    # A sixth author's, written and labelled before any of its lines was seen: half of it in the manner of the public set,
    # chat without capitals, notes, forms, speech written down and names in other scripts.
    recall, precision, untouched = redaction_of("phi_held7.jsonl")
    assert recall >= 0.965 and precision >= 0.96 and untouched >= 0.9
