//! Pages for each kind of program.
//!
//! - [`web_app`]: many users sign in through a web application
//! - [`cli`]: one user signs in on the same machine, or on another device
//! - [`service_account`]: without a user
//! - [`tenants`]: one program works for many users
//! - [`processes`]: many processes share the connections
//! - [`redis`]: how to run the Redis server that they share
//! - [`own_store`]: a custom store, for connections in your own database
//! - [`encryption`]: encrypted connections, and the rotation of keys
//! - [`migration`]: tokens of Zoho's official SDKs, and bare refresh tokens
//!
//! For all programs:
//! - [`telemetry`]: the names of spans and metrics
//! - [`testing`]: time and sockets in tests

#[doc = include_str!("../docs/web_app.md")]
pub mod web_app {}

#[doc = include_str!("../docs/cli.md")]
pub mod cli {}

#[doc = include_str!("../docs/service_account.md")]
pub mod service_account {}

#[doc = include_str!("../docs/tenants.md")]
pub mod tenants {}

#[doc = include_str!("../docs/processes.md")]
pub mod processes {}

#[doc = include_str!("../docs/redis.md")]
pub mod redis {}

#[doc = include_str!("../docs/own_store.md")]
pub mod own_store {}

#[doc = include_str!("../docs/encryption.md")]
pub mod encryption {}

#[doc = include_str!("../docs/migration.md")]
pub mod migration {}

#[doc = include_str!("../docs/telemetry.md")]
pub mod telemetry {}

#[doc = include_str!("../docs/testing.md")]
pub mod testing {}
