"""What the site patches of other libraries: a new version of one is noticed."""

from __future__ import annotations

from importlib import import_module

from reckoner.site.upstream import MADE_FOR, PATCHES, to_review


def test_every_patched_library_is_installed_in_the_version_that_its_patches_were_made_for():
    assert to_review() == [], "look at these, then write the new versions into reckoner/site/upstream.py"


def test_another_version_names_each_place_to_look_at():
    assert to_review(lambda name: "8.0.0" if name == "nbconvert" else MADE_FOR[name]) == [
        "nbconvert 8.0.0, not 7.17.2: look whether reckoner.site.notebook_views still replaces "
        "TemplateExporter._create_environment",
        "nbconvert 8.0.0, not 7.17.2: look whether reckoner.pages.essay.notebook still cuts styles and copy buttons "
        "out of its HTML (lighten)",
    ]


def test_every_patch_names_a_module_that_is_there_and_a_library_with_a_version():
    for patch in PATCHES:
        import_module(patch.module)
    assert {patch.library for patch in PATCHES} == set(MADE_FOR)
