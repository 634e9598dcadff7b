//! `zoho status`: shows the connections.

use std::time::SystemTime;

use serde_json::{Value, json};
use zoho::OrganizationId;
use zoho::http::clock::{Clock, SystemClock};
use zoho::http::data_center::DataCenters;
use zoho::{Connection, ConnectionId, TokenStore};

use crate::args;
use crate::data_center::data_center_name;
use crate::exit::Exit;
use crate::failure::{Failure, login_command};
use crate::out::Out;
use crate::product::Product;
use crate::products::Products;
use crate::settings::Settings;
use crate::text::{harmless, shown_path};
use crate::time;

pub(crate) async fn run(
    args: &args::Status,
    settings: &Settings<'_>,
    out: &Out,
) -> Result<Exit, Failure> {
    let store = settings.store()?;
    let known = settings.data_centers()?;
    let products = settings.products();
    let mut connections = Vec::new();
    for id in settings.connections().await? {
        let connection = store.load(&id).await;
        // Another process may have removed it meanwhile.
        if let Some(connection) = connection.map_err(|e| Failure::usage(e.to_string()))? {
            connections.push((id, connection));
        }
    }
    let now = SystemClock::new().now();
    if args.json {
        let all: Vec<_> = connections
            .iter()
            .map(|(id, c)| as_json(id, c, &known, products))
            .collect();
        let all = json!({ "format": 1, "connections": all });
        out.json(format_args!("{all:#}"));
    } else {
        for (at, (id, connection)) in connections.iter().enumerate() {
            if at > 0 {
                out.line("");
            }
            show(id, connection, products, &known, now, out);
        }
    }
    if connections.is_empty() {
        let place = shown_path(store.path());
        out.note(format_args!(
            "Nobody is connected in {place}: run `zoho login`."
        ));
    }
    Ok(Exit::Done)
}

fn show(
    id: &ConnectionId,
    c: &Connection,
    products: &Products,
    known: &DataCenters,
    now: SystemTime,
    out: &Out,
) {
    let paint = out.paint();
    let renews = c.refresh_token().is_some() || c.is_service_account();
    let valid = c.access_token().is_some() && c.expires_at() > now;
    let expiry = time::from_now(c.expires_at(), now);
    let token = match (c.access_token().is_some(), valid) {
        (true, true) => format!("valid until {expiry}"),
        (true, false) => format!("expired {expiry}"),
        (false, _) => "none yet".to_owned(),
    };
    let renewal = match (renews, valid) {
        (true, _) => "by itself, with the stored refresh token".to_owned(),
        (false, true) => format!("none: run `{}` when it has expired", login_command(id)),
        (false, false) => format!("none: run `{}`", login_command(id)),
    };
    out.line(paint.bold(&harmless(id.as_str())));
    for (name, text) in [
        (
            "data centre",
            format!(
                "{} ({})",
                data_center_name(known, c),
                bare(c.api_domain().as_str())
            ),
        ),
        ("access token", token),
        ("renewal", renewal),
        (
            "organisation",
            match organizations(c, products).as_slice() {
                [] => "not known yet".to_owned(),
                known => {
                    let known: Vec<_> = known
                        .iter()
                        .map(|(product, id)| format!("{product} {id}"))
                        .collect();
                    known.join(", ")
                }
            },
        ),
        ("scopes", c.scopes().iter().collect::<Vec<_>>().join(" ")),
    ] {
        out.line(format_args!(
            "  {} {}",
            paint.dim(&format!("{name:<13}")),
            harmless(&text)
        ));
    }
}

/// Returns the organisations that the connection remembers, by product.
fn organizations<'c>(
    c: &'c Connection,
    products: &Products,
) -> Vec<(&'static str, &'c OrganizationId)> {
    let names = products.with_organizations().map(Product::name);
    names
        .filter_map(|name| Some((name, c.organization(name)?)))
        .collect()
}

fn as_json(id: &ConnectionId, c: &Connection, known: &DataCenters, products: &Products) -> Value {
    let organizations = organizations(c, products).into_iter();
    let organizations = organizations.map(|(product, id)| (product.to_owned(), id.as_str().into()));
    let organizations: serde_json::Map<String, Value> = organizations.collect();
    json!({
        "user": id.as_str(),
        "data_center": data_center_name(known, c),
        "accounts_server": c.accounts_server().as_str(),
        "api_domain": c.api_domain().as_str(),
        "valid_until": c.access_token().map(|_| time::rfc3339(c.expires_at())),
        "has_refresh_token": c.refresh_token().is_some(),
        "organizations": organizations,
        "scopes": c.scopes(),
    })
}

fn bare(url: &str) -> &str {
    url.trim_end_matches('/')
}
