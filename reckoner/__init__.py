"""A build tool for executable essays: read an essay, run it, check it, set it as a page."""

__version__ = "0.1.0"
