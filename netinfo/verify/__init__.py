"""Compares what a host really sends with what was built, and says what each difference means for a reader."""
