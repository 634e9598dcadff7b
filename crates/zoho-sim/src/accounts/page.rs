//! The pages that a person sees.

use std::fmt::Write;

use axum::http::header::{CONTENT_SECURITY_POLICY, X_FRAME_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use url::Url;

use crate::response;
use crate::scopes::Scopes;
use crate::state::{Core, World};

const STYLE: &str = "\
:root{color-scheme:light dark;--ink:#1c2530;--soft:#55606e;--paper:#fff;--ground:#eef1f5;--line:#d3d9e0;--go:#0b6bcb}\
@media(prefers-color-scheme:dark){:root{--ink:#e8ecf1;--soft:#a9b4c0;--paper:#1d242c;--ground:#12171d;--line:#3a444f;--go:#5aa9f5}}\
*{box-sizing:border-box}\
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}\
main{width:100%;max-width:34rem;background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:2rem}\
h1{font-size:1.35rem;line-height:1.3;margin:0 0 .75rem}\
p{margin:.5rem 0;color:var(--soft)}\
code{font:.9em ui-monospace,monospace;color:var(--ink);overflow-wrap:anywhere}\
ul{margin:.5rem 0 1.25rem;padding-left:1.25rem}\
fieldset{border:1px solid var(--line);border-radius:.5rem;margin:0 0 1.5rem;padding:.5rem 1rem 1rem}\
legend,h2{font-size:1rem;font-weight:600;margin:0;padding:0 .25rem}h2{padding:0;margin-top:1.25rem}\
label{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem 0;cursor:pointer}\
label small{display:block;color:var(--soft)}\
input{margin-top:.35rem}\
input[name=user_code]{font:inherit;padding:.5rem;width:100%;margin:.5rem 0 1rem;letter-spacing:.1em;text-transform:uppercase}\
.buttons{display:flex;gap:.75rem;flex-wrap:wrap}\
button{font:inherit;font-weight:600;padding:.6rem 1.5rem;border-radius:.5rem;border:1px solid var(--line);background:transparent;color:var(--ink);cursor:pointer}\
button[value=accept],button.go{background:var(--go);border-color:var(--go);color:var(--paper)}\
:focus-visible{outline:3px solid var(--go);outline-offset:2px}";

/// Returns the page that asks whether an application is granted access.
pub(super) fn consent(
    core: &Core,
    world: &World,
    sign_in: &str,
    site: usize,
    client: &str,
    scopes: &Scopes,
    redirect_uri: &Url,
) -> String {
    let back = redirect_uri.origin().ascii_serialization();
    let asks = format!(
        "The application <code>{}</code> at <code>{}</code> would like to:",
        escape(client),
        escape(&back),
    );
    let hidden = ("transaction", sign_in);
    let form = decision(world, site, "/oauth/v2/auth/decision", hidden);
    question(core, &asks, scopes, &form)
}

/// Returns the page on which a person types the code that a device shows.
pub(super) fn device_code() -> String {
    let body = "<h1>Connect a device</h1><form method=\"get\" action=\"/oauth/v3/device\">\
         <label for=\"user_code\">The code that your device shows</label>\
         <input id=\"user_code\" name=\"user_code\" autocomplete=\"off\" spellcheck=\"false\" \
         placeholder=\"BCDF-GHJK\" required autofocus>\
         <div class=\"buttons\"><button type=\"submit\" class=\"go\">Continue</button></div></form>";
    frame("Connect a device", body)
}

/// Returns the page that asks whether a device is granted access.
pub(super) fn device(
    core: &Core,
    world: &World,
    site: usize,
    user_code: &str,
    client: &str,
    scopes: &Scopes,
) -> String {
    let asks = format!(
        "The application <code>{}</code> on the device that shows <code>{}</code> would like to:",
        escape(client),
        escape(user_code),
    );
    let hidden = ("user_code", user_code);
    let form = decision(world, site, "/oauth/v3/device/decision", hidden);
    question(core, &asks, scopes, &form)
}

/// Returns a page with the scopes in words, above the form with the decision.
fn question(core: &Core, asks: &str, scopes: &Scopes, form: &str) -> String {
    let mut body = format!("<h1>An application asks for access</h1><p>{asks}</p><ul>");
    for scope in scopes.iter() {
        // Writing to a string cannot fail.
        let _ = write!(
            body,
            "<li>{}<br><code>{}</code></li>",
            escape(&in_words(scope, |service| core.title_of(service))),
            escape(scope)
        );
    }
    body.push_str("</ul>");
    body.push_str(form);
    frame("Allow access?", &body)
}

/// Returns the form: the user to continue as, and the two buttons.
fn decision(world: &World, here: usize, action: &str, (name, value): (&str, &str)) -> String {
    let mut form = format!(
        "<form method=\"post\" action=\"{action}\">\
         <input type=\"hidden\" name=\"{name}\" value=\"{}\">\
         <fieldset><legend>Continue as</legend>",
        escape(value)
    );
    let preferred = world.sites[here]
        .users
        .first()
        .or_else(|| world.sites.iter().find_map(|site| site.users.first()))
        .map(|user| user.zuid().to_owned());
    // The users of this data centre first.
    let mut sites: Vec<_> = world.sites.iter().enumerate().collect();
    sites.sort_by_key(|(at, _)| *at != here);
    for (_, site) in sites {
        for user in &site.users {
            let _ = write!(
                form,
                "<label><input type=\"radio\" name=\"user\" value=\"{zuid}\" required{checked}>\
                 <span>{name}<small>{email} · data centre {dc}</small></span></label>",
                zuid = escape(user.zuid()),
                checked = if preferred.as_deref() == Some(user.zuid()) {
                    " checked"
                } else {
                    ""
                },
                name = escape(&user.display_name()),
                email = escape(user.email()),
                dc = escape(&site.name),
            );
        }
    }
    form.push_str(
        "</fieldset><div class=\"buttons\">\
         <button type=\"submit\" name=\"decision\" value=\"accept\">Accept</button>\
         <button type=\"submit\" name=\"decision\" value=\"reject\" formnovalidate>Reject</button>\
         </div></form>",
    );
    form
}

/// Returns a page with a form as a response.
pub(super) fn response(page: String) -> Response {
    let mut response = response::html(StatusCode::OK, page);
    let headers = response.headers_mut();
    // Nothing in the request of a program may become active on the page, and no site may frame it.
    headers.insert(
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
        ),
    );
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    response
}

/// Returns a page with a message.
pub(super) fn problem(title: &str, text: &str) -> String {
    let body = format!("<h1>{}</h1><p>{}</p>", escape(title), escape(text));
    frame(title, &body)
}

fn frame(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{title} · simulated accounts server</title><style>{STYLE}</style></head>\
         <body><main>{body}<p><small>This is a simulator. No real account is touched.</small></p>\
         </main></body></html>",
        title = escape(title),
    )
}

/// Describes a scope: `ZohoBooks.settings.bills.READ` is "Read settings, bills in Zoho Books".
fn in_words<'t>(scope: &str, title_of: impl FnOnce(&str) -> Option<&'t str>) -> String {
    let parts: Vec<_> = scope.split('.').collect();
    let [product, things @ .., operation] = parts.as_slice() else {
        return scope.to_owned();
    };
    if things.is_empty() {
        return scope.to_owned();
    }
    let verb = match operation.to_ascii_uppercase().as_str() {
        "READ" => "Read",
        "CREATE" => "Create",
        "UPDATE" | "WRITE" => "Change",
        "DELETE" => "Delete",
        _ => "Read, create, change and delete",
    };
    let product = match *product {
        "AaaServer" => "your Zoho account",
        other => title_of(other).unwrap_or(other),
    };
    format!("{verb} {} in {product}", things.join(", "))
}

/// Escapes text for HTML, attributes included.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(
            escape("<a href='x' title=\"&\">"),
            "&lt;a href=&#39;x&#39; title=&quot;&amp;&quot;&gt;"
        );
        let page = problem("<b>", "</p><script>");
        assert!(!page.contains("<script>") && !page.contains("<b>"));
    }

    #[test]
    fn scopes_are_described() {
        for (scope, words) in [
            (
                "ZohoBooks.settings.bills.READ",
                "Read settings, bills in Zoho Books",
            ),
            (
                "ZohoMail.folders.ALL",
                "Read, create, change and delete folders in ZohoMail",
            ),
            ("email", "email"),
        ] {
            let title_of = |service: &str| (service == "ZohoBooks").then_some("Zoho Books");
            assert_eq!(in_words(scope, title_of), words);
        }
    }
}
