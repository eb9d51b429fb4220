"""The translators' workbench: commands and pages for people who know a language, not a program."""
