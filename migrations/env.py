"""Alembic's entry: migrates the connection that the store hands over, in one transaction."""

from alembic import context

from gatepost.db.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
