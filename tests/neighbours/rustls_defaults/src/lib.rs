//! Its tests are in `tests`.
