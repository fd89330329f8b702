"""The command line: reads texts from files, folders or standard input, and writes their facts."""

from arconflict.cli.command import main

__all__ = ["main"]
