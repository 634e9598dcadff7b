//! The arguments of `audit`.

use std::path::PathBuf;

use clap::Args;

use super::global::GivenToken;

// Texts that name the products are added to it.
#[derive(Debug, Args)]
pub(crate) struct Audit {
    /// Print JSON instead of a table
    #[arg(long)]
    pub(crate) json: bool,
    /// Read every connection of the store
    #[arg(long, conflicts_with_all = ["demo", "org"])]
    pub(crate) all_users: bool,
    /// Save the settings to FILE, atomically
    #[arg(long, value_name = "FILE")]
    pub(crate) save: Option<PathBuf>,
    /// Show what changed since FILE was saved, instead of the settings
    #[arg(long, value_name = "FILE")]
    pub(crate) diff: Option<PathBuf>,
    /// Compare with this saved FILE instead of the present; send nothing
    #[arg(long, value_name = "FILE", requires = "diff",
          conflicts_with_all = ["save", "demo", "all_users", "org"])]
    pub(crate) with: Option<PathBuf>,
    /// Run against a simulated Zoho in this process, sign-in included
    #[arg(long, conflicts_with = "org")]
    pub(crate) demo: bool,
    // The help names the products.
    #[arg(long, value_name = "ID")]
    pub(crate) org: Option<String>,
    #[command(flatten)]
    pub(crate) token: GivenToken,
}
