//! `cargo xtask catalog show PRODUCT [RESOURCE]`: what the catalogue holds, as it is understood.

use anyhow::{Result, bail};
use clap::{Args, Subcommand};

use super::{folder, write};

/// What to do with the catalogue.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// What to do.
    #[command(subcommand)]
    what: What,
}

/// What can be done.
#[derive(Debug, Subcommand)]
enum What {
    /// Print a resource as it is understood, or the names of all of them with their operations
    Show {
        /// `crm` or `desk`
        product: String,
        /// The name of a resource, or `shared`
        resource: Option<String>,
    },
}

/// Does it.
pub(crate) fn run(options: &Options) -> Result<()> {
    let What::Show { product, resource } = &options.what;
    let catalogue = folder::of(product)?.load()?;
    match resource {
        Some(name) if name == folder::SHARED => print!("{}", write::resource(&catalogue.shared)),
        Some(name) => match catalogue.resources.get(name) {
            Some(resource) => print!("{}", write::resource(resource)),
            None => bail!("{product} has no resource `{name}`"),
        },
        None => {
            for (name, resource) in &catalogue.resources {
                println!("{name} ({})", resource.area);
                for operation in &resource.operations {
                    let (method, path) = (operation.method.as_str(), &operation.path);
                    let once = if operation.is_idempotent() {
                        ""
                    } else {
                        " (not idempotent)"
                    };
                    println!("    {:<40} {method} {path}{once}", operation.name);
                }
            }
        }
    }
    Ok(())
}
