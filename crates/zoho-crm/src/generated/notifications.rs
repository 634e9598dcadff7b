// Written by `cargo xtask codegen` from xtask/catalog/crm/notifications.toml; changes belong there.
//! Notifications that CRM posts when records change.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut notifications = crm.notifications().list().stream();
//! while let Some(notification) = notifications.next().await {
//!     println!("{:?}", notification?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Notifications that CRM posts when records change.
///
/// From [`Crm::notifications`](crate::Crm::notifications); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.READ`. Comes in pages of up to 200.
    /// Where items are removed while it is read, as many others can be missed. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "watch"),
            Paging::Numbered {
                token: false,
                max: 200,
            },
        ))
    }

    /// Changes what a channel is notified of.
    ///
    /// `PATCH /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.UPDATE`. Not repeated by itself
    /// when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, watch: &[Notification]) -> Call<RowOutcomes> {
        let request = self.client.request(&UPDATE).json_list("watch", watch);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "watch")
        })
    }

    /// Replaces what a channel is notified of.
    ///
    /// `PUT /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.UPDATE`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn replace(&self, watch: &[Notification]) -> Call<RowOutcomes> {
        let request = self.client.request(&REPLACE).json_list("watch", watch);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "watch")
        })
    }

    /// Stops the notifications of channels.
    ///
    /// `DELETE /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.DELETE`. Repeated when it fails on
    /// the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `channel_ids`: one or more ids, which are sent with commas between them
    pub fn delete(
        &self,
        channel_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&DELETE);
        request.set_query("channel_ids", wire::strings::<Id>(channel_ids).join(","));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "watch")
        })
    }

    /// Asks CRM to post notifications to an address.
    ///
    /// `POST /crm/v8/actions/watch`. Scope `ZohoCRM.notifications.CREATE`. Not repeated by itself when
    /// it may have been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn enable(&self, watch: &[Notification]) -> Call<RowOutcomes> {
        let request = self.client.request(&ENABLE).json_list("watch", watch);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "watch")
        })
    }
}

/// What may be set before `notifications().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Notification>);

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

    /// The id of a channel. Query parameter `channel_id`.
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

call!(ListCall => list Notification);

/// Notification, for `notifications().update`, `notifications().replace`,
/// `notifications().enable`, from `notifications().list`.
pub struct Notification {
    /// `channel_id`: the id of a channel.
    pub channel_id: Option<Id>,
    /// `notify_url`: an address on the web.
    pub notify_url: Option<String>,
    /// `events`: one or more texts.
    pub events: Option<Vec<String>>,
    /// `token`: text.
    pub token: Option<String>,
    /// `fields`: any JSON.
    pub fields: Option<Json>,
    /// `notify_on_related_action`: yes or no.
    pub notify_on_related_action: Option<bool>,
    /// `return_affected_field_values`: yes or no.
    pub return_affected_field_values: Option<bool>,
    /// `_delete_events`: yes or no.
    pub delete_events: Option<bool>,
    /// `resource_name`: text.
    pub resource_name: Option<String>,
    /// `channel_expiry`: a moment with its offset.
    pub channel_expiry: Option<DateTime>,
    /// `resource_id`: the id of a resource.
    pub resource_id: Option<Id>,
    /// `resource_uri`: text.
    pub resource_uri: Option<String>,
    /// `notification_condition`: a list.
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

/// Notification condition.
pub struct NotificationCondition {
    /// `type`: text.
    pub type_: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `field_selection`: an object.
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
