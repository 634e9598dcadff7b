// Written by `cargo xtask codegen` from xtask/catalog/crm/contact_roles.toml; changes belong there.
//! The roles that contacts play in deals.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut contact_roles = crm.contact_roles().list().stream();
//! while let Some(contact_role) = contact_roles.next().await {
//!     println!("{:?}", contact_role?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows};

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

/// The roles that contacts play in deals.
///
/// From [`Crm::contact_roles`](crate::Crm::contact_roles); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.READ`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<ContactRole> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "contact_roles"),
            Paging::Whole,
        )
    }

    /// Gets a contact role.
    ///
    /// `GET /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, role_id: impl Into<Id>) -> Call<ContactRole> {
        let request = self.client.request(&GET).segment(role_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "contact_roles")
        })
    }

    /// Creates a contact role.
    ///
    /// `POST /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.WRITE`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, contact_roles: &[ContactRole]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("contact_roles", contact_roles)
            .checked_all(contact_roles);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "contact_roles")
        })
    }

    /// Updates a contact role.
    ///
    /// `PUT /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.UPDATE`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, role_id: impl Into<Id>, body: &ContactRole) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(role_id.into())
            .json_list("contact_roles", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "contact_roles")
        })
    }

    /// Updates several contact roles.
    ///
    /// `PUT /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.UPDATE`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, contact_roles: &[ContactRole]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("contact_roles", contact_roles)
            .checked_all(contact_roles);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "contact_roles")
        })
    }

    /// Deletes a contact role.
    ///
    /// `DELETE /crm/v8/Contacts/roles/{role_id}`. Scope `ZohoCRM.modules.contacts.DELETE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, role_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(role_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "contact_roles")
        })
    }

    /// Deletes several contact roles.
    ///
    /// `DELETE /crm/v8/Contacts/roles`. Scope `ZohoCRM.modules.contacts.DELETE`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "contact_roles")
        })
    }
}

/// Contact role, for `contact_roles().create`, `contact_roles().update`,
/// `contact_roles().update_many`, from `contact_roles().list`, `contact_roles().get`.
pub struct ContactRole {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name, at the most 50 characters.
    pub name: Option<String>,
    /// `sequence_number`: a whole number.
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
