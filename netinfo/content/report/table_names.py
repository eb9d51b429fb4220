"""Names that stand in more than one table."""

from ..messages import t

# TRANSLATORS: name of a tumour in the first column of the table
NET_1 = t("table.net1", "NET grade 1")
# TRANSLATORS: name of a tumour in the first column of the table
NET_2 = t("table.net2", "NET grade 2")
# TRANSLATORS: name of a tumour in the first column of the table
NET_3 = t("table.net3", "NET grade 3")
# TRANSLATORS: name of a tumour in the first column of the table
NEC = t("table.nec", "NEC, small cell or large cell")

# TRANSLATORS: heading of a column in a table
NAME = t("table.col.name", "Name")
# TRANSLATORS: heading of a column in a table
MITOSES = t("table.col.mitoses", "Cell divisions (mitoses) per 2 mm²")
