"""The notation of prose: bindings, number formats, numerals and the rules that exempt them, Markdown.

In: one text. Out: its bindings, its numerals, a value written in a format, HTML. Knows no project and no file.
"""
