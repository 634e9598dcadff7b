//! `zoho audit --demo`: sign-in and audit against a simulated Zoho in this process. The sign-in is complete:
//! a robot takes the place of the browser and speaks HTTP like one.

mod robot;

use std::collections::BTreeSet;
use std::fmt::Display;
use std::time::Duration;

use url::Url;
use zoho::{ConnectionId, MemoryStore, OAuthClient, Zoho};
use zoho_sim::{Sim, SimUser};

use super::read::snapshot;
use super::snapshot::Snapshot;
use crate::callback::Listener;
use crate::data_center::data_center_name;
use crate::failure::Failure;
use crate::login::{expect, receive};
use crate::out::Out;
use crate::products::Products;
use crate::text::count;
use crate::time;

/// The data centre where the client is registered and sign-ins start.
const HOME: &str = "us";
const DATA_CENTERS: [&str; 2] = [HOME, "eu"];

/// The timeout of a sign-in.
const LIMIT: Duration = Duration::from_secs(30);

/// Signs in a user of each data centre, expires an access token, and reads the settings of all users.
pub(super) async fn run(products: &Products, out: &Out) -> Result<Snapshot, Failure> {
    let mut builder = Sim::builder();
    for product in products.iter() {
        builder = product.simulate(builder);
    }
    for name in DATA_CENTERS {
        builder = builder.data_center(name);
    }
    let sim = builder.start().await;
    let sim = sim.map_err(|e| failed("the simulator cannot start", e))?;
    let listener = Listener::bind(0, "/callback").await;
    let mut listener = listener.map_err(|e| failed("there is no port for the callback", e))?;
    let redirect_uri = format!("http://127.0.0.1:{}/callback", listener.port());
    let zoho = Zoho::builder()
        .oauth(OAuthClient::new(sim.client_id(), sim.client_secret()).redirect_uri(redirect_uri))
        .token_store(MemoryStore::new())
        .data_centers(sim.data_centers())
        .build()
        .map_err(|e| Failure::general(&e))?;

    let title = "A simulated Zoho runs in this process, with the data centres us and eu.";
    out.note(format_args!(
        "{} Nothing leaves your machine.\n",
        out.err_paint().bold(title)
    ));
    let mut ids = Vec::new();
    for (number, data_center) in (1..).zip(DATA_CENTERS) {
        for person in sim.users(data_center) {
            let id = ConnectionId::from(person.first_name().to_lowercase());
            let name = person.display_name();
            step(
                out,
                number,
                &format!("{name}, at home in {data_center}, signs in as `{id}`"),
            );
            sign_in(&zoho, &mut listener, &id, &person, products, out).await?;
            ids.push(id);
        }
    }
    let snapshot = audit_with_a_dead_token(&zoho, &sim, &ids, products, out).await;
    sim.shutdown().await;
    Ok(snapshot)
}

/// Signs a user in as `zoho login` does, with a robot as the browser.
async fn sign_in(
    zoho: &Zoho,
    listener: &mut Listener,
    id: &ConnectionId,
    person: &SimUser,
    products: &Products,
    out: &Out,
) -> Result<(), Failure> {
    let scopes = products.default_scopes();
    let asked = format!("{}, state, PKCE", count(scopes.len(), "scope"));
    let login = zoho
        .authorize(id, scopes)
        .map_err(|e| Failure::of(&e, id))?;
    expect(listener, &login)?;
    let url = login.url().clone();
    detail(out, "browser", "GET", &url, &asked);
    let browser = async {
        let came_back = robot::sign_in(&url, person.zuid()).await;
        came_back.map_err(|e| failed("the demo's browser failed", e))
    };
    let (user, came_back) = tokio::try_join!(receive(zoho, login, listener, LIMIT, out), browser)?;
    let brought: Vec<_> = came_back
        .query_pairs()
        .filter_map(|(name, value)| match &*name {
            "code" | "state" => Some(name.into_owned()),
            "location" => Some(format!("location={value}")),
            _ => None,
        })
        .collect();
    detail(out, "callback", "GET", &came_back, &brought.join(", "));

    let connection = user.connection().await.map_err(|e| Failure::of(&e, id))?;
    let place = data_center_name(zoho.accounts().data_centers(), &connection);
    let mut endpoint = connection.accounts_server().clone();
    endpoint.set_path("/oauth/v2/token");
    detail(
        out,
        "tokens",
        "POST",
        &endpoint,
        &format!("at the accounts server of {place}"),
    );
    let expiry = time::from_now(connection.expires_at(), zoho.http().clock().now());
    let renewal = connection
        .refresh_token()
        .map_or("", |_| ", with a refresh token");
    line(
        out,
        "stored",
        &format!("access token until {expiry}{renewal}"),
    );
    Ok(())
}

/// Reads the settings of all users after the first user's access token has expired at Zoho early.
async fn audit_with_a_dead_token(
    zoho: &Zoho,
    sim: &Sim,
    ids: &[ConnectionId],
    products: &Products,
    out: &Out,
) -> Snapshot {
    let unlucky = sim.users(HOME);
    for person in &unlucky {
        sim.expire_access_tokens(person.zuid());
    }
    let whose = ids.first().map_or("", ConnectionId::as_str);
    step(
        out,
        3,
        &format!("The access token of `{whose}` dies early at Zoho, and the audit goes on"),
    );
    sim.clear_requests();
    let found = snapshot(zoho, ids, products, None).await;
    let (repeated, renewed) = (repeated_calls(sim), sim.token_requests());
    line(
        out,
        "renewed",
        &format!(
            "{} met 401, {} served them all, each was made again\n",
            count(repeated, "call"),
            count(renewed, "refresh"),
        ),
    );
    found
}

/// Returns the number of requests that were sent a second time.
fn repeated_calls(sim: &Sim) -> usize {
    let mut seen = BTreeSet::new();
    let calls = sim.requests();
    let calls = calls.iter().filter(|call| call.method() == "GET");
    calls
        .filter(|call| !seen.insert((call.data_center().to_owned(), call.path().to_owned())))
        .count()
}

/// Prints what to do after the demo.
pub(super) fn farewell(out: &Out) {
    let paint = out.err_paint();
    out.note(format_args!(
        "\n{} make a client at https://api-console.zoho.com (Server-based Application)\n\
         with the redirect URI http://localhost:8953/callback, export ZOHO_CLIENT_ID and ZOHO_CLIENT_SECRET, then\n  \
         zoho login && zoho audit --save today.json      and tomorrow: zoho audit --diff today.json\n\
         {}",
        paint.bold("Next, your own account:"),
        paint.dim("zoho is `cargo run -p zoho-cli --` in the repository; `cargo install --path crates/zoho-cli` installs it")
    ));
}

fn step(out: &Out, number: usize, text: &str) {
    let number = out.err_paint().bold(&format!("{number}."));
    out.note(format_args!("{number} {text}"));
}

fn detail(out: &Out, name: &str, method: &str, url: &Url, about: &str) {
    // The query contains secrets.
    let mut url = url.clone();
    url.set_query(None);
    line(
        out,
        name,
        &format!("{method:<4} {:<42}  {about}", url.as_str()),
    );
}

fn line(out: &Out, name: &str, text: &str) {
    let name = out.err_paint().dim(&format!("{name:<9}"));
    out.note(format_args!("   {name} {text}"));
}

fn failed(what: &str, why: impl Display) -> Failure {
    Failure::failed(format!("{what}: {why}"))
}
