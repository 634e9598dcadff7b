//! `zoho sim`: a simulated Zoho on loopback, until Ctrl-C.

use std::net::Ipv4Addr;

use zoho::http::Endpoints;
use zoho_sim::Sim;

use crate::args;
use crate::exit::{Exit, Failure};
use crate::out::Out;
use crate::settings::Settings;
use crate::table::Table;

/// The store that the printed commands use, so that nothing simulated gets among real connections.
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
    let sim = builder.start().await.map_err(|e| {
        Failure::usage(format!(
            "the simulator cannot start ({e}): name other ports with --port, or --port 0"
        ))
    })?;
    introduce(&sim, &names, out);
    tokio::signal::ctrl_c()
        .await
        .map_err(|e| Failure::failed(format!("Ctrl-C cannot be awaited: {e}")))?;
    sim.shutdown().await;
    out.note("Stopped.");
    Ok(Exit::Fine)
}

fn introduce(sim: &Sim, names: &[String], out: &Out) {
    let paint = out.paint();
    out.line("A simulated Zoho runs on this machine until Ctrl-C. It keeps nothing.\n");
    let mut table = Table::new(["DATA CENTRE", "USER", "ACCOUNTS", "API (CRM)", "DESK"]);
    let sites: Vec<Endpoints> = names.iter().map(|name| sim.endpoints(name)).collect();
    for site in &sites {
        let users: Vec<_> = sim
            .users(site.name())
            .iter()
            .map(|u| u.display_name())
            .collect();
        let urls = [site.accounts(), site.api(), site.desk()].map(|url| bare(url).to_owned());
        table.row(
            [site.name().to_owned(), users.join(", ")]
                .into_iter()
                .chain(urls),
        );
    }
    for (at, line) in table.lines().iter().enumerate() {
        out.line(if at == 0 {
            paint.bold(line)
        } else {
            line.clone()
        });
    }
    let joined = |url: fn(&Endpoints) -> &url::Url| {
        sites
            .iter()
            .map(|site| bare(url(site)))
            .collect::<Vec<_>>()
            .join(",")
    };
    let (accounts, api, desk) = (
        joined(Endpoints::accounts),
        joined(Endpoints::api),
        joined(Endpoints::desk),
    );
    let (id, secret) = (sim.client_id(), sim.client_secret());
    out.line(paint.bold("\nIn another terminal:"));
    out.line(format_args!(
        "  export ZOHO_CLIENT_ID={id} ZOHO_CLIENT_SECRET={secret} ZOHO_STORE={STORE}\n  \
         export ZOHO_ACCOUNTS_URL={accounts}\n  \
         export ZOHO_API_URL={api}\n  \
         export ZOHO_DESK_URL={desk}\n  \
         zoho login --more-scopes Desk.tickets.READ\n  \
         zoho audit\n  \
         zoho call desk tickets.list --limit 5"
    ));
    out.line(paint.bold("\nThe same without variables:"));
    let flags = format!(
        "--client-id {id} --client-secret {secret} --store {STORE} \\\n    \
         --accounts-url {accounts} \\\n    --api-url {api} \\\n    --desk-url {desk}"
    );
    out.line(format_args!("  zoho login {flags}"));
    out.line(format_args!("  zoho audit {flags}"));
}

fn bare(url: &url::Url) -> &str {
    url.as_str().trim_end_matches('/')
}
