"""What stands on an essay's page, and on its notebook view.

In: a checked essay and the archive. Out: a `Page`: its numbers, sources and figures, and its Markdown.
"""
