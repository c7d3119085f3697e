"""The finished site: MkDocs with its plugin, the live preview, the last checks of the HTML, comparison and export.

In: the folder of pages and `mkdocs.yml`. Out: `site/`, put in place only when it is whole.
"""
