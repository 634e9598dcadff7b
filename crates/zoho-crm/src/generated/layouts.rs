// Written by `cargo xtask codegen` from crm/v8/layouts.toml of the catalogue; changes belong there.
//! Layouts.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut layouts = crm.layouts().list("Contacts").stream();
//! while let Some(layout) = layouts.next().await {
//!     println!("{:?}", layout?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Id, List, Operation, Paging, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/layouts`. Scope `ZohoCRM.settings.layouts.READ`.
pub static LIST: Operation = Operation::get("crm.layouts.list", "/crm/{version}/settings/layouts")
    .scopes(&["ZohoCRM.settings.layouts.READ"]);

/// `GET /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.READ`.
pub static GET: Operation = Operation::get(
    "crm.layouts.get",
    "/crm/{version}/settings/layouts/{layout_id}",
)
.scopes(&["ZohoCRM.settings.layouts.READ"]);

/// `PATCH /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "crm.layouts.update",
    "/crm/{version}/settings/layouts/{layout_id}",
)
.scopes(&["ZohoCRM.settings.layouts.UPDATE"])
.rows("layouts");

/// `PATCH /crm/v8/settings/layouts`. Scope `ZohoCRM.settings.layouts.UPDATE`.
pub static UPDATE_MANY: Operation =
    Operation::patch("crm.layouts.update_many", "/crm/{version}/settings/layouts")
        .scopes(&["ZohoCRM.settings.layouts.UPDATE"])
        .rows("layouts");

/// `DELETE /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.layouts.delete",
    "/crm/{version}/settings/layouts/{layout_id}",
)
.scopes(&["ZohoCRM.settings.layouts.DELETE"])
.rows("layouts");

/// `POST /crm/v8/settings/layouts/{layout_id}/actions/activate`. Scope `ZohoCRM.settings.layouts.CREATE`.
pub static ACTIVATE: Operation = Operation::post(
    "crm.layouts.activate",
    "/crm/{version}/settings/layouts/{layout_id}/actions/activate",
)
.scopes(&["ZohoCRM.settings.layouts.CREATE"])
.rows("layouts");

/// `DELETE /crm/v8/settings/layouts/{layout_id}/actions/activate`. Scope `ZohoCRM.settings.layouts.DELETE`.
pub static DEACTIVATE: Operation = Operation::delete(
    "crm.layouts.deactivate",
    "/crm/{version}/settings/layouts/{layout_id}/actions/activate",
)
.scopes(&["ZohoCRM.settings.layouts.DELETE"])
.rows("layouts");

/// Layouts.
///
/// From [`Crm::layouts`](crate::Crm::layouts); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct LayoutsClient {
    client: Client,
}

impl Crm {
    /// Layouts.
    #[must_use]
    pub fn layouts(&self) -> LayoutsClient {
        LayoutsClient {
            client: self.client().clone(),
        }
    }
}

impl LayoutsClient {
    /// Lists layouts.
    ///
    /// `GET /crm/v8/settings/layouts`. Scope `ZohoCRM.settings.layouts.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> List<shared::Layout> {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "layouts"),
            Paging::Whole,
        )
    }

    /// Gets a layout.
    ///
    /// `GET /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(&self, layout_id: impl Into<Id>, module: impl AsRef<str>) -> Call<shared::Layout> {
        let mut request = self.client.request(&GET).segment(layout_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "layouts")
        })
    }

    /// Updates a layout.
    ///
    /// `PATCH /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        body: &shared::LayoutInput,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .json_list("layouts", std::slice::from_ref(body));
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "layouts")
        })
    }

    /// Updates several layouts.
    ///
    /// `PATCH /crm/v8/settings/layouts`. Scope `ZohoCRM.settings.layouts.UPDATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn update_many(
        &self,
        layouts: &[shared::LayoutInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("layouts", layouts);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "layouts")
        })
    }

    /// Deletes a layout.
    ///
    /// `DELETE /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        module: impl AsRef<str>,
        transfer_to: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE).segment(layout_id.into());
        request.set_query("module", module);
        request.set_query("transfer_to", transfer_to);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "layouts")
        })
    }

    /// Activates a layout.
    ///
    /// `POST /crm/v8/settings/layouts/{layout_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.layouts.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn activate(
        &self,
        layout_id: impl Into<Id>,
        layouts: &[shared::LayoutInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&ACTIVATE)
            .segment(layout_id.into())
            .json_list("layouts", layouts);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "layouts")
        })
    }

    /// Deactivates a layout.
    ///
    /// `DELETE /crm/v8/settings/layouts/{layout_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.layouts.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn deactivate(
        &self,
        layout_id: impl Into<Id>,
        transfer_to: impl AsRef<str>,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DEACTIVATE).segment(layout_id.into());
        request.set_query("transfer_to", transfer_to);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "layouts")
        })
    }
}
