// Written by `cargo xtask codegen` from xtask/catalog/desk/account_contact_mappings.toml; changes belong there.
//! How contacts belong to accounts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let answer = desk.account_contact_mappings().update("4876876000000123456",
//! &zoho_desk::account_contact_mappings::AccountContactMappingUpdate::default()).send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object, wire};

use crate::{Desk, shared};

/// `PATCH /api/v1/accountContactMapping/{mapping_id}`. Scope `Desk.contacts.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.account_contact_mappings.update",
    "/api/{version}/accountContactMapping/{mapping_id}",
)
.scopes(&["Desk.contacts.UPDATE"]);

/// How contacts belong to accounts.
///
/// From [`Desk::account_contact_mappings`](crate::Desk::account_contact_mappings); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `PATCH /api/v1/accountContactMapping/{mapping_id}`. Scope `Desk.contacts.UPDATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        mapping_id: impl Into<Id>,
        body: &AccountContactMappingUpdate,
    ) -> Call<AccountContactMapping> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(mapping_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "data")
        })
    }
}

/// Account contact mapping, from `account_contact_mappings().update`.
#[non_exhaustive]
pub struct AccountContactMapping {
    /// `mappingId`: the id of a mapping.
    pub mapping_id: Option<Id>,
    /// `accountId`: the id of an account.
    pub account_id: Option<Id>,
    /// `contactId`: the id of a contact.
    pub contact_id: Option<Id>,
    /// `mappingType`: one of `PRIMARY`, `SECONDARY`.
    pub mapping_type: Option<shared::MappingType>,
    /// `isAccountTicketsViewable`: whether it is account tickets viewable.
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

/// Account contact mapping update, for `account_contact_mappings().update`.
pub struct AccountContactMappingUpdate {
    /// `mappingType`: text.
    pub mapping_type: Option<String>,
    /// `isAccountTicketsViewable`: whether it is account tickets viewable.
    pub is_account_tickets_viewable: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AccountContactMappingUpdate {
    "mappingType" => mapping_type,
    "isAccountTicketsViewable" => is_account_tickets_viewable;
    extra
});
