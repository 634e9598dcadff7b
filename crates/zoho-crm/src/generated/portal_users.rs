// Written by `cargo xtask codegen` from crm/v8/portal_users.toml of the catalogue; changes belong there.
//! Portal users.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut portal_users = crm.portal_users().list("text", "4876876000000123456", "text").stream();
//! while let Some(portal_user) = portal_users.next().await {
//!     println!("{:?}", portal_user?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users`. Scope `ZohoCRM.settings.clientportal.READ`.
pub static LIST: Operation = Operation::get(
    "crm.portal_users.list",
    "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}/users",
)
.scopes(&["ZohoCRM.settings.clientportal.READ"]);

/// `DELETE /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users`. Scope `ZohoCRM.settings.clientportal.DELETE`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.portal_users.delete_many",
    "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}/users",
)
.scopes(&["ZohoCRM.settings.clientportal.DELETE"])
.rows("users");

/// `PUT /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/{user_id}/actions/change_status`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
pub static CHANGE_STATUS: Operation = Operation::put("crm.portal_users.change_status", "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}/users/{user_id}/actions/change_status").scopes(&["ZohoCRM.settings.clientportal.UPDATE"]).rows("change_status");

/// `POST /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/{user_id}/actions/change_status`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
pub static CHANGE_STATUS_BY_POST: Operation = Operation::post("crm.portal_users.change_status_by_post", "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}/users/{user_id}/actions/change_status").scopes(&["ZohoCRM.settings.clientportal.UPDATE"]).rows("change_status");

/// `PUT /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/actions/change_status`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
pub static CHANGE_STATUS_MANY: Operation = Operation::put("crm.portal_users.change_status_many", "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}/users/actions/change_status").scopes(&["ZohoCRM.settings.clientportal.UPDATE"]).rows("change_status");

/// `POST /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/actions/change_status`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
pub static CHANGE_STATUS_MANY_BY_POST: Operation = Operation::post("crm.portal_users.change_status_many_by_post", "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}/users/actions/change_status").scopes(&["ZohoCRM.settings.clientportal.UPDATE"]).rows("change_status");

/// `POST /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/action/transfer`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
pub static TRANSFER: Operation = Operation::post(
    "crm.portal_users.transfer",
    "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}/users/action/transfer",
)
.scopes(&["ZohoCRM.settings.clientportal.UPDATE"])
.alternatives(&[&["ZohoCRM.settings.clientportal.CREATE"]])
.rows("users");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &DELETE_MANY,
    &CHANGE_STATUS,
    &CHANGE_STATUS_BY_POST,
    &CHANGE_STATUS_MANY,
    &CHANGE_STATUS_MANY_BY_POST,
    &TRANSFER,
];

/// Portal users.
///
/// From [`Crm::portal_users`](crate::Crm::portal_users).
#[derive(Debug, Clone)]
pub struct PortalUsersClient {
    client: Client,
}

impl Crm {
    /// Portal users.
    #[must_use]
    pub fn portal_users(&self) -> PortalUsersClient {
        PortalUsersClient {
            client: self.client().clone(),
        }
    }
}

impl PortalUsersClient {
    /// Lists portal users.
    ///
    /// `GET /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users`. Scope
    /// `ZohoCRM.settings.clientportal.READ`. Retried on transient failures.
    pub fn list(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        type_: impl AsRef<str>,
    ) -> ListPortalUsers {
        let mut request = self
            .client
            .request(&LIST)
            .segment(portal_name)
            .segment(user_type_id.into());
        request.set_query("type", type_);
        ListPortalUsers(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "users"),
            Paging::Whole,
        ))
    }

    /// Deletes several portal users.
    ///
    /// `DELETE /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users`. Scope
    /// `ZohoCRM.settings.clientportal.DELETE`. Retried on transient failures.
    pub fn delete_many(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
    ) -> DeleteManyPortalUsers {
        let request = self
            .client
            .request(&DELETE_MANY)
            .segment(portal_name)
            .segment(user_type_id.into());
        DeleteManyPortalUsers(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        }))
    }

    /// Changes the status of a portal user.
    ///
    /// `PUT
    /// /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/{user_id}/actions/change_status`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Retried on transient failures.
    pub fn change_status(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> ChangePortalUserStatus {
        let request = self
            .client
            .request(&CHANGE_STATUS)
            .segment(portal_name)
            .segment(user_type_id.into())
            .segment(user_id.into());
        ChangePortalUserStatus(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "change_status")
        }))
    }

    /// Changes the status of a user, as `change_status` does, with the method that newer descriptions
    /// name.
    ///
    /// `POST
    /// /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/{user_id}/actions/change_status`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Not retried when it may have been carried out.
    pub fn change_status_by_post(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> ChangePortalUserStatusByPost {
        let request = self
            .client
            .request(&CHANGE_STATUS_BY_POST)
            .segment(portal_name)
            .segment(user_type_id.into())
            .segment(user_id.into());
        ChangePortalUserStatusByPost(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "change_status")
        }))
    }

    /// Changes the status of several users of a portal.
    ///
    /// `PUT
    /// /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/actions/change_status`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Retried on transient failures.
    pub fn change_status_many(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        change_status: &[PortalUserStatusChanges],
    ) -> ChangeManyPortalUserStatus {
        let request = self
            .client
            .request(&CHANGE_STATUS_MANY)
            .segment(portal_name)
            .segment(user_type_id.into())
            .json_list("change_status", change_status)
            .checked_all(change_status);
        ChangeManyPortalUserStatus(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "change_status")
        }))
    }

    /// Changes the status of several users, as `change_status_many` does, with the method that newer
    /// descriptions name.
    ///
    /// `POST
    /// /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/actions/change_status`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Not retried when it may have been carried out.
    pub fn change_status_many_by_post(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        change_status: &[PortalUserStatusChanges],
    ) -> ChangeManyPortalUserStatusByPost {
        let request = self
            .client
            .request(&CHANGE_STATUS_MANY_BY_POST)
            .segment(portal_name)
            .segment(user_type_id.into())
            .json_list("change_status", change_status)
            .checked_all(change_status);
        ChangeManyPortalUserStatusByPost(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "change_status")
        }))
    }

    /// Transfers portal users.
    ///
    /// `POST /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/action/transfer`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Not retried when it may have been carried out.
    pub fn transfer(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
    ) -> TransferPortalUsers {
        let request = self
            .client
            .request(&TRANSFER)
            .segment(portal_name)
            .segment(user_type_id.into());
        TransferPortalUsers(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        }))
    }
}

call! {
    /// Returned by [`PortalUsersClient::list`](crate::portal_users::PortalUsersClient::list).
    ListPortalUsers => list PortalUser
}

impl ListPortalUsers {
    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call! {
    /// Returned by [`PortalUsersClient::delete_many`](crate::portal_users::PortalUsersClient::delete_many).
    DeleteManyPortalUsers => RowOutcomes
}

impl DeleteManyPortalUsers {
    /// Query parameter `personality_ids`.
    pub fn personality_ids(
        mut self,
        personality_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "personality_ids",
            json::strings::<Id>(personality_ids).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`PortalUsersClient::change_status`](crate::portal_users::PortalUsersClient::change_status).
    ChangePortalUserStatus => RowOutcomes
}

impl ChangePortalUserStatus {
    /// Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }
}

call! {
    /// Returned by [`PortalUsersClient::change_status_by_post`](crate::portal_users::PortalUsersClient::change_status_by_post).
    ChangePortalUserStatusByPost => RowOutcomes
}

impl ChangePortalUserStatusByPost {
    /// Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }
}

call! {
    /// Returned by [`PortalUsersClient::change_status_many`](crate::portal_users::PortalUsersClient::change_status_many).
    ChangeManyPortalUserStatus => RowOutcomes
}

call! {
    /// Returned by [`PortalUsersClient::change_status_many_by_post`](crate::portal_users::PortalUsersClient::change_status_many_by_post).
    ChangeManyPortalUserStatusByPost => RowOutcomes
}

call! {
    /// Returned by [`PortalUsersClient::transfer`](crate::portal_users::PortalUsersClient::transfer).
    TransferPortalUsers => RowOutcomes
}

impl TransferPortalUsers {
    /// Query parameter `personality_ids`.
    pub fn personality_ids(
        mut self,
        personality_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "personality_ids",
            json::strings::<Id>(personality_ids).join(","),
        );
        self
    }

    /// Query parameter `transfer_To`.
    pub fn transfer_to(mut self, transfer_to: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("transfer_To", transfer_to);
        self
    }
}

/// Returned by `portal_users().list`.
#[non_exhaustive]
pub struct PortalUser {
    pub personality_id: Option<Id>,
    pub confirm: Option<bool>,
    pub status_reason: Option<String>,
    pub invited_time: Option<DateTime>,
    pub module: Option<String>,
    pub name: Option<String>,
    pub active: Option<bool>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalUser {
    "personality_id" => personality_id,
    "confirm" => confirm,
    "status_reason__s" => status_reason,
    "invited_time" => invited_time,
    "module" => module,
    "name" => name,
    "active" => active,
    "email" => email;
    extra
});

pub struct PortalUserStatusChange {
    pub personality_id: Option<Id>,
    pub active: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalUserStatusChange {
    "personality_id" => personality_id,
    "active" => active;
    extra
});

/// Sent by `portal_users().change_status_many`, `portal_users().change_status_many_by_post`.
pub struct PortalUserStatusChanges {
    /// At most 100 values.
    pub users: Option<Vec<PortalUserStatusChange>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalUserStatusChanges {
    "users" => users;
    extra
} constraints "users" [0, 100]);
