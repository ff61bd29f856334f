"""The official addresses, fetched for real: only where ONRECORD_TEST_NETWORK is set, as `make test-network` does."""

import datetime as dt
import os
from pathlib import Path

import pytest

from onrecord.record.fetch.sources import TABLE, Published
from onrecord.record.fetch.update import Taking, update_record
from onrecord.store import open_store

pytestmark = [
    pytest.mark.network,
    pytest.mark.skipif(not os.environ.get("ONRECORD_TEST_NETWORK"), reason="opens connections: make test-network"),
]


@pytest.mark.parametrize("item", TABLE.values(), ids=TABLE.keys())
def test_the_list_is_at_its_address_in_the_layout_that_is_known(item: Published, tmp_path: Path) -> None:
    today = dt.datetime.now(dt.UTC).date()
    with open_store(tmp_path / "record.sqlite") as store:
        (report,) = update_record(store, [item], tmp_path / "down", taking=Taking(today))
        assert report.error is None, report.error
        assert report.load is not None
        assert report.load.snapshot is not None
        assert report.load.snapshot.complete, report.load.notes
        assert report.load.unknown_fields == ()
        assert report.load.set_aside == () or item.source == "ch"
        # What has not changed is not fetched again.
        (again,) = update_record(store, [item], tmp_path / "down", taking=Taking(today))
        assert again.error is None, again.error
