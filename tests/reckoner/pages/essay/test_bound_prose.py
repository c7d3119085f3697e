"""Notes and quotations as pages set them."""

from __future__ import annotations

from reckoner.pages.essay.bound_prose import notes_placed
from reckoner.pages.essay.quotations import shown
from reckoner.source.footnotes import Notes
from reckoner.source.quotation_marks import Slip
from tests.project import Project, essay

MARK = '<sup class="rk-noteref" id="noteref-1"><a href="#note-1" aria-label="Note 1">1</a></sup>'
BACK = '<a class="rk-noteback" href="#noteref-1" aria-label="1, back to the text">1</a>'


def test_a_note_is_set_beside_its_first_mark_and_its_words_are_markdown():
    notes = Notes()
    text = notes_placed(notes.taken("So.[^a] On.[^a]\n\n[^a]: Not *quite*.\n"), notes)
    opening = f'<span class="rk-note" id="note-1" role="note">{BACK} '
    again = MARK.replace(' id="noteref-1"', "")
    assert text == f"So.\ue000{MARK}\ue001\ue000{opening}\ue002Not *quite*.\ue001 On.\ue000{again}\ue001\n\n"


def test_a_number_in_a_note_is_bound_as_everywhere(project: Project, tmp_path) -> None:
    project.write({"essays/sums.py": essay("So.[^a]\n\n[^a]: [33%](<calc: {rate:.0%}>).")})
    assert project.run("export", str(tmp_path / "out")).code == 0
    page = (tmp_path / "out" / "essays" / "sums.md").read_text(encoding="utf-8")
    assert f'role="note">{BACK} <a class="rk-number rk-chosen"' in page


def test_marks_and_slips_of_a_quotation_say_what_they_are() -> None:
    assert shown("gbt2 [...] & [so]", [], [Slip(kept="gbt2", meant="GPT-2")]) == (
        '<span class="rk-mark" data-mark="slip" title="so in the transcript, for: GPT-2">gbt2</span> '
        '<span class="rk-mark" data-mark="left-out" title="words left out here">[...]</span> &amp; '
        '<span class="rk-mark" data-mark="ours" title="not in the source: added here">[so]</span>'
    )
