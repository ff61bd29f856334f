"""What the templates of drawings need beside their context: words for states, and the functions that lay lines."""

from typing import Any

from onrecord.publish.tracker import STATES as TRACKER_STATES
from onrecord.publish.views.atlas import PRECISIONS
from onrecord.publish.views.dossier import TYPES
from onrecord.publish.views.listings import WORDS
from onrecord.publish.views.network_drawing import draw_network
from onrecord.publish.views.tie_table import COLUMNS, tie_table
from onrecord.publish.views.ties import KINDS, STATES
from onrecord.publish.wording import LABELS, TENSIONS


def drawing_words() -> dict[str, Any]:
    """Return the names that `parts/network`, `parts/timeline`, `parts/atlas` and the dossier use."""
    return {
        "bar_words": WORDS,
        "draw_network": draw_network,
        "kinds": KINDS,
        "labels": {label.value: words for label, words in LABELS.items()},
        "precisions": PRECISIONS,
        "states": STATES,
        "tensions": TENSIONS,
        "tie_columns": COLUMNS,
        "tie_table": tie_table,
        "tracker_states": TRACKER_STATES,
        "types": TYPES,
    }
