//! `zoho sim`: runs a simulated Zoho on loopback until Ctrl-C.

use std::net::Ipv4Addr;

use url::Url;
use zoho::http::data_center::Endpoints;
use zoho_sim::Sim;

use crate::args::{self, host_option, host_variable};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::out::Out;
use crate::product::Product;
use crate::products::Products;
use crate::settings::Settings;
use crate::table::Table;

/// The store of the printed commands, which keeps simulated connections apart from real ones.
const STORE: &str = "zoho-sim.json";

pub(crate) async fn run(
    args: &args::Sim,
    settings: &Settings<'_>,
    out: &Out,
) -> Result<Exit, Failure> {
    let mut names = settings.data_center_names().to_vec();
    names.retain(|name| !name.is_empty());
    if names.is_empty() {
        names = ["us", "eu"].map(str::to_owned).to_vec();
    }
    let mut builder = Sim::builder().bind(Ipv4Addr::LOCALHOST.into(), args.port);
    for name in &names {
        builder = builder.data_center(name);
    }
    for product in settings.products().iter() {
        builder = product.simulate(builder);
    }
    let sim = builder.start().await.map_err(|e| {
        Failure::usage(format!(
            "the simulator cannot start ({e}): name other ports with --port, or --port 0"
        ))
    })?;
    introduce(&sim, &names, settings.products(), out);
    tokio::signal::ctrl_c()
        .await
        .map_err(|e| Failure::failed(format!("Ctrl-C cannot be awaited: {e}")))?;
    sim.shutdown().await;
    out.note("Stopped.");
    Ok(Exit::Done)
}

fn introduce(sim: &Sim, names: &[String], products: &Products, out: &Out) {
    let sites: Vec<Endpoints> = names.iter().map(|name| sim.endpoints(name)).collect();
    out.line("A simulated Zoho runs on this machine until Ctrl-C. It keeps nothing.\n");
    for (at, line) in table(sim, &sites, products).lines().iter().enumerate() {
        out.line(if at == 0 {
            out.paint().bold(line)
        } else {
            line.clone()
        });
    }
    let urls: Vec<_> = urls(&sites, products);
    out.line(out.paint().bold("\nIn another terminal:"));
    let (id, secret) = (sim.client_id(), sim.client_secret());
    out.line(format_args!(
        "  export ZOHO_CLIENT_ID={id} ZOHO_CLIENT_SECRET={secret} ZOHO_STORE={STORE}"
    ));
    for (_, variable, url) in &urls {
        out.line(format_args!("  export {variable}={url}"));
    }
    match products.example() {
        Some((example, scopes)) => out.line(format_args!(
            "  zoho login --more-scopes {scopes}\n  zoho audit\n  zoho call {example}"
        )),
        None => out.line("  zoho login\n  zoho audit"),
    }
    out.line(out.paint().bold("\nThe same without variables:"));
    let mut flags = format!("--client-id {id} --client-secret {secret} --store {STORE}");
    for (option, _, url) in &urls {
        flags.push_str(&format!(" \\\n    --{option} {url}"));
    }
    out.line(format_args!("  zoho login {flags}"));
    out.line(format_args!("  zoho audit {flags}"));
}

/// Returns the users and hosts of the data centres.
fn table(sim: &Sim, sites: &[Endpoints], products: &Products) -> Table {
    let on_api_host = products
        .iter()
        .filter(|product| product.own_host().is_none());
    let on_api_host: Vec<_> = on_api_host.map(Product::title).collect();
    let api = match on_api_host.as_slice() {
        [] => "API".to_owned(),
        titles => format!("API ({})", titles.join(", ")),
    };
    let with_host = || products.iter().filter_map(|p| Some((p, p.own_host()?)));
    let heading = ["DATA CENTRE", "USER", "ACCOUNTS"].map(str::to_owned);
    let own = with_host().map(|(product, _)| product.title().to_uppercase());
    let mut table = Table::new(heading.into_iter().chain([api]).chain(own));
    for site in sites {
        let users: Vec<_> = sim
            .users(site.name())
            .iter()
            .map(|u| u.display_name())
            .collect();
        let urls = [site.accounts(), site.api()].into_iter();
        let urls = urls.chain(with_host().map(|(_, host)| host.get(site)));
        let urls = urls.map(|url| bare(url).to_owned());
        table.row(
            [site.name().to_owned(), users.join(", ")]
                .into_iter()
                .chain(urls),
        );
    }
    table
}

/// Returns the option, the variable and the value that name each host in all data centres.
fn urls(sites: &[Endpoints], products: &Products) -> Vec<(String, String, String)> {
    let joined = |url: &dyn Fn(&Endpoints) -> Url| {
        let urls: Vec<_> = sites
            .iter()
            .map(|site| bare(&url(site)).to_owned())
            .collect();
        urls.join(",")
    };
    let mut urls = vec![
        (
            "accounts-url".to_owned(),
            "ZOHO_ACCOUNTS_URL".to_owned(),
            joined(&|site| site.accounts().clone()),
        ),
        (
            "api-url".to_owned(),
            "ZOHO_API_URL".to_owned(),
            joined(&|site| site.api().clone()),
        ),
    ];
    for product in products.iter() {
        if let Some(host) = product.own_host() {
            let url = joined(&|site| host.get(site).clone());
            urls.push((host_option(product), host_variable(product), url));
        }
    }
    urls
}

fn bare(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}
