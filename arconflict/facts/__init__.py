"""What comes out: frozen facts, a file a noun."""
