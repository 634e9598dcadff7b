// Written by `cargo xtask codegen` from xtask/catalog/crm/fields.toml; changes belong there.
//! The fields of modules.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut fields = crm.fields().list("Contacts").stream();
//! while let Some(field) = fields.next().await {
//!     println!("{:?}", field?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Id, List, Operation, Paging, call, wire, words};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.READ`.
pub static LIST: Operation = Operation::get("crm.fields.list", "/crm/{version}/settings/fields")
    .scopes(&["ZohoCRM.settings.fields.READ"]);

/// `GET /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.READ`.
pub static GET: Operation = Operation::get(
    "crm.fields.get",
    "/crm/{version}/settings/fields/{field_id}",
)
.scopes(&["ZohoCRM.settings.fields.READ"]);

/// `POST /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.ALL`.
pub static CREATE: Operation =
    Operation::post("crm.fields.create", "/crm/{version}/settings/fields")
        .scopes(&["ZohoCRM.settings.fields.ALL"])
        .rows("fields");

/// `PATCH /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.ALL`.
pub static UPDATE: Operation = Operation::patch(
    "crm.fields.update",
    "/crm/{version}/settings/fields/{field_id}",
)
.scopes(&["ZohoCRM.settings.fields.ALL"])
.rows("fields");

/// `PATCH /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.ALL`.
pub static UPDATE_MANY: Operation =
    Operation::patch("crm.fields.update_many", "/crm/{version}/settings/fields")
        .scopes(&["ZohoCRM.settings.fields.ALL"])
        .rows("fields");

/// `DELETE /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.fields.delete",
    "/crm/{version}/settings/fields/{field_id}",
)
.scopes(&["ZohoCRM.settings.fields.ALL"])
.rows("fields");

/// The fields of modules.
///
/// From [`Crm::fields`](crate::Crm::fields); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct FieldsClient {
    client: Client,
}

impl Crm {
    /// The fields of modules.
    #[must_use]
    pub fn fields(&self) -> FieldsClient {
        FieldsClient {
            client: self.client().clone(),
        }
    }
}

impl FieldsClient {
    /// Lists fields.
    ///
    /// `GET /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.READ`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "fields"),
            Paging::Whole,
        ))
    }

    /// Gets a field.
    ///
    /// `GET /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.READ`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, field_id: impl Into<Id>, module: impl AsRef<str>) -> Call<shared::Field> {
        let mut request = self.client.request(&GET).segment(field_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "fields")
        })
    }

    /// Creates a field.
    ///
    /// `POST /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.ALL`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn create(&self, fields: &[shared::Field], module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&CREATE).json_list("fields", fields);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "fields")
        })
    }

    /// Updates a field.
    ///
    /// `PATCH /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.ALL`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        field_id: impl Into<Id>,
        body: &shared::Field,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(field_id.into())
            .json_list("fields", std::slice::from_ref(body));
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "fields")
        })
    }

    /// Updates several fields.
    ///
    /// `PATCH /crm/v8/settings/fields`. Scope `ZohoCRM.settings.fields.ALL`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        fields: &[shared::Field],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("fields", fields);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "fields")
        })
    }

    /// Deletes a field.
    ///
    /// `DELETE /crm/v8/settings/fields/{field_id}`. Scope `ZohoCRM.settings.fields.ALL`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(&self, field_id: impl Into<Id>, module: impl AsRef<str>) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE).segment(field_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "fields")
        })
    }
}

/// What may be set before `fields().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::Field>);

impl ListCall {
    /// One of `all`, `unused`, `used`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<FieldType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call!(ListCall => list shared::Field);

words! {
    /// Field type, for `fields().list`.
    pub enum FieldType {
        /// `all`
        All = "all",
        /// `unused`
        Unused = "unused",
        /// `used`
        Used = "used",
    }
}
