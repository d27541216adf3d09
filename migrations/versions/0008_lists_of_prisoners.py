"""What else is known of a prisoner; the lists that prisoners were taken over from, and what each of them changed."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_MORE_OF_A_PRISONER = ("surname_latin", "given_names_latin", "arrived_on", "release_on", "flags")


def upgrade() -> None:
    """Bring a store one revision up."""
    for column in _MORE_OF_A_PRISONER:
        op.add_column("prisoners", sa.Column(column, sa.String(), nullable=False, server_default=""))
    op.create_table(
        "prisoner_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("number", "file_name", "sha256", "columns")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("added", "changed", "gone", "left_out")),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("taken_at", "taken_by")),
        sa.Column("taken_back_at", sa.String(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("taken_back_by", "taken_back_reason")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_prisoner_lists")),
        sa.UniqueConstraint("number", name=op.f("uq_prisoner_lists_number")),
    )
    op.create_table(
        "prisoner_list_rows",
        sa.Column("list_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("prisoner_id", sa.Integer(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("before", "after")),
        sa.ForeignKeyConstraint(
            ["list_id"], ["prisoner_lists.id"], name=op.f("fk_prisoner_list_rows_list_id")
        ),
        sa.ForeignKeyConstraint(
            ["prisoner_id"], ["prisoners.id"], name=op.f("fk_prisoner_list_rows_prisoner_id")
        ),
        sa.PrimaryKeyConstraint("list_id", "prisoner_id", name=op.f("pk_prisoner_list_rows")),
    )  # fmt: skip
    for table in ("prisoner_lists", "prisoner_list_rows"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END"
        )


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
