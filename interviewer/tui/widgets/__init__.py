"""One widget a file, with its own bindings and messages."""
