// Written by `cargo xtask codegen` from xtask/catalog/desk/agent_signatures.toml; changes belong there.
//! Agent signatures.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.agent_signatures().get("4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object, wire};

use crate::Desk;

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

/// Agent signatures.
///
/// From [`Desk::agent_signatures`](crate::Desk::agent_signatures); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, agent_id: impl Into<Id>) -> Call<AgentSignature> {
        let request = self.client.request(&GET).segment(agent_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates an agent signature.
    ///
    /// `PATCH /api/v1/agents/{agent_id}/signatures`. Scopes `Desk.agents.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        agent_id: impl Into<Id>,
        body: &AgentSignatureUpdate,
    ) -> Call<AgentSignature> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(agent_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates the customized signature of agent signatures.
    ///
    /// `POST /api/v1/agents/{agent_id}/updateCustomizedSignature`. Scopes `Desk.agents.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_customized_signature(
        &self,
        agent_id: impl Into<Id>,
        body: &AgentSignatureUpdateCustomizedSignature,
    ) -> Call<AgentSignature> {
        let request = self
            .client
            .request(&UPDATE_CUSTOMIZED_SIGNATURE)
            .segment(agent_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// Agent signature, from `agent_signatures().get`, `agent_signatures().update`,
/// `agent_signatures().update_customized_signature`.
#[non_exhaustive]
pub struct AgentSignature {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `customizedSignatures`: a list.
    pub customized_signatures: Option<Vec<CustomizedSignature>>,
    /// `agentId`: the id of an agent.
    pub agent_id: Option<Id>,
    /// `defaultSignature`: text.
    pub default_signature: Option<String>,
    /// `isActive`: whether it is active.
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

/// Agent signature update, for `agent_signatures().update`.
pub struct AgentSignatureUpdate {
    /// `customizedSignatures`: a list.
    pub customized_signatures: Option<Vec<AgentSignatureUpdateCustomizedSignature>>,
    /// `defaultSignature`: text.
    pub default_signature: Option<String>,
    /// `isActive`: whether it is active.
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

/// Agent signature update customized signature, for
/// `agent_signatures().update_customized_signature`.
pub struct AgentSignatureUpdateCustomizedSignature {
    /// `signature`: text; has to be sent.
    pub signature: Option<String>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl AgentSignatureUpdateCustomizedSignature {
    /// With what has to be sent; the rest is left out.
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

/// Customized signature.
#[non_exhaustive]
pub struct CustomizedSignature {
    /// `signature`: text.
    pub signature: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomizedSignature {
    "signature" => signature,
    "departmentId" => department_id;
    extra
});
