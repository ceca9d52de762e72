"""The interviewer's rules: (state, event) to (state, moves)."""
