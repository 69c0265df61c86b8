import pytest

# What the journeys share asserts, too, and should say as much when it fails.
pytest.register_assert_rewrite("tests.e2e.visit", "tests.e2e.library")
