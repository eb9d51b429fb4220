"""The workbench in the browser: a catalog is translated, checked and saved there, each sentence in its place."""
