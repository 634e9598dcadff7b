//! The lists of both products against servers in this process: all of what is there, or an error that says
//! why not.

mod bounds;
mod cases;
mod server;
