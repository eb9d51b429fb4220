"""Settings: defaults, then the environment, then a test's override; a bad value is a clear sentence."""

from typing import Any

import pytest

from netinfo import create_app
from netinfo.errors import Problem
from netinfo.serving.views import site_of
from netinfo.settings import Settings, disable_worker, settings_of, use_base_url
from tests.documents import the_site
from tests.wording import say


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("base_url", "folder.example"),
        ("base_url", "ftp://folder.example"),
        ("base_url", "https://"),
        ("base_url", "https://folder.example/"),
        ("base_url", "https://folder.example/nl"),
        ("base_url", "https://folder.example?x=1"),
        ("base_url", "https://folder.example#x"),
        ("base_url", "https://folder .example"),
        ("base_url", 'https://folder.example"><script>'),
        ("base_url", "https://folder.example:port"),
        ("base_url", "https://[folder"),
        ("base_url", "http\u017f://folder.example"),
        ("base_url", "javascript:alert(1)"),
        ("worker", "ON"),
        ("worker", ""),
        ("fetch_seconds", "0"),
        ("fetch_seconds", "-1"),
        ("fetch_seconds", "soon"),
        ("fetch_seconds", "0.0"),
        ("fetch_seconds", "1,5"),
        ("fetch_seconds", "²"),
        ("security_expires", "next year"),
        ("security_expires", "2027-01-01T00:00:00Z\nContact: mailto:evil@example.org"),
        ("contact", "safety@folder.example\nEncryption: x"),
    ],
)
def test_bad_value_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"NETINFO_{name.upper()}", value)
    with pytest.raises(Problem, match=f"NETINFO_{name.upper()}"):
        create_app()


@pytest.mark.parametrize("value", ["https://folder.example", "http://127.0.0.1:5000", "https://folder.example:8443"])
def test_address_of_the_site_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("NETINFO_BASE_URL", value)
    assert settings_of(create_app()).base_url == value
    assert settings_of(create_app()).https == value.startswith("https:")


def test_capitals_of_an_address_mean_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETINFO_BASE_URL", "HTTPS://Folder.Example:8443")
    settings = settings_of(create_app())
    assert (settings.base_url, settings.https) == ("https://folder.example:8443", True)


def test_override_comes_after_the_environment_after_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    assert settings_of(create_app()) == Settings()
    monkeypatch.setenv("NETINFO_FETCH_SECONDS", "7")
    assert settings_of(create_app()).fetch_seconds == 7
    assert settings_of(create_app({"fetch_seconds": 3})).fetch_seconds == 3


@pytest.mark.parametrize(("named", "used"), [("", "http://127.0.0.1:5001"), ("https://a.example", "https://a.example")])
def test_address_of_the_server_is_used_only_where_none_is_set(named: str, used: str) -> None:
    app = create_app({"base_url": named})
    use_base_url(app, "http://127.0.0.1:5001")
    assert settings_of(app).base_url == used


@pytest.mark.parametrize(
    "settings", [{"maker": "A & <b>", "funder": "[x](y) {n} **z**", "contact": "a@folder.example"}]
)
def test_who_is_responsible_is_shown_as_text(settings: dict[str, Any]) -> None:
    nobody = say("en", "about.unpublished")
    assert nobody in the_site()["/en/about/"].body.decode()
    page = site_of(create_app(settings))["/en/about/"].body.decode()
    assert "A &amp; &lt;b&gt;" in page
    assert "a@folder.example" in page
    assert nobody not in page


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("NETINFO_BASEURL", "Did you mean NETINFO_BASE_URL"),
        ("NETINFO_WORKERS", "Did you mean NETINFO_WORKER"),
        ("NETINFO_DEBUG", "The settings are NETINFO_BASE_URL, "),
    ],
)
def test_misspelt_setting_is_named_with_what_was_meant(monkeypatch: pytest.MonkeyPatch, name: str, advice: str) -> None:
    monkeypatch.setenv(name, "0")
    with pytest.raises(Problem, match=f"{name} is no setting of netinfo. {advice}"):
        create_app()


def test_environment_sets_nothing_of_flask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NETINFO_WORKER", "off")
    app = create_app()
    assert not app.debug
    assert "WORKER" not in app.config
    assert not settings_of(app).worker


def test_a_changed_setting_makes_the_site_anew() -> None:
    app = create_app()
    before = site_of(app)["/sw.js"].body
    disable_worker(app)
    assert site_of(app)["/sw.js"].body != before
