"""How long an essay may run and how much memory it may take."""

SECONDS = 120
"""Time limit of an essay's run, unless its front matter asks for another."""
MOST_SECONDS = 600
"""What it may ask for at most."""
MEMORY = 2048
"""MiB of memory that an essay may take beyond what the libraries take."""
