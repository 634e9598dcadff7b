// Written by `cargo xtask codegen` from desk/v1/account_contact_mappings.toml of the catalogue; changes belong there.
//! How contacts belong to accounts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let response = desk.account_contact_mappings().update("4876876000000123456",
//! &zoho_desk::account_contact_mappings::AccountContactMappingUpdate::default()).send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Desk;
use crate::generated::shared;

/// `PATCH /api/v1/accountContactMapping/{mapping_id}`. Scope `Desk.contacts.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.account_contact_mappings.update",
    "/api/{version}/accountContactMapping/{mapping_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&UPDATE];

/// How contacts belong to accounts.
///
/// From [`Desk::account_contact_mappings`](crate::Desk::account_contact_mappings).
#[derive(Debug, Clone)]
pub struct AccountContactMappingsClient {
    client: Client,
}

impl Desk {
    /// How contacts belong to accounts.
    #[must_use]
    pub fn account_contact_mappings(&self) -> AccountContactMappingsClient {
        AccountContactMappingsClient {
            client: self.client().clone(),
        }
    }
}

impl AccountContactMappingsClient {
    /// Updates an account contact mapping.
    ///
    /// `PATCH /api/v1/accountContactMapping/{mapping_id}`. Scope `Desk.contacts.UPDATE`. Not retried
    /// when it may have been carried out.
    pub fn update(
        &self,
        mapping_id: impl Into<Id>,
        body: &AccountContactMappingUpdate,
    ) -> UpdateAccountContactMapping {
        let request = self
            .client
            .request(&UPDATE)
            .segment(mapping_id.into())
            .json_member("", body);
        UpdateAccountContactMapping(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "data")
        }))
    }
}

call! {
    /// Returned by [`AccountContactMappingsClient::update`](crate::account_contact_mappings::AccountContactMappingsClient::update).
    UpdateAccountContactMapping => AccountContactMapping
}

/// Returned by `account_contact_mappings().update`.
#[non_exhaustive]
pub struct AccountContactMapping {
    pub mapping_id: Option<Id>,
    pub account_id: Option<Id>,
    pub contact_id: Option<Id>,
    /// One of `PRIMARY`, `SECONDARY`.
    pub mapping_type: Option<shared::MappingType>,
    pub is_account_tickets_viewable: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AccountContactMapping {
    "mappingId" => mapping_id,
    "accountId" => account_id,
    "contactId" => contact_id,
    "mappingType" => mapping_type,
    "isAccountTicketsViewable" => is_account_tickets_viewable;
    extra
});

/// Sent by `account_contact_mappings().update`.
pub struct AccountContactMappingUpdate {
    pub mapping_type: Option<String>,
    pub is_account_tickets_viewable: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AccountContactMappingUpdate {
    "mappingType" => mapping_type,
    "isAccountTicketsViewable" => is_account_tickets_viewable;
    extra
});
