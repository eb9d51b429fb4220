"""Scripts as they are sent: whole, dependencies first, in one scope, refused when they cannot be put together."""

import re

import pytest

from netinfo import PROJECT
from netinfo.errors import Problem
from netinfo.site.scripts import ENTRIES, VENDORED, Module, bundled, dependencies_first, parse, read

FILES = {
    "js/a.js": 'import { b } from "./list/b.js";\nimport { c } from "./list/c.js";\nconsole.log(b, c());\n',
    "js/list/b.js": 'import { c } from "./c.js";\nexport const b = c();\n',
    "js/list/c.js": "/** A reason. */\nexport function c() {\n  return 1;\n}\nconst inner = 1;\n",
    "js/vendor/v.js": "const t=2;function n(){return t}export{t as two,n as give};",
}
USER = 'import { TWO } from "./shared.js";\nconsole.log(TWO);\n'
MODULES = read(PROJECT / "static")


def with_entry(*lines: str) -> dict[str, Module]:
    texts = {**FILES, "js/entry.js": "\n".join((*lines, ""))}
    return {name: parse(name, text) for name, text in texts.items()}


def refusal(*lines: str) -> str:
    """The sentence with which an entry of these lines is refused."""
    with pytest.raises(Problem) as caught:
        bundled("js/entry.js", with_entry(*lines))
    return str(caught.value)


def test_a_module_stands_after_everything_it_imports() -> None:
    ordered = [module.name for module in dependencies_first("js/a.js", with_entry())]
    assert ordered == ["js/list/c.js", "js/list/b.js", "js/a.js"]


def test_a_bundle_has_neither_imports_nor_exports_nor_comments() -> None:
    script = bundled("js/a.js", with_entry())
    assert "import" not in script
    assert "export" not in script
    pytest.importorskip("minify", reason="not shortened here: tdewolff-minify has no build for this system")
    assert "reason" not in script


def test_an_import_may_stand_on_several_lines() -> None:
    module = parse("js/entry.js", 'import {\n  a,\n  b,\n} from "./c.js";\na(b);\n')
    assert module.imports == (("a", "js/c.js"), ("b", "js/c.js"))
    assert module.body == "a(b);\n"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("export async function a() {}", [("a", True)]),
        ("function* a() {}", [("a", False)]),
        ("export class A extends B {}", [("A", True)]),
        ("let a, b;", [("a", False), ("b", False)]),
        ("const [a, b] = c;", [("a", False), ("b", False)]),
        ("const {\n  a,\n  b,\n} = c;", [("a", False), ("b", False)]),
        ("  const a = 1;", []),
    ],
)
def test_the_names_of_a_module_are_known(line: str, names: list[tuple[str, bool]]) -> None:
    assert list(parse("js/entry.js", line).declared) == names


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith(VENDORED)])
def test_nothing_is_taken_apart_right_after_a_wait(name: str) -> None:
    """The minifier puts a pattern before the constants around it: it would be read before waiting."""
    assert not re.search(r"= await [^\n]*;\n\s*const [\[{][^\n]* = [\w.]+;", MODULES[name].body)


def test_a_vendored_module_keeps_its_names_to_itself() -> None:
    modules = with_entry('import { give, two } from "./vendor/v.js";', "const t = two;", "console.log(t, give());")
    assert modules["js/vendor/v.js"].declared == (("two", True), ("give", True))
    assert "export" not in bundled("js/entry.js", modules)


def test_of_the_shared_values_only_those_that_are_imported_travel() -> None:
    texts = {"js/shared.js": "// Why.\nexport const ONE = 11;\nexport const TWO = 22;\n", "js/a.js": USER}
    script = bundled("js/a.js", {name: parse(name, text) for name, text in texts.items()})
    assert "22" in script
    assert "11" not in script


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            ('import { c } from "./list/c.js";', "const inner = c();"),
            "js/entry.js declares inner, as does js/list/c.js: give one of the two another name.",
        ),
        (
            ("const twice = 1;", "function twice() {}"),
            "js/entry.js declares twice, as does js/entry.js: give one of the two another name.",
        ),
        (
            ('import { inner } from "./list/c.js";',),
            "js/entry.js imports inner, which js/list/c.js does not export: correct one of the two.",
        ),
        (
            ('import { x } from "./nowhere.js";',),
            "js/entry.js imports js/nowhere.js, which is not in static/: correct the path.",
        ),
        (
            ('import { x } from "./entry.js";',),
            "js/entry.js and js/entry.js import each other: move what both need to a third module.",
        ),
    ],
)
def test_what_cannot_be_put_together_is_told_in_a_sentence(lines: tuple[str, ...], sentence: str) -> None:
    assert refusal(*lines) == sentence


@pytest.mark.parametrize(
    "line",
    [
        'import * as c from "./list/c.js";',
        'import { c as d } from "./list/c.js";',
        'import c from "./list/c.js";',
        'import "./list/c.js";',
        "export default 1;",
        'export { c } from "./list/c.js";',
    ],
)
def test_imports_and_exports_are_written_in_one_way(line: str) -> None:
    assert re.fullmatch(r'js/entry\.js has ".+": write `import .+` and `export .+`\.', refusal(line))


def test_a_script_that_cannot_be_read_is_told_in_a_sentence() -> None:
    pytest.importorskip("minify", reason="not read here: tdewolff-minify has no build for this system")
    assert refusal("const a = ;").startswith("The scripts cannot be put together: ")


@pytest.mark.parametrize("entry", ENTRIES)
def test_every_entry_can_be_put_together(entry: str) -> None:
    assert bundled(entry, MODULES)


@pytest.mark.parametrize("name", [name for name in MODULES if not name.startswith(VENDORED)])
def test_what_a_module_calls_of_another_it_imports(name: str) -> None:
    """A module sees more than it imports, once it stands among others: it may not count on that."""
    module = MODULES[name]
    code = re.sub(r"//[^\n]*|/\*.*?\*/", "", module.body, flags=re.DOTALL)
    exported = {own for other in MODULES.values() for own, is_exported in other.declared if is_exported}
    called = set(re.findall(r"(?<![.\w#])(\w+)\(", code)) & exported
    given = re.findall(r"\w+", " ".join(re.findall(r"\(([^()]*)\) (?:=>|\{)", code)))
    own = {*(own for own, _ in module.declared), *re.findall(r"\bconst (\w+) (?:=|of) ", code), *given}
    assert called - own - {wanted for wanted, _ in module.imports} == set()
