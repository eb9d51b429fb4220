"""Where a reader arrives, in three engines: at the step, the section, the word or the list that was meant, and back."""

import pytest

from tests.browser.engines import Tab, Visitor, until
from tests.browser.measures import READ
from tests.browser.print_helpers import NOISE, own, ready_made
from tests.browser.webkit import PHONE
from tests.faults.conftest import READY, STEP
from tests.faults.hand import (
    LANGUAGE,
    SMALL,
    box,
    has,
    is_whole,
    later,
    left,
    link_of,
    opened,
    press,
    reloaded,
    resized,
    says,
    shows,
    step,
    with_list,
    write,
)
from tests.faults.server import FaultServer
from tests.wording import say

THIRTEEN = ready_made(*range(1, 14))
ROWS = "#received-items li"
REFUSED = {
    "": "error.link-none",
    "Hoi, zie je mail": "error.link-none",
    "https://elders.example/#v1": "error.link-none",
    "#V1.Q1BKZ": "error.link-incomplete",
    "https://folder.example/nl/questions/#v1.AAAA": "error.link-incomplete",
    "https://folder.example/nl/questions/?shared#v2AAAAz": "error.link-incomplete",
    "#v9.AAAA": "error.link-newer",
}
READ_AT = "(([place, top]) => place === {} && Math.abs(top - {}) <= 1)(({})())"
CHOSEN_FOR_PAPER = """[
  document.getElementById('doctor-language').value,
  ...['large', 'a5', 'qr'].map((name) => document.getElementById(`paper-${name}`).checked),
].join(' ')"""
CHOOSE_ENGLISH = """((field) => {
  field.value = 'en';
  field.dispatchEvent(new Event('change', { bubbles: true }));
})(document.getElementById('doctor-language'))"""
COPY = """void Object.defineProperty(navigator, 'clipboard', {
  value: { writeText: async (text) => { globalThis.copied = text; } },
})"""
CAME = "document.getElementById('received').hidden ? document.getElementById('received-trouble').textContent : 'shown'"
"""What became of a list that was opened: it is shown, or why not is said."""
WORD = "main a.word[href$='#ki-67']"


def anew(tab: Tab, url: str) -> None:
    # The same address once more is a reload, after which a page holds the place where it was left.
    tab.open("about:blank")
    opened(tab, url)


def in_english(tab: Tab) -> None:
    press(tab, "a.switch")
    until(tab, LANGUAGE, "en")
    until(tab, READY, True)


def show_the_step_of_an_address_from_its_beginning(tab: Tab, url: str) -> None:
    """B8"""
    for name in ("choose", "take"):
        anew(tab, f"{url}#{name}")
        assert [later(tab, "scrollY"), tab.evaluate(STEP)] == [0, name]
        in_english(tab)
        assert [later(tab, "scrollY"), tab.evaluate(STEP)] == [0, name]


def change_the_language_of_what_is_read(tab: Tab, site: str) -> None:
    """B7"""
    tab.open(f"{site}/nl/")
    tab.evaluate("void document.getElementById('treatment').scrollIntoView()")
    tab.evaluate("void scrollBy(0, 1100)")
    place, top = later(tab, f"({READ})()", 1500)
    assert place > 0
    tab.evaluate("void scrollTo(0, 0)")
    press(tab, "a.switch")
    until(tab, f"{LANGUAGE} + location.hash", "en#treatment")
    until(tab, READ_AT.format(place, top, READ), True)


def come_back_from_a_word(tab: Tab, site: str) -> None:
    """B2"""
    tab.open(f"{site}/nl/report/")
    tab.evaluate(f"void document.querySelector(\"{WORD}\").scrollIntoView({{ block: 'center' }})")
    top = box(tab, WORD)["top"]
    press(tab, WORD)
    press(tab, "#explained a")
    until(tab, "location.pathname + location.hash", "/nl/words/#ki-67")
    says(tab, "#ki-67 #back a", say("nl", "words.back"))
    is_whole(tab, "#ki-67 #back a")
    # Also after another word was looked up there.
    tab.evaluate("void (location.hash = 'nec')")
    press(tab, "#nec #back a")
    until(tab, "location.pathname", "/nl/report/")
    until(tab, f'Math.abs(document.querySelector("{WORD}").getBoundingClientRect().top - {top}) <= 2', True)


def find_a_word_by_its_letter_and_by_another_name(tab: Tab, site: str) -> None:
    """B9"""
    tab.open(f"{site}/nl/words/")
    letter = say("nl", "w.lymph-node.term")[0].lower()
    press(tab, f"nav.letters [href='#letter-{letter}']")
    press(tab, f"#letter-{letter} [href='#lymph-node']")
    is_whole(tab, "#lymph-node dt")
    write(tab, "#find input", "metastase")
    until(tab, f"document.querySelector('#find li a').text.startsWith('{say('nl', 'w.metastasis.term')} (')", True)


def reach_the_date_on_the_way_to_paper(tab: Tab) -> None:
    """B10"""
    says(tab, "#take-actions a[href='#lists']", say("nl", "take.visit"))
    press(tab, "#take-actions a[href='#lists']")
    is_whole(tab, "#lists [name=date]")
    assert tab.evaluate(STEP) == "take"
    tab.evaluate("void history.back()")
    until(tab, "location.hash", "#take")
    assert tab.evaluate(STEP) == "take"


def keep_what_was_chosen_for_paper(tab: Tab) -> None:
    """B14"""
    tab.evaluate(CHOOSE_ENGLISH)
    for name in ("large", "qr"):
        press(tab, f"#paper-{name}")
    reloaded(tab)
    assert tab.evaluate(CHOSEN_FOR_PAPER) == "en true false true"
    in_english(tab)
    assert tab.evaluate(CHOSEN_FOR_PAPER) == "en true false true"
    press(tab, "#paper-large")
    reloaded(tab)
    assert tab.evaluate(CHOSEN_FOR_PAPER) == "en false false true"


def ready_to_paste(tab: Tab, url: str) -> None:
    anew(tab, url)
    tab.evaluate("void (document.getElementById('open').open = true)")


def paste_a_link(tab: Tab, url: str, link: str) -> None:
    """A9"""
    for size in (PHONE, SMALL):
        resized(tab, *size)
        ready_to_paste(tab, url)
        write(tab, "#paste", link)
        press(tab, "#paste-open")
        until(tab, CAME, "shown")
        is_whole(tab, "#received h2")
        is_whole(tab, "#received-add")
        tab.reload()
        has(tab, 13, ROWS)
        press(tab, "#received-no")
        until(tab, "location.href", url)


def paste_what_is_no_list(tab: Tab, url: str) -> None:
    """A19"""
    ready_to_paste(tab, url)
    for text, key in REFUSED.items():
        write(tab, "#paste", text)
        press(tab, "#paste-open")
        says(tab, "#received-trouble", say("nl", key))
        is_whole(tab, "#received-trouble")
        shows(tab, "#received", shown=False)


def open_what_became_of_a_link_on_its_way(tab: Tab, url: str, link: str) -> None:
    """A19"""
    for cut in ("#V1.Q1BKZ", "?shared"):
        tab.open("about:blank")
        tab.open(url + cut)
        says(tab, "#received-trouble", say("nl", "error.link-incomplete"))
        assert tab.evaluate("location.href") == url
    for address in (url.removesuffix("/") + "%23", url.replace("/questions/", "/#")):
        tab.open("about:blank")
        tab.open(address + link.partition("#")[2])
        has(tab, 13, ROWS)


def decide_on_a_list_that_came(tab: Tab, link: str) -> None:
    """B1"""
    step(tab, "order")
    tab.open(link)
    is_whole(tab, "#received-add")
    for hidden in ("#step-bar", ".steps"):
        shows(tab, hidden, shown=False)
    tab.reload()
    has(tab, 14, ROWS)
    press(tab, "a.switch")
    says(tab, "#received-add", say("en", "share.receive-add", n=14))
    tab.evaluate("void history.back()")
    says(tab, "#received-add", say("nl", "share.receive-add", n=14))
    tab.evaluate("void history.back()")
    until(tab, STEP, "order")
    shows(tab, "#received", shown=False)
    tab.evaluate("void history.forward()")
    press(tab, "#received-add")
    shows(tab, "#step-bar")
    until(tab, f"document.getElementById('kept').textContent.includes('{say('nl', 'list.chosen', n=14)}')", True)


def send_a_list_with_one_long_question(tab: Tab) -> None:
    """B6"""
    tab.evaluate(COPY)
    press(tab, "#share > summary")
    says(tab, "#share-left", say("nl", "share.left", places="3"))
    press(tab, "[data-share=qr]")
    says(tab, "#share-qr [data-part=left]", say("nl", "share.left", places="3, 4"))
    press(tab, "[data-share=copy]")
    until(tab, "typeof copied", "string")
    link = tab.evaluate("copied")
    left(tab)
    opened(tab, link)
    got = "[...document.querySelectorAll('#received-items [data-part=question]')].map((one) => one.textContent)"
    has(tab, 4, ROWS)
    assert tab.evaluate(got) == [say("nl", "q.first.choices"), "Mag ik reizen?", NOISE[:960], "Wat nu?"]


@pytest.mark.row("another language, a word looked up, the way back")
def test_a_reader_arrives_at_what_was_being_read(visitor: Visitor, faults: FaultServer) -> None:
    tab, url = visitor.tab(), f"{faults.url}/nl/questions/"
    show_the_step_of_an_address_from_its_beginning(tab, url)
    change_the_language_of_what_is_read(tab, faults.url)
    come_back_from_a_word(tab, faults.url)
    find_a_word_by_its_letter_and_by_another_name(tab, faults.url)
    with_list(tab, url, "take", items=ready_made(1))
    reach_the_date_on_the_way_to_paper(tab)
    keep_what_was_chosen_for_paper(tab)


@pytest.mark.row("a list that comes by a link: whole, damaged, pasted, too long")
def test_a_list_that_comes_is_seen_and_decided_on(visitor: Visitor, faults: FaultServer) -> None:
    tab, url = visitor.tab(), f"{faults.url}/nl/questions/"
    opened(tab, url)
    link = link_of(tab, url, *THIRTEEN)
    paste_a_link(tab, url, link)
    paste_what_is_no_list(tab, url)
    open_what_became_of_a_link_on_its_way(tab, url, link)
    with_list(tab, url, "choose", items=ready_made(1))
    fourteen = link_of(tab, url, *THIRTEEN, *own("Mag ik naar Canada?"))
    resized(tab, *SMALL)
    decide_on_a_list_that_came(tab, fourteen)
    left(tab)
    with_list(tab, url, "take", items=[*ready_made(1), *own("Mag ik reizen?", NOISE, NOISE[:960], "Wat nu?")])
    send_a_list_with_one_long_question(tab)
