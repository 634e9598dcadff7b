// Written by `cargo xtask codegen` from desk/v1/agent_signatures.toml of the catalogue; changes belong there.
//! The operations of `agent_signatures` by name.

use zoho_http::dynamic::{Entry, response};

use super::super::agent_signatures;

pub(super) static ENTRIES: &[Entry] = &[
    Entry::new(&agent_signatures::GET, |_, body| {
        response(&agent_signatures::GET, body, |check| {
            check.member::<agent_signatures::AgentSignature>("");
        })
    }),
    Entry::new(&agent_signatures::UPDATE, |_, body| {
        response(&agent_signatures::UPDATE, body, |check| {
            check.member::<agent_signatures::AgentSignature>("");
        })
    })
    .body(|check| {
        check.member::<agent_signatures::AgentSignatureUpdate>("");
    }),
    Entry::new(&agent_signatures::UPDATE_CUSTOMIZED_SIGNATURE, |_, body| {
        response(
            &agent_signatures::UPDATE_CUSTOMIZED_SIGNATURE,
            body,
            |check| {
                check.member::<agent_signatures::AgentSignature>("");
            },
        )
    })
    .body(|check| {
        check.member::<agent_signatures::AgentSignatureUpdateCustomizedSignature>("");
    }),
];
