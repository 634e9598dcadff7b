// Written by `cargo xtask codegen` from desk/v1/im_bots.toml of the catalogue; changes belong there.
//! Bots that answer instant messages.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut im_bots = desk.im_bots().list().stream();
//! while let Some(im_bot) = im_bots.next().await {
//!     println!("{:?}", im_bot?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;

/// `GET /api/v1/im/bots`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static LIST: Operation = Operation::get("desk.im_bots.list", "/api/{version}/im/bots")
    .scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"])
    .most(
        5_000,
        "narrow the list with `departmentId`, `statuses`, `name`",
    );

/// `GET /api/v1/im/bots/{bot_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET: Operation = Operation::get("desk.im_bots.get", "/api/{version}/im/bots/{bot_id}")
    .scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET];

/// Bots that answer instant messages.
///
/// From [`Desk::im_bots`](crate::Desk::im_bots).
#[derive(Debug, Clone)]
pub struct ImBotsClient {
    client: Client,
}

impl Desk {
    /// Bots that answer instant messages.
    #[must_use]
    pub fn im_bots(&self) -> ImBotsClient {
        ImBotsClient {
            client: self.client().clone(),
        }
    }
}

impl ImBotsClient {
    /// Lists im bots.
    ///
    /// `GET /api/v1/im/bots`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`. Pages of up to
    /// 50 items. Items that are removed while the list is read can make it miss as many others.
    /// Retried on transient failures.
    pub fn list(&self) -> ListImBots {
        ListImBots(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an im bot.
    ///
    /// `GET /api/v1/im/bots/{bot_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
    /// Retried on transient failures.
    pub fn get(&self, bot_id: impl Into<Id>) -> GetImBot {
        let request = self.client.request(&GET).segment(bot_id.into());
        GetImBot(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`ImBotsClient::list`](crate::im_bots::ImBotsClient::list).
    ListImBots => list ImBot
}

impl ListImBots {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50, `50` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `type`, one of `gc`, `zia`.
    pub fn type_(mut self, type_: impl Into<ImBotType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Query parameter `statuses`, any of `enabled`, `disabled`, `deleted`.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = impl Into<ImBotStatus>>) -> Self {
        self.0
            .request_mut()
            .set_query("statuses", json::strings::<ImBotStatus>(statuses).join(","));
        self
    }

    /// Query parameter `name`.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
        self
    }

    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// Query parameter `channels`.
    pub fn channels(mut self, channels: impl IntoIterator<Item = impl Into<ImBotChannel>>) -> Self {
        self.0.request_mut().set_query(
            "channels",
            json::strings::<ImBotChannel>(channels).join(","),
        );
        self
    }

    /// Query parameter `isChannelAssociated`.
    pub fn is_channel_associated(mut self, is_channel_associated: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isChannelAssociated", is_channel_associated.to_string());
        self
    }
}

call! {
    /// Returned by [`ImBotsClient::get`](crate::im_bots::ImBotsClient::get).
    GetImBot => ImBot
}

/// Returned by `im_bots().list`, `im_bots().get`.
#[non_exhaustive]
pub struct ImBot {
    pub id: Option<Id>,
    pub desk_bot_id: Option<Id>,
    pub associated_channels: Option<Vec<Id>>,
    pub created_by: Option<Id>,
    pub department_id: Option<Id>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub description: Option<String>,
    /// One of `gc`, `zia`.
    pub type_: Option<ImBotType>,
    /// One of `enabled`, `disabled`, `deleted`.
    pub status: Option<ImBotStatus>,
    pub creator: Option<ImBotCreator>,
    pub preference: Option<ImBotPreference>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImBot {
    "id" => id,
    "deskBotId" => desk_bot_id,
    "associatedChannels" => associated_channels,
    "createdBy" => created_by,
    "departmentId" => department_id,
    "name" => name,
    "createdTime" => created_time,
    "description" => description,
    "type" => type_,
    "status" => status,
    "creator" => creator,
    "preference" => preference;
    extra
});

#[non_exhaustive]
pub struct ImBotCreator {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub agent: Option<bool>,
    pub display_name: Option<String>,
    pub external_id: Option<Id>,
    pub email_id: Option<String>,
    /// One of `AGENT`, `END_USER`, `CONTACT`, `CONNECTION`, `NON_DESK_USER`, `SYSTEM_USER`.
    pub type_: Option<ImBotCreatorType>,
    pub zuid: Option<Id>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub name: Option<String>,
    pub role_name: Option<String>,
    pub email: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImBotCreator {
    "id" => id,
    "lastName" => last_name,
    "agent" => agent,
    "displayName" => display_name,
    "externalId" => external_id,
    "emailId" => email_id,
    "type" => type_,
    "zuid" => zuid,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "name" => name,
    "roleName" => role_name,
    "email" => email;
    extra
});

#[non_exhaustive]
pub struct ImBotPreference {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub auto_close_interval: Option<String>,
    pub modified_by: Option<Id>,
    pub bot_id: Option<Id>,
    pub auto_close: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ImBotPreference {
    "id" => id,
    "modifiedTime" => modified_time,
    "autoCloseInterval" => auto_close_interval,
    "modifiedBy" => modified_by,
    "botId" => bot_id,
    "autoClose" => auto_close;
    extra
});

open_enum! {
    /// Sent by `im_bots().list`.
    pub enum ImBotChannel {
        /// `web`
        Web = "web",
        /// `whatsapp`
        Whatsapp = "whatsapp",
        /// `ios`
        Ios = "ios",
        /// `android`
        Android = "android",
        /// `telegram`
        Telegram = "telegram",
        /// `facebook_messenger`
        FacebookMessenger = "facebook_messenger",
        /// `instagram`
        Instagram = "instagram",
        /// `line`
        Line = "line",
        /// `wecom`
        Wecom = "wecom",
        /// `wechat`
        Wechat = "wechat",
    }
}

open_enum! {
    pub enum ImBotCreatorType {
        /// `AGENT`
        Agent = "AGENT",
        /// `END_USER`
        EndUser = "END_USER",
        /// `CONTACT`
        Contact = "CONTACT",
        /// `CONNECTION`
        Connection = "CONNECTION",
        /// `NON_DESK_USER`
        NonDeskUser = "NON_DESK_USER",
        /// `SYSTEM_USER`
        SystemUser = "SYSTEM_USER",
    }
}

open_enum! {
    /// Sent by `im_bots().list`.
    pub enum ImBotStatus {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
        /// `deleted`
        Deleted = "deleted",
    }
}

open_enum! {
    /// Sent by `im_bots().list`.
    pub enum ImBotType {
        /// `gc`
        Gc = "gc",
        /// `zia`
        Zia = "zia",
    }
}
