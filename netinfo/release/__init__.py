"""Makes a release from a checkout: what is published, what it is made of, and a digest of each file."""
