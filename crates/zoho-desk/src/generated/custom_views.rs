// Written by `cargo xtask codegen` from desk/v1/custom_views.toml of the catalogue; changes belong there.
//! Custom views.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut custom_views =
//! desk.custom_views().list(zoho_desk::custom_views::CustomViewModule::Tickets).stream();
//! while let Some(custom_view) = custom_views.next().await {
//!     println!("{:?}", custom_view?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/views`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static LIST: Operation = Operation::get("desk.custom_views.list", "/api/{version}/views")
    .scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// `GET /api/v1/lastAccessedView`. Scope `Desk.basic.READ`.
pub static GET_LAST_ACCESSED: Operation = Operation::get(
    "desk.custom_views.get_last_accessed",
    "/api/{version}/lastAccessedView",
)
.scopes(&["Desk.basic.READ"]);

/// `PUT /api/v1/lastAccessedView/{cv_id}`. Scope `Desk.basic.UPDATE`.
pub static SET_LAST_ACCESSED: Operation = Operation::put(
    "desk.custom_views.set_last_accessed",
    "/api/{version}/lastAccessedView/{cv_id}",
)
.scopes(&["Desk.basic.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET_LAST_ACCESSED, &SET_LAST_ACCESSED];

/// Custom views.
///
/// From [`Desk::custom_views`](crate::Desk::custom_views).
#[derive(Debug, Clone)]
pub struct CustomViewsClient {
    client: Client,
}

impl Desk {
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
    /// `GET /api/v1/views`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried on transient
    /// failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl Into<CustomViewModule>) -> ListCustomViews {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module.into());
        ListCustomViews(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the last accessed of custom views.
    ///
    /// `GET /api/v1/lastAccessedView`. Scope `Desk.basic.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_last_accessed(
        &self,
        module: impl Into<CustomViewModule>,
    ) -> GetCustomViewLastAccessed {
        let mut request = self.client.request(&GET_LAST_ACCESSED);
        request.set_query("module", module.into());
        GetCustomViewLastAccessed(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Sets the last accessed of custom views.
    ///
    /// `PUT /api/v1/lastAccessedView/{cv_id}`. Scope `Desk.basic.UPDATE`. Retried on transient
    /// failures.
    pub fn set_last_accessed(&self, cv_id: impl Into<Id>) -> SetCustomViewLastAccessed {
        let request = self
            .client
            .request(&SET_LAST_ACCESSED)
            .segment(cv_id.into());
        SetCustomViewLastAccessed(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`CustomViewsClient::list`](crate::custom_views::CustomViewsClient::list).
    ListCustomViews => list CustomView
}

impl ListCustomViews {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Header `featureFlags`.
    pub fn feature_flags(mut self, feature_flags: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("featureFlags", feature_flags);
        self
    }
}

call! {
    /// Returned by [`CustomViewsClient::get_last_accessed`](crate::custom_views::CustomViewsClient::get_last_accessed).
    GetCustomViewLastAccessed => CustomViewLastAccessed
}

impl GetCustomViewLastAccessed {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call! {
    /// Returned by [`CustomViewsClient::set_last_accessed`](crate::custom_views::CustomViewsClient::set_last_accessed).
    SetCustomViewLastAccessed => ()
}

impl SetCustomViewLastAccessed {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

/// Returned by `custom_views().list`.
#[non_exhaustive]
pub struct CustomView {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub view_name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub sanitized_name: Option<String>,
    pub is_custom_view: Option<bool>,
    pub is_locked: Option<bool>,
    pub created_by: Option<Id>,
    pub deprecated_view_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomView {
    "id" => id,
    "name" => name,
    "viewName" => view_name,
    "displayLabel" => display_label,
    "sanitizedName" => sanitized_name,
    "isCustomView" => is_custom_view,
    "isLocked" => is_locked,
    "createdBy" => created_by,
    "deprecatedViewId" => deprecated_view_id;
    extra
});

/// Returned by `custom_views().get_last_accessed`.
#[non_exhaustive]
pub struct CustomViewLastAccessed {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub preference: Option<RecentViewPreference>,
    pub sanitized_name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type CustomViewLastAccessed {
    "id" => id,
    "name" => name,
    "preference" => preference,
    "sanitizedName" => sanitized_name,
    "displayLabel" => display_label;
    extra
});

#[non_exhaustive]
pub struct RecentViewPreference {
    pub sort_field: Option<SortField>,
    pub records: Option<i64>,
    /// One of `last15Days`, `last30Days`, `last90Days`, `allDays`.
    pub received_in: Option<ReceivedIn>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RecentViewPreference {
    "sortField" => sort_field,
    "records" => records,
    "receivedIn" => received_in;
    extra
});

#[non_exhaustive]
pub struct SortField {
    pub name: Option<String>,
    /// One of `ascending`, `descending`.
    pub order: Option<shared::CommunityTopicsSortOrder>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type SortField {
    "name" => name,
    "order" => order,
    "fieldLabel" => field_label;
    extra
});

open_enum! {
    /// Sent by `custom_views().list`, `custom_views().get_last_accessed`.
    pub enum CustomViewModule {
        /// `tickets`
        Tickets = "tickets",
        /// `tasks`
        Tasks = "tasks",
        /// `contacts`
        Contacts = "contacts",
        /// `accounts`
        Accounts = "accounts",
        /// `calls`
        Calls = "calls",
        /// `events`
        Events = "events",
        /// `activities`
        Activities = "activities",
        /// `contracts`
        Contracts = "contracts",
    }
}

open_enum! {
    pub enum ReceivedIn {
        /// `last15Days`
        Last15Days = "last15Days",
        /// `last30Days`
        Last30Days = "last30Days",
        /// `last90Days`
        Last90Days = "last90Days",
        /// `allDays`
        AllDays = "allDays",
    }
}
