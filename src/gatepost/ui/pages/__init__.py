"""One file or folder a rail entry, plus set-up and sign-in; each knows its desk, none knows another page."""
