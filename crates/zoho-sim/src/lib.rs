#![doc = include_str!("../README.md")]

mod accounts;
mod any;
mod auth;
mod builder;
pub mod catalogue;
mod crm;
mod demo;
mod desk;
mod devices;
mod faults;
mod gate;
mod limits;
mod params;
mod random;
mod record;
mod respond;
pub mod samples;
mod scopes;
pub mod scripted;
mod server;
mod sim;
mod state;
mod tokens;
mod user;

pub use accounts::ConsentError;
pub use builder::{DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, SimBuilder};
pub use desk::DeskShape;
pub use faults::{Answer, Fault, FaultMatch};
pub use limits::Limits;
pub use record::{Recorded, Role};
pub use sim::Sim;
pub use user::{SimOrganization, SimUser};
