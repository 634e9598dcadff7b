// Written by `cargo xtask codegen` from desk/v1/channels.toml of the catalogue; changes belong there.
//! The channels that tickets come through.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut channels = desk.channels().list().stream();
//! while let Some(channel) = channels.next().await {
//!     println!("{:?}", channel?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &DOWNLOAD_PHOTO, &UPLOAD_PHOTO];

/// The channels that tickets come through.
///
/// From [`Desk::channels`](crate::Desk::channels).
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
    /// `GET /api/v1/channels`. Scope `Desk.basic.READ`. Retried on transient failures.
    pub fn list(&self) -> ListChannels {
        ListChannels(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Gets a channel.
    ///
    /// `GET /api/v1/channels/{channel_code}`. Scope `Desk.basic.READ`. Retried on transient failures.
    pub fn get(&self, channel_code: impl AsRef<str>) -> GetChannel {
        let request = self.client.request(&GET).segment(channel_code);
        GetChannel(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads the photo of channels.
    ///
    /// `GET /api/v1/channels/{channel_code}/photo`. Scope `Desk.basic.READ`. Retried on transient
    /// failures.
    pub fn download_photo(&self, channel_code: impl AsRef<str>) -> DownloadChannelPhoto {
        let request = self.client.request(&DOWNLOAD_PHOTO).segment(channel_code);
        DownloadChannelPhoto(Call::new(self.client.clone(), request, decode::file))
    }

    /// Uploads the photo of channels.
    ///
    /// `POST /api/v1/channels/{channel_code}/photo`. Scope `Desk.basic.CREATE`. Not retried when it
    /// may have been carried out.
    pub fn upload_photo(&self, channel_code: impl AsRef<str>, photo: Part) -> UploadChannelPhoto {
        let request = self
            .client
            .request(&UPLOAD_PHOTO)
            .segment(channel_code)
            .multipart(Multipart::new().part("photo", photo));
        UploadChannelPhoto(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`ChannelsClient::list`](crate::channels::ChannelsClient::list).
    ListChannels => list Channel
}

call! {
    /// Returned by [`ChannelsClient::get`](crate::channels::ChannelsClient::get).
    GetChannel => Channel
}

call! {
    /// Returned by [`ChannelsClient::download_photo`](crate::channels::ChannelsClient::download_photo).
    DownloadChannelPhoto => file
}

impl DownloadChannelPhoto {
    /// Query parameter `height`.
    pub fn height(mut self, height: i64) -> Self {
        self.0.request_mut().set_query("height", height.to_string());
        self
    }
}

call! {
    /// Returned by [`ChannelsClient::upload_photo`](crate::channels::ChannelsClient::upload_photo).
    UploadChannelPhoto => ()
}

/// Returned by `channels().list`, `channels().get`.
#[non_exhaustive]
pub struct Channel {
    pub photo_url: Option<String>,
    pub code: Option<String>,
    pub app_name: Option<String>,
    pub department_id: Option<Id>,
    pub name: Option<String>,
    pub external_id: Option<Id>,
    pub mapped_integration: Option<String>,
    pub reply_config: Option<ReplyConfig>,
    /// One of `SYSTEM`, `INTEGRATION`, `INSTANT_MESSAGE`.
    pub type_: Option<shared::ChannelType>,
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

#[non_exhaustive]
pub struct ReplyConfig {
    pub update_records: Option<bool>,
    pub accepts_attachments: Option<bool>,
    /// Any of `text/plain`, `text/html`.
    pub content_types: Option<Vec<ReplyConfigContentType>>,
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
    pub enum ReplyConfigContentType {
        /// `text/plain`
        TextPlain = "text/plain",
        /// `text/html`
        TextHtml = "text/html",
    }
}
