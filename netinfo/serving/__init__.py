"""Sends the site: as a server, or as files for any host."""
