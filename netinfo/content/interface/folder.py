"""The folder of paper that a hospital hands out."""

from ..messages import Message, Plural, t

MESSAGES: tuple[Message | Plural, ...] = (
    # TRANSLATORS: heading above the list of what stands on which page
    t("folder.contents", "Contents"),
    # TRANSLATORS: in an empty box on the cover, where a hospital puts its stamp
    t("folder.stamp", "Stamp of the hospital"),
    # TRANSLATORS: heading above the ready-made questions and the two cards
    t("folder.questions", "Questions for your visit"),
    t("folder.questions-note", "Tick what you want to ask. Take this folder with you to your visit."),
    t(
        "folder.hard-note",
        "These questions are about the outlook and the end of life. Skip them if you would rather not read them now.",
    ),
    # TRANSLATORS: heading above the links to the files with which the leaflet is printed
    t("folder.pdfs-title", "The whole leaflet on paper"),
    t(
        "folder.pdfs-what",
        "Here is the leaflet to print, as PDF. The questions, the two cards and the explained words are in it too. "
        "You need internet to open these files.",
    ),
    # TRANSLATORS: link to the file for one kind of paper; {kind} is folder.pdf-a4 and the like, {pages} how many pages
    # it has, {size} how many kilobytes (kB)
    t("folder.pdf", "{kind}: PDF, {pages} pages, {size} kB"),
    # TRANSLATORS: link to the file of the booklet, of which four pages stand on a sheet of paper; {kind} is
    # folder.pdf-a5, {pages} how many pages it has, {sheets} how many sheets, {size} how many kilobytes (kB)
    t("folder.pdf-folded", "{kind}: PDF, {pages} pages on {sheets} sheets of A4, {size} kB"),
    # TRANSLATORS: a kind of paper
    t("folder.pdf-a4", "A4"),
    # TRANSLATORS: a kind of paper
    t("folder.pdf-a4-large", "A4 with large letters"),
    # TRANSLATORS: a kind of paper: that of the United States
    t("folder.pdf-letter", "American paper (Letter)"),
    # TRANSLATORS: a kind of paper
    t("folder.pdf-a5-booklet", "Booklet (A5)"),
    # TRANSLATORS: below the link to the booklet; name the choice as printers do in your language
    t(
        "folder.pdfs-booklet",
        "The booklet: print it on both sides of A4 and choose 'flip on short edge'. Then fold and staple the sheets.",
    ),
)
