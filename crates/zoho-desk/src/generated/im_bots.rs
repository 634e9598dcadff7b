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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::Desk;

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

/// Bots that answer instant messages.
///
/// From [`Desk::im_bots`](crate::Desk::im_bots); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// of up to 50. Where items are removed while it is read, as many others can be missed. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Gets an im bot.
    ///
    /// `GET /api/v1/im/bots/{bot_id}`. Scopes `Desk.basic.READ` and `Desk.InstantMessages.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, bot_id: impl Into<Id>) -> Call<ImBot> {
        let request = self.client.request(&GET).segment(bot_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }
}

/// What may be set before `im_bots().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<ImBot>);

impl ListCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 50; `50` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// One of `gc`, `zia`. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<ImBotType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Any of `enabled`, `disabled`, `deleted`. Query parameter `statuses`.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = impl Into<ImBotStatus>>) -> Self {
        self.0
            .request_mut()
            .set_query("statuses", wire::strings::<ImBotStatus>(statuses).join(","));
        self
    }

    /// Text. Query parameter `name`.
    pub fn name(mut self, name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("name", name);
        self
    }

    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// Any of the 10 words of [`ImBotChannel`]. Query parameter `channels`.
    pub fn channels(mut self, channels: impl IntoIterator<Item = impl Into<ImBotChannel>>) -> Self {
        self.0.request_mut().set_query(
            "channels",
            wire::strings::<ImBotChannel>(channels).join(","),
        );
        self
    }

    /// Whether it is channel associated. Query parameter `isChannelAssociated`.
    pub fn is_channel_associated(mut self, is_channel_associated: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isChannelAssociated", is_channel_associated.to_string());
        self
    }
}

call!(ListCall => list ImBot);

/// IM bot, from `im_bots().list`, `im_bots().get`.
#[non_exhaustive]
pub struct ImBot {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `deskBotId`: the id of a desk bot.
    pub desk_bot_id: Option<Id>,
    /// `associatedChannels`: one or more ids.
    pub associated_channels: Option<Vec<Id>>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `description`: text.
    pub description: Option<String>,
    /// `type`: one of `gc`, `zia`.
    pub type_: Option<ImBotType>,
    /// `status`: one of `enabled`, `disabled`, `deleted`.
    pub status: Option<ImBotStatus>,
    /// `creator`: an object.
    pub creator: Option<ImBotCreator>,
    /// `preference`: an object.
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

/// IM bot creator.
#[non_exhaustive]
pub struct ImBotCreator {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `agent`: yes or no.
    pub agent: Option<bool>,
    /// `displayName`: text.
    pub display_name: Option<String>,
    /// `externalId`: the id of an external.
    pub external_id: Option<Id>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `type`: one of `AGENT`, `END_USER`, `CONTACT`, `CONNECTION`, `NON_DESK_USER`, `SYSTEM_USER`.
    pub type_: Option<ImBotCreatorType>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `roleName`: text.
    pub role_name: Option<String>,
    /// `email`: an e-mail address.
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

/// IM bot preference.
#[non_exhaustive]
pub struct ImBotPreference {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `autoCloseInterval`: text.
    pub auto_close_interval: Option<String>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `botId`: the id of a bot.
    pub bot_id: Option<Id>,
    /// `autoClose`: yes or no.
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
    /// IM bot channel, for `im_bots().list`.
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

open_enum! {
    /// IM bot status, for `im_bots().list`.
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
    /// IM bot type, for `im_bots().list`.
    pub enum ImBotType {
        /// `gc`
        Gc = "gc",
        /// `zia`
        Zia = "zia",
    }
}
