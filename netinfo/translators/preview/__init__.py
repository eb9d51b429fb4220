"""Shows sentences in their pages: a changed file, every key, a made-up language."""
