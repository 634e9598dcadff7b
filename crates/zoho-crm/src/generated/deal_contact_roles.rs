// Written by `cargo xtask codegen` from xtask/catalog/crm/deal_contact_roles.toml; changes belong there.
//! The contacts of a deal, each with its role there.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut deal_contact_roles = crm.deal_contact_roles().list("Contacts", "4876876000000123456",
//! ["Last_Name", "Email"]).stream();
//! while let Some(deal_contact_role) = deal_contact_roles.next().await {
//!     println!("{:?}", deal_contact_role?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// The contacts of a deal, each with its role there.
///
/// From [`Crm::deal_contact_roles`](crate::Crm::deal_contact_roles); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.modules.deals.VIEW`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `fields`: the API names of the fields that come, at the most 50 values
    pub fn list(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> ListCall {
        let mut request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        request.set_list("fields", &wire::strings::<String>(fields), 0..=50);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the role of a contact in a deal.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes
    /// `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        contact_id: impl Into<Id>,
    ) -> Call<DealContactRole> {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(contact_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "data")
        })
    }

    /// Adds a contact to a deal, or changes its role there.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes
    /// `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        contact_id: impl Into<Id>,
        body: &DealContactRoleUpdate,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(module)
            .segment(record_id.into())
            .segment(contact_id.into())
            .json_list("data", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Adds contacts to a deal, or changes their roles there.
    ///
    /// `PUT /crm/v8/{module}/{record_id}/Contact_Roles`. Scopes `ZohoCRM.modules.contacts.VIEW` and
    /// `ZohoCRM.modules.deals.VIEW`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[DealContactRoleUpdate],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Removes a contact from a deal.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Contact_Roles/{contact_id}`. Scopes
    /// `ZohoCRM.modules.contacts.VIEW` and `ZohoCRM.modules.deals.VIEW`. Repeated when it fails on the
    /// way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        contact_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(module)
            .segment(record_id.into())
            .segment(contact_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Removes contacts from a deal.
    ///
    /// `DELETE /crm/v8/{module}/{record_id}/Contact_Roles`. Scopes `ZohoCRM.modules.contacts.VIEW` and
    /// `ZohoCRM.modules.deals.VIEW`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&DELETE_MANY)
            .segment(module)
            .segment(record_id.into());
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// What may be set before `deal_contact_roles().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<DealContactRole>);

impl ListCall {
    /// The ids of those that are meant, at the most 100 values. Query parameter `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        self
    }
}

call!(ListCall => list DealContactRole);

/// Deal contact role, from `deal_contact_roles().list`, `deal_contact_roles().get`.
#[non_exhaustive]
pub struct DealContactRole {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Contact_Role`: an object.
    pub contact_role: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DealContactRole {
    "id" => id,
    "Contact_Role" => contact_role;
    extra
});

/// Deal contact role update, for `deal_contact_roles().update`,
/// `deal_contact_roles().update_many`.
pub struct DealContactRoleUpdate {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `Contact_Role`: an object.
    pub contact_role: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DealContactRoleUpdate {
    "id" => id,
    "Contact_Role" => contact_role;
    extra
});
