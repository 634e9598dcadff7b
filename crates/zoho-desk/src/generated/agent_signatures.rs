// Written by `cargo xtask codegen` from desk/v1/agent_signatures.toml of the catalogue; changes belong there.
//! Agent signatures.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.agent_signatures().get("4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;

/// `GET /api/v1/agents/{agent_id}/signatures`. Scopes `Desk.agents.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.agent_signatures.get",
    "/api/{version}/agents/{agent_id}/signatures",
)
.scopes(&["Desk.agents.READ", "Desk.settings.READ"]);

/// `PATCH /api/v1/agents/{agent_id}/signatures`. Scopes `Desk.agents.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.agent_signatures.update",
    "/api/{version}/agents/{agent_id}/signatures",
)
.scopes(&["Desk.agents.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/agents/{agent_id}/updateCustomizedSignature`. Scopes `Desk.agents.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_CUSTOMIZED_SIGNATURE: Operation = Operation::post(
    "desk.agent_signatures.update_customized_signature",
    "/api/{version}/agents/{agent_id}/updateCustomizedSignature",
)
.scopes(&["Desk.agents.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&GET, &UPDATE, &UPDATE_CUSTOMIZED_SIGNATURE];

/// Agent signatures.
///
/// From [`Desk::agent_signatures`](crate::Desk::agent_signatures).
#[derive(Debug, Clone)]
pub struct AgentSignaturesClient {
    client: Client,
}

impl Desk {
    /// Agent signatures.
    #[must_use]
    pub fn agent_signatures(&self) -> AgentSignaturesClient {
        AgentSignaturesClient {
            client: self.client().clone(),
        }
    }
}

impl AgentSignaturesClient {
    /// Gets an agent signature.
    ///
    /// `GET /api/v1/agents/{agent_id}/signatures`. Scopes `Desk.agents.READ` and `Desk.settings.READ`.
    /// Retried on transient failures.
    pub fn get(&self, agent_id: impl Into<Id>) -> GetAgentSignature {
        let request = self.client.request(&GET).segment(agent_id.into());
        GetAgentSignature(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates an agent signature.
    ///
    /// `PATCH /api/v1/agents/{agent_id}/signatures`. Scopes `Desk.agents.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        agent_id: impl Into<Id>,
        body: &AgentSignatureUpdate,
    ) -> UpdateAgentSignature {
        let request = self
            .client
            .request(&UPDATE)
            .segment(agent_id.into())
            .json_member("", body);
        UpdateAgentSignature(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the customized signature of agent signatures.
    ///
    /// `POST /api/v1/agents/{agent_id}/updateCustomizedSignature`. Scopes `Desk.agents.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update_customized_signature(
        &self,
        agent_id: impl Into<Id>,
        body: &AgentSignatureUpdateCustomizedSignature,
    ) -> UpdateAgentSignatureCustomizedSignature {
        let request = self
            .client
            .request(&UPDATE_CUSTOMIZED_SIGNATURE)
            .segment(agent_id.into())
            .json_member("", body);
        UpdateAgentSignatureCustomizedSignature(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }
}

call! {
    /// Returned by [`AgentSignaturesClient::get`](crate::agent_signatures::AgentSignaturesClient::get).
    GetAgentSignature => AgentSignature
}

call! {
    /// Returned by [`AgentSignaturesClient::update`](crate::agent_signatures::AgentSignaturesClient::update).
    UpdateAgentSignature => AgentSignature
}

call! {
    /// Returned by [`AgentSignaturesClient::update_customized_signature`](crate::agent_signatures::AgentSignaturesClient::update_customized_signature).
    UpdateAgentSignatureCustomizedSignature => AgentSignature
}

/// Returned by `agent_signatures().get`, `agent_signatures().update`,
/// `agent_signatures().update_customized_signature`.
#[non_exhaustive]
pub struct AgentSignature {
    pub id: Option<Id>,
    pub customized_signatures: Option<Vec<CustomizedSignature>>,
    pub agent_id: Option<Id>,
    pub default_signature: Option<String>,
    pub is_active: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AgentSignature {
    "id" => id,
    "customizedSignatures" => customized_signatures,
    "agentId" => agent_id,
    "defaultSignature" => default_signature,
    "isActive" => is_active;
    extra
});

/// Sent by `agent_signatures().update`.
pub struct AgentSignatureUpdate {
    pub customized_signatures: Option<Vec<AgentSignatureUpdateCustomizedSignature>>,
    pub default_signature: Option<String>,
    pub is_active: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AgentSignatureUpdate {
    "customizedSignatures" => customized_signatures,
    "defaultSignature" => default_signature,
    "isActive" => is_active;
    extra
});

/// Sent by `agent_signatures().update_customized_signature`.
pub struct AgentSignatureUpdateCustomizedSignature {
    /// Required.
    pub signature: Option<String>,
    /// Required.
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AgentSignatureUpdateCustomizedSignature {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(signature: impl Into<String>, department_id: impl Into<Id>) -> Self {
        Self {
            signature: Some(signature.into()),
            department_id: Some(department_id.into()),
            ..Self::default()
        }
    }
}

object!(type AgentSignatureUpdateCustomizedSignature {
    "signature" => signature,
    "departmentId" => department_id;
    extra
});

#[non_exhaustive]
pub struct CustomizedSignature {
    pub signature: Option<String>,
    pub department_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomizedSignature {
    "signature" => signature,
    "departmentId" => department_id;
    extra
});
