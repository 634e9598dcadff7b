//! `zoho login`: the sign-in, from the URL to the stored connection.

use std::io::{self, BufRead, Read};
use std::time::Duration;

use tokio::select;
use url::Host;
use zoho::OrganizationId;
use zoho::auth::ExposeSecret;
use zoho::{ConnectionId, Error, Login, ScopeSet, User, Zoho};

use crate::args::{self, RedirectUri};
use crate::browser;
use crate::callback::{Arrival, Doors, Listener, Page};
use crate::data_center::data_center_name;
use crate::exit::Exit;
use crate::failure::{Failure, login_command};
use crate::out::Out;
use crate::products::Products;
use crate::settings::Settings;
use crate::text::harmless;
use crate::time;

/// The port that the documentation tells users to register.
const PORT: u16 = 8953;

/// The way the callback is received.
#[derive(Debug)]
enum Way {
    /// On a port of this machine.
    Listen(Listener),
    /// Pasted on standard input.
    Paste,
}

pub(crate) async fn run(
    args: &args::Login,
    settings: &Settings<'_>,
    out: &Out,
) -> Result<Exit, Failure> {
    let scopes = match &args.scopes {
        Some(list) => ScopeSet::parse(list),
        None => settings.products().default_scopes(),
    };
    let scopes = scopes.with(args.more_scopes.as_deref().unwrap_or_default());
    // Missing settings are reported before anything is opened.
    settings.credentials()?;
    settings.store()?;
    let way = way(args).await?;
    let port = match &way {
        Way::Listen(listener) => listener.port(),
        Way::Paste => PORT,
    };
    let uri = match &args.redirect_uri {
        Some(uri) => uri.given.clone(),
        None => format!("http://localhost:{port}/callback"),
    };
    let limit = Duration::from_secs(args.timeout);
    let zoho = settings.zoho_to_sign_in(&uri, limit)?;
    let id = settings.user_id();
    let login = zoho
        .authorize(&id, scopes)
        .map_err(|e| Failure::of(&e, &id))?;
    // The callback may arrive as soon as the address is shown.
    if let Way::Listen(listener) = &way {
        expect(listener, &login)?;
    }
    show(&login, &uri, out);
    let user = match way {
        Way::Listen(mut listener) => {
            if !args.no_browser {
                open_browser(listener.doors(), out.clone());
            }
            out.note(format_args!(
                "Waiting for the callback, at most {} s …",
                args.timeout
            ));
            receive(&zoho, login, &mut listener, limit, out).await?
        }
        Way::Paste => paste(&zoho, login, limit, out).await?,
    };
    if let Some(org) = &args.org {
        let remembered = remember_organization(&user, settings.products(), org).await;
        remembered.map_err(|e| Failure::of(&e, &id))?;
    }
    greet(&zoho, &user, out).await?;
    Ok(Exit::Done)
}

async fn way(args: &args::Login) -> Result<Way, Failure> {
    if args.paste {
        return Ok(Way::Paste);
    }
    let port = port(args)?;
    let uri = args.redirect_uri.as_ref();
    let path = uri.map_or("/callback", |uri| uri.url.path());
    let listener = Listener::bind(port, path).await.map_err(|e| {
        Failure::usage(format!(
            "the port {port} of 127.0.0.1 cannot be used ({e}): choose another with --port, and \
             register its redirect URI"
        ))
    })?;
    Ok(Way::Listen(listener))
}

/// Opens the browser in the background: the person can also open the URL.
fn open_browser(doors: Doors, out: Out) {
    tokio::task::spawn_blocking(move || {
        if !browser::open(|| doors.open()) {
            out.note("No browser could be opened: open the URL above by hand.");
        }
    });
}

/// Returns the port to listen on. If the redirect URI leads elsewhere, `--port` must name it.
fn port(args: &args::Login) -> Result<u16, Failure> {
    let Some(RedirectUri { url: uri, .. }) = &args.redirect_uri else {
        return Ok(args.port.unwrap_or(PORT));
    };
    let is_here = match uri.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    match (args.port, uri.port_or_known_default()) {
        (Some(port), _) => Ok(port),
        (None, Some(port)) if is_here && uri.scheme() == "http" => Ok(port),
        _ => Err(Failure::usage(
            "the redirect URI does not lead to this machine: use --paste, or name with --port where \
             its callback is forwarded to",
        )),
    }
}

/// Makes `listener` expect the callback of `login`.
pub(crate) fn expect(listener: &Listener, login: &Login) -> Result<(), Failure> {
    let copy = Login::from_json(login.to_json().expose_secret());
    listener.expect(copy.map_err(|e| Failure::of(&e.into(), login.id()))?);
    Ok(())
}

/// Awaits the callback of `login`, which `listener` expects, and completes it. Other callbacks are rejected
/// and do not end the wait, because any page in the browser can send one.
pub(crate) async fn receive(
    zoho: &Zoho,
    login: Login,
    listener: &mut Listener,
    limit: Duration,
    out: &Out,
) -> Result<User, Failure> {
    let id = login.id().clone();
    let clock = zoho.http().clock();
    let mut limit_reached = clock.sleep(limit);
    let mut is_told = [false; 2];
    let callback = loop {
        let arrival = select! {
            arrival = listener.next() => arrival,
            () = &mut limit_reached => return Err(no_callback(&id, limit)),
        };
        match arrival {
            Arrival::Callback(callback) => break callback,
            Arrival::OpenedTwice(request) => {
                request.respond(Page::Used).await;
                return Err(opened_twice(&id));
            }
            Arrival::Foreign {
                is_nameless_refusal,
            } => {
                // Once each: a page could send many.
                if !std::mem::replace(&mut is_told[usize::from(is_nameless_refusal)], true) {
                    out.note(match is_nameless_refusal {
                        true => {
                            "A callback came that says the access was not allowed, and not of which \
                             sign-in. If that was you, press Ctrl-C."
                        }
                        false => "A callback of another sign-in came and was turned away.",
                    });
                }
            }
        }
    };
    match zoho.complete(&id, login, callback.target()).await {
        Ok(user) => {
            callback.respond(Page::SignedIn).await;
            Ok(user)
        }
        Err(e) => {
            callback.respond(Page::Failed(&e.to_string())).await;
            Err(Failure::of(&e, &id))
        }
    }
}

fn no_callback(id: &ConnectionId, limit: Duration) -> Failure {
    let command = login_command(id);
    Failure::sign_in(format!(
        "nobody came back from the sign-in within {} s: run `{command}` again, with --timeout for more time, \
         or --paste when the browser cannot reach this machine",
        limit.as_secs()
    ))
}

fn opened_twice(id: &ConnectionId) -> Failure {
    let command = login_command(id);
    Failure::sign_in(format!(
        "the address that the browser was given was opened twice, so that another program of this machine may \
         know the sign-in: run `{command} --no-browser` and open the address that it prints"
    ))
}

async fn paste(zoho: &Zoho, login: Login, limit: Duration, out: &Out) -> Result<User, Failure> {
    let id = login.id().clone();
    out.note(
        "Open it, sign in, and paste the address that the browser ends at (it may show an error page):",
    );
    let line = tokio::task::spawn_blocking(read_line);
    let line = match tokio::time::timeout(limit, line).await {
        Ok(Ok(Ok(line))) if !line.trim().is_empty() => line,
        Ok(Ok(Err(e))) => {
            return Err(Failure::usage(format!(
                "standard input cannot be read: {e}"
            )));
        }
        _ => {
            return Err(Failure::sign_in(
                "no address was pasted: run the command again, and paste the whole address",
            ));
        }
    };
    let user = zoho.complete(&id, login, line.trim()).await;
    user.map_err(|e| Failure::of(&e, &id))
}

fn read_line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().take(16 * 1024).read_line(&mut line)?;
    Ok(line)
}

fn show(login: &Login, uri: &str, out: &Out) {
    let paint = out.err_paint();
    out.note(format_args!(
        "Sign in as the user to be called {} at:\n\n  {}\n",
        paint.bold(&format!("`{}`", harmless(login.id().as_str()))),
        login.url()
    ));
    out.note(paint.dim(&format!(
        "The redirect URI {uri} must be registered at https://api-console.zoho.com"
    )));
}

/// Remembers `org` in the connection for each product whose calls name their organisation.
async fn remember_organization(user: &User, products: &Products, org: &str) -> Result<(), Error> {
    let (connection, org) = (user.connection().await?, OrganizationId::from(org));
    for product in products.with_organizations() {
        let tokens = user.tokens();
        tokens
            .remember_organization(product.name(), &org, &connection)
            .await?;
    }
    Ok(())
}

/// Prints who is connected and until when.
async fn greet(zoho: &Zoho, user: &User, out: &Out) -> Result<(), Failure> {
    let connection = user.connection().await;
    let connection = connection.map_err(|e| Failure::of(&e, user.id()))?;
    // The sign-in is complete without it.
    let person = match user.user_info().await {
        Ok(info) => match (info.display_name, info.email) {
            (Some(name), Some(email)) => format!(" as {name} <{email}>"),
            (Some(one), None) | (None, Some(one)) => format!(" as {one}"),
            (None, None) => String::new(),
        },
        Err(_) => String::new(),
    };
    let expiry = time::from_now(connection.expires_at(), zoho.http().clock().now());
    let renewal = match connection.refresh_token() {
        Some(_) => "and renews itself",
        None => "and Zoho gave no refresh token, so sign in again after that",
    };
    out.line(format_args!(
        "{} `{}` is connected{} in the data centre {}; the access token is valid until {expiry} {renewal}.",
        out.paint().green("✓"),
        harmless(user.id().as_str()),
        harmless(&person),
        data_center_name(zoho.accounts().data_centers(), &connection),
    ));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::Command;

    fn port_of(typed: &[&str]) -> Option<u16> {
        let line = ["zoho", "login"].iter().chain(typed).map(Into::into);
        let parsed = args::parse(&Products::new([]), line.collect());
        match parsed.unwrap().command {
            Command::Login(args) => port(&args).ok(),
            _ => None,
        }
    }

    #[test]
    fn the_port_is_that_of_the_redirect_uri_when_it_leads_here() {
        assert_eq!(port_of(&[]), Some(8953));
        assert_eq!(port_of(&["--port", "1"]), Some(1));
        assert_eq!(
            port_of(&["--redirect-uri", "http://127.0.0.1:77/x"]),
            Some(77)
        );
        assert_eq!(port_of(&["--redirect-uri", "https://app.example/x"]), None);
        assert_eq!(
            port_of(&["--redirect-uri", "https://app.example/x", "--port", "9"]),
            Some(9)
        );
    }
}
