// Written by `cargo xtask codegen` from xtask/catalog/crm/portal_users.toml; changes belong there.
//! Portal users.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut portal_users = crm.portal_users().list("text", "4876876000000123456", "text").stream();
//! while let Some(portal_user) = portal_users.next().await {
//!     println!("{:?}", portal_user?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Crm, RowOutcomes, rows};

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

/// Portal users.
///
/// From [`Crm::portal_users`](crate::Crm::portal_users); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.settings.clientportal.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        type_: impl AsRef<str>,
    ) -> ListCall {
        let mut request = self
            .client
            .request(&LIST)
            .segment(portal_name)
            .segment(user_type_id.into());
        request.set_query("type", type_);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "users"),
            Paging::Whole,
        ))
    }

    /// Deletes several portal users.
    ///
    /// `DELETE /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users`. Scope
    /// `ZohoCRM.settings.clientportal.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete_many(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
    ) -> DeleteManyCall {
        let request = self
            .client
            .request(&DELETE_MANY)
            .segment(portal_name)
            .segment(user_type_id.into());
        DeleteManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        }))
    }

    /// Changes the status of a portal user.
    ///
    /// `PUT
    /// /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/{user_id}/actions/change_status`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn change_status(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> ChangeStatusCall {
        let request = self
            .client
            .request(&CHANGE_STATUS)
            .segment(portal_name)
            .segment(user_type_id.into())
            .segment(user_id.into());
        ChangeStatusCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "change_status")
        }))
    }

    /// Changes the status of a user, as `change_status` does, with the method that newer descriptions
    /// name.
    ///
    /// `POST
    /// /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/{user_id}/actions/change_status`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn change_status_by_post(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        user_id: impl Into<Id>,
    ) -> ChangeStatusByPostCall {
        let request = self
            .client
            .request(&CHANGE_STATUS_BY_POST)
            .segment(portal_name)
            .segment(user_type_id.into())
            .segment(user_id.into());
        ChangeStatusByPostCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "change_status")
        }))
    }

    /// Changes the status of several users of a portal.
    ///
    /// `PUT
    /// /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/actions/change_status`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn change_status_many(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        change_status: &[PortalUserStatusChanges],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CHANGE_STATUS_MANY)
            .segment(portal_name)
            .segment(user_type_id.into())
            .json_list("change_status", change_status)
            .checked_all(change_status);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "change_status")
        })
    }

    /// Changes the status of several users, as `change_status_many` does, with the method that newer
    /// descriptions name.
    ///
    /// `POST
    /// /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/actions/change_status`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn change_status_many_by_post(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        change_status: &[PortalUserStatusChanges],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CHANGE_STATUS_MANY_BY_POST)
            .segment(portal_name)
            .segment(user_type_id.into())
            .json_list("change_status", change_status)
            .checked_all(change_status);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "change_status")
        })
    }

    /// Transfers portal users.
    ///
    /// `POST /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}/users/action/transfer`.
    /// Scope `ZohoCRM.settings.clientportal.UPDATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn transfer(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
    ) -> TransferCall {
        let request = self
            .client
            .request(&TRANSFER)
            .segment(portal_name)
            .segment(user_type_id.into());
        TransferCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "users")
        }))
    }
}

/// What may be set before `portal_users().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<PortalUser>);

impl ListCall {
    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(ListCall => list PortalUser);

/// What may be set before `portal_users().delete_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteManyCall(Call<RowOutcomes>);

impl DeleteManyCall {
    /// One or more ids, which are sent with commas between them. Query parameter `personality_ids`.
    pub fn personality_ids(
        mut self,
        personality_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "personality_ids",
            wire::strings::<Id>(personality_ids).join(","),
        );
        self
    }
}

call!(DeleteManyCall => RowOutcomes);

/// What may be set before `portal_users().change_status` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ChangeStatusCall(Call<RowOutcomes>);

impl ChangeStatusCall {
    /// Yes or no. Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }
}

call!(ChangeStatusCall => RowOutcomes);

/// What may be set before `portal_users().change_status_by_post` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ChangeStatusByPostCall(Call<RowOutcomes>);

impl ChangeStatusByPostCall {
    /// Yes or no. Query parameter `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.0.request_mut().set_query("active", active.to_string());
        self
    }
}

call!(ChangeStatusByPostCall => RowOutcomes);

/// What may be set before `portal_users().transfer` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct TransferCall(Call<RowOutcomes>);

impl TransferCall {
    /// One or more ids, which are sent with commas between them. Query parameter `personality_ids`.
    pub fn personality_ids(
        mut self,
        personality_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "personality_ids",
            wire::strings::<Id>(personality_ids).join(","),
        );
        self
    }

    /// Text. Query parameter `transfer_To`.
    pub fn transfer_to(mut self, transfer_to: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("transfer_To", transfer_to);
        self
    }
}

call!(TransferCall => RowOutcomes);

/// Portal user, from `portal_users().list`.
#[non_exhaustive]
pub struct PortalUser {
    /// `personality_id`: the id of a personality.
    pub personality_id: Option<Id>,
    /// `confirm`: yes or no.
    pub confirm: Option<bool>,
    /// `status_reason__s`: text.
    pub status_reason: Option<String>,
    /// `invited_time`: a moment with its offset.
    pub invited_time: Option<DateTime>,
    /// `module`: text.
    pub module: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `email`: an e-mail address.
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

/// Portal user status change.
pub struct PortalUserStatusChange {
    /// `personality_id`: the id of a personality.
    pub personality_id: Option<Id>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalUserStatusChange {
    "personality_id" => personality_id,
    "active" => active;
    extra
});

/// Portal user status changes, for `portal_users().change_status_many`,
/// `portal_users().change_status_many_by_post`.
pub struct PortalUserStatusChanges {
    /// `users`: a list, at the most 100 values.
    pub users: Option<Vec<PortalUserStatusChange>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalUserStatusChanges {
    "users" => users;
    extra
} constraints "users" [0, 100]);
