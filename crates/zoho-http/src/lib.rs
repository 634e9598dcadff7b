#![doc = include_str!("../README.md")]

mod allowance;
pub mod body;
mod calls;
mod client;
pub mod clock;
#[cfg(any(feature = "redis-limits", feature = "hyper"))]
mod crypto_provider;
pub mod data_center;
pub mod decode;
pub mod dynamic;
pub mod error;
pub mod external;
pub mod guide;
pub mod limits;
pub mod middleware;
mod operation;
pub mod page;
pub mod product;
#[cfg(feature = "redis-limits")]
pub mod redis_connection;
mod registry;
mod request;
pub mod response;
pub mod retry;
pub mod scope;
mod shared_http;
pub mod token;
pub mod transport;

pub use client::{Call, CallFuture, Client, Download};
pub use data_center::DataCenter;
pub use error::{Error, ErrorKind};
pub use operation::Operation;
pub use page::{List, Page, Pages};
pub use product::Product;
/// For the crates that build on this one, which share values by key as the limiter does.
#[doc(hidden)]
pub use registry::Registry;
pub use request::Request;
pub use response::Response;
pub use shared_http::{Http, HttpBuilder};
pub use token::{Token, TokenSource};
