"""Scripts as they are sent: whole, in order of need, refused when they cannot be read."""

import re

import pytest

from netinfo.errors import Problem
from netinfo.site.scripts import bundled, declared, imports, in_order_of_need, with_arrows, without_module_syntax
from tests.documents import EXPORTED, scripts_as_written

FILES = {
    "js/a.js": 'import { b } from "./list/b.js";\nimport { c } from "./list/c.js";\nconsole.log(b, c());\n',
    "js/list/b.js": 'import { c } from "./c.js";\nexport const b = c();\n',
    "js/list/c.js": "/** A reason. */\nexport function c() {\n  return 1;\n}\n",
    "js/vendor.js": "const t=2;function n(){return t}export{t as two,n as give};",
    "js/user.js": 'import { give, two } from "./vendor.js";\nconst t = two;\nconsole.log(t, give());\n',
    "js/inside.js": 'import { b } from "./list/b.js";\nexport const d = b;\nconst c = 1;\n',
    "js/alike.js": 'import { d } from "./inside.js";\nconst c = 2;\nconsole.log(c, d);\n',
    "js/hidden.js": 'import { d } from "./inside.js";\nimport { c } from "./list/c.js";\nconsole.log(c(), d);\n',
}
OURS = {name: text for name, text in scripts_as_written().items() if not name.startswith("js/vendor/")}


def test_a_module_stands_after_everything_it_imports() -> None:
    assert in_order_of_need("js/a.js", FILES) == ["js/list/c.js", "js/list/b.js", "js/a.js"]


def test_a_bundle_has_neither_imports_nor_exports_nor_comments() -> None:
    script = bundled("js/a.js", FILES)
    assert "import" not in script
    assert "export" not in script
    pytest.importorskip("minify", reason="not shortened here: tdewolff-minify has no build for this system")
    assert "reason" not in script


def test_a_vendored_module_keeps_its_names_to_itself() -> None:
    assert declared(without_module_syntax(FILES["js/vendor.js"])) == ["two", "give"]
    assert "export" not in bundled("js/user.js", FILES)


def test_a_function_may_be_used_above_itself() -> None:
    module = "begin(1);\nasync function begin(n) {\n  return n;\n}\n"
    assert with_arrows(module) == "const begin=async (n)=>{  return n;\n};begin(1);\n\n"


def test_two_modules_may_use_the_same_name_for_themselves() -> None:
    assert bundled("js/alike.js", FILES)


def test_a_name_that_another_module_hides_is_a_problem() -> None:
    with pytest.raises(Problem, match=r"js/hidden\.js imports c of js/list/c\.js, but would get that of js/inside\.js"):
        bundled("js/hidden.js", FILES)


def test_a_missing_module_or_name_is_a_problem() -> None:
    with pytest.raises(Problem, match=r"js/nowhere\.js"):
        bundled("js/a.js", {"js/a.js": 'import { x } from "./nowhere.js";\n'})
    with pytest.raises(Problem, match=r"imports x of js/list/c\.js, but would get that of no module"):
        bundled("js/a.js", {**FILES, "js/a.js": 'import { x } from "./list/c.js";\n'})


@pytest.mark.parametrize("name", OURS)
def test_what_a_module_calls_of_another_it_imports(name: str) -> None:
    """A module sees more than it imports, once it stands among others: it may not count on that."""
    code = re.sub(r"//[^\n]*|/\*.*?\*/", "", OURS[name], flags=re.DOTALL)
    called = set(re.findall(r"(?<![.\w#])(\w+)\(", code)) & set(EXPORTED.findall("".join(OURS.values())))
    given = re.findall(r"\w+", " ".join(re.findall(r"\(([^()]*)\) (?:=>|\{)", code)))
    own = {*declared(without_module_syntax(OURS[name])), *re.findall(r"\bconst (\w+) (?:=|of) ", code), *given}
    assert called - own - {wanted for wanted, _ in imports(name, OURS[name])} == set()
