"""Every record knows its shift; forms filled in on paper while the power was off; what a shift hands over unfinished."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_OF_A_SHIFT = ("visits", "refusals", "incidents", "parcels", "documents", "kept_items")


def upgrade() -> None:
    """Bring a store one revision up."""
    for table in _OF_A_SHIFT:
        op.add_column(table, sa.Column("shift", sa.String(), nullable=False, server_default=""))
    op.add_column("visits", sa.Column("form", sa.String(), nullable=False, server_default=""))
    op.add_column("visits", sa.Column("entered_at", sa.String(), nullable=True))
    op.add_column("visits", sa.Column("window_seconds", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_visits_form", "visits", ["form"], sqlite_where=sa.text("form <> ''"))
    op.add_column("shifts", sa.Column("unfinished", sa.String(), nullable=False, server_default=""))
    op.add_column("shifts", sa.Column("taken_over_with", sa.String(), nullable=False, server_default=""))
    op.create_table(
        "paper_forms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("printed_at", sa.String(), nullable=False),
        sa.Column("printed_by", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("settled_at", sa.String(), nullable=True),
        sa.Column("settled_by", sa.String(), nullable=False),
        sa.CheckConstraint("state <> 'spoiled' OR reason <> ''", name=op.f("ck_paper_forms_spoiled_with_reason")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_forms")),
        sa.UniqueConstraint("number", name=op.f("uq_paper_forms_number")),
    )
    op.create_index(op.f("ix_paper_forms_state"), "paper_forms", ["state"])


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
