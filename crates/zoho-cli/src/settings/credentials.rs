//! The id and secret of the OAuth client, from options, the environment or a file. They are never shown.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use serde::Deserialize;
use zoho::auth::{ExposeSecret, SecretString};

use crate::args::Global;
use crate::failure::Failure;
use crate::input;
use crate::text::shown_path;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 * 1024;

/// The OAuth client's id and secret.
#[derive(Clone)]
pub(crate) struct Credentials {
    pub(crate) id: String,
    pub(crate) secret: SecretString,
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").finish_non_exhaustive()
    }
}

/// The content of such a file. Other members are ignored.
#[derive(Default, Deserialize)]
struct Content {
    client_id: Option<String>,
    client_secret: Option<String>,
}

impl Credentials {
    /// Options and environment take precedence over the file, separately for id and secret.
    pub(super) fn of(global: &Global) -> Result<Self, Failure> {
        let id = global.client_id.clone().filter(|id| !id.is_empty());
        let secret = global.client_secret.clone();
        let secret = secret.filter(|secret| !secret.expose_secret().is_empty());
        let file = global.client_file.as_deref();
        let file = file.filter(|path| !path.as_os_str().is_empty());
        match (id, secret, file) {
            (Some(id), Some(secret), _) => Ok(Self { id, secret }),
            (id, secret, Some(file)) => Self::from_file(file, id, secret),
            (id, secret, None) => Err(missing(id.is_none(), secret.is_none())),
        }
    }

    fn from_file(
        path: &Path,
        id: Option<String>,
        secret: Option<SecretString>,
    ) -> Result<Self, Failure> {
        let content = read(path)?;
        let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let id = id.or(filled(content.client_id));
        let secret = secret.or(filled(content.client_secret).map(SecretString::from));
        match (id, secret) {
            (Some(id), Some(secret)) => Ok(Self { id, secret }),
            (id, secret) => Err(Failure::usage(format!(
                "the client file {} lacks {}: it is JSON like {{\"client_id\": \"…\", \"client_secret\": \"…\"}}",
                shown_path(path),
                names(
                    id.is_none(),
                    secret.is_none(),
                    "`client_id`",
                    "`client_secret`"
                ),
            ))),
        }
    }
}

fn read(path: &Path) -> Result<Content, Failure> {
    input::refuse_special(path)?;
    let place = shown_path(path);
    let mut text = Vec::new();
    let length = File::open(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut text))
        .map_err(|e: io::Error| {
            Failure::usage(format!("the client file {place} cannot be read: {e}"))
        })?;
    if length as u64 > LARGEST {
        return Err(Failure::usage(format!(
            "the client file {place} is too large to be one: name the file of the API console"
        )));
    }
    // serde's message would quote the content.
    serde_json::from_slice(&text).map_err(|e| {
        Failure::usage(format!(
            "the client file {place} is no JSON object with `client_id` and `client_secret` \
             (line {}, column {}): download it again from the API console",
            e.line(),
            e.column()
        ))
    })
}

fn missing(id: bool, secret: bool) -> Failure {
    Failure::usage(format!(
        "the OAuth client's {} missing: set ZOHO_CLIENT_ID and ZOHO_CLIENT_SECRET, or name the API \
         console's file with --client-file; https://api-console.zoho.com makes a client \
         (Server-based Application, redirect URI http://localhost:8953/callback)",
        match (id, secret) {
            (true, true) => "id and secret are",
            (true, false) => "id is",
            _ => "secret is",
        }
    ))
}

fn names(first: bool, second: bool, a: &str, b: &str) -> String {
    match (first, second) {
        (true, true) => format!("{a} and {b}"),
        (true, false) => a.to_owned(),
        _ => b.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    fn from_text(text: &str) -> Result<Credentials, Failure> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(text.as_bytes()).unwrap();
        Credentials::from_file(file.path(), None, None)
    }

    #[test]
    fn the_file_of_the_console_is_read_whatever_else_it_holds() {
        let read = from_text(
            r#"{"client_id": "1000.A", "client_secret": "s3cret", "scope": ["x"], "code": "1000.c"}"#,
        )
        .unwrap();
        assert_eq!(
            (read.id.as_str(), read.secret.expose_secret()),
            ("1000.A", "s3cret")
        );
        assert!(!format!("{read:?}").contains("s3cret"));
    }

    #[test]
    fn what_is_missing_is_named_and_nothing_is_quoted() {
        for (text, expected) in [
            (r#"{"client_id": "1000.A"}"#, "lacks `client_secret`"),
            (
                r#"{"client_secret": "s3cret", "client_id": " "}"#,
                "lacks `client_id`",
            ),
            (r#"{"s3cret": 1}"#, "lacks `client_id` and `client_secret`"),
            (r#"{"client_id": ["s3cret"]}"#, "line 1"),
            ("s3cret", "no JSON object"),
            (r#""s3cret""#, "no JSON object"),
            ("", "no JSON object"),
        ] {
            let failure = from_text(text).unwrap_err().to_string();
            assert!(failure.contains(expected), "{failure}");
            assert!(!failure.contains("s3cret"), "{failure}");
        }
        let failure = from_text(&" ".repeat(70_000)).unwrap_err().to_string();
        assert!(failure.contains("too large"), "{failure}");
    }

    #[test]
    fn a_flag_comes_before_the_file() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(br#"{"client_id": "of file", "client_secret": "of file"}"#)
            .unwrap();
        let id = Some("of flag".to_owned());
        let read = Credentials::from_file(file.path(), id, None).unwrap();
        assert_eq!(
            (read.id.as_str(), read.secret.expose_secret()),
            ("of flag", "of file")
        );
    }
}
