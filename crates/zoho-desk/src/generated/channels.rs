// Written by `cargo xtask codegen` from xtask/catalog/desk/channels.toml; changes belong there.
//! The channels that tickets come through.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut channels = desk.channels().list().stream();
//! while let Some(channel) = channels.next().await {
//!     println!("{:?}", channel?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, ExtraFields, Id, List, Multipart, Operation, Paging, Part, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/channels`. Scope `Desk.basic.READ`.
pub static LIST: Operation =
    Operation::get("desk.channels.list", "/api/{version}/channels").scopes(&["Desk.basic.READ"]);

/// `GET /api/v1/channels/{channel_code}`. Scope `Desk.basic.READ`.
pub static GET: Operation = Operation::get(
    "desk.channels.get",
    "/api/{version}/channels/{channel_code}",
)
.scopes(&["Desk.basic.READ"]);

/// `GET /api/v1/channels/{channel_code}/photo`. Scope `Desk.basic.READ`.
pub static DOWNLOAD_PHOTO: Operation = Operation::get(
    "desk.channels.download_photo",
    "/api/{version}/channels/{channel_code}/photo",
)
.scopes(&["Desk.basic.READ"]);

/// `POST /api/v1/channels/{channel_code}/photo`. Scope `Desk.basic.CREATE`.
pub static UPLOAD_PHOTO: Operation = Operation::post(
    "desk.channels.upload_photo",
    "/api/{version}/channels/{channel_code}/photo",
)
.scopes(&["Desk.basic.CREATE"]);

/// The channels that tickets come through.
///
/// From [`Desk::channels`](crate::Desk::channels); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ChannelsClient {
    client: Client,
}

impl Desk {
    /// The channels that tickets come through.
    #[must_use]
    pub fn channels(&self) -> ChannelsClient {
        ChannelsClient {
            client: self.client().clone(),
        }
    }
}

impl ChannelsClient {
    /// Lists channels.
    ///
    /// `GET /api/v1/channels`. Scope `Desk.basic.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> List<Channel> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Gets a channel.
    ///
    /// `GET /api/v1/channels/{channel_code}`. Scope `Desk.basic.READ`. Repeated when it fails on the
    /// way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, channel_code: impl AsRef<str>) -> Call<Channel> {
        let request = self.client.request(&GET).segment(channel_code);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads the photo of channels.
    ///
    /// `GET /api/v1/channels/{channel_code}/photo`. Scope `Desk.basic.READ`. Repeated when it fails on
    /// the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_photo(&self, channel_code: impl AsRef<str>) -> DownloadPhotoCall {
        let request = self.client.request(&DOWNLOAD_PHOTO).segment(channel_code);
        DownloadPhotoCall(Call::new(self.client.clone(), request, wire::file))
    }

    /// Uploads the photo of channels.
    ///
    /// `POST /api/v1/channels/{channel_code}/photo`. Scope `Desk.basic.CREATE`. Not repeated by itself
    /// when it may have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn upload_photo(&self, channel_code: impl AsRef<str>, photo: Part) -> Call<()> {
        let request = self
            .client
            .request(&UPLOAD_PHOTO)
            .segment(channel_code)
            .multipart(Multipart::new().part("photo", photo));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `channels().download_photo` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadPhotoCall(Call<Bytes>);

impl DownloadPhotoCall {
    /// A whole number. Query parameter `height`.
    pub fn height(mut self, height: i64) -> Self {
        self.0.request_mut().set_query("height", height.to_string());
        self
    }
}

call!(DownloadPhotoCall => file);

/// Channel, from `channels().list`, `channels().get`.
#[non_exhaustive]
pub struct Channel {
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `code`: text.
    pub code: Option<String>,
    /// `appName`: text.
    pub app_name: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `externalId`: the id of an external.
    pub external_id: Option<Id>,
    /// `mappedIntegration`: text.
    pub mapped_integration: Option<String>,
    /// `replyConfig`: an object.
    pub reply_config: Option<ReplyConfig>,
    /// `type`: one of `SYSTEM`, `INTEGRATION`, `INSTANT_MESSAGE`.
    pub type_: Option<shared::ChannelType>,
    /// `acceptsReplies`: yes or no.
    pub accepts_replies: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Channel {
    "photoURL" => photo_url,
    "code" => code,
    "appName" => app_name,
    "departmentId" => department_id,
    "name" => name,
    "externalId" => external_id,
    "mappedIntegration" => mapped_integration,
    "replyConfig" => reply_config,
    "type" => type_,
    "acceptsReplies" => accepts_replies;
    extra
});

/// Reply config.
#[non_exhaustive]
pub struct ReplyConfig {
    /// `updateRecords`: yes or no.
    pub update_records: Option<bool>,
    /// `acceptsAttachments`: yes or no.
    pub accepts_attachments: Option<bool>,
    /// `contentTypes`: any of `text/plain`, `text/html`.
    pub content_types: Option<Vec<ReplyConfigContentType>>,
    /// `includeQuotedMessage`: yes or no.
    pub include_quoted_message: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ReplyConfig {
    "updateRecords" => update_records,
    "acceptsAttachments" => accepts_attachments,
    "contentTypes" => content_types,
    "includeQuotedMessage" => include_quoted_message;
    extra
});

open_enum! {
    /// Reply config content type.
    pub enum ReplyConfigContentType {
        /// `text/plain`
        TextPlain = "text/plain",
        /// `text/html`
        TextHtml = "text/html",
    }
}
