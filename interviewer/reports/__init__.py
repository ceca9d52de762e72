"""Transcripts and scorecards rendered for people."""
