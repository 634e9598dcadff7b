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

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

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

/// `POST /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.custom_views.create",
    "/crm/{version}/settings/custom_views",
)
.scopes(&["ZohoCRM.settings.custom_views.CREATE"])
.rows("custom_views");

/// `PUT /crm/v8/settings/custom_views/{custom_view_id}`. Scope `ZohoCRM.settings.custom_views.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.custom_views.update",
    "/crm/{version}/settings/custom_views/{custom_view_id}",
)
.scopes(&["ZohoCRM.settings.custom_views.UPDATE"])
.rows("custom_views");

/// `PUT /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.custom_views.update_many",
    "/crm/{version}/settings/custom_views",
)
.scopes(&["ZohoCRM.settings.custom_views.UPDATE"])
.rows("custom_views");

/// `DELETE /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.custom_views.delete",
    "/crm/{version}/settings/custom_views",
)
.scopes(&["ZohoCRM.settings.custom_views.DELETE"])
.rows("custom_views");

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
    /// of up to 200. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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

    /// Creates a custom view.
    ///
    /// `POST /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 25 characters
    pub fn create(
        &self,
        custom_views: &[CustomViewInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("custom_views", custom_views);
        request.set_text("module", module, 0..=25);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        })
    }

    /// Updates a custom view.
    ///
    /// `PUT /crm/v8/settings/custom_views/{custom_view_id}`. Scope
    /// `ZohoCRM.settings.custom_views.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 25 characters
    pub fn update(
        &self,
        custom_view_id: impl Into<Id>,
        body: &CustomViewInput,
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(custom_view_id.into())
            .json_list("custom_views", std::slice::from_ref(body));
        request.set_text("module", module, 0..=25);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "custom_views")
        })
    }

    /// Updates several custom views.
    ///
    /// `PUT /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 25 characters
    pub fn update_many(
        &self,
        custom_views: &[CustomViewInput],
        module: impl AsRef<str>,
    ) -> Call<RowOutcomes> {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("custom_views", custom_views);
        request.set_text("module", module, 0..=25);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        })
    }

    /// Deletes a custom view.
    ///
    /// `DELETE /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.DELETE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module, at the most 25 characters
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE);
        request.set_text("module", module, 0..=25);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
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
        custom_views: &[shared::CustomViewSort],
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
        custom_views: &[shared::CustomViewSort],
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

/// Custom view criteria.
pub struct CustomViewCriteria {
    /// `field`: an object.
    pub field: Option<shared::ApiNameRef>,
    /// `comparator`: text.
    pub comparator: Option<String>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `type`: one of `merge_field`, `pre_defined`, `value`, `field`.
    pub type_: Option<CustomViewCriteriaType>,
    /// `group_operator`: text.
    pub group_operator: Option<String>,
    /// `group`: a list.
    pub group: Option<Vec<CustomViewCriteria>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CustomViewCriteria {
    "field" => field,
    "comparator" => comparator,
    "value" => value,
    "type" => type_,
    "group_operator" => group_operator,
    "group" => group;
    extra
});

/// Custom view cross filter.
pub struct CustomViewCrossFilter {
    /// `include_objects`: yes or no.
    pub include_objects: Option<bool>,
    /// `relation`: an object.
    pub relation: Option<shared::ApiNameRef>,
    /// `criteria`: an object.
    pub criteria: Option<CustomViewCriteria>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CustomViewCrossFilter {
    "include_objects" => include_objects,
    "relation" => relation,
    "criteria" => criteria;
    extra
});

/// Custom view input, for `custom_views().create`, `custom_views().update`,
/// `custom_views().update_many`.
pub struct CustomViewInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `access_type`: text.
    pub access_type: Option<String>,
    /// `shared_to`: a list.
    pub shared_to: Option<Vec<CustomViewShare>>,
    /// `wrap_text`: yes or no.
    pub wrap_text: Option<bool>,
    /// `sort_by`: an object.
    pub sort_by: Option<shared::ApiNameRef>,
    /// `sort_order`: one of `asc`, `desc`.
    pub sort_order: Option<shared::TimelineSortOrder>,
    /// `locked`: yes or no.
    pub locked: Option<bool>,
    /// `favorite`: a whole number.
    pub favorite: Option<i64>,
    /// `fields`: a list.
    pub fields: Option<Vec<shared::CustomViewField>>,
    /// `criteria`: an object.
    pub criteria: Option<CustomViewCriteria>,
    /// `cross_filters`: a list.
    pub cross_filters: Option<Vec<CustomViewCrossFilter>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CustomViewInput {
    "id" => id,
    "name" => name,
    "access_type" => access_type,
    "shared_to" => shared_to,
    "wrap_text" => wrap_text,
    "sort_by" => sort_by,
    "sort_order" => sort_order,
    "locked" => locked,
    "favorite" => favorite,
    "fields" => fields,
    "criteria" => criteria,
    "cross_filters" => cross_filters;
    extra
});

/// Custom view share.
pub struct CustomViewShare {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `subordinates`: yes or no.
    pub subordinates: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type CustomViewShare {
    "id" => id,
    "name" => name,
    "type" => type_,
    "subordinates" => subordinates;
    extra
});

open_enum! {
    /// Custom view criteria type.
    pub enum CustomViewCriteriaType {
        /// `merge_field`
        MergeField = "merge_field",
        /// `pre_defined`
        PreDefined = "pre_defined",
        /// `value`
        Value = "value",
        /// `field`
        Field = "field",
    }
}
