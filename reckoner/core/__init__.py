"""What every other package builds on: findings, the store on disk, temporary folders, addresses, the site's settings.

In: paths and text. Out: `Finding` and `Failure`, things kept under a key, URLs. Knows nothing of essays.
"""
