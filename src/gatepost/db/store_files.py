"""The store's own file. Apart from `store`, which takes long to load: the first window needs the name alone."""

STORE_FILE = "gatepost.db"
