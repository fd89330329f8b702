"""Hypothesis: the same examples in every run, or many new ones with --hypothesis-profile=search."""

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2000, deadline=None)
settings.load_profile("repeatable")
