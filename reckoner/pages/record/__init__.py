"""Pages made from the archive: people, works, facts, models, terms, claims, renderings.

In: the archive, and where its records are used. Out: Markdown pages by file name.
"""
