"""Parcels with senders, items, steps and scans; documents with steps and attachments; things that are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_NEW_TABLES = (
    *("senders", "parcels", "parcel_items", "parcel_steps", "parcel_scans"),
    *("documents", "document_steps", "attachments", "kept_items"),
)


def upgrade() -> None:
    """Bring a store one revision up."""
    _senders()
    _parcels()
    _documents()
    _kept_items()
    op.create_index(op.f("ix_identity_documents_number"), "identity_documents", ["number"])  # found by any number
    for table in _NEW_TABLES:
        op.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN SELECT RAISE(ABORT, 'rows of {table} are never deleted'); END"
        )


def _senders() -> None:
    _table("senders", *_texts("name", "address", "search_key"), *_links("senders", "persons.person_id?"))
    op.create_index(
        "uq_senders_person_id", "senders", ["person_id"], unique=True, sqlite_where=sa.text("person_id IS NOT NULL")
    )
    op.create_index(op.f("ix_senders_search_key"), "senders", ["search_key"])


def _parcels() -> None:
    _table(
        "parcels",
        *_texts("number", "kind", "postal_number", "received_at", "received_by", "state", "place", "expires_on"),
        *_texts("note", "exceptions", "authorised_by", "authorised_reason"),
        sa.Column("grams", sa.Integer(), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("check_due", sa.Boolean(), nullable=False),
        *_annulment(),
        *_links("parcels", "prisoners.prisoner_id", "senders.sender_id", "identity_documents.identity_document_id?"),
        sa.UniqueConstraint("number", name=op.f("uq_parcels_number")),
    )
    op.create_index(
        "uq_parcels_postal_number", "parcels", ["postal_number"], unique=True,
        sqlite_where=sa.text("postal_number <> '' AND annulled_at IS NULL"),
    )  # fmt: skip
    op.create_index("ix_parcels_prisoner_id_received_at", "parcels", ["prisoner_id", "received_at"])
    op.create_index("ix_parcels_state_received_at", "parcels", ["state", "received_at"])
    for column in ("sender_id", "received_at"):
        op.create_index(op.f(f"ix_parcels_{column}"), "parcels", [column])
    _listed(
        "parcel_items", "parcels.parcel_id",
        *_texts("code", "name", "unit", "state", "reasons", "remark"),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=True),
    )  # fmt: skip
    _table(
        "parcel_steps",
        *_texts("to_state", "at", "by", "places", "reason", "act", "people"),
        *_links("parcel_steps", "parcels.parcel_id"),
    )
    op.create_index(op.f("ix_parcel_steps_parcel_id"), "parcel_steps", ["parcel_id"])
    op.create_index("uq_parcel_steps_act", "parcel_steps", ["act"], unique=True, sqlite_where=sa.text("act <> ''"))
    _table("parcel_scans", *_texts("text", "at", "by", "answer", "parcel"))
    op.create_index(op.f("ix_parcel_scans_at"), "parcel_scans", ["at"])


def _documents() -> None:
    _table(
        "documents",
        *_texts("number", "kind", "direction", "addressee", "own_number", "own_date", "from_whom", "to_whom"),
        *_texts("subject", "due_on", "holder", "answer", "note", "registered_at", "registered_by"),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("answered_at", sa.String(), nullable=True),
        *_annulment(),
        *_links("documents", "prisoners.prisoner_id?"),
        sa.UniqueConstraint("number", name=op.f("uq_documents_number")),
    )
    for column in ("own_number", "prisoner_id", "due_on", "registered_at"):
        op.create_index(op.f(f"ix_documents_{column}"), "documents", [column])
    _table("document_steps", *_texts("kind", "at", "by", "said"), *_links("document_steps", "documents.document_id"))
    op.create_index(op.f("ix_document_steps_document_id"), "document_steps", ["document_id"])
    _listed(
        "attachments", "documents.document_id",
        *_texts("name", "format", "sha256"),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
    )  # fmt: skip


def _kept_items() -> None:
    _table(
        "kept_items",
        *_texts("number", "kind", "description", "quantity", "place", "owner", "visit", "note"),
        *_texts("taken_in_at", "taken_in_by", "given_out_by", "given_to"),
        sa.Column("given_out_at", sa.String(), nullable=True),
        *_annulment(),
        *_links(
            "kept_items", "persons.person_id?", "prisoners.prisoner_id?", "identity_documents.identity_document_id?"
        ),
        sa.UniqueConstraint("number", name=op.f("uq_kept_items_number")),
    )
    for column in ("person_id", "prisoner_id", "taken_in_at", "given_out_at"):
        op.create_index(op.f(f"ix_kept_items_{column}"), "kept_items", [column])


def _table(table: str, *columns: sa.schema.SchemaItem) -> None:
    key = (sa.Column("id", sa.Integer(), nullable=False), sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")))
    op.create_table(table, *key, *columns)


def _listed(table: str, owner: str, *columns: sa.Column) -> None:
    """Rows that belong to another one, in their order."""
    owners, column = owner.split(".")
    op.create_table(
        table,
        sa.Column(column, sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("place_in_list", sa.Integer(), autoincrement=False, nullable=False),
        *columns,
        sa.ForeignKeyConstraint([column], [f"{owners}.id"], name=op.f(f"fk_{table}_{column}")),
        sa.PrimaryKeyConstraint(column, "place_in_list", name=op.f(f"pk_{table}")),
    )


def _links(table: str, *targets: str) -> list[sa.schema.SchemaItem]:
    """Columns that name rows of other tables, `table.column`; a question mark where there may be none."""
    made: list[sa.schema.SchemaItem] = []
    for target in targets:
        other, column = target.rstrip("?").split(".")
        made.append(sa.Column(column, sa.Integer(), nullable=target.endswith("?")))
        made.append(sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}")))
    return made


def _annulment() -> list[sa.Column]:
    at = sa.Column("annulled_at", sa.String(), nullable=True)
    return [at, *_texts("annulled_by", "annulled_with", "annulment_reason")]


def _texts(*names: str) -> list[sa.Column]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
