"""The process of the reading room before it serves."""

import gc

from onrecord.serve.listen import spare_the_collector


def test_the_collector_passes_over_what_is_held_for_good_and_looks_seldom():
    before = gc.get_threshold()
    try:
        spare_the_collector()
        assert gc.get_freeze_count() > 10_000
        assert gc.get_threshold()[0] > 10 * before[0]
        assert gc.isenabled()
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
