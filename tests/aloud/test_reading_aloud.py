"""What phones do to speech, from public reports: every sentence is heard once, in order, by the right voice or none.

Where the voices come from stands in voices.json. The ways of phones: Chrome stops after 14 seconds
(HadrienGardeur/read-aloud-best-practices, issue 3; iccanobif/gikopoi2, issue 295: `speaking` stays true); iOS skips
(internetarchive/bookreader, issue 1132) and loses events (phetsims/scenery, issue 1315); the dark screen stops Android
(internetarchive/bookreader, issue 1076); `pause` ends an utterance on Android (mdn/browser-compat-data, issue 4500).
"""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.addresses import pages
from tests.aloud.node import run_in_node, simulated
from tests.documents import Document, documents, tag_of, text_of

DEVICES: dict[str, Any] = json.loads(Path(__file__).with_name("voices.json").read_text("utf-8"))
TEXT = [f"Dit is zin {number}, en zij is lang genoeg." for number in range(1, 7)]
SENTENCES = [{"text": text, "lang": "nl"} for text in TEXT]
HERE = DEVICES["ios-safari"]["voices"]
REMOTE = DEVICES["only-remote"]["voices"]
LONG = "Dit is een zin die heel lang is, " * 9 + "en dan is zij uit."
MIXED = [*SENTENCES[:1], {"text": "Mijn vraag?", "lang": "nl", "own": True}, *SENTENCES[1:2]]
FOREIGN = [*SENTENCES[:1], {"text": "In Frisian.", "lang": "fy", "optional": True}, *SENTENCES[1:2]]


def as_it_is(**ways: Any) -> dict[str, Any]:
    return {"sentences": SENTENCES, "voices": HERE, "ways": ways}


SCENARIOS: dict[str, Any] = {
    "well": as_it_is(),
    "late": as_it_is(late=2100),
    "never any voice": {**as_it_is(), "voices": []},
    "never begins": as_it_is(deaf=True),
    "claims to speak": as_it_is(mute=True),
    "never ends": as_it_is(stuck=[2, 5]),
    "tells the end too late": as_it_is(stuck=[2, 5], afterthoughts=True),
    "skips": as_it_is(skips=[2, 4]),
    "skips all": as_it_is(skips=[*range(1, 99)]),
    "falls asleep": as_it_is(sleeps=[3]),
    "is stopped by others": as_it_is(stopped=[3]),
    "needs a press": as_it_is(refuses=[1]),
    "has no network": {**as_it_is(fails=["Google Nederlands"]), "voices": REMOTE},
    "own words, remote voice": {"sentences": MIXED, "voices": REMOTE},
    "own words, voice of the device": {"sentences": MIXED, "voices": HERE},
    "a language without a voice": {"sentences": FOREIGN, "voices": HERE},
    "very much without a voice": {"sentences": [FOREIGN[0], *FOREIGN[1:2] * 20_000, FOREIGN[2]], "voices": HERE},
    "taken away while it reads": {
        "sentences": [FOREIGN[0], {**SENTENCES[1], "range": {"collapsed": True}}, FOREIGN[2]],
        "voices": HERE,
    },
    "another voice is chosen": {**as_it_is(), "chosen": {"at": 4000, "voice": "Ellen", "rate": 1.6}},
    "another voice is chosen in a pause": {
        **as_it_is(stopped=[3]),
        "chosen": {"at": 99_000, "voice": "Ellen", "rate": 1.6},
        "presses": 0,
    },
}


@cache
def results() -> Any:
    return simulated(SCENARIOS)


def heard(name: str) -> list[str]:
    assert results()[name]["ended"], name
    return [one[0] for one in results()[name]["heard"]]


def states(name: str) -> list[str]:
    return [one[0] for one in results()[name]["states"]]


@pytest.mark.parametrize("name", ["well", "late", "never ends", "tells the end too late", "skips", "needs a press"])
def test_each_sentence_is_heard_once_and_in_order(name: str) -> None:
    assert heard(name) == TEXT
    assert [one for one in results()[name]["heard"] if "cut off" in one] == []
    assert states(name)[-1] == "ended"


def test_voices_that_come_late_are_waited_for_and_those_that_never_come_are_not() -> None:
    assert 2000 < results()["late"]["waited"] < 3000
    assert results()["never any voice"]["waited"] == 3000
    assert (heard("never any voice"), states("never any voice")) == ([], ["refused"])


@pytest.mark.parametrize("name", ["never begins", "claims to speak", "skips all", "has no network"])
def test_a_voice_that_says_nothing_is_told_and_no_sentence_is_lost(name: str) -> None:
    assert heard(name) == []
    assert {one[1] for one in results()[name]["states"]} == {0}
    assert states(name)[-1] == "silent"


@pytest.mark.parametrize("name", ["falls asleep", "is stopped by others"])
def test_what_was_stopped_waits_for_the_reader_and_goes_on_with_the_same_sentence(name: str) -> None:
    assert heard(name) == [*TEXT[:3], *TEXT[2:]]
    assert states(name) == ["speaking", "paused", "speaking", "ended"] == states("needs a press")


def test_own_words_go_to_no_voice_from_elsewhere_and_that_is_told() -> None:
    assert heard("own words, remote voice") == TEXT[:2]
    assert results()["own words, remote voice"]["states"][-1] == ["ended", 3, True]
    assert heard("own words, voice of the device") == [TEXT[0], "Mijn vraag?", TEXT[1]]
    assert results()["own words, voice of the device"]["states"][-1] == ["ended", 3, False]


def test_another_language_without_a_voice_is_left_out_and_told() -> None:
    assert heard("a language without a voice") == TEXT[:2]
    assert results()["a language without a voice"]["states"][-1] == ["ended", 3, True]
    assert heard("very much without a voice") == TEXT[:2]


def test_what_left_the_page_while_it_reads_is_not_read() -> None:
    assert heard("taken away while it reads") == TEXT[:2]
    assert results()["taken away while it reads"]["states"][-1] == ["ended", 3, False]


def test_another_voice_and_pace_are_heard_at_once_from_the_beginning_of_the_sentence() -> None:
    changed, plain = results()["another voice is chosen"], results()["well"]
    before, after = [[text, "Xander"] for text in TEXT], [[text, "Ellen"] for text in TEXT]
    assert changed["heard"] == [before[0], [*before[1], "cut off"], *after[1:]]
    assert changed["states"] == plain["states"]
    assert 0.6 < changed["took"] / plain["took"] < 0.9
    assert plain["heard"] == before


def test_another_voice_chosen_in_a_pause_waits_for_the_reader() -> None:
    assert heard("another voice is chosen in a pause") == TEXT[:3]
    assert states("another voice is chosen in a pause") == ["speaking", "paused"]


@pytest.mark.parametrize("name", DEVICES)
def test_the_right_voice_or_none(name: str) -> None:
    device = DEVICES[name]
    asked = {
        code: {"sentences": [{"text": "Goed zo. " * 3, "lang": code[:2], "own": own}], "voices": device["voices"]}
        for code, own in (("nl", False), ("en", False), ("nl own", True))
    }
    found = {code: [one[1] for one in result["heard"]] for code, result in simulated(asked).items()}
    assert device["source"]
    assert found == {
        code: [device[key]] if device[key] else [] for code, key in zip(found, ("nl", "en", "own"), strict=True)
    }


def test_a_language_of_a_region_has_the_voices_of_its_language() -> None:
    asked = {"nl-BE": {"sentences": [{"text": "Goed zo. ", "lang": "nl-BE"}], "voices": HERE}}
    assert simulated(asked)["nl-BE"]["heard"]


def blocks(page: Document) -> list[str]:
    """The texts of a page that stand by themselves."""
    main = page.all("main")[0]
    return [text for one in main.iter() if tag_of(one) in ("p", "li", "h2", "dd") and (text := text_of(one))]


@pytest.mark.parametrize("address", pages())
def test_a_page_is_read_to_its_end_by_a_voice_that_stops_after_14_seconds(address: str) -> None:
    texts = [*(text for page in documents() if page.address == address for text in blocks(page)), LONG]
    assert len(texts) > 5
    script = "process.stdout.write(JSON.stringify(texts.map((text) => logic.boundsOf(text))))"
    bounds = run_in_node(script, texts=texts)
    parts = [text[start:end] for text, both in zip(texts, bounds, strict=True) for start, end in both]
    assert re.sub(r"\s", "", "".join(parts)) == re.sub(r"\s", "", "".join(texts))
    sentences = [{"text": text, "lang": "nl"} for text in parts]
    result = simulated({"page": {"sentences": sentences, "voices": REMOTE, "ways": {"remote": True}}})["page"]
    assert result["heard"] == [[text, "Google Nederlands"] for text in parts]
    assert result["states"][-1][:2] == ["ended", len(parts)]


def test_sentences_end_where_they_end() -> None:
    texts = ["Een. Twee? Drie!", "Dr. vos zegt: 'ja.' En nee.", "Bij 3.5 cm, b.v. hier", "Wat?) 3 dagen", "  "]
    script = (
        "process.stdout.write(JSON.stringify(texts.map((text) => logic.boundsOf(text).map((b) => text.slice(...b)))))"
    )
    assert run_in_node(script, texts=texts) == [
        ["Een.", "Twee?", "Drie!"],
        ["Dr. vos zegt: 'ja.'", "En nee."],
        ["Bij 3.5 cm, b.v. hier"],
        ["Wat?)", "3 dagen"],
        [],
    ]


def test_terms_are_said_as_they_sound_and_nothing_else_changes() -> None:
    sounds = {"small cell": "smol sel", "SCNEC": "S C", "Ki-67": "K I 67", "NEC": "N E C", "G3": "G 3"}
    texts = ["NEC, SCNEC en NEC-arts; Ki-67: G3.", "NECESSARY G31 xKi-67", "Een small cell\n  NEC"]
    script = "process.stdout.write(JSON.stringify(texts.map((text) => logic.spoken(text, sounds))))"
    assert run_in_node(script, texts=texts, sounds=sounds) == [
        "N E C, S C en N E C-arts; K I 67: G 3.",
        "NECESSARY G31 xKi-67",
        "Een smol sel N E C",
    ]
