"""Bookings with their visitors, and periods that are blocked by order."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TEXTS = ("room", "permission", "note", "state", "made_by", "cancelled_by", "cancellation_reason")


def upgrade() -> None:
    """Bring a store one revision up."""
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("prisoner_id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("kind", "starts_at", "ends_at")),
        sa.Column("closed", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in _TEXTS),
        sa.ForeignKeyConstraint(["prisoner_id"], ["prisoners.id"], name=op.f("fk_bookings_prisoner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bookings")),
        sa.UniqueConstraint("number", name=op.f("uq_bookings_number")),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_bookings_ends_later")),
    )
    op.create_index(op.f("ix_bookings_starts_at"), "bookings", ["starts_at"])
    op.create_index(op.f("ix_bookings_prisoner_id"), "bookings", ["prisoner_id"])
    op.create_table(
        "booking_visitors",
        sa.Column("booking_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name=op.f("fk_booking_visitors_booking_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_booking_visitors_person_id")),
        sa.PrimaryKeyConstraint("booking_id", "person_id", name=op.f("pk_booking_visitors")),
    )
    op.create_index(op.f("ix_booking_visitors_person_id"), "booking_visitors", ["person_id"])
    op.create_table(
        "blocked_periods",
        sa.Column("id", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("first_day", "last_day", "order", "reason", "excepted", "made_at", "made_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blocked_periods")),
    )
    op.add_column("visits", sa.Column("booking", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_visits_booking", "visits", ["booking"], sqlite_where=sa.text("booking <> ''"))
    for table in ("bookings", "booking_visitors", "blocked_periods"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END"
        )


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
