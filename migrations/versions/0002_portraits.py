"""Portraits: the visitor's face as the gate's camera took it for one visit."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a store one revision up."""
    op.create_table(
        "portraits",
        sa.Column("visit_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["visit_id"], ["visits.id"], name=op.f("fk_portraits_visit_id")),
        sa.PrimaryKeyConstraint("visit_id", name=op.f("pk_portraits")),
    )
    op.execute(
        "CREATE TRIGGER portraits_refuses_delete BEFORE DELETE ON portraits "
        "BEGIN SELECT RAISE(ABORT, 'rows of portraits are never deleted'); END"
    )


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
