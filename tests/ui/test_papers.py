"""The house's own templates: edited with a preview, checked, kept, and used on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit

from gatepost.domain.errors import SettingUnusable
from gatepost.domain.export_errors import TemplateLacks, TemplateTooLong, TemplateUnknownWord
from gatepost.domain.facility import Facility
from gatepost.domain.papers import MOST_SIGNS, PaperName, check_template, words_in
from gatepost.scan.barcode import read as read_barcodes
from gatepost.ui import paper_samples
from gatepost.ui.pages.papers import PapersPage
from gatepost.ui.paper_parts import PAPERS, shipped_template, size_of
from gatepost.ui.translate import Translation
from tests.ui.test_paper import rendered
from tests.ui.test_rule_pages import page_of

HOUSE = Facility("Prison No. 47", language="en")


@pytest.mark.parametrize("name", PaperName)
def test_every_paper_is_made_from_its_shipped_template_with_every_word_filled(qapp, name):
    check_template(shipped_template(name), shipped_template(name))
    text = paper_samples.sample(name, HOUSE).toPlainText()
    assert "Prison No. 47" in text
    assert "$" not in text


@pytest.mark.parametrize("window", ["ru", "en"])
@pytest.mark.parametrize(("language", "visitor"), [("ru", "Посетитель"), ("ky", "Келүүчү"), ("en", "Visitor")])
def test_papers_speak_the_facilitys_language_whatever_the_window_speaks(qapp, window, language, visitor):
    translation = Translation()
    translation.apply(window)
    try:
        said = paper_samples.sample(PaperName.ROLL_CALL, replace(HOUSE, language=language)).toPlainText()
    finally:
        translation.apply("en")
    assert visitor in said


def test_qr_and_code_128_of_a_label_are_read_back(qapp):
    read = read_barcodes(rendered(paper_samples.sample(PaperName.LABEL, HOUSE), 400, 700))
    assert {one.text for one in read} == {"P-2026-000045"}
    assert len(read) == 2


def test_the_houses_own_template_counts_that_of_its_language_first(qapp):
    own = replace(HOUSE, papers={"pass": "All: $title", "pass.en": "<p>English: $title, $$5</p>"})
    assert paper_samples.sample(PaperName.PASS, own).toPlainText() == "English: Pass V-2026-000123, $5"
    translation = Translation()  # without one the words would be those of the source
    russian = replace(own, language="ru")
    assert paper_samples.sample(PaperName.PASS, russian).toPlainText() == "All: Пропуск V-2026-000123"
    assert translation.language == "en"  # the window's, all the while


def test_a_name_in_a_template_cannot_run_over_the_page(qapp):
    said = paper_samples.sample(PaperName.PASS, replace(HOUSE, name="<b>$title</b>")).toPlainText()
    assert said.startswith("<b>$title</b>")


def test_what_a_paper_must_hold_cannot_be_left_out():
    shipped = shipped_template(PaperName.PASS)
    assert words_in("$title ${about} $$qr") == {"title", "about"}
    with pytest.raises(TemplateLacks, match=r"\$about"):
        check_template("$title $qr", shipped)
    with pytest.raises(TemplateUnknownWord, match=r"\$items"):
        check_template("$title $about $items", shipped)
    check_template("$title $about", shipped)  # a house may do without photo and codes


def test_templates_and_sizes_are_kept_and_the_shipped_one_is_not(counters):
    shipped = shipped_template(PaperName.PASS)
    own = shipped + "<p>Keep this pass.</p>"
    kept = counters.papers.save(PaperName.PASS, "ru", own, "A5", shipped).value
    assert (kept.papers, kept.paper_sizes) == ({"pass.ru": own}, {"pass": "A5"})
    assert size_of(PaperName.PASS, kept) == "A5"
    kept = counters.papers.save(PaperName.PASS, "ru", shipped, "A6", shipped).value
    assert (kept.papers, kept.paper_sizes) == ({}, {})
    with pytest.raises(SettingUnusable):
        counters.papers.save(PaperName.PASS, "", own, "A7", shipped)
    with pytest.raises(TemplateTooLong):
        counters.papers.save(PaperName.PASS, "", own + "x" * MOST_SIGNS, "A6", shipped)
    assert set(PAPERS) == {"A4", "A5", "A6", "80 mm"}


def test_the_size_of_a_pass_that_prints_by_itself_is_chosen_in_the_settings_alone(officer):
    house = replace(officer.gate._counters.admin.facility(), pass_paper="80 mm")
    officer.window._facility_changed(house)
    page = page_of(officer, PapersPage)
    size = officer.find(QComboBox, "paper_size")
    assert (size.currentText(), size.isEnabled()) == ("80 mm", False)
    page._names.setCurrentRow(list(PaperName).index(PaperName.LABEL))
    assert (size.currentText(), size.isEnabled()) == ("A6", True)


def test_a_template_that_is_being_changed_is_not_thrown_away_unasked(officer):
    page = page_of(officer, PapersPage)
    editor = officer.find(QPlainTextEdit, "paper_template")
    editor.setPlainText("<p>$title $about, half done</p>")
    page._names.setCurrentRow(3)
    assert (page._names.currentRow(), editor.toPlainText()) == (0, "<p>$title $about, half done</p>")
    assert "Not saved yet: Visitor’s pass" in officer.said
    page._leave_for((3, 0))  # "Switch anyway"
    assert (page._names.currentRow(), page.unsaved) == (3, "")
    assert editor.toPlainText() == shipped_template(PaperName.SEIZURE_ACT)


def test_an_administrator_changes_a_paper_and_sees_it_before_saving(officer):
    page = page_of(officer, PapersPage)
    page._names.setCurrentRow(list(PaperName).index(PaperName.ROLL_CALL))
    before = officer.find(QLabel, "paper_preview").pixmap().toImage()
    editor = officer.find(QPlainTextEdit, "paper_template")
    editor.setPlainText("<h1>$title</h1><p>Every evening.</p>")
    officer.until(lambda: officer.find(QLabel, "paper_preview").pixmap().toImage() != before)
    assert page.unsaved == "Roll-call"
    officer.click("save_paper")
    officer.until(lambda: "would lack $items" in officer.said)
    assert editor.toPlainText().endswith("evening.</p>")
    editor.setPlainText("<h1>$title</h1><p>Every evening.</p>$items")
    officer.find(QComboBox, "paper_size").setCurrentText("A5")
    officer.click("save_paper")
    officer.until(lambda: officer.said == "The paper “Roll-call” is saved.")
    facility = officer.gate._counters.admin.facility()
    assert facility.paper_sizes == {"roll-call": "A5"}
    assert "Every evening." in paper_samples.sample(PaperName.ROLL_CALL, facility).toPlainText()
    assert officer.window.workspace.shown_kind is PapersPage  # the page that was seen is seen again
    page = page_of(officer, PapersPage)
    page._names.setCurrentRow(list(PaperName).index(PaperName.ROLL_CALL))
    assert "Every evening." in officer.find(QPlainTextEdit, "paper_template").toPlainText()
    officer.click("shipped_paper")
    officer.click("save_paper")
    officer.until(lambda: officer.gate._counters.admin.facility().papers == {})
