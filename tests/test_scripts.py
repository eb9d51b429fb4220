"""Scripts as they are sent: whole, in order of need, refused when they cannot be read."""

import pytest

from netinfo.problems import Problem
from netinfo.scripts import bundled, in_order_of_need

FILES = {
    "js/a.js": 'import { b } from "./list/b.js";\nimport { c } from "./list/c.js";\nconsole.log(b, c());\n',
    "js/list/b.js": 'import { c } from "./c.js";\nexport const b = c();\n',
    "js/list/c.js": "/** A reason. */\nexport function c() {\n  return 1;\n}\n",
    "js/vendor.js": "const t=2;function n(){return t}export{t as two,n as give};",
    "js/user.js": 'import { give, two } from "./vendor.js";\nconst t = two;\nconsole.log(t, give());\n',
    "js/inside.js": 'import { c } from "./list/c.js";\nexport const d = c();\nconst own = 1;\n',
    "js/alike.js": 'import { d } from "./inside.js";\nconst own = 2;\nconsole.log(own, d);\n',
    "js/twice.js": 'import { c } from "./list/c.js";\nexport function c() {}\n',
}


def test_a_module_stands_after_everything_it_imports() -> None:
    assert in_order_of_need("js/a.js", FILES) == ["js/list/c.js", "js/list/b.js", "js/a.js"]


def test_a_bundle_has_neither_imports_nor_exports_nor_comments() -> None:
    script = bundled("js/a.js", FILES)
    assert "import" not in script
    assert "export" not in script
    pytest.importorskip("minify", reason="not shortened here: tdewolff-minify has no build for this system")
    assert "reason" not in script


def test_a_vendored_module_keeps_its_names_to_itself() -> None:
    assert "export" not in bundled("js/user.js", FILES)


def test_what_a_module_does_not_export_stays_inside_it() -> None:
    assert bundled("js/alike.js", FILES)


def test_two_exports_alike_in_one_bundle_are_a_problem() -> None:
    with pytest.raises(Problem, match="more than one module: c"):
        bundled("js/twice.js", FILES)


def test_a_missing_module_is_a_problem() -> None:
    with pytest.raises(Problem, match=r"js/nowhere\.js"):
        bundled("js/a.js", {"js/a.js": 'import { x } from "./nowhere.js";\n'})
