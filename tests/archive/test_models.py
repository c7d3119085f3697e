"""The table of models: enough of them, each figure with its source, and none that its own others contradict."""

from __future__ import annotations

import datetime as dt
import math
import re
from pathlib import Path

import pytest

from reckoner.source.archive import load
from reckoner.source.models_table import Model
from snippets.transformer import training_flop

ARCHIVE = load(Path(__file__).parents[2])
MODELS = {model.id: model for model in ARCHIVE.models}
KNOWN = [m for m in ARCHIVE.models if m.parameters and m.training_tokens and m.training_flop and m.id != "sb-lm"]
PARTLY_ACTIVE = [model for model in ARCHIVE.models if model.parameters_active]
SIZE_IN_NAME = [(model, size) for model in ARCHIVE.models for size in re.findall(r"\b(\d+(?:\.\d+)?)B\b", model.name)]

# Entered a second time, from the papers: parameters, active parameters, tokens seen
SECOND_ENTRY: dict[str, tuple[float, float | None, float]] = {
    "gpt-3-175b": (175e9, None, 300e9),  # Brown et al. 2020, table 2.1
    "gopher-280b": (280e9, None, 300e9),  # Rae et al. 2021, section 2
    "megatron-turing-nlg-530b": (530e9, None, 270e9),  # Smith et al. 2022, abstract and section 3
    "chinchilla": (70e9, None, 1.4e12),  # Hoffmann et al. 2022, section 4
    "palm-540b": (540.35e9, None, 780e9),  # Chowdhery et al. 2022, tables 1 and 2
    "llama-65b": (65.2e9, None, 1.4e12),  # Touvron et al. 2023, table 2
    "llama-2-70b": (70e9, None, 2.0e12),  # Touvron et al. 2023b, table 1
    "llama-3-1-405b": (405e9, None, 15.6e12),  # Dubey et al. 2024, section 3.2
    "deepseek-v3": (671e9, 37e9, 14.8e12),  # DeepSeek 2024, abstract
    "hunyuan-large": (389e9, 52e9, 7e12),  # Sun et al. 2024, abstract
    "bert-large": (340e6, None, 131e9),  # Devlin et al. 2018, A.2: a million steps of 256 sequences of 512 tokens
    "roberta-large": (355e6, None, 2000e9),  # Brown et al. 2020, table D.1
    "t5-11b": (11e9, 5.5e9, 1e12),  # Raffel et al. 2019, section 3.7; Brown et al. 2020, table D.1: half are active
    "gpt-3-2-7b": (2.65e9, None, 300e9),  # Brown et al. 2020, table D.1
    "gpt-3-6-7b": (6.66e9, None, 300e9),  # the same
    "gpt-3-13b": (12.85e9, None, 300e9),  # the same
    "gpt-j-6b": (6.053e9, None, 402e9),  # model card
    "glam": (1.2e12, 96.6e9, 600e9),  # Du et al. 2021, on the energy of the training
    "gpt-neox-20b": (20e9, None, 472e9),  # Black et al. 2022: 150,000 steps of 3.15 million tokens
    "bloom-176b": (176.2e9, None, 366e9),  # Le Scao et al. 2022
    "bloomberggpt": (50.56e9, None, 569e9),  # Wu et al. 2023, on the training
    "falcon-40b": (40e9, None, 1000e9),  # Almazrouei et al. 2023, table 1, with 2,800 petaflop/s-days
    "falcon-180b": (180e9, None, 3500e9),  # the same, with 43,500
    "dbrx": (132e9, 36e9, 12e12),  # model card
    "nemotron-4-340b": (340e9, None, 9e12),  # model card: 8 trillion, and 1 trillion more
}


def test_there_are_many_models_over_many_years() -> None:
    assert len(MODELS) == len(ARCHIVE.models) >= 45
    assert {m.date.year for m in ARCHIVE.models} >= set(range(2012, 2026))
    assert len(KNOWN) >= 40, "models with date, size, tokens and compute"


@pytest.mark.parametrize("model", PARTLY_ACTIVE, ids=lambda model: model.id)
def test_the_active_parameters_are_fewer_than_all(model: Model) -> None:
    assert model.parameters_active < model.parameters  # type: ignore[operator]


@pytest.mark.parametrize("id", SECOND_ENTRY)
def test_a_model_has_the_size_and_the_tokens_of_its_paper(id: str) -> None:
    model, (parameters, active, tokens) = MODELS[id], SECOND_ENTRY[id]
    assert model.parameters == pytest.approx(parameters, rel=1e-3)
    assert model.parameters_active == active
    assert model.training_tokens == tokens


@pytest.mark.parametrize("model", ARCHIVE.models, ids=lambda model: model.id)
def test_each_figure_has_its_source(model: Model) -> None:
    assert (model.training_tokens is None) == (model.tokens_work is None)
    assert model.training_flop
    assert model.flop_work
    assert model.confidence in {"Confident", "Likely", "Speculative"}
    assert dt.date(2005, 1, 1) < model.date < dt.date(2026, 1, 1)


@pytest.mark.parametrize("model", KNOWN, ids=lambda model: model.id)
def test_compute_is_the_product_of_size_and_tokens_or_a_note_says_why_not(model: Model) -> None:
    product = training_flop(model.parameters_active or model.parameters or 0, model.training_tokens or 0)
    ratio = (model.training_flop or 0) / product
    assert abs(math.log(ratio)) < math.log(2)
    assert 0.95 < ratio < 1.1 or model.note


@pytest.mark.parametrize(("model", "size"), SIZE_IN_NAME, ids=[model.id for model, _ in SIZE_IN_NAME])
def test_a_name_that_tells_a_size_agrees_with_the_size(model: Model, size: str) -> None:
    # Gemma 7B has 8.5 billion parameters; all others are closer to their names
    assert model.parameters == pytest.approx(float(size) * 1e9, rel=0.25 if model.id == "gemma-7b" else 0.02)
