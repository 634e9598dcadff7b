//! The beginning and the callback of a sign-in.

use serde_json::json as value;
use url::form_urlencoded::byte_serialize;
use zoho::{Login, scopes};

use crate::{ACCESS, REDIRECT_URI, REFRESH, USER, World};

/// The code of the callback, with characters that a query and a form must encode.
pub const CODE: &str = "1000.code+/=";

/// Begins a sign-in of [`USER`].
#[must_use]
pub fn begin_sign_in(world: &World) -> Login {
    let scopes = scopes![
        zoho::crm::service_preferences::GET,
        zoho::desk::mail_configurations::LIST,
        "ZohoCRM.settings.ALL"
    ];
    let login = world.zoho.authorize(USER, scopes);
    login.expect("the client has a redirect URI")
}

/// The callback's URL with these parameters after the registered redirect URI.
#[must_use]
pub fn callback(parameters: &[(&str, &str)]) -> String {
    parameters
        .iter()
        .fold(REDIRECT_URI.to_owned(), |url, (name, value)| {
            let value: String = byte_serialize(value.as_bytes()).collect();
            format!("{url}&{name}={value}")
        })
}

/// What the token endpoint answers to a code.
#[must_use]
pub fn code_answer(api_domain: &str) -> String {
    value!({
        "access_token": ACCESS,
        "refresh_token": REFRESH,
        "api_domain": api_domain,
        "token_type": "Bearer",
        "expires_in": 3600,
    })
    .to_string()
}
