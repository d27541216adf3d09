"""Visits in full: rules as data, restrictions, refusals, and what a visit keeps beside who came to whom."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_OF_PRISONERS = ("regime", "conditions", "status")
_OF_VISITS = (
    *("party", "exceptions", "authorised_by", "authorised_reason", "permission", "badge", "locker", "belongings"),
    *("search_result", "searched_by", "annulled_by", "annulled_with", "annulment_reason"),
)


def upgrade() -> None:
    """Bring a store one revision up."""
    for name in _OF_PRISONERS:
        op.add_column("prisoners", sa.Column(name, sa.String(), nullable=False, server_default=""))
    for name in _OF_VISITS:
        op.add_column("visits", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.add_column("visits", sa.Column("allowed_until", sa.String(), nullable=True))
    op.add_column("visits", sa.Column("annulled_at", sa.String(), nullable=True))
    for name in ("badge", "locker"):
        taken = sa.text(f"left_at IS NULL AND {name} <> ''")
        op.create_index(f"uq_visits_{name}_inside", "visits", [name], unique=True, sqlite_where=taken)
    op.drop_index("ix_visits_prisoner_id", "visits")  # the next one serves for it
    op.create_index("ix_visits_prisoner_id_arrived_at", "visits", ["prisoner_id", "arrived_at"])
    _create_rules()
    _create_restrictions()
    _create_refusals()
    for table in ("rule_sets", "restrictions", "refusals"):
        op.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END"
        )


def _create_rules() -> None:
    op.create_table(
        "rule_sets",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("confirmed_by", sa.String(), nullable=False),
        sa.Column("confirmed_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_sets")),
    )


def _create_restrictions() -> None:
    op.create_table(
        "restrictions",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("number", "kind")),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("prisoner_id", sa.Integer(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("order", "reason", "first_day", "last_day")),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("lifted_at", sa.String(), nullable=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("lifted_by", "lifting_reason")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_restrictions_person_id")),
        sa.ForeignKeyConstraint(["prisoner_id"], ["prisoners.id"], name=op.f("fk_restrictions_prisoner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restrictions")),
        sa.UniqueConstraint("number", name=op.f("uq_restrictions_number")),
        sa.CheckConstraint("person_id IS NOT NULL OR prisoner_id IS NOT NULL", name=op.f("ck_restrictions_somebody")),
    )
    op.create_index(op.f("ix_restrictions_person_id"), "restrictions", ["person_id"])
    op.create_index(op.f("ix_restrictions_prisoner_id"), "restrictions", ["prisoner_id"])


def _create_refusals() -> None:
    op.create_table(
        "refusals",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("prisoner_id", sa.Integer(), nullable=True),
        sa.Column("refused_at", sa.String(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("refused_by", "codes", "explanation")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_refusals_person_id")),
        sa.ForeignKeyConstraint(["prisoner_id"], ["prisoners.id"], name=op.f("fk_refusals_prisoner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refusals")),
        sa.UniqueConstraint("number", name=op.f("uq_refusals_number")),
    )
    op.create_index(op.f("ix_refusals_person_id"), "refusals", ["person_id"])
    op.create_index(op.f("ix_refusals_refused_at"), "refusals", ["refused_at"])


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
