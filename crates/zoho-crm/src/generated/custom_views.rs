// Written by `cargo xtask codegen` from crm/v8/custom_views.toml of the catalogue; changes belong there.
//! Custom views.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut custom_views = crm.custom_views().list("Contacts").stream();
//! while let Some(custom_view) = custom_views.next().await {
//!     println!("{:?}", custom_view?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &CHANGE_SORT,
    &CHANGE_SORT_MANY,
];

/// Custom views.
///
/// From [`Crm::custom_views`](crate::Crm::custom_views).
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
    /// `GET /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.READ`. Pages of up to
    /// 200 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListCustomViews {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListCustomViews(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "custom_views"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Gets a custom view.
    ///
    /// `GET /crm/v8/settings/custom_views/{custom_view_id}`. Scope
    /// `ZohoCRM.settings.custom_views.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, custom_view_id: impl Into<Id>, module: impl AsRef<str>) -> GetCustomView {
        let mut request = self.client.request(&GET).segment(custom_view_id.into());
        request.set_query("module", module);
        GetCustomView(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "custom_views")
        }))
    }

    /// Creates a custom view.
    ///
    /// `POST /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.CREATE`. Not retried
    /// when it may have been carried out.
    ///
    /// - `module`: The API name of a module. At most 25 characters.
    pub fn create(
        &self,
        custom_views: &[CustomViewInput],
        module: impl AsRef<str>,
    ) -> CreateCustomViews {
        let mut request = self
            .client
            .request(&CREATE)
            .json_list("custom_views", custom_views);
        request.set_text("module", module, 0..=25);
        CreateCustomViews(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        }))
    }

    /// Updates a custom view.
    ///
    /// `PUT /crm/v8/settings/custom_views/{custom_view_id}`. Scope
    /// `ZohoCRM.settings.custom_views.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module. At most 25 characters.
    pub fn update(
        &self,
        custom_view_id: impl Into<Id>,
        body: &CustomViewInput,
        module: impl AsRef<str>,
    ) -> UpdateCustomView {
        let mut request = self
            .client
            .request(&UPDATE)
            .segment(custom_view_id.into())
            .json_list("custom_views", std::slice::from_ref(body));
        request.set_text("module", module, 0..=25);
        UpdateCustomView(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "custom_views")
        }))
    }

    /// Updates several custom views.
    ///
    /// `PUT /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.UPDATE`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module. At most 25 characters.
    pub fn update_many(
        &self,
        custom_views: &[CustomViewInput],
        module: impl AsRef<str>,
    ) -> UpdateManyCustomViews {
        let mut request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("custom_views", custom_views);
        request.set_text("module", module, 0..=25);
        UpdateManyCustomViews(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        }))
    }

    /// Deletes a custom view.
    ///
    /// `DELETE /crm/v8/settings/custom_views`. Scope `ZohoCRM.settings.custom_views.DELETE`. Retried
    /// on transient failures.
    ///
    /// - `module`: The API name of a module. At most 25 characters.
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete(
        &self,
        module: impl AsRef<str>,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteCustomViews {
        let mut request = self.client.request(&DELETE);
        request.set_text("module", module, 0..=25);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteCustomViews(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        }))
    }

    /// Changes the sort of a custom view.
    ///
    /// `PUT /crm/v8/settings/custom_views/{custom_view_id}/actions/change_sort`. Scope
    /// `ZohoCRM.settings.custom_views.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn change_sort(
        &self,
        custom_view_id: impl Into<Id>,
        custom_views: &[shared::CustomViewSort],
        module: impl AsRef<str>,
    ) -> ChangeCustomViewSort {
        let mut request = self
            .client
            .request(&CHANGE_SORT)
            .segment(custom_view_id.into())
            .json_list("custom_views", custom_views);
        request.set_query("module", module);
        ChangeCustomViewSort(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        }))
    }

    /// Changes the sort of several custom views.
    ///
    /// `PUT /crm/v8/settings/custom_views/actions/change_sort`. Scope
    /// `ZohoCRM.settings.custom_views.UPDATE`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn change_sort_many(
        &self,
        custom_views: &[shared::CustomViewSort],
        module: impl AsRef<str>,
    ) -> ChangeManyCustomViewSort {
        let mut request = self
            .client
            .request(&CHANGE_SORT_MANY)
            .json_list("custom_views", custom_views);
        request.set_query("module", module);
        ChangeManyCustomViewSort(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "custom_views")
        }))
    }
}

call! {
    /// Returned by [`CustomViewsClient::list`](crate::custom_views::CustomViewsClient::list).
    ListCustomViews => list shared::CustomView
}

impl ListCustomViews {
    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }
}

call! {
    /// Returned by [`CustomViewsClient::get`](crate::custom_views::CustomViewsClient::get).
    GetCustomView => shared::CustomView
}

call! {
    /// Returned by [`CustomViewsClient::create`](crate::custom_views::CustomViewsClient::create).
    CreateCustomViews => RowOutcomes
}

call! {
    /// Returned by [`CustomViewsClient::update`](crate::custom_views::CustomViewsClient::update).
    UpdateCustomView => RowOutcomes
}

call! {
    /// Returned by [`CustomViewsClient::update_many`](crate::custom_views::CustomViewsClient::update_many).
    UpdateManyCustomViews => RowOutcomes
}

call! {
    /// Returned by [`CustomViewsClient::delete`](crate::custom_views::CustomViewsClient::delete).
    DeleteCustomViews => RowOutcomes
}

call! {
    /// Returned by [`CustomViewsClient::change_sort`](crate::custom_views::CustomViewsClient::change_sort).
    ChangeCustomViewSort => RowOutcomes
}

call! {
    /// Returned by [`CustomViewsClient::change_sort_many`](crate::custom_views::CustomViewsClient::change_sort_many).
    ChangeManyCustomViewSort => RowOutcomes
}

pub struct CustomViewCriteria {
    pub field: Option<shared::ApiNameRef>,
    pub comparator: Option<String>,
    pub value: Option<Json>,
    /// One of `merge_field`, `pre_defined`, `value`, `field`.
    pub type_: Option<CustomViewCriteriaType>,
    pub group_operator: Option<String>,
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

pub struct CustomViewCrossFilter {
    pub include_objects: Option<bool>,
    pub relation: Option<shared::ApiNameRef>,
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

/// Sent by `custom_views().create`, `custom_views().update`, `custom_views().update_many`.
pub struct CustomViewInput {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub access_type: Option<String>,
    pub shared_to: Option<Vec<CustomViewShare>>,
    pub wrap_text: Option<bool>,
    pub sort_by: Option<shared::ApiNameRef>,
    /// One of `asc`, `desc`.
    pub sort_order: Option<shared::TimelineSortOrder>,
    pub locked: Option<bool>,
    pub favorite: Option<i64>,
    pub fields: Option<Vec<shared::CustomViewField>>,
    pub criteria: Option<CustomViewCriteria>,
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

pub struct CustomViewShare {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub type_: Option<String>,
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
