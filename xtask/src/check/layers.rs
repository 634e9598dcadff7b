//! The layers: which crate may depend on which.

use anyhow::Result;
use cargo_metadata::{DependencyKind, Package};

use super::Findings;
use crate::catalog::folder;
use crate::program::{cargo, output};
use crate::workspace;

/// A crate and the crates of the workspace that it may depend on.
#[derive(Debug, Clone)]
struct Layer {
    /// The crate.
    name: String,
    /// What may stand directly under it.
    under: Vec<String>,
}

/// Placeholder for the crates of all products where others may depend on them.
const PRODUCTS: &str = "zoho-{product}";

/// The crates that serve every product, and what each may depend on. With the crates of the products, every
/// published crate has its row.
const SHARED: &[(&str, &[&str])] = &[
    ("zoho-catalog", &[]),
    ("zoho-types", &[]),
    ("zoho-http", &["zoho-types"]),
    ("zoho-auth", &["zoho-http", "zoho-types"]),
    ("zoho", &["zoho-types", "zoho-http", "zoho-auth", PRODUCTS]),
    (
        "zoho-sim",
        &["zoho-catalog", "zoho-types", "zoho-http", PRODUCTS],
    ),
    ("zoho-cli", &["zoho", "zoho-catalog", "zoho-sim"]),
];

/// What the crate of a product may depend on.
const UNDER_PRODUCTS: &[&str] = &["zoho-http", "zoho-types"];

/// The layers with the crates of the products, each of which is called after its product.
fn layers(products: &[String]) -> Vec<Layer> {
    let crates: Vec<_> = products.iter().map(|p| crate_of(p)).collect();
    let shared = SHARED.iter().map(|(name, under)| Layer {
        name: (*name).to_owned(),
        under: under
            .iter()
            .flat_map(|under| match *under {
                PRODUCTS => crates.clone(),
                under => vec![under.to_owned()],
            })
            .collect(),
    });
    let products = crates.iter().map(|name| Layer {
        name: name.clone(),
        under: UNDER_PRODUCTS
            .iter()
            .map(|&under| under.to_owned())
            .collect(),
    });
    shared.chain(products).collect()
}

/// The crate of a product.
fn crate_of(product: &str) -> String {
    PRODUCTS.replace("{product}", &product.replace('_', "-"))
}

/// Crates from outside that few crates use of those that are published, and which. Benchmarks may use
/// them to measure against.
const RESERVED: &[(&str, &[&str])] = &[
    ("reqwest", &["zoho-http"]),
    ("hyper", &["zoho-http"]),
    ("hyper-rustls", &["zoho-http"]),
    ("hyper-util", &["zoho-http"]),
    ("h2", &["zoho-http"]),
    // For limits and for connections that a fleet shares.
    ("redis", &["zoho-http", "zoho-auth"]),
    ("axum", &["zoho-sim"]),
];

/// The transport that `zoho-http` and the products leave out when their default features are off, for teams that
/// bring their own.
const TRANSPORT: &[&str] = &["reqwest", "hyper", "h2", "rustls"];

/// Crates that are compiled with a feature alone.
const ON_DEMAND: &[&str] = &["redis"];

/// A package of the workspace and what it states to depend on.
#[derive(Debug, Clone)]
struct Member {
    /// Its name.
    name: String,
    /// Whether it is to be published.
    published: bool,
    /// Name and kind of each dependency.
    dependencies: Vec<(String, DependencyKind)>,
}

impl Member {
    /// What cargo knows of the package.
    fn of(package: &Package) -> Self {
        let dependencies = package.dependencies.iter();
        Self {
            name: package.name.to_string(),
            published: workspace::is_published(package),
            dependencies: dependencies.map(|d| (d.name.clone(), d.kind)).collect(),
        }
    }
}

/// Looks at the whole workspace.
pub(super) fn run() -> Result<Findings> {
    let metadata = workspace::metadata()?;
    let members: Vec<_> = metadata.workspace_packages();
    let members: Vec<_> = members.into_iter().map(Member::of).collect();
    let mut products = folder::products()?;
    products.retain(|product| members.iter().any(|m| m.name == crate_of(product)));
    let layers = layers(&products);
    let mut findings = misplaced(&layers, RESERVED, &members);
    let own_transport = products.iter().map(|product| crate_of(product));
    for name in own_transport.chain(["zoho-http".to_owned()]) {
        let name = name.as_str();
        let tree = tree(name, &["--no-default-features"])?;
        findings.extend(unwanted(name, "without default features", TRANSPORT, &tree));
    }
    for layer in &layers {
        let tree = tree(&layer.name, &[])?;
        findings.extend(unwanted(
            &layer.name,
            "with default features",
            ON_DEMAND,
            &tree,
        ));
    }
    Ok(findings)
}

/// Every dependency that points upwards, sideways, or to a crate reserved for another.
fn misplaced(layers: &[Layer], reserved: &[(&str, &[&str])], members: &[Member]) -> Findings {
    let mut findings = Findings::new();
    for member in members {
        let from = &member.name;
        let row = layers.iter().find(|layer| layer.name == *from);
        if member.published && row.is_none() {
            findings.push(format!(
                "{from} is to be published and has no row in SHARED"
            ));
        }
        for (to, kind) in &member.dependencies {
            let development = *kind == DependencyKind::Development;
            let owners = reserved.iter().find(|(external, _)| external == to);
            let free = development || !member.published;
            let others = owners.filter(|(_, owners)| !owners.contains(&from.as_str()) && !free);
            if let Some((_, owners)) = others {
                let owners = owners.join(" and ");
                findings.push(format!("{from} depends on {to}, which {owners} alone may"));
            }
            let Some(row) = row.filter(|_| members.iter().any(|other| other.name == *to)) else {
                continue;
            };
            if development {
                if !layers.iter().any(|layer| layer.name == *to) || is_under(layers, from, to) {
                    findings.push(format!("{from} is tested with {to}, which is above it"));
                }
            } else if !row.under.contains(to) {
                findings.push(format!("{from} depends on {to}, which is not under it"));
            }
        }
    }
    findings
}

/// Whether `crate_name` is somewhere under `upper`.
fn is_under(layers: &[Layer], crate_name: &str, upper: &str) -> bool {
    layers
        .iter()
        .filter(|layer| layer.name == upper)
        .flat_map(|layer| &layer.under)
        .any(|under| *under == crate_name || is_under(layers, crate_name, under))
}

/// What a crate compiles with a choice of features, on any platform: a name a line.
fn tree(name: &str, features: &[&str]) -> Result<String> {
    let mut command = cargo([
        "tree",
        "--package",
        name,
        "--edges=normal,build",
        "--target=all",
        "--prefix=none",
        "--format={p}",
        "--locked",
    ]);
    output(command.args(features))
}

/// What is found in such a tree and should not be.
fn unwanted(name: &str, how: &str, unwanted: &[&str], tree: &str) -> Findings {
    unwanted
        .iter()
        .filter(|unwanted| {
            tree.lines()
                .any(|line| line.split(' ').next() == Some(**unwanted))
        })
        .map(|unwanted| format!("{name} {how} still compiles {unwanted}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    use DependencyKind::{Build, Development, Normal};

    fn member(name: &str, dependencies: &[(&str, DependencyKind)]) -> Member {
        Member {
            name: name.to_owned(),
            published: true,
            dependencies: dependencies
                .iter()
                .map(|(name, kind)| ((*name).to_owned(), *kind))
                .collect(),
        }
    }

    /// The findings on one crate in a workspace that has a crate for each layer.
    fn found(name: &str, dependencies: &[(&str, DependencyKind)]) -> Findings {
        let layers = layers(&["shop".to_owned(), "lap".to_owned()]);
        let others = layers.iter().filter(|layer| layer.name != name);
        let mut members: Vec<_> = others.map(|layer| member(&layer.name, &[])).collect();
        for name in ["zoho-tests", "zoho-bench"] {
            // Whatever is not published may depend on anything.
            let everything = [("zoho-cli", Normal), ("reqwest", Normal)];
            let mut unpublished = member(name, &everything);
            unpublished.published = false;
            members.push(unpublished);
        }
        members.push(member(name, dependencies));
        misplaced(&layers, RESERVED, &members)
    }

    #[test]
    fn arrows_down_are_fine() {
        assert!(found("zoho", &[("zoho-auth", Normal), ("zoho-http", Normal)]).is_empty());
        assert!(found("zoho-cli", &[("zoho-sim", Normal), ("clap", Normal)]).is_empty());
    }

    #[test]
    fn arrows_up_and_sideways_are_found() {
        let up = found("zoho-http", &[("zoho-auth", Normal)]);
        assert_eq!(
            up,
            ["zoho-http depends on zoho-auth, which is not under it"]
        );
        assert_eq!(found("zoho-shop", &[("zoho-auth", Normal)]).len(), 1);
        assert_eq!(found("zoho-shop", &[("zoho-lap", Build)]).len(), 1);
        assert_eq!(found("zoho-cli", &[("zoho-http", Normal)]).len(), 1);
        assert_eq!(found("zoho-shop", &[("zoho-tests", Normal)]).len(), 1);
        assert_eq!(found("zoho-cli", &[("zoho-bench", Normal)]).len(), 1);
    }

    #[test]
    fn tests_may_use_what_is_not_above() {
        assert!(found("zoho-auth", &[("zoho-sim", Development)]).is_empty());
        let above = found("zoho-http", &[("zoho-cli", Development)]);
        assert_eq!(
            above,
            ["zoho-http is tested with zoho-cli, which is above it"]
        );
        assert_eq!(found("zoho-shop", &[("zoho-sim", Development)]).len(), 1);
        assert_eq!(found("zoho-shop", &[("zoho-tests", Development)]).len(), 1);
        assert_eq!(found("zoho", &[("zoho-bench", Development)]).len(), 1);
    }

    #[test]
    fn reserved_crates_have_few_users_except_in_tests() {
        assert!(found("zoho-http", &[("reqwest", Normal)]).is_empty());
        let twice = found("zoho-lap", &[("reqwest", Normal)]);
        assert_eq!(
            twice,
            ["zoho-lap depends on reqwest, which zoho-http alone may"]
        );
        assert_eq!(found("zoho-auth", &[("axum", Build)]).len(), 1);
        assert_eq!(found("zoho-shop", &[("redis", Normal)]).len(), 1);
        assert!(found("zoho-auth", &[("redis", Normal)]).is_empty());
        assert!(found("zoho-http", &[("redis", Normal)]).is_empty());
        let neither = found("zoho", &[("redis", Normal)]);
        assert_eq!(
            neither,
            ["zoho depends on redis, which zoho-http and zoho-auth alone may"]
        );
        assert!(found("zoho-lap", &[("reqwest", Development)]).is_empty());
        assert!(found("zoho", &[("axum", Development)]).is_empty());
    }

    #[test]
    fn a_published_crate_without_a_row_is_found() {
        let new = found("zoho-books", &[("zoho-http", Normal)]);
        assert_eq!(
            new,
            ["zoho-books is to be published and has no row in SHARED"]
        );
    }

    #[test]
    fn the_transport_is_seen_in_a_tree_and_its_namesakes_are_not() {
        let tree = "zoho-shop v0.1.0 (crates/zoho-shop)\nreqwest v0.13.5\nserde v1.0.2 (*)\n";
        let found = |tree| unwanted("zoho-shop", "as it is", TRANSPORT, tree);
        assert_eq!(found(tree), ["zoho-shop as it is still compiles reqwest"]);
        assert!(found("reqwest-like v1.0.0\nhttp v1.0.0\n").is_empty());
    }
}
