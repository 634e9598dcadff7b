// Written by `cargo xtask codegen` from crm/v8/contact_roles.toml of the catalogue; changes belong there.
//! The roles that contacts play in deals.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut contact_roles = crm.contact_roles().list().stream();
//! while let Some(contact_role) = contact_roles.next().await {
//!     println!("{:?}", contact_role?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.READ`.
pub static LIST: Operation =
    Operation::get("crm.contact_roles.list", "/crm/{version}/Contacts/roles")
        .scopes(&["ZohoCRM.modules.contacts.READ"]);

/// `GET /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.READ`.
pub static GET: Operation = Operation::get(
    "crm.contact_roles.get",
    "/crm/{version}/Contacts/roles/{role_id}",
)
.scopes(&["ZohoCRM.modules.contacts.READ"]);

/// `POST /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.WRITE`.
pub static CREATE: Operation =
    Operation::post("crm.contact_roles.create", "/crm/{version}/Contacts/roles")
        .scopes(&["ZohoCRM.modules.contacts.WRITE"])
        .rows("contact_roles");

/// `PUT /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.contact_roles.update",
    "/crm/{version}/Contacts/roles/{role_id}",
)
.scopes(&["ZohoCRM.modules.contacts.UPDATE"])
.rows("contact_roles");

/// `PUT /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.contact_roles.update_many",
    "/crm/{version}/Contacts/roles",
)
.scopes(&["ZohoCRM.modules.contacts.UPDATE"])
.rows("contact_roles");

/// `DELETE /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.contact_roles.delete",
    "/crm/{version}/Contacts/roles/{role_id}",
)
.scopes(&["ZohoCRM.modules.contacts.DELETE"])
.rows("contact_roles");

/// `DELETE /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.contact_roles.delete_many",
    "/crm/{version}/Contacts/roles",
)
.scopes(&["ZohoCRM.modules.contacts.DELETE"])
.rows("contact_roles");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
];

/// The roles that contacts play in deals.
///
/// From [`Crm::contact_roles`](crate::Crm::contact_roles).
#[derive(Debug, Clone)]
pub struct ContactRolesClient {
    client: Client,
}

impl Crm {
    /// The roles that contacts play in deals.
    #[must_use]
    pub fn contact_roles(&self) -> ContactRolesClient {
        ContactRolesClient {
            client: self.client().clone(),
        }
    }
}

impl ContactRolesClient {
    /// Lists contact roles.
    ///
    /// `GET /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListContactRoles {
        ListContactRoles(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "contact_roles"),
            Paging::Whole,
        ))
    }

    /// Gets a contact role.
    ///
    /// `GET /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.READ`. Retried on
    /// transient failures.
    pub fn get(&self, role_id: impl Into<Id>) -> GetContactRole {
        let request = self.client.request(&GET).segment(role_id.into());
        GetContactRole(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "contact_roles")
        }))
    }

    /// Creates a contact role.
    ///
    /// `POST /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.WRITE`. Not retried when it may
    /// have been carried out.
    pub fn create(&self, contact_roles: &[ContactRole]) -> CreateContactRoles {
        let request = self
            .client
            .request(&CREATE)
            .json_list("contact_roles", contact_roles)
            .checked_all(contact_roles);
        CreateContactRoles(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "contact_roles")
        }))
    }

    /// Updates a contact role.
    ///
    /// `PUT /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.UPDATE`. Retried on
    /// transient failures.
    pub fn update(&self, role_id: impl Into<Id>, body: &ContactRole) -> UpdateContactRole {
        let request = self
            .client
            .request(&UPDATE)
            .segment(role_id.into())
            .json_list("contact_roles", std::slice::from_ref(body))
            .checked(body);
        UpdateContactRole(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "contact_roles")
        }))
    }

    /// Updates several contact roles.
    ///
    /// `PUT /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.UPDATE`. Retried on transient
    /// failures.
    pub fn update_many(&self, contact_roles: &[ContactRole]) -> UpdateManyContactRoles {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("contact_roles", contact_roles)
            .checked_all(contact_roles);
        UpdateManyContactRoles(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "contact_roles")
        }))
    }

    /// Deletes a contact role.
    ///
    /// `DELETE /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.DELETE`. Retried on
    /// transient failures.
    pub fn delete(&self, role_id: impl Into<Id>) -> DeleteContactRole {
        let request = self.client.request(&DELETE).segment(role_id.into());
        DeleteContactRole(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "contact_roles")
        }))
    }

    /// Deletes several contact roles.
    ///
    /// `DELETE /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.DELETE`. Retried on transient
    /// failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyContactRoles {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyContactRoles(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "contact_roles")
        }))
    }
}

call! {
    /// Returned by [`ContactRolesClient::list`](crate::contact_roles::ContactRolesClient::list).
    ListContactRoles => list ContactRole
}

call! {
    /// Returned by [`ContactRolesClient::get`](crate::contact_roles::ContactRolesClient::get).
    GetContactRole => ContactRole
}

call! {
    /// Returned by [`ContactRolesClient::create`](crate::contact_roles::ContactRolesClient::create).
    CreateContactRoles => RowOutcomes
}

call! {
    /// Returned by [`ContactRolesClient::update`](crate::contact_roles::ContactRolesClient::update).
    UpdateContactRole => RowOutcomes
}

call! {
    /// Returned by [`ContactRolesClient::update_many`](crate::contact_roles::ContactRolesClient::update_many).
    UpdateManyContactRoles => RowOutcomes
}

call! {
    /// Returned by [`ContactRolesClient::delete`](crate::contact_roles::ContactRolesClient::delete).
    DeleteContactRole => RowOutcomes
}

call! {
    /// Returned by [`ContactRolesClient::delete_many`](crate::contact_roles::ContactRolesClient::delete_many).
    DeleteManyContactRoles => RowOutcomes
}

/// Sent by `contact_roles().create`, `contact_roles().update`, `contact_roles().update_many`.
/// Returned by `contact_roles().list`, `contact_roles().get`.
pub struct ContactRole {
    pub id: Option<Id>,
    /// At most 50 characters.
    pub name: Option<String>,
    pub sequence_number: Option<i64>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ContactRole {
    "id" => id,
    "name" => name,
    "sequence_number" => sequence_number;
    extra
} constraints "name" [0, 50]);
