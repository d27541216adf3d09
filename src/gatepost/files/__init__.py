"""What comes in as a file: tables from other offices."""
