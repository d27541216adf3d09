"""Telephones of persons; records that were made one, and pairs that are known to be two people."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a store one revision up."""
    for column in ("phone", "phone_key", "other_names"):
        op.add_column("persons", sa.Column(column, sa.String(), nullable=False, server_default=""))
    # SQLite adds a column with a reference as it is; no name can be given to it there.
    op.add_column("persons", sa.Column("merged_into", sa.Integer(), nullable=True))
    op.create_index("ix_persons_phone_key", "persons", ["phone_key"], sqlite_where=sa.text("phone_key <> ''"))
    op.create_table(
        "person_merges",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("number"),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("kept_id", "merged_id")),
        *_texts("at", "by", "reason", "moved"),
        sa.Column("parted_at", sa.String(), nullable=True),
        *_texts("parted_by", "parting_reason"),
        *_of_persons("person_merges", "kept_id", "merged_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_merges")),
        sa.UniqueConstraint("number", name=op.f("uq_person_merges_number")),
    )
    for column in ("kept_id", "merged_id"):
        op.create_index(op.f(f"ix_person_merges_{column}"), "person_merges", [column])
    op.create_table(
        "person_distinctions",
        *(sa.Column(name, sa.Integer(), autoincrement=False, nullable=False) for name in ("first_id", "second_id")),
        *_texts("at", "by"),
        *_of_persons("person_distinctions", "first_id", "second_id"),
        sa.PrimaryKeyConstraint("first_id", "second_id", name=op.f("pk_person_distinctions")),
    )
    for table in ("person_merges", "person_distinctions"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END"
        )


def _texts(*names: str) -> list[sa.Column]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _of_persons(table: str, *columns: str) -> list[sa.ForeignKeyConstraint]:
    return [sa.ForeignKeyConstraint([one], ["persons.id"], name=op.f(f"fk_{table}_{one}")) for one in columns]


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
