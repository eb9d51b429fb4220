"""Makes the site: content, catalogs and templates become one list of resources."""
