"""The errors that a caller's mistake raises; text to be read never raises one."""


class ArconflictError(Exception):
    """Any mistake of the caller that the library can name."""


class InputError(ArconflictError, ValueError):
    """An argument has the right type and a value that cannot be used."""


class LexiconError(ArconflictError):
    """A lexicon file is wrong; the message reads `file: entry: what was expected`."""
