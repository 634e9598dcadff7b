// Written by `cargo xtask codegen` from crm/v8/user_unavailability.toml of the catalogue; changes belong there.
//! When users are away.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut items = crm.user_unavailability().list().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/users_unavailability`. Scope `ZohoCRM.settings.users_unavailability.READ`.
pub static LIST: Operation = Operation::get(
    "crm.user_unavailability.list",
    "/crm/{version}/settings/users_unavailability",
)
.scopes(&["ZohoCRM.settings.users_unavailability.READ"]);

/// `GET /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope `ZohoCRM.settings.users_unavailability.READ`.
pub static GET: Operation = Operation::get(
    "crm.user_unavailability.get",
    "/crm/{version}/settings/users_unavailability/{users_unavailability_id}",
)
.scopes(&["ZohoCRM.settings.users_unavailability.READ"]);

/// `POST /crm/v8/settings/users_unavailability`. Scope `ZohoCRM.settings.users_unavailability.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.user_unavailability.create",
    "/crm/{version}/settings/users_unavailability",
)
.scopes(&["ZohoCRM.settings.users_unavailability.CREATE"])
.rows("users_unavailability");

/// `PUT /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope `ZohoCRM.settings.users_unavailability.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.user_unavailability.update",
    "/crm/{version}/settings/users_unavailability/{users_unavailability_id}",
)
.scopes(&["ZohoCRM.settings.users_unavailability.UPDATE"])
.rows("users_unavailability");

/// `PUT /crm/v8/settings/users_unavailability`. Scope `ZohoCRM.settings.users_unavailability.UPDATE`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.user_unavailability.update_many",
    "/crm/{version}/settings/users_unavailability",
)
.scopes(&["ZohoCRM.settings.users_unavailability.UPDATE"])
.rows("users_unavailability");

/// `DELETE /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope `ZohoCRM.settings.users_unavailability.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.user_unavailability.delete",
    "/crm/{version}/settings/users_unavailability/{users_unavailability_id}",
)
.scopes(&["ZohoCRM.settings.users_unavailability.DELETE"])
.rows("users_unavailability");

pub(super) const OPERATIONS: &[&Operation] =
    &[&LIST, &GET, &CREATE, &UPDATE, &UPDATE_MANY, &DELETE];

/// When users are away.
///
/// From [`Crm::user_unavailability`](crate::Crm::user_unavailability).
#[derive(Debug, Clone)]
pub struct UserUnavailabilityClient {
    client: Client,
}

impl Crm {
    /// When users are away.
    #[must_use]
    pub fn user_unavailability(&self) -> UserUnavailabilityClient {
        UserUnavailabilityClient {
            client: self.client().clone(),
        }
    }
}

impl UserUnavailabilityClient {
    /// Lists user unavailability.
    ///
    /// `GET /crm/v8/settings/users_unavailability`. Scope
    /// `ZohoCRM.settings.users_unavailability.READ`. Retried on transient failures.
    pub fn list(&self) -> ListUserUnavailability {
        ListUserUnavailability(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "users_unavailability"),
            Paging::Whole,
        ))
    }

    /// Gets a user unavailability.
    ///
    /// `GET /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope
    /// `ZohoCRM.settings.users_unavailability.READ`. Retried on transient failures.
    pub fn get(&self, users_unavailability_id: impl Into<Id>) -> GetUserUnavailability {
        let request = self
            .client
            .request(&GET)
            .segment(users_unavailability_id.into());
        GetUserUnavailability(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "users_unavailability")
        }))
    }

    /// Creates a user unavailability.
    ///
    /// `POST /crm/v8/settings/users_unavailability`. Scope
    /// `ZohoCRM.settings.users_unavailability.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, users_unavailability: &[UserUnavailability]) -> CreateUserUnavailability {
        let request = self
            .client
            .request(&CREATE)
            .json_list("users_unavailability", users_unavailability)
            .checked_all(users_unavailability);
        CreateUserUnavailability(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users_unavailability")
        }))
    }

    /// Updates a user unavailability.
    ///
    /// `PUT /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope
    /// `ZohoCRM.settings.users_unavailability.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        users_unavailability_id: impl Into<Id>,
        body: &UserUnavailability,
    ) -> UpdateUserUnavailability {
        let request = self
            .client
            .request(&UPDATE)
            .segment(users_unavailability_id.into())
            .json_list("users_unavailability", std::slice::from_ref(body))
            .checked(body);
        UpdateUserUnavailability(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users_unavailability")
        }))
    }

    /// Updates several user unavailability.
    ///
    /// `PUT /crm/v8/settings/users_unavailability`. Scope
    /// `ZohoCRM.settings.users_unavailability.UPDATE`. Retried on transient failures.
    pub fn update_many(
        &self,
        users_unavailability: &[UserUnavailability],
    ) -> UpdateManyUserUnavailability {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("users_unavailability", users_unavailability)
            .checked_all(users_unavailability);
        UpdateManyUserUnavailability(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users_unavailability")
        }))
    }

    /// Deletes a user unavailability.
    ///
    /// `DELETE /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope
    /// `ZohoCRM.settings.users_unavailability.DELETE`. Retried on transient failures.
    pub fn delete(&self, users_unavailability_id: impl Into<Id>) -> DeleteUserUnavailability {
        let request = self
            .client
            .request(&DELETE)
            .segment(users_unavailability_id.into());
        DeleteUserUnavailability(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users_unavailability")
        }))
    }
}

call! {
    /// Returned by [`UserUnavailabilityClient::list`](crate::user_unavailability::UserUnavailabilityClient::list).
    ListUserUnavailability => list UserUnavailability
}

impl ListUserUnavailability {
    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<String>(include_inner_details).join(","),
        );
        self
    }

    /// Query parameter `group_ids`.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("group_ids", json::strings::<Id>(group_ids).join(","));
        self
    }

    /// Query parameter `role_ids`.
    pub fn role_ids(mut self, role_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("role_ids", json::strings::<Id>(role_ids).join(","));
        self
    }

    /// Query parameter `territory_ids`.
    pub fn territory_ids(mut self, territory_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0.request_mut().set_query(
            "territory_ids",
            json::strings::<Id>(territory_ids).join(","),
        );
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call! {
    /// Returned by [`UserUnavailabilityClient::get`](crate::user_unavailability::UserUnavailabilityClient::get).
    GetUserUnavailability => UserUnavailability
}

impl GetUserUnavailability {
    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<String>(include_inner_details).join(","),
        );
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call! {
    /// Returned by [`UserUnavailabilityClient::create`](crate::user_unavailability::UserUnavailabilityClient::create).
    CreateUserUnavailability => RowOutcomes
}

call! {
    /// Returned by [`UserUnavailabilityClient::update`](crate::user_unavailability::UserUnavailabilityClient::update).
    UpdateUserUnavailability => RowOutcomes
}

call! {
    /// Returned by [`UserUnavailabilityClient::update_many`](crate::user_unavailability::UserUnavailabilityClient::update_many).
    UpdateManyUserUnavailability => RowOutcomes
}

call! {
    /// Returned by [`UserUnavailabilityClient::delete`](crate::user_unavailability::UserUnavailabilityClient::delete).
    DeleteUserUnavailability => RowOutcomes
}

/// Sent by `user_unavailability().create`, `user_unavailability().update`,
/// `user_unavailability().update_many`. Returned by `user_unavailability().list`,
/// `user_unavailability().get`.
pub struct UserUnavailability {
    pub id: Option<Id>,
    pub service: Option<String>,
    pub title: Option<String>,
    pub all_day: Option<bool>,
    pub tp_calendar_id: Option<Id>,
    pub tp_event_id: Option<Id>,
    /// At most 250 characters.
    pub comments: Option<String>,
    pub from: Option<DateTime>,
    pub to: Option<DateTime>,
    pub user: Option<shared::UserZuidRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type UserUnavailability {
    "id" => id,
    "service" => service,
    "title" => title,
    "all_day" => all_day,
    "tp_calendar_id" => tp_calendar_id,
    "tp_event_id" => tp_event_id,
    "comments" => comments,
    "from" => from,
    "to" => to,
    "user" => user;
    extra
} constraints "comments" [0, 250]);
