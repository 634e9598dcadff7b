// Written by `cargo xtask codegen` from crm/v8/layouts.toml of the catalogue; changes belong there.
//! Layouts.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut layouts = crm.layouts().list("Contacts").stream();
//! while let Some(layout) = layouts.next().await {
//!     println!("{:?}", layout?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::Id;

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &ACTIVATE,
    &DEACTIVATE,
];

/// Layouts.
///
/// From [`Crm::layouts`](crate::Crm::layouts).
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
    /// `GET /crm/v8/settings/layouts`. Scope `ZohoCRM.settings.layouts.READ`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListLayouts {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListLayouts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "layouts"),
            Paging::Whole,
        ))
    }

    /// Gets a layout.
    ///
    /// `GET /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, layout_id: impl Into<Id>, module: impl AsRef<str>) -> GetLayout {
        let mut request = self.client.request(&GET).segment(layout_id.into());
        request.set_query("module", module);
        GetLayout(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "layouts")
        }))
    }

    /// Updates a layout.
    ///
    /// `PATCH /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.UPDATE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn update(
        &self,
        layout_id: impl Into<Id>,
        body: &shared::LayoutInput,
        module: impl AsRef<str>,
    ) -> UpdateLayout {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .json_list("layouts", std::slice::from_ref(body));
        request.set_query("module", module);
        UpdateLayout(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "layouts")
        }))
    }

    /// Updates several layouts.
    ///
    /// `PATCH /crm/v8/settings/layouts`. Scope `ZohoCRM.settings.layouts.UPDATE`. Not retried when it
    /// may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn update_many(
        &self,
        layouts: &[shared::LayoutInput],
        module: impl AsRef<str>,
    ) -> UpdateManyLayouts {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("layouts", layouts);
        request.set_query("module", module);
        UpdateManyLayouts(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "layouts")
        }))
    }

    /// Deletes a layout.
    ///
    /// `DELETE /crm/v8/settings/layouts/{layout_id}`. Scope `ZohoCRM.settings.layouts.DELETE`. Retried
    /// on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        module: impl AsRef<str>,
        transfer_to: impl AsRef<str>,
    ) -> DeleteLayout {
        let mut request = self.client.request(&DELETE).segment(layout_id.into());
        request.set_query("module", module);
        request.set_query("transfer_to", transfer_to);
        DeleteLayout(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "layouts")
        }))
    }

    /// Activates a layout.
    ///
    /// `POST /crm/v8/settings/layouts/{layout_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.layouts.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn activate(
        &self,
        layout_id: impl Into<Id>,
        layouts: &[shared::LayoutInput],
        module: impl AsRef<str>,
    ) -> ActivateLayout {
        let mut request = self
            .client
            .request(&ACTIVATE)
            .segment(layout_id.into())
            .json_list("layouts", layouts);
        request.set_query("module", module);
        ActivateLayout(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "layouts")
        }))
    }

    /// Deactivates a layout.
    ///
    /// `DELETE /crm/v8/settings/layouts/{layout_id}/actions/activate`. Scope
    /// `ZohoCRM.settings.layouts.DELETE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn deactivate(
        &self,
        layout_id: impl Into<Id>,
        transfer_to: impl AsRef<str>,
        module: impl AsRef<str>,
    ) -> DeactivateLayout {
        let mut request = self.client.request(&DEACTIVATE).segment(layout_id.into());
        request.set_query("transfer_to", transfer_to);
        request.set_query("module", module);
        DeactivateLayout(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "layouts")
        }))
    }
}

call! {
    /// Returned by [`LayoutsClient::list`](crate::layouts::LayoutsClient::list).
    ListLayouts => list shared::Layout
}

call! {
    /// Returned by [`LayoutsClient::get`](crate::layouts::LayoutsClient::get).
    GetLayout => shared::Layout
}

call! {
    /// Returned by [`LayoutsClient::update`](crate::layouts::LayoutsClient::update).
    UpdateLayout => RowOutcomes
}

call! {
    /// Returned by [`LayoutsClient::update_many`](crate::layouts::LayoutsClient::update_many).
    UpdateManyLayouts => RowOutcomes
}

call! {
    /// Returned by [`LayoutsClient::delete`](crate::layouts::LayoutsClient::delete).
    DeleteLayout => RowOutcomes
}

call! {
    /// Returned by [`LayoutsClient::activate`](crate::layouts::LayoutsClient::activate).
    ActivateLayout => RowOutcomes
}

call! {
    /// Returned by [`LayoutsClient::deactivate`](crate::layouts::LayoutsClient::deactivate).
    DeactivateLayout => RowOutcomes
}
