"""The pages of documents that were read from pictures: one JPEG a document, as it was read first."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a store one revision up."""
    op.create_table(
        "document_pages",
        sa.Column("identity_document_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["identity_document_id"],
            ["identity_documents.id"],
            name=op.f("fk_document_pages_identity_document_id"),
        ),
        sa.PrimaryKeyConstraint("identity_document_id", name=op.f("pk_document_pages")),
    )
    op.execute(
        "CREATE TRIGGER document_pages_refuses_delete BEFORE DELETE ON document_pages "
        "BEGIN SELECT RAISE(ABORT, 'rows of document_pages are never deleted'); END"
    )


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
