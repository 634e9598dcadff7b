//! The pages: plain HTML without scripts. Texts of Zoho and of errors are escaped.

use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use serde_json::Value;

pub(super) const CONNECT: &str = "<a class=\"button\" href=\"/connect\">Connect your Zoho</a>";
pub(super) const RECONNECT: &str = "<a class=\"button\" href=\"/connect\">Sign in again</a>";
pub(super) const SETTINGS: &str = "<a class=\"button\" href=\"/settings\">See your settings</a>";
pub(super) const HOME: &str = "<a class=\"button\" href=\"/\">Back to the start</a>";
pub(super) const DISCONNECT: &str =
    "<form method=\"post\" action=\"/disconnect\"><button>Disconnect Zoho</button></form>";

pub(super) const LOG_OUT: &str =
    "<form method=\"post\" action=\"/logout\"><button>Log out</button></form>";

/// A problem, with advice to the user.
pub(crate) struct Problem {
    pub(super) status: StatusCode,
    pub(super) text: String,
    pub(super) action: &'static str,
}

impl From<zoho::Error> for Problem {
    fn from(e: zoho::Error) -> Self {
        let (status, action) = if e.needs_reconnect() {
            (StatusCode::FORBIDDEN, RECONNECT)
        } else if e.is_retryable() {
            (StatusCode::SERVICE_UNAVAILABLE, HOME)
        } else {
            (StatusCode::BAD_GATEWAY, HOME)
        };
        let text = e.to_string();
        Self {
            status,
            text,
            action,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let (alert, action) = (alert(&self.text), self.action);
        let body = format!("{alert}<nav>{action}</nav>");
        page(self.status, "That did not work", &body)
    }
}

/// Returns a page; `title` and `body` are HTML.
pub(super) fn page(status: StatusCode, title: &str, body: &str) -> Response {
    let headers = [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; \
             frame-ancestors 'none'",
        ),
    ];
    let style = include_str!("style.css");
    let html = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <style>{style}</style></head><body><main><h1>{title}</h1>{body}</main></body></html>"
    );
    (status, headers, Html(html)).into_response()
}

/// Returns a table of one product's settings, or the reason why they cannot be shown. If the user has to sign in again,
/// the whole page fails.
pub(super) fn section(
    title: &str,
    settings: Result<Value, zoho::Error>,
) -> Result<String, Problem> {
    let content = match settings {
        Ok(settings) => {
            let mut rows = String::new();
            add_rows("", &settings, &mut rows);
            format!("<table aria-label=\"{title}\"><tbody>{rows}</tbody></table>")
        }
        Err(e) if e.needs_reconnect() => return Err(e.into()),
        Err(e) => alert(&e.to_string()),
    };
    Ok(format!("<section><h2>{title}</h2>{content}</section>"))
}

fn alert(text: &str) -> String {
    let text = escape(text.trim_end_matches('.'));
    format!("<p role=\"alert\">{text}.</p>")
}

/// Adds a row for every value, at any depth.
fn add_rows(name: &str, value: &Value, rows: &mut String) {
    let text = match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                add_rows(&format!("{name} {}", words(field)), value, rows);
            }
            return;
        }
        Value::Array(items) => {
            for (number, item) in (1..).zip(items) {
                let name = match items.len() {
                    1 => name.to_owned(),
                    _ => format!("{name} {number}"),
                };
                add_rows(&name, item, rows);
            }
            return;
        }
        // Zoho's response may contain the password of a mail server, which is not shown.
        _ if name.to_lowercase().contains("password") => "hidden".to_owned(),
        Value::Null => "not set".to_owned(),
        Value::Bool(yes) => (if *yes { "yes" } else { "no" }).to_owned(),
        Value::String(text) => escape(text),
        Value::Number(number) => number.to_string(),
    };
    let name = escape(name.trim());
    *rows += &format!("<tr><th scope=\"row\">{name}</th><td>{text}</td></tr>");
}

/// Returns `job sheet enabled` for `job_sheet_enabled`, and `auto CC to mailbox` for `autoCCToMailbox`.
fn words(name: &str) -> String {
    let mut words = String::new();
    let mut last = ' ';
    let mut letters = name.chars().peekable();
    while let Some(c) = letters.next() {
        let begins = c.is_uppercase() && letters.peek().is_some_and(|next| next.is_lowercase());
        if begins || (c.is_uppercase() && last.is_lowercase()) {
            words.push(' ');
        }
        match c {
            '_' => words.push(' '),
            c if begins => words.extend(c.to_lowercase()),
            c => words.push(c),
        }
        last = c;
    }
    words
}

/// Escapes a text for HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}
