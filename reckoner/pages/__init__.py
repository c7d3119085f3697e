"""The pages, as Markdown files in a folder.

In: the checked essays and the archive. Out: files by name, for MkDocs or any other reader of Markdown. Knows no MkDocs.
"""
