"""Settings for every test: Hypothesis runs a short profile here and a long one with ONRECORD_TEST_PROFILE=long."""

import os

from hypothesis import HealthCheck, settings

# No deadline: a shared machine may pause any example. The short profile draws the same examples each time, so that a
# change answers for itself; the long one draws new ones and prints a failing example as code that reproduces it.
settings.register_profile(
    "short", max_examples=50, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("long", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("ONRECORD_TEST_PROFILE", "short"))
