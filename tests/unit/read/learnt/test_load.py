import pytest

from onrecord.errors import ConfigError
from onrecord.pipeline import _beside
from onrecord.read.learnt import load


def test_what_is_missing_is_named(monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    names = "numpy, onnxruntime, threadpoolctl, tokenizers"
    assert load.why_not() == f"{names} not installed: pip install 'onrecord[reader]'"


def test_folder_without_a_model_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: object())
    assert load.why_not(tmp_path) == "the model file is not there"


def test_without_the_model_auto_reads_by_rules_and_learnt_is_refused(monkeypatch):
    monkeypatch.setattr(load, "why_not", lambda folder=None: "the model file is not there")
    assert _beside("auto") is None
    with pytest.raises(ConfigError, match="the learnt reader cannot be loaded: the model file is not there"):
        _beside("learnt")


def test_unknown_reader_is_refused():
    with pytest.raises(ValueError, match="none of auto, rules, learnt"):
        _beside("model")
