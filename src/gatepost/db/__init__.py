"""The encrypted store: the only room that names SQLAlchemy."""
