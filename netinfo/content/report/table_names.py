"""Names that stand in more than one table."""

from ..messages import t

NET_1 = t("table.net1", "NET grade 1")
NET_2 = t("table.net2", "NET grade 2")
NET_3 = t("table.net3", "NET grade 3")
NEC = t("table.nec", "NEC, small cell or large cell")

NAME = t("table.col.name", "Name")
MITOSES = t("table.col.mitoses", "Cell divisions (mitoses) per 2 mm²")
