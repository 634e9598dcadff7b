//! What must hold for any input: the fuzzer's checks, with random inputs of the shapes that matter.

#[path = "../../fuzz/src/lib.rs"]
#[allow(
    unreachable_pub,
    missing_docs,
    reason = "a library of its own, read in here"
)]
mod fuzz;

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

/// Placeholder for the byte that the checks write the secret for.
const SECRET: &str = "SECRET";

proptest! {
    // What breaks goes among the seeds of the fuzzer.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_error_body_ends_in_an_answer_or_a_plain_error(
        server in any::<u8>(),
        status in any::<u8>(),
        body in prop_oneof![3 => answers(), 1 => vec(any::<u8>(), 0..200)],
    ) {
        fuzz::error_bodies::check(&[&[server, status], &*body].concat());
    }

    #[test]
    fn any_retry_after_is_kept_or_nonsense(value in prop_oneof![
        "[ ]{0,2}[0-9]{1,24}[ ]{0,2}",
        dates(),
        "[ -~\t]{0,40}",
    ]) {
        fuzz::retry_after::check(value.as_bytes());
    }

    #[test]
    fn any_bytes_in_retry_after_are_taken(value in vec(any::<u8>(), 0..40)) {
        fuzz::retry_after::check(&value);
    }

    #[test]
    fn no_callback_lets_a_code_go_astray(callback in prop_oneof![3 => callbacks(), 1 => vec(any::<u8>(), 0..200)]) {
        fuzz::callback::check(&callback);
    }

    #[test]
    fn no_disguise_makes_a_host_zohos(url in prop_oneof![3 => urls(), 1 => ".{0,60}"]) {
        fuzz::hosts::check(url.as_bytes());
    }
}

/// JSON made of the words that Zoho's errors are made of.
fn answers() -> impl Strategy<Value = Vec<u8>> {
    let words = select(vec![
        "error",
        "success",
        "failure",
        "INVALID_TOKEN",
        "INVALID_DATA",
        "invalid_code",
        "Access Denied",
        "https://www.zohoapis.eu",
        "1000.new",
        "eu",
        SECRET,
        "a SECRET b",
    ]);
    let keys = select(vec![
        "code",
        "status",
        "message",
        "details",
        "errorCode",
        "errors",
        "error",
        "cause",
        "error_description",
        "user_location",
        "data",
        "service_preferences",
        "access_token",
        "expires_in",
        "api_domain",
    ]);
    let leaf = prop_oneof![
        4 => words.prop_map(Value::from),
        1 => ".{0,20}".prop_map(Value::from),
        1 => any::<i64>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    let value = leaf.prop_recursive(3, 24, 6, move |inner| {
        let members = vec((keys.clone(), inner.clone()), 0..6);
        let object = |members: Vec<(&str, Value)>| {
            let members = members
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value));
            Value::Object(members.collect::<Map<_, _>>())
        };
        prop_oneof![3 => members.prop_map(object), 1 => vec(inner, 0..4).prop_map(Value::from)]
    });
    value.prop_map(|value| marked(&value.to_string(), SECRET, 0xFF))
}

/// A date as HTTP writes it, between 1970 and 2096.
fn dates() -> impl Strategy<Value = String> {
    (0..4_000_000_000_u64).prop_map(|seconds| {
        httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
    })
}

/// The parameters of callbacks, with good and bad values, in any order and number.
fn callbacks() -> impl Strategy<Value = Vec<u8>> {
    let start = select(vec![
        "",
        "?",
        "/cb?",
        "https://app.example/cb?",
        "https://app.example/cb#",
    ]);
    let pair = select(vec![
        "state=STATE",
        "state=STATE",
        "code=CODE",
        "code=CODE",
        "state=other",
        "state=",
        "code=",
        "location=eu",
        "location=mars",
        "error=access_denied",
        "accounts-server=https%3A%2F%2Faccounts.zoho.eu",
        "accounts-server=https://accounts.zoho.eu.example.com",
        "accounts-server=nonsense",
        "x=CODE",
        "#",
        "?",
    ]);
    (start, vec(pair, 0..5)).prop_map(|(start, pairs)| {
        let text = format!("{start}{}", pairs.join("&"));
        let text = marked(&text, "STATE", 0xFE);
        replaced(&text, b"CODE", 0xFF)
    })
}

/// URLs of pieces of Zoho's and of others.
fn urls() -> impl Strategy<Value = String> {
    let scheme = select(vec![
        "https://", "https://", "http://", "ftp://", "https:", "//",
    ]);
    let user = select(vec!["", "", "", "user@", "accounts.zoho.com:x@"]);
    let label = select(vec![
        "",
        "www.",
        "accounts.",
        "sandbox.",
        "developer.",
        "a.b.",
        "evil",
        ".",
    ]);
    let domain = select(vec![
        "zohoapis.com",
        "zohoapis.eu",
        "zohoapis.com.au",
        "zohoapis.ca",
        "zoho.com",
        "zoho.eu",
        "zohocloud.ca",
        "zoho.ca",
        "zohoapis.com.example.com",
        "ZOHOAPIS.COM",
        "zohoapis。com",
        "127.0.0.1",
        "[::1]",
        "",
    ]);
    let rest = select(vec![
        "",
        "/",
        "//",
        ":443",
        ":8443/",
        "/crm",
        "?x",
        "#x",
        "/?to=https://evil.example",
        "\\@x",
    ]);
    (scheme, user, label, domain, rest).prop_map(|(scheme, user, label, domain, rest)| {
        format!("{scheme}{user}{label}{domain}{rest}")
    })
}

fn marked(text: &str, word: &str, mark: u8) -> Vec<u8> {
    replaced(text.as_bytes(), word.as_bytes(), mark)
}

fn replaced(mut text: &[u8], word: &[u8], mark: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    while let Some((first, rest)) = text.split_first() {
        if let Some(rest) = text.strip_prefix(word) {
            out.push(mark);
            text = rest;
        } else {
            out.push(*first);
            text = rest;
        }
    }
    out
}

/// Inputs that the fuzzer starts from, and those that once broke something.
#[test]
fn every_seed_holds() {
    for (target, check) in [
        ("callback", fuzz::callback::check as fn(&[u8])),
        ("error_bodies", fuzz::error_bodies::check),
        ("hosts", fuzz::hosts::check),
        ("retry_after", fuzz::retry_after::check),
    ] {
        let folder = Path::new("../fuzz/seeds").join(target);
        let seeds: Vec<_> = fs::read_dir(&folder).expect("seeds").collect();
        assert!(!seeds.is_empty(), "{}", folder.display());
        for seed in seeds {
            check(&fs::read(seed.expect("a seed").path()).expect("it can be read"));
        }
    }
}
