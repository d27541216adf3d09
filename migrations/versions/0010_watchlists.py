"""Watchlists: lists of people from outside, their entries, and what was decided about a match."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a store one revision up."""
    op.create_table(
        "watchlists",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("number", "name", "source", "order", "first_day", "last_day", "passing", "file_name", "sha256"),
        sa.Column("entry_count", sa.Integer(), nullable=False),
        *_texts("loaded_at", "loaded_by"),
        sa.Column("withdrawn_at", sa.String(), nullable=True),
        *_texts("withdrawn_by", "withdrawal_reason"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watchlists")),
        sa.UniqueConstraint("number", name=op.f("uq_watchlists_number")),
    )
    op.create_table(
        "watch_entries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        *_texts("name", "other_names", "birth_date", "sex", "nationality", "document_number", "pin", "note"),
        *_texts("search_key"),
        sa.ForeignKeyConstraint(["list_id"], ["watchlists.id"], name=op.f("fk_watch_entries_list_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_watch_entries")),
    )
    for column in ("list_id", "birth_date", "document_number", "pin"):
        op.create_index(op.f(f"ix_watch_entries_{column}"), "watch_entries", [column])
    op.create_table(
        "watch_decisions",
        *(sa.Column(name, sa.Integer(), autoincrement=False, nullable=False) for name in ("entry_id", "person_id")),
        sa.Column("is_match", sa.Boolean(), nullable=False),
        *_texts("decided_at", "decided_by", "reason"),
        sa.ForeignKeyConstraint(["entry_id"], ["watch_entries.id"], name=op.f("fk_watch_decisions_entry_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_watch_decisions_person_id")),
        sa.PrimaryKeyConstraint("entry_id", "person_id", name=op.f("pk_watch_decisions")),
    )
    op.create_index(op.f("ix_watch_decisions_person_id"), "watch_decisions", ["person_id"])
    op.execute(
        "CREATE VIRTUAL TABLE watch_names USING fts5(words, content='', contentless_delete=1, detail='none', "
        "tokenize='ascii', prefix='1 2 3 4 5 6 7 8 9')"
    )
    for table in ("watchlists", "watch_entries", "watch_decisions"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END"
        )


def _texts(*names: str) -> list[sa.Column]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
