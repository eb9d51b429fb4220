"""How what is not read as it is written sounds, for a voice that reads the page aloud; the longest first.

The words page says the same to a reader, in another spelling: `w.<word>.sounds`.
"""

from ..messages import Message, t

WRITTEN: dict[str, Message] = {
    # TRANSLATORS: spelt so that a voice of your language says these words well; - if it does by itself
    "neuroendocrine carcinoma": t("say.neuroendocrine-carcinoma.sounds", "-"),
    # TRANSLATORS: spelt so that a voice of your language says these words well; - if it does by itself
    "Merkel cell carcinoma": t("say.merkel-cell-carcinoma.sounds", "-"),
    # TRANSLATORS: spelt so that a voice of your language says these words well; - if it does by itself
    "neuroendocrine tumour": t("say.neuroendocrine-tumour.sounds", "-"),
    # TRANSLATORS: spelt so that a voice of your language says these words well; - if it does by itself
    "lung cancer": t("say.lung-cancer.sounds", "-"),
    # TRANSLATORS: spelt so that a voice of your language says these words well; - if it does by itself
    "small cell": t("say.small-cell.sounds", "-"),
    # TRANSLATORS: spelt so that a voice of your language says these words well; - if it does by itself
    "large cell": t("say.large-cell.sounds", "-"),
    # TRANSLATORS: a Dutch word; spelt so that a voice of your language says it well
    "huisarts": t("say.huisarts.sounds", "house arts"),
    # TRANSLATORS: a Dutch word; spelt so that a voice of your language says it well
    "longarts": t("say.longarts.sounds", "long arts"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "LCNECs": t("say.lcnecs.sounds", "L C N E Cs"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "SCNECs": t("say.scnecs.sounds", "S C N E Cs"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "LCNEC": t("say.lcnec.sounds", "L C N E C"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "SCNEC": t("say.scnec.sounds", "S C N E C"),
    # TRANSLATORS: a word, not letters: as on the words page
    "MiNEN": t("say.minen.sounds", "my-nen"),
    # TRANSLATORS: as on the words page, so that a voice says it well
    "Ki-67": t("say.ki-67.sounds", "K I 67"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "NECs": t("say.necs.sounds", "N E Cs"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "SCLC": t("say.sclc.sounds", "S C L C"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "MCC": t("say.mcc.sounds", "M C C"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "MDL": t("say.mdl.sounds", "M D L"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "MDO": t("say.mdo.sounds", "M D O"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "NEC": t("say.nec.sounds", "N E C"),
    # TRANSLATORS: a word, not letters: as on the words page
    "NET": t("say.net.sounds", "net"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "PTO": t("say.pto.sounds", "P T O"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "WHO": t("say.who.sounds", "W H O"),
    # TRANSLATORS: the letters apart, so that a voice spells them
    "GP": t("say.gp.sounds", "G P"),
    # TRANSLATORS: letter and number apart, so that a voice says both
    "G1": t("say.g1.sounds", "G 1"),
    # TRANSLATORS: letter and number apart, so that a voice says both
    "G2": t("say.g2.sounds", "G 2"),
    # TRANSLATORS: letter and number apart, so that a voice says both
    "G3": t("say.g3.sounds", "G 3"),
}
"""By what is written."""
MESSAGES = tuple(WRITTEN.values())
