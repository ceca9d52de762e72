"""A rubric held against what was said: marks with evidence, and the scorecard."""
