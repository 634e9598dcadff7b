// Written by `cargo xtask codegen` from crm/v8/notifications.toml of the catalogue; changes belong there.
//! Notifications that CRM posts when records change.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut notifications = crm.notifications().list().stream();
//! while let Some(notification) = notifications.next().await {
//!     println!("{:?}", notification?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.READ`.
pub static LIST: Operation =
    Operation::get("crm.notifications.list", "/crm/{version}/actions/watch")
        .scopes(&["ZohoCRM.notifications.READ"]);

/// `PATCH /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("crm.notifications.update", "/crm/{version}/actions/watch")
        .scopes(&["ZohoCRM.notifications.UPDATE"])
        .rows("watch");

/// `PUT /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.UPDATE`.
pub static REPLACE: Operation =
    Operation::put("crm.notifications.replace", "/crm/{version}/actions/watch")
        .scopes(&["ZohoCRM.notifications.UPDATE"])
        .rows("watch");

/// `DELETE /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.DELETE`.
pub static DELETE: Operation =
    Operation::delete("crm.notifications.delete", "/crm/{version}/actions/watch")
        .scopes(&["ZohoCRM.notifications.DELETE"])
        .rows("watch");

/// `POST /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.CREATE`.
pub static ENABLE: Operation =
    Operation::post("crm.notifications.enable", "/crm/{version}/actions/watch")
        .scopes(&["ZohoCRM.notifications.CREATE"])
        .rows("watch");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPDATE, &REPLACE, &DELETE, &ENABLE];

/// Notifications that CRM posts when records change.
///
/// From [`Crm::notifications`](crate::Crm::notifications).
#[derive(Debug, Clone)]
pub struct NotificationsClient {
    client: Client,
}

impl Crm {
    /// Notifications that CRM posts when records change.
    #[must_use]
    pub fn notifications(&self) -> NotificationsClient {
        NotificationsClient {
            client: self.client().clone(),
        }
    }
}

impl NotificationsClient {
    /// Lists notifications.
    ///
    /// `GET /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.READ`. Pages of up to 200 items.
    /// Items that are removed while the list is read can make it miss as many others. Retried on
    /// transient failures.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/notifications/get-details.html).
    pub fn list(&self) -> ListNotifications {
        ListNotifications(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "watch"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Changes what a channel is notified of.
    ///
    /// `PATCH /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.UPDATE`. Not retried when it may
    /// have been carried out.
    pub fn update(&self, watch: &[Notification]) -> UpdateNotifications {
        let request = self.client.request(&UPDATE).json_list("watch", watch);
        UpdateNotifications(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "watch")
        }))
    }

    /// Replaces what a channel is notified of.
    ///
    /// `PUT /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.UPDATE`. Retried on transient
    /// failures.
    pub fn replace(&self, watch: &[Notification]) -> ReplaceNotifications {
        let request = self.client.request(&REPLACE).json_list("watch", watch);
        ReplaceNotifications(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "watch")
        }))
    }

    /// Stops the notifications of channels.
    ///
    /// `DELETE /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.DELETE`. Retried on transient
    /// failures.
    pub fn delete(
        &self,
        channel_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteNotification {
        let mut request = self.client.request(&DELETE);
        request.set_query("channel_ids", json::strings::<Id>(channel_ids).join(","));
        DeleteNotification(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "watch")
        }))
    }

    /// Asks CRM to post notifications to an address.
    ///
    /// `POST /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.CREATE`. Not retried when it may
    /// have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v7/notifications/enable.html).
    pub fn enable(&self, watch: &[Notification]) -> EnableNotifications {
        let request = self.client.request(&ENABLE).json_list("watch", watch);
        EnableNotifications(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "watch")
        }))
    }
}

call! {
    /// Returned by [`NotificationsClient::list`](crate::notifications::NotificationsClient::list).
    ListNotifications => list Notification
}

impl ListNotifications {
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

    /// Query parameter `channel_id`.
    pub fn channel_id(mut self, channel_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("channel_id", channel_id.into());
        self
    }

    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }
}

call! {
    /// Returned by [`NotificationsClient::update`](crate::notifications::NotificationsClient::update).
    UpdateNotifications => RowOutcomes
}

call! {
    /// Returned by [`NotificationsClient::replace`](crate::notifications::NotificationsClient::replace).
    ReplaceNotifications => RowOutcomes
}

call! {
    /// Returned by [`NotificationsClient::delete`](crate::notifications::NotificationsClient::delete).
    DeleteNotification => RowOutcomes
}

call! {
    /// Returned by [`NotificationsClient::enable`](crate::notifications::NotificationsClient::enable).
    EnableNotifications => RowOutcomes
}

/// Sent by `notifications().update`, `notifications().replace`, `notifications().enable`. Returned
/// by `notifications().list`.
pub struct Notification {
    pub channel_id: Option<Id>,
    pub notify_url: Option<String>,
    pub events: Option<Vec<String>>,
    pub token: Option<String>,
    pub fields: Option<Json>,
    pub notify_on_related_action: Option<bool>,
    pub return_affected_field_values: Option<bool>,
    pub delete_events: Option<bool>,
    pub resource_name: Option<String>,
    pub channel_expiry: Option<DateTime>,
    pub resource_id: Option<Id>,
    pub resource_uri: Option<String>,
    pub notification_condition: Option<Vec<NotificationCondition>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Notification {
    "channel_id" => channel_id,
    "notify_url" => notify_url,
    "events" => events,
    "token" => token,
    "fields" => fields,
    "notify_on_related_action" => notify_on_related_action,
    "return_affected_field_values" => return_affected_field_values,
    "_delete_events" => delete_events,
    "resource_name" => resource_name,
    "channel_expiry" => channel_expiry,
    "resource_id" => resource_id,
    "resource_uri" => resource_uri,
    "notification_condition" => notification_condition;
    extra
});

pub struct NotificationCondition {
    pub type_: Option<String>,
    pub module: Option<shared::ApiNameRef>,
    pub field_selection: Option<shared::Criteria>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type NotificationCondition {
    "type" => type_,
    "module" => module,
    "field_selection" => field_selection;
    extra
});
