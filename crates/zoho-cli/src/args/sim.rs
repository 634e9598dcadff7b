//! The arguments of `sim`.

use clap::Args;

/// Run a simulated Zoho on loopback until Ctrl-C
#[derive(Debug, Args)]
pub(crate) struct Sim {
    // The help says how many ports a data centre takes.
    #[arg(long, value_name = "BASE", default_value_t = 8960)]
    pub(crate) port: u16,
}
