// Written by `cargo xtask codegen` from crm/v8/deal_contact_roles.toml of the catalogue; changes belong there.
//! The contacts of a deal, each with its role there.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut deal_contact_roles = crm.deal_contact_roles().list("Contacts", "4876876000000123456",
//! ["Last_Name", "Email"]).stream();
//! while let Some(deal_contact_role) = deal_contact_roles.next().await {
//!     println!("{:?}", deal_contact_role?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/Contact_Roles`. Scopes `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`.
pub static LIST: Operation = Operation::get(
    "crm.deal_contact_roles.list",
    "/crm/{version}/{module}/{record_id}/Contact_Roles",
)
.scopes(&[
    "ZohoCRM.modules.contacts.VIEW",
    "ZohoCRM.modules.deals.VIEW",
])
.alternatives(&[&[
    "ZohoCRM.modules.contacts.READ",
    "ZohoCRM.modules.deals.READ",
]]);

/// `GET /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`.
pub static GET: Operation = Operation::get(
    "crm.deal_contact_roles.get",
    "/crm/{version}/{module}/{record_id}/Contact_Roles/{contact_id}",
)
.scopes(&[
    "ZohoCRM.modules.contacts.VIEW",
    "ZohoCRM.modules.deals.VIEW",
])
.alternatives(&[&[
    "ZohoCRM.modules.contacts.READ",
    "ZohoCRM.modules.deals.READ",
]]);

/// `PUT /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`.
pub static UPDATE: Operation = Operation::put(
    "crm.deal_contact_roles.update",
    "/crm/{version}/{module}/{record_id}/Contact_Roles/{contact_id}",
)
.scopes(&[
    "ZohoCRM.modules.contacts.VIEW",
    "ZohoCRM.modules.deals.VIEW",
])
.alternatives(&[&[
    "ZohoCRM.modules.contacts.READ",
    "ZohoCRM.modules.deals.UPDATE",
]])
.rows("data");

/// `PUT /crm/v8/{module}/{record_id}/Contact_Roles`. Scopes `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.deal_contact_roles.update_many",
    "/crm/{version}/{module}/{record_id}/Contact_Roles",
)
.scopes(&[
    "ZohoCRM.modules.contacts.VIEW",
    "ZohoCRM.modules.deals.VIEW",
])
.alternatives(&[&[
    "ZohoCRM.modules.contacts.READ",
    "ZohoCRM.modules.deals.UPDATE",
]])
.rows("data");

/// `DELETE /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`.
pub static DELETE: Operation = Operation::delete(
    "crm.deal_contact_roles.delete",
    "/crm/{version}/{module}/{record_id}/Contact_Roles/{contact_id}",
)
.scopes(&[
    "ZohoCRM.modules.contacts.VIEW",
    "ZohoCRM.modules.deals.VIEW",
])
.alternatives(&[&[
    "ZohoCRM.modules.contacts.READ",
    "ZohoCRM.modules.deals.UPDATE",
]])
.rows("data");

/// `DELETE /crm/v8/{module}/{record_id}/Contact_Roles`. Scopes `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.deal_contact_roles.delete_many",
    "/crm/{version}/{module}/{record_id}/Contact_Roles",
)
.scopes(&[
    "ZohoCRM.modules.contacts.VIEW",
    "ZohoCRM.modules.deals.VIEW",
])
.alternatives(&[&[
    "ZohoCRM.modules.contacts.READ",
    "ZohoCRM.modules.deals.UPDATE",
]])
.rows("data");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &UPDATE, &UPDATE_MANY, &DELETE, &DELETE_MANY];

/// The contacts of a deal, each with its role there.
///
/// From [`Crm::deal_contact_roles`](crate::Crm::deal_contact_roles).
#[derive(Debug, Clone)]
pub struct DealContactRolesClient {
    client: Client,
}

impl Crm {
    /// The contacts of a deal, each with its role there.
    #[must_use]
    pub fn deal_contact_roles(&self) -> DealContactRolesClient {
        DealContactRolesClient {
            client: self.client().clone(),
        }
    }
}

impl DealContactRolesClient {
    /// Lists the contacts of a deal with their roles.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Contact_Roles`. Scopes `ZohoCRM.modules.contacts.VIEW` and
    /// `ZohoCRM.modules.deals.VIEW`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `fields`: The API names of the fields to return. At most 50 values.
    pub fn list(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListDealContactRoles {
        let mut request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        request.set_list("fields", &json::strings::<String>(fields), 0..=50);
        ListDealContactRoles(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the role of a contact in a deal.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes
    /// `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        contact_id: impl Into<Id>,
    ) -> GetDealContactRole {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(contact_id.into());
        GetDealContactRole(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "data")
        }))
    }

    /// Adds a contact to a deal, or changes its role there.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes
    /// `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        contact_id: impl Into<Id>,
        body: &DealContactRoleUpdate,
    ) -> UpdateDealContactRole {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .segment(contact_id.into())
            .json_list("data", std::slice::from_ref(body));
        UpdateDealContactRole(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Adds contacts to a deal, or changes their roles there.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/Contact_Roles`. Scopes `ZohoCRM.modules.contacts.VIEW` and
    /// `ZohoCRM.modules.deals.VIEW`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[DealContactRoleUpdate],
    ) -> UpdateManyDealContactRoles {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", data);
        UpdateManyDealContactRoles(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Removes a contact from a deal.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes
    /// `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        contact_id: impl Into<Id>,
    ) -> DeleteDealContactRole {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into())
            .segment(contact_id.into());
        DeleteDealContactRole(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Removes contacts from a deal.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Contact_Roles`. Scopes `ZohoCRM.modules.contacts.VIEW` and
    /// `ZohoCRM.modules.deals.VIEW`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyDealContactRoles {
        let mut request = self
            .client
            .request(&DELETE_MANY)
            .segment(module)
            .segment(record_id.into());
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyDealContactRoles(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }
}

call! {
    /// Returned by [`DealContactRolesClient::list`](crate::deal_contact_roles::DealContactRolesClient::list).
    ListDealContactRoles => list DealContactRole
}

impl ListDealContactRoles {
    /// The ids of the items to return or change. Query parameter `ids`, at most 100 values.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &json::strings::<Id>(ids), 0..=100);
        self
    }
}

call! {
    /// Returned by [`DealContactRolesClient::get`](crate::deal_contact_roles::DealContactRolesClient::get).
    GetDealContactRole => DealContactRole
}

call! {
    /// Returned by [`DealContactRolesClient::update`](crate::deal_contact_roles::DealContactRolesClient::update).
    UpdateDealContactRole => RowOutcomes
}

call! {
    /// Returned by [`DealContactRolesClient::update_many`](crate::deal_contact_roles::DealContactRolesClient::update_many).
    UpdateManyDealContactRoles => RowOutcomes
}

call! {
    /// Returned by [`DealContactRolesClient::delete`](crate::deal_contact_roles::DealContactRolesClient::delete).
    DeleteDealContactRole => RowOutcomes
}

call! {
    /// Returned by [`DealContactRolesClient::delete_many`](crate::deal_contact_roles::DealContactRolesClient::delete_many).
    DeleteManyDealContactRoles => RowOutcomes
}

/// Returned by `deal_contact_roles().list`, `deal_contact_roles().get`.
#[non_exhaustive]
pub struct DealContactRole {
    pub id: Option<Id>,
    pub contact_role: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DealContactRole {
    "id" => id,
    "Contact_Role" => contact_role;
    extra
});

/// Sent by `deal_contact_roles().update`, `deal_contact_roles().update_many`.
pub struct DealContactRoleUpdate {
    pub id: Option<Id>,
    pub contact_role: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DealContactRoleUpdate {
    "id" => id,
    "Contact_Role" => contact_role;
    extra
});
