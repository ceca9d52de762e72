"""The rules that choose what the interviewer does: small, named, and in order of priority."""
