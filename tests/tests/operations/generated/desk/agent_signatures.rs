// Written by `cargo xtask codegen` from xtask/catalog/desk/agent_signatures.toml; changes belong there.
//! The calls of `agent_signatures`.

use super::super::super::every::{Case, erase};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::agent_signatures::GET,
        call: |desk, given| {
            let call: zoho_desk::agent_signatures::GetAgentSignature =
                desk.agent_signatures().get(given.path("agent_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agent_signatures::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::agent_signatures::UpdateAgentSignature =
                desk.agent_signatures().update(
                    given.path("agent_id"),
                    &given.body::<zoho_desk::agent_signatures::AgentSignatureUpdate>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::agent_signatures::UPDATE_CUSTOMIZED_SIGNATURE,
        call: |desk, given| {
            let call: zoho_desk::agent_signatures::UpdateAgentSignatureCustomizedSignature = desk.agent_signatures().update_customized_signature(given.path("agent_id"), &given.body::<zoho_desk::agent_signatures::AgentSignatureUpdateCustomizedSignature>());
            erase(call.into_call())
        },
    },
];
