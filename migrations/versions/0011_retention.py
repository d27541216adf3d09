"""Persons whose time of keeping is over: when they were anonymised, and which entries of the journal lost names for it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring a store one revision up."""
    op.add_column("persons", sa.Column("anonymised_at", sa.String(), nullable=True))
    op.create_table(
        "journal_redactions",
        sa.Column("seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("by_seq", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("seq", "by_seq", name=op.f("pk_journal_redactions")),
    )
    op.execute(
        "CREATE TRIGGER journal_redactions_refuses_delete BEFORE DELETE ON journal_redactions "
        "BEGIN SELECT RAISE(ABORT, 'rows of journal_redactions are never deleted'); END"
    )
    op.execute("DROP TRIGGER journal_refuses_update")
    op.execute(
        "CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal "
        "WHEN NEW.seq <> OLD.seq OR NEW.at <> OLD.at OR NEW.actor <> OLD.actor OR NEW.deed <> OLD.deed "
        "OR NEW.subject <> OLD.subject OR NEW.previous_hash <> OLD.previous_hash OR NEW.hash <> OLD.hash "
        "OR OLD.deed = 'persons.anonymised' "
        "OR NOT EXISTS (SELECT 1 FROM journal_redactions WHERE seq = OLD.seq AND by_seq > (SELECT max(seq) FROM journal)) "
        "BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END"
    )


def downgrade() -> None:
    """Not offered: nothing is deleted. The way back is the backup made before the migration."""
    raise RuntimeError("a store is never migrated down")
