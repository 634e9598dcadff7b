#![doc = include_str!("../README.md")]

mod args;
mod audit;
mod browser;
mod built_in;
mod call;
mod callback;
mod cli;
pub mod crm;
mod data_center;
pub mod desk;
mod exit;
mod failure;
mod get;
mod input;
mod login;
mod logout;
mod ops;
mod out;
mod pretty;
pub mod product;
mod products;
mod scopes;
mod settings;
mod sim;
mod status;
mod table;
mod target;
mod terminal;
mod text;
mod time;

pub use built_in::built_in;
pub use cli::Cli;
pub use exit::Exit;
pub use product::Product;
