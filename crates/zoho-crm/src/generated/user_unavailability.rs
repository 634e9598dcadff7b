// Written by `cargo xtask codegen` from xtask/catalog/crm/user_unavailability.toml; changes belong there.
//! When users are away.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut items = crm.user_unavailability().list().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// When users are away.
///
/// From [`Crm::user_unavailability`](crate::Crm::user_unavailability); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.settings.users_unavailability.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "users_unavailability"),
            Paging::Whole,
        ))
    }

    /// Gets a user unavailability.
    ///
    /// `GET /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope
    /// `ZohoCRM.settings.users_unavailability.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, users_unavailability_id: impl Into<Id>) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(users_unavailability_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "users_unavailability")
        }))
    }

    /// Creates a user unavailability.
    ///
    /// `POST /crm/v8/settings/users_unavailability`. Scope
    /// `ZohoCRM.settings.users_unavailability.CREATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, users_unavailability: &[UserUnavailability]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("users_unavailability", users_unavailability)
            .checked_all(users_unavailability);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users_unavailability")
        })
    }

    /// Updates a user unavailability.
    ///
    /// `PUT /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope
    /// `ZohoCRM.settings.users_unavailability.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        users_unavailability_id: impl Into<Id>,
        body: &UserUnavailability,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(users_unavailability_id.into())
            .json_list("users_unavailability", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users_unavailability")
        })
    }

    /// Updates several user unavailability.
    ///
    /// `PUT /crm/v8/settings/users_unavailability`. Scope
    /// `ZohoCRM.settings.users_unavailability.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, users_unavailability: &[UserUnavailability]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("users_unavailability", users_unavailability)
            .checked_all(users_unavailability);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users_unavailability")
        })
    }

    /// Deletes a user unavailability.
    ///
    /// `DELETE /crm/v8/settings/users_unavailability/{users_unavailability_id}`. Scope
    /// `ZohoCRM.settings.users_unavailability.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, users_unavailability_id: impl Into<Id>) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(users_unavailability_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "users_unavailability")
        })
    }
}

/// What may be set before `user_unavailability().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<UserUnavailability>);

impl ListCall {
    /// One or more texts, which are sent with commas between them. Query parameter
    /// `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<String>(include_inner_details).join(","),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `group_ids`.
    pub fn group_ids(mut self, group_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("group_ids", wire::strings::<Id>(group_ids).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `role_ids`.
    pub fn role_ids(mut self, role_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("role_ids", wire::strings::<Id>(role_ids).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `territory_ids`.
    pub fn territory_ids(mut self, territory_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0.request_mut().set_query(
            "territory_ids",
            wire::strings::<Id>(territory_ids).join(","),
        );
        self
    }

    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(ListCall => list UserUnavailability);

/// What may be set before `user_unavailability().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<UserUnavailability>);

impl GetCall {
    /// One or more texts, which are sent with commas between them. Query parameter
    /// `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<String>(include_inner_details).join(","),
        );
        self
    }

    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(GetCall => UserUnavailability);

/// User unavailability, for `user_unavailability().create`, `user_unavailability().update`,
/// `user_unavailability().update_many`, from `user_unavailability().list`,
/// `user_unavailability().get`.
pub struct UserUnavailability {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `service`: text.
    pub service: Option<String>,
    /// `title`: text.
    pub title: Option<String>,
    /// `all_day`: yes or no.
    pub all_day: Option<bool>,
    /// `tp_calendar_id`: the id of a tp calendar.
    pub tp_calendar_id: Option<Id>,
    /// `tp_event_id`: the id of a tp event.
    pub tp_event_id: Option<Id>,
    /// `comments`: text, at the most 250 characters.
    pub comments: Option<String>,
    /// `from`: a moment with its offset.
    pub from: Option<DateTime>,
    /// `to`: a moment with its offset.
    pub to: Option<DateTime>,
    /// `user`: an object.
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
