// Written by `cargo xtask codegen` from xtask/catalog/desk/im_bots.toml; changes belong there.
//! Bots that answer instant messages.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut im_bots = desk.im_bots().list().stream();
//! while let Some(im_bot) = im_bots.next().await {
//!     println!("{:?}", im_bot?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::Desk;

/// `GET /api/v1/im/bots`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static LIST: Operation = Operation::get("desk.im_bots.list", "/api/{version}/im/bots")
    .scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

/// `GET /api/v1/im/bots/{bot_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
pub static GET: Operation = Operation::get("desk.im_bots.get", "/api/{version}/im/bots/{bot_id}")
    .scopes(&["Desk.basic.READ", "Desk.InstantMessages.READ"]);

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
    /// `GET /api/v1/im/bots`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`. Comes in pages
    /// of up to 50.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 0, max: 50 },
        ))
    }

    /// Gets an im bot.
    ///
    /// `GET /api/v1/im/bots/{bot_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
    pub fn get(&self, bot_id: impl Into<Id>) -> Call<ImBot> {
        let request = Request::new(&GET).segment(bot_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `im_bots().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ImBot>);

impl ListCall {
    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Limit: from 1 to 50; `50` where it is left out.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// From: from 0 to 4999; `0` where it is left out.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Type.
    pub fn type_(mut self, type_: impl Into<ImBotType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Statuses.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = impl Into<ImBotStatus>>) -> Self {
        self.0
            .request_mut()
            .set_query("statuses", wire::strings::<ImBotStatus>(statuses).join(","));
        self
    }

    /// Name.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
        self
    }

    /// Include.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// Channels.
    pub fn channels(mut self, channels: impl IntoIterator<Item = impl Into<ImBotChannel>>) -> Self {
        self.0.request_mut().set_query(
            "channels",
            wire::strings::<ImBotChannel>(channels).join(","),
        );
        self
    }

    /// Is channel associated.
    pub fn is_channel_associated(mut self, is_channel_associated: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isChannelAssociated", is_channel_associated.to_string());
        self
    }
}

call!(ListCall => list ImBot);

/// IM bot, of `im_bots().list`, `im_bots().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImBot {
    /// Id.
    pub id: Option<Id>,
    /// Desk bot id.
    pub desk_bot_id: Option<Id>,
    /// Associated channels.
    pub associated_channels: Option<Vec<Id>>,
    /// Created by.
    pub created_by: Option<Id>,
    /// Department id.
    pub department_id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Type.
    pub type_: Option<ImBotType>,
    /// Status.
    pub status: Option<ImBotStatus>,
    /// Creator.
    pub creator: Option<ImBotCreator>,
    /// Preference.
    pub preference: Option<ImBotPreference>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(ImBot {
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
    other
});

/// IM bot creator.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImBotCreator {
    /// Id.
    pub id: Option<Id>,
    /// Last name.
    pub last_name: Option<String>,
    /// Agent.
    pub agent: Option<bool>,
    /// Display name.
    pub display_name: Option<String>,
    /// External id.
    pub external_id: Option<Id>,
    /// Email id.
    pub email_id: Option<String>,
    /// Type.
    pub type_: Option<ImBotCreatorType>,
    /// Zuid.
    pub zuid: Option<Id>,
    /// Photo URL.
    pub photo_url: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
    /// Email.
    pub email: Option<String>,
}

object!(ImBotCreator {
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
    "email" => email
});

/// IM bot preference.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImBotPreference {
    /// Id.
    pub id: Option<Id>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Auto close interval.
    pub auto_close_interval: Option<String>,
    /// Modified by.
    pub modified_by: Option<Id>,
    /// Bot id.
    pub bot_id: Option<Id>,
    /// Auto close.
    pub auto_close: Option<bool>,
}

object!(ImBotPreference {
    "id" => id,
    "modifiedTime" => modified_time,
    "autoCloseInterval" => auto_close_interval,
    "modifiedBy" => modified_by,
    "botId" => bot_id,
    "autoClose" => auto_close
});

words! {
    /// IM bot channel.
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

words! {
    /// IM bot creator type.
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

words! {
    /// IM bot status.
    pub enum ImBotStatus {
        /// `enabled`
        Enabled = "enabled",
        /// `disabled`
        Disabled = "disabled",
        /// `deleted`
        Deleted = "deleted",
    }
}

words! {
    /// IM bot type.
    pub enum ImBotType {
        /// `gc`
        Gc = "gc",
        /// `zia`
        Zia = "zia",
    }
}
