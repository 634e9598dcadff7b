//! What must hold for any input, through the public interface. The fuzzer drives it, and so do tests of
//! the workspace with random inputs.

pub mod callback;
pub mod canned;
pub mod error_bodies;
pub mod hosts;
pub mod retry_after;
