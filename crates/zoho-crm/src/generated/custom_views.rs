// Written by `cargo xtask codegen` from xtask/catalog/crm/custom_views.toml; changes belong there.
//! Custom views.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut custom_views = crm.custom_views().list("Contacts").stream();
//! while let Some(custom_view) = custom_views.next().await {
//!     println!("{:?}", custom_view?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Id, List, Operation, Paging, call, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.READ`.
pub static LIST: Operation = Operation::get(
    "crm.custom_views.list",
    "/crm/{version}/settings/custom_views",
)
.scopes(&["ZohoCRM.settings.custom_views.READ"]);

/// `GET /crm/v8/settings/custom_views/{custom_view_id}`. Scope `ZohoCRM.settings.custom_views.READ`.
pub static GET: Operation = Operation::get(
    "crm.custom_views.get",
    "/crm/{version}/settings/custom_views/{custom_view_id}",
)
.scopes(&["ZohoCRM.settings.custom_views.READ"]);

/// `PUT /crm/v8/settings/custom_views/{custom_view_id}/actions/change_sort`. Scope `ZohoCRM.settings.custom_views.UPDATE`.
pub static CHANGE_SORT: Operation = Operation::put(
    "crm.custom_views.change_sort",
    "/crm/{version}/settings/custom_views/{custom_view_id}/actions/change_sort",
)
.scopes(&["ZohoCRM.settings.custom_views.UPDATE"])
.rows("custom_views");

/// `PUT /crm/v8/settings/custom_views/actions/change_sort`. Scope `ZohoCRM.settings.custom_views.UPDATE`.
pub static CHANGE_SORT_MANY: Operation = Operation::put(
    "crm.custom_views.change_sort_many",
    "/crm/{version}/settings/custom_views/actions/change_sort",
)
.scopes(&["ZohoCRM.settings.custom_views.UPDATE"])
.rows("custom_views");

/// Custom views.
///
/// From [`Crm::custom_views`](crate::Crm::custom_views); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct CustomViewsClient {
    client: Client,
}

impl Crm {
    /// Custom views.
    #[must_use]
    pub fn custom_views(&self) -> CustomViewsClient {
        CustomViewsClient {
            client: self.client().clone(),
        }
    }
}

impl CustomViewsClient {
    /// Lists custom views.
    ///
    /// `GET /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.READ`. Comes in pages
    /// of up to 200. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "custom_views"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a custom view.
    ///
    /// `GET /crm/v8/settings/custom_views/{custom_view_id}`. Scope
    /// `ZohoCRM.settings.custom_views.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        custom_view_id: impl Into<Id>,
        module: impl AsRef<str>,
    ) -> Call<shared::CustomView> {
        let mut request = self.client.request(&GET).segment(custom_view_id.into());
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "custom_views")
        })
    }

    /// Changes the sort of a custom view.
    ///
    /// `PUT /crm/v8/settings/custom_views/{custom_view_id}/actions/change_sort`. Scope
    /// `ZohoCRM.settings.custom_views.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn change_sort(
        &self,
        custom_view_id: impl Into<Id>,
        custom_views: &[shared::CustomView],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CHANGE_SORT)
            .segment(custom_view_id.into())
            .json_list("custom_views", custom_views);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        })
    }

    /// Changes the sort of several custom views.
    ///
    /// `PUT /crm/v8/settings/custom_views/actions/change_sort`. Scope
    /// `ZohoCRM.settings.custom_views.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn change_sort_many(
        &self,
        custom_views: &[shared::CustomView],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CHANGE_SORT_MANY)
            .json_list("custom_views", custom_views);
        request.set_query("module", module);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        })
    }
}

/// What may be set before `custom_views().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<shared::CustomView>);

impl ListCall {
    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call!(ListCall => list shared::CustomView);
