"""Incidents with what was found, contacts with approvals, shifts, and the papers shown at a visit."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_NEW_TABLES = ("contacts", "incidents", "found_items", "incident_photos", "shifts")


def upgrade() -> None:
    """Bring a store one revision up."""
    op.add_column("visits", sa.Column("papers", sa.String(), nullable=False, server_default=""))
    _contacts()
    _incidents()
    _shifts()
    for table in _NEW_TABLES:
        op.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END"
        )


def _contacts() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("prisoner_id", sa.Integer(), nullable=False),
        *_texts("relation", "authority", "first_day", "last_day", "given_by", "withdrawn_by", "withdrawal_reason"),
        sa.Column("withdrawn_at", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_contacts_person_id")),
        sa.ForeignKeyConstraint(["prisoner_id"], ["prisoners.id"], name=op.f("fk_contacts_prisoner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contacts")),
        sa.UniqueConstraint("person_id", "prisoner_id", name=op.f("uq_contacts_person_id_prisoner_id")),
    )
    op.create_index(op.f("ix_contacts_prisoner_id"), "contacts", ["prisoner_id"])


def _incidents() -> None:
    op.create_table(
        "incidents",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("identity_document_id", sa.Integer(), nullable=True),
        sa.Column("prisoner_id", sa.Integer(), nullable=True),
        *_texts("number", "act", "visit", "happened_at", "description", "witnesses", "written_at", "written_by"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_incidents_person_id")),
        sa.ForeignKeyConstraint(
            ["identity_document_id"], ["identity_documents.id"], name=op.f("fk_incidents_identity_document_id")
        ),
        sa.ForeignKeyConstraint(["prisoner_id"], ["prisoners.id"], name=op.f("fk_incidents_prisoner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incidents")),
        sa.UniqueConstraint("number", name=op.f("uq_incidents_number")),
    )
    for column in ("person_id", "prisoner_id", "happened_at"):
        op.create_index(op.f(f"ix_incidents_{column}"), "incidents", [column])
    op.create_index("uq_incidents_act", "incidents", ["act"], unique=True, sqlite_where=sa.text("act <> ''"))
    _listed("found_items", *_texts("name", "quantity", "place", "measure"))
    _listed("incident_photos", sa.Column("jpeg", sa.LargeBinary(), nullable=False))


def _listed(table: str, *columns: sa.Column) -> None:
    """Rows that belong to an incident, in their order."""
    op.create_table(
        table,
        sa.Column("incident_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place_in_list", sa.Integer(), autoincrement=False, nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["incident_id"], ["incidents.id"], name=op.f(f"fk_{table}_incident_id")),
        sa.PrimaryKeyConstraint("incident_id", "place_in_list", name=op.f(f"pk_{table}")),
    )


def _shifts() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", sa.Integer(), nullable=False),
        *_texts("number", "on_duty", "opened_at", "opened_by", "closed_by", "taken_over_by", "inside", "remarks"),
        sa.Column("closed_at", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shifts")),
        sa.UniqueConstraint("number", name=op.f("uq_shifts_number")),
    )
    # One shift at most is open: `closed_by` is empty in every open one.
    op.create_index("uq_shifts_open", "shifts", ["closed_by"], unique=True, sqlite_where=sa.text("closed_at IS NULL"))


def _texts(*names: str) -> list[sa.Column]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
