"""The index of names: folded words, and every word with letters left out. The store fills it itself."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a store one revision up."""
    for table in ("person_names", "prisoner_names"):
        op.execute(
            f"CREATE VIRTUAL TABLE {table} USING fts5(words, content='', contentless_delete=1, detail='none', "
            "tokenize='ascii', prefix='1 2 3 4 5 6 7 8 9')"
        )
    op.create_table(
        "name_deletes",
        sa.Column("key", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("word", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", "word", name=op.f("pk_name_deletes")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "name_index_state",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_name_index_state")),
    )


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
