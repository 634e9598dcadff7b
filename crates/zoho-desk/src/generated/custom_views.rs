// Written by `cargo xtask codegen` from xtask/catalog/desk/custom_views.toml; changes belong there.
//! Custom views.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut custom_views =
//! desk.custom_views().list(zoho_desk::custom_views::CustomViewModule::Tickets).stream();
//! while let Some(custom_view) = custom_views.next().await {
//!     println!("{:?}", custom_view?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// Custom views.
///
/// From [`Desk::custom_views`](crate::Desk::custom_views); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/views`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module: the 8 words of [`CustomViewModule`]
    pub fn list(&self, module: impl Into<CustomViewModule>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets the last accessed of custom views.
    ///
    /// `GET /api/v1/lastAccessedView`. Scope `Desk.basic.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module: the 8 words of [`CustomViewModule`]
    pub fn get_last_accessed(&self, module: impl Into<CustomViewModule>) -> GetLastAccessedCall {
        let mut request = self.client.request(&GET_LAST_ACCESSED);
        request.set_query("module", module.into());
        GetLastAccessedCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Sets the last accessed of custom views.
    ///
    /// `PUT /api/v1/lastAccessedView/{cv_id}`. Scope `Desk.basic.UPDATE`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn set_last_accessed(&self, cv_id: impl Into<Id>) -> SetLastAccessedCall {
        let request = self
            .client
            .request(&SET_LAST_ACCESSED)
            .segment(cv_id.into());
        SetLastAccessedCall(Call::new(self.client.clone(), request, |_, body| {
            wire::nothing(body)
        }))
    }
}

/// What may be set before `custom_views().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<CustomView>);

impl ListCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Text. Header `featureFlags`.
    pub fn feature_flags(mut self, feature_flags: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("featureFlags", feature_flags);
        self
    }
}

call!(ListCall => list CustomView);

/// What may be set before `custom_views().get_last_accessed` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetLastAccessedCall(Call<CustomViewLastAccessed>);

impl GetLastAccessedCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(GetLastAccessedCall => CustomViewLastAccessed);

/// What may be set before `custom_views().set_last_accessed` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SetLastAccessedCall(Call<()>);

impl SetLastAccessedCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }
}

call!(SetLastAccessedCall => ());

/// Custom view, from `custom_views().list`.
#[non_exhaustive]
pub struct CustomView {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `viewName`: text.
    pub view_name: Option<String>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `isCustomView`: whether it is custom view.
    pub is_custom_view: Option<bool>,
    /// `isLocked`: whether it is locked.
    pub is_locked: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `deprecatedViewId`: the id of a deprecated view.
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

/// Custom view last accessed, from `custom_views().get_last_accessed`.
#[non_exhaustive]
pub struct CustomViewLastAccessed {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `preference`: an object.
    pub preference: Option<RecentViewPreference>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `displayLabel`: how it is labelled.
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

/// Recent view preference.
#[non_exhaustive]
pub struct RecentViewPreference {
    /// `sortField`: an object.
    pub sort_field: Option<SortField>,
    /// `records`: a whole number.
    pub records: Option<i64>,
    /// `receivedIn`: one of `last15Days`, `last30Days`, `last90Days`, `allDays`.
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

/// Sort field.
#[non_exhaustive]
pub struct SortField {
    /// `name`: its name.
    pub name: Option<String>,
    /// `order`: one of `ascending`, `descending`.
    pub order: Option<shared::CommunityTopicsSortOrder>,
    /// `fieldLabel`: how it is labelled.
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
    /// Custom view module, for `custom_views().list`, `custom_views().get_last_accessed`.
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
    /// Received in.
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
