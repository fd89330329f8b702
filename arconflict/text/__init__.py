"""From characters to words: every word keeps its place in the caller's string."""
