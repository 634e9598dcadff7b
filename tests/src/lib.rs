//! Tests that cross crates live in `tests/tests/`; this library compiles the code blocks of the README.
