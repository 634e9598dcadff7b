// Written by `cargo xtask codegen` from crm/v8/emails.toml of the catalogue; changes belong there.
//! Mail at records: reading, sending, associating.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut emails = crm.emails().list("Contacts", "4876876000000123456").stream();
//! while let Some(email) = emails.next().await {
//!     println!("{:?}", email?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/{module}/{record_id}/Emails`. Scope `ZohoCRM.modules.emails.READ`.
pub static LIST: Operation = Operation::get(
    "crm.emails.list",
    "/crm/{version}/{module}/{record_id}/Emails",
)
.scopes(&["ZohoCRM.modules.emails.READ"]);

/// `GET /crm/v8/{module}/{record_id}/Emails/{message_id}`. Scope `ZohoCRM.modules.emails.READ`.
pub static GET: Operation = Operation::get(
    "crm.emails.get",
    "/crm/{version}/{module}/{record_id}/Emails/{message_id}",
)
.scopes(&["ZohoCRM.modules.emails.READ"]);

/// `POST /crm/v8/{module}/{record_id}/actions/associate_email`. Scope `ZohoCRM.modules.emails.CREATE`.
pub static ASSOCIATE: Operation = Operation::post(
    "crm.emails.associate",
    "/crm/{version}/{module}/{record_id}/actions/associate_email",
)
.scopes(&["ZohoCRM.modules.emails.CREATE"])
.rows("Emails");

/// `GET /crm/v8/actions/email_available`. Scope `ZohoCRM.modules.emails.ALL`.
pub static CHECK_AVAILABLE: Operation = Operation::get(
    "crm.emails.check_available",
    "/crm/{version}/actions/email_available",
)
.scopes(&["ZohoCRM.modules.emails.ALL"]);

/// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_attachments`. Scopes `ZohoCRM.modules.emails.READ` and `ZohoCRM.modules.READ`.
pub static DOWNLOAD_ATTACHMENTS: Operation = Operation::get(
    "crm.emails.download_attachments",
    "/crm/{version}/{module}/{record_id}/Emails/actions/download_attachments",
)
.scopes(&["ZohoCRM.modules.emails.READ", "ZohoCRM.modules.READ"])
.alternatives(&[&[
    "ZohoCRM.modules.emails.READ",
    "ZohoCRM.modules.{module}.READ",
]]);

/// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_inline_images`. Scopes `ZohoCRM.modules.emails.READ` and `ZohoCRM.modules.ALL`.
pub static DOWNLOAD_INLINE_IMAGES: Operation = Operation::get(
    "crm.emails.download_inline_images",
    "/crm/{version}/{module}/{record_id}/Emails/actions/download_inline_images",
)
.scopes(&["ZohoCRM.modules.emails.READ", "ZohoCRM.modules.ALL"])
.alternatives(&[&[
    "ZohoCRM.modules.emails.READ",
    "ZohoCRM.modules.{module}.ALL",
]]);

/// `POST /crm/v8/Contacts/{contact_id}/Emails/{message_id}/actions/link_record`. Scopes `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and `ZohoCRM.modules.contacts.CREATE`.
pub static LINK: Operation = Operation::post(
    "crm.emails.link",
    "/crm/{version}/Contacts/{contact_id}/Emails/{message_id}/actions/link_record",
)
.scopes(&[
    "ZohoCRM.modules.emails.CREATE",
    "ZohoCRM.modules.deals.CREATE",
    "ZohoCRM.modules.contacts.CREATE",
])
.rows("Emails");

/// `POST /crm/v8/Contacts/{contact_id}/Emails/actions/link_record`. Scopes `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and `ZohoCRM.modules.contacts.CREATE`.
pub static LINK_MANY: Operation = Operation::post(
    "crm.emails.link_many",
    "/crm/{version}/Contacts/{contact_id}/Emails/actions/link_record",
)
.scopes(&[
    "ZohoCRM.modules.emails.CREATE",
    "ZohoCRM.modules.deals.CREATE",
    "ZohoCRM.modules.contacts.CREATE",
])
.rows("Emails");

/// `POST /crm/v8/{module}/{record_id}/actions/send_mail`. Scope `ZohoCRM.send_mail.all.CREATE`.
pub static SEND: Operation = Operation::post(
    "crm.emails.send",
    "/crm/{version}/{module}/{record_id}/actions/send_mail",
)
.scopes(&["ZohoCRM.send_mail.all.CREATE"])
.rows("data");

/// `POST /crm/v8/{module}/{record_id}/actions/unblock_email`. Scope `ZohoCRM.settings.emails.CREATE`.
pub static UNBLOCK: Operation = Operation::post(
    "crm.emails.unblock",
    "/crm/{version}/{module}/{record_id}/actions/unblock_email",
)
.scopes(&["ZohoCRM.settings.emails.CREATE"])
.alternatives(&[&["ZohoCRM.send_mail.all.CREATE"]])
.rows("data");

/// `POST /crm/v8/{module}/actions/unblock_email`. Scope `ZohoCRM.settings.emails.CREATE`.
pub static UNBLOCK_MANY: Operation = Operation::post(
    "crm.emails.unblock_many",
    "/crm/{version}/{module}/actions/unblock_email",
)
.scopes(&["ZohoCRM.settings.emails.CREATE"])
.alternatives(&[&["ZohoCRM.send_mail.all.CREATE"]])
.rows("data");

/// `DELETE /crm/v8/Contacts/{contact_id}/Emails/{message_id}/actions/link_record`. Scopes `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and `ZohoCRM.modules.contacts.CREATE`.
pub static UNLINK: Operation = Operation::delete(
    "crm.emails.unlink",
    "/crm/{version}/Contacts/{contact_id}/Emails/{message_id}/actions/link_record",
)
.scopes(&[
    "ZohoCRM.modules.emails.CREATE",
    "ZohoCRM.modules.deals.CREATE",
    "ZohoCRM.modules.contacts.CREATE",
])
.rows("Emails");

/// `DELETE /crm/v8/Contacts/{contact_id}/Emails/actions/link_record`. Scopes `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and `ZohoCRM.modules.contacts.CREATE`.
pub static UNLINK_MANY: Operation = Operation::delete(
    "crm.emails.unlink_many",
    "/crm/{version}/Contacts/{contact_id}/Emails/actions/link_record",
)
.scopes(&[
    "ZohoCRM.modules.emails.CREATE",
    "ZohoCRM.modules.deals.CREATE",
    "ZohoCRM.modules.contacts.CREATE",
])
.rows("Emails");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &ASSOCIATE,
    &CHECK_AVAILABLE,
    &DOWNLOAD_ATTACHMENTS,
    &DOWNLOAD_INLINE_IMAGES,
    &LINK,
    &LINK_MANY,
    &SEND,
    &UNBLOCK,
    &UNBLOCK_MANY,
    &UNLINK,
    &UNLINK_MANY,
];

/// Mail at records: reading, sending, associating.
///
/// From [`Crm::emails`](crate::Crm::emails).
#[derive(Debug, Clone)]
pub struct EmailsClient {
    client: Client,
}

impl Crm {
    /// Mail at records: reading, sending, associating.
    #[must_use]
    pub fn emails(&self) -> EmailsClient {
        EmailsClient {
            client: self.client().clone(),
        }
    }
}

impl EmailsClient {
    /// Lists emails.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails`. Scope `ZohoCRM.modules.emails.READ`. Continues by
    /// `index`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListEmails {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListEmails(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "Emails"),
            Paging::Index,
        ))
    }

    /// Gets an email.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/{message_id}`. Scope `ZohoCRM.modules.emails.READ`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        message_id: impl Into<Id>,
    ) -> GetEmail {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(message_id.into());
        GetEmail(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "Emails")
        }))
    }

    /// Adds mail that was sent elsewhere to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/associate_email`. Scope
    /// `ZohoCRM.modules.emails.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn associate(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        emails: &[AssociatedEmail],
    ) -> AssociateEmails {
        let request = self
            .client
            .request(&ASSOCIATE)
            .segment(module)
            .segment(record_id.into())
            .json_list("Emails", emails)
            .checked_all(emails);
        AssociateEmails(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        }))
    }

    /// Finds the record that an address belongs to.
    ///
    /// `GET /crm/v8/actions/email_available`. Scope `ZohoCRM.modules.emails.ALL`. Retried on transient
    /// failures.
    pub fn check_available(&self, orginal_message_id: impl Into<Id>) -> CheckAvailableEmails {
        let mut request = self.client.request(&CHECK_AVAILABLE);
        request.set_query("orginal_message_id", orginal_message_id.into());
        CheckAvailableEmails(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Downloads the attachments of emails.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_attachments`. Scopes
    /// `ZohoCRM.modules.emails.READ` and `ZohoCRM.modules.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn download_attachments(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        user_id: impl Into<Id>,
        message_id: impl Into<Id>,
        id: impl Into<Id>,
        name: impl AsRef<str>,
    ) -> DownloadEmailAttachments {
        let mut request = self
            .client
            .request(&DOWNLOAD_ATTACHMENTS)
            .segment(module)
            .segment(record_id.into());
        request.set_query("user_id", user_id.into());
        request.set_query("message_id", message_id.into());
        request.set_query("id", id.into());
        request.set_query("name", name);
        DownloadEmailAttachments(Call::new(self.client.clone(), request, decode::file))
    }

    /// Downloads the inline images of emails.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_inline_images`. Scopes
    /// `ZohoCRM.modules.emails.READ` and `ZohoCRM.modules.ALL`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn download_inline_images(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        user_id: impl Into<Id>,
        message_id: impl Into<Id>,
        id: impl Into<Id>,
    ) -> DownloadEmailInlineImages {
        let mut request = self
            .client
            .request(&DOWNLOAD_INLINE_IMAGES)
            .segment(module)
            .segment(record_id.into());
        request.set_query("user_id", user_id.into());
        request.set_query("message_id", message_id.into());
        request.set_query("id", id.into());
        DownloadEmailInlineImages(Call::new(self.client.clone(), request, decode::file))
    }

    /// Links a mail of a contact to a deal.
    ///
    /// `POST /crm/v8/Contacts/{contact_id}/Emails/{message_id}/actions/link_record`. Scopes
    /// `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and
    /// `ZohoCRM.modules.contacts.CREATE`. Not retried when it may have been carried out.
    pub fn link(
        &self,
        contact_id: impl Into<Id>,
        message_id: impl Into<Id>,
        emails: &[EmailLink],
    ) -> LinkEmails {
        let request = self
            .client
            .request(&LINK)
            .segment(contact_id.into())
            .segment(message_id.into())
            .json_list("Emails", emails);
        LinkEmails(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        }))
    }

    /// Links mails of a contact to deals.
    ///
    /// `POST /crm/v8/Contacts/{contact_id}/Emails/actions/link_record`. Scopes
    /// `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and
    /// `ZohoCRM.modules.contacts.CREATE`. Not retried when it may have been carried out.
    pub fn link_many(
        &self,
        contact_id: impl Into<Id>,
        emails: &[EmailLinkEntry],
    ) -> LinkManyEmails {
        let request = self
            .client
            .request(&LINK_MANY)
            .segment(contact_id.into())
            .json_list("Emails", emails);
        LinkManyEmails(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        }))
    }

    /// Sends mail to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/send_mail`. Scope `ZohoCRM.send_mail.all.CREATE`.
    /// Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn send(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[EmailSend],
    ) -> SendEmails {
        let request = self
            .client
            .request(&SEND)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", data);
        SendEmails(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Unblocks emails.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/unblock_email`. Scope
    /// `ZohoCRM.settings.emails.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn unblock(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &EmailUnblock,
    ) -> UnblockEmails {
        let request = self
            .client
            .request(&UNBLOCK)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body);
        UnblockEmails(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Unblocks several emails.
    ///
    /// `POST /crm/v8/{module}/actions/unblock_email`. Scope `ZohoCRM.settings.emails.CREATE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn unblock_many(&self, module: impl AsRef<str>, body: &EmailUnblock) -> UnblockManyEmails {
        let request = self
            .client
            .request(&UNBLOCK_MANY)
            .segment(module)
            .json_member("", body);
        UnblockManyEmails(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        }))
    }

    /// Removes the link of a mail to a deal.
    ///
    /// `DELETE /crm/v8/Contacts/{contact_id}/Emails/{message_id}/actions/link_record`. Scopes
    /// `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and
    /// `ZohoCRM.modules.contacts.CREATE`. Retried on transient failures.
    pub fn unlink(&self, contact_id: impl Into<Id>, message_id: impl Into<Id>) -> UnlinkEmails {
        let request = self
            .client
            .request(&UNLINK)
            .segment(contact_id.into())
            .segment(message_id.into());
        UnlinkEmails(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "Emails")
        }))
    }

    /// Removes the links of mails to deals.
    ///
    /// `DELETE /crm/v8/Contacts/{contact_id}/Emails/actions/link_record`. Scopes
    /// `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and
    /// `ZohoCRM.modules.contacts.CREATE`. Retried on transient failures.
    ///
    /// - `owner_id`: The id of the user whose mail is meant; in lists only with the type
    ///   `user_emails`.
    pub fn unlink_many(
        &self,
        contact_id: impl Into<Id>,
        message_ids: impl IntoIterator<Item = impl Into<Id>>,
        owner_id: impl Into<Id>,
    ) -> UnlinkManyEmails {
        let mut request = self.client.request(&UNLINK_MANY).segment(contact_id.into());
        request.set_query("message_ids", json::strings::<Id>(message_ids).join(","));
        request.set_query("owner_id", owner_id.into());
        UnlinkManyEmails(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        }))
    }
}

call! {
    /// Returned by [`EmailsClient::list`](crate::emails::EmailsClient::list).
    ListEmails => list Email
}

impl ListEmails {
    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<EmailType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Query parameter `index`.
    pub fn index(mut self, index: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("index", index);
        self
    }

    /// The id of the user whose mail is meant; in lists only with the type `user_emails`. Query
    /// parameter `owner_id`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("owner_id", owner_id.into());
        self
    }
}

call! {
    /// Returned by [`EmailsClient::get`](crate::emails::EmailsClient::get).
    GetEmail => Email
}

impl GetEmail {
    /// Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<EmailType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The id of the user whose mail is meant; in lists only with the type `user_emails`. Query
    /// parameter `owner_id`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("owner_id", owner_id.into());
        self
    }
}

call! {
    /// Returned by [`EmailsClient::associate`](crate::emails::EmailsClient::associate).
    AssociateEmails => RowOutcomes
}

call! {
    /// Returned by [`EmailsClient::check_available`](crate::emails::EmailsClient::check_available).
    CheckAvailableEmails => EmailAvailability
}

call! {
    /// Returned by [`EmailsClient::download_attachments`](crate::emails::EmailsClient::download_attachments).
    DownloadEmailAttachments => file
}

call! {
    /// Returned by [`EmailsClient::download_inline_images`](crate::emails::EmailsClient::download_inline_images).
    DownloadEmailInlineImages => file
}

call! {
    /// Returned by [`EmailsClient::link`](crate::emails::EmailsClient::link).
    LinkEmails => RowOutcomes
}

call! {
    /// Returned by [`EmailsClient::link_many`](crate::emails::EmailsClient::link_many).
    LinkManyEmails => RowOutcomes
}

call! {
    /// Returned by [`EmailsClient::send`](crate::emails::EmailsClient::send).
    SendEmails => RowOutcomes
}

call! {
    /// Returned by [`EmailsClient::unblock`](crate::emails::EmailsClient::unblock).
    UnblockEmails => RowOutcomes
}

call! {
    /// Returned by [`EmailsClient::unblock_many`](crate::emails::EmailsClient::unblock_many).
    UnblockManyEmails => RowOutcomes
}

call! {
    /// Returned by [`EmailsClient::unlink`](crate::emails::EmailsClient::unlink).
    UnlinkEmails => RowOutcomes
}

impl UnlinkEmails {
    /// The id of the user whose mail is meant; in lists only with the type `user_emails`. Query
    /// parameter `owner_id`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("owner_id", owner_id.into());
        self
    }
}

call! {
    /// Returned by [`EmailsClient::unlink_many`](crate::emails::EmailsClient::unlink_many).
    UnlinkManyEmails => RowOutcomes
}

/// Sent by `emails().associate`.
pub struct AssociatedEmail {
    pub from: Option<shared::EmailCc>,
    pub to: Option<Vec<shared::EmailCc>>,
    pub cc: Option<Vec<shared::EmailCc>>,
    pub bcc: Option<Vec<shared::EmailCc>>,
    pub attachments: Option<Vec<shared::IdRef>>,
    pub content: Option<String>,
    /// One of `html`, `text`.
    pub mail_format: Option<MailFormat>,
    /// From 1 to 250 characters.
    pub subject: Option<String>,
    pub original_message_id: Option<Id>,
    pub sent: Option<bool>,
    pub date_time: Option<DateTime>,
    pub linked_record: Option<AssociatedEmailLinkedRecord>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssociatedEmail {
    "from" => from,
    "to" => to,
    "cc" => cc,
    "bcc" => bcc,
    "attachments" => attachments,
    "content" => content,
    "mail_format" => mail_format,
    "subject" => subject,
    "original_message_id" => original_message_id,
    "sent" => sent,
    "date_time" => date_time,
    "linked_record" => linked_record;
    extra
} constraints "subject" [1, 250]);

pub struct AssociatedEmailLinkedRecord {
    pub id: Option<Id>,
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssociatedEmailLinkedRecord {
    "id" => id,
    "module" => module;
    extra
});

pub struct DataSubjectRequest {
    pub id: Option<Id>,
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DataSubjectRequest {
    "id" => id,
    "type" => type_;
    extra
});

/// Returned by `emails().list`, `emails().get`.
#[non_exhaustive]
pub struct Email {
    pub attachments: Option<Vec<EmailAttachment>>,
    pub thread_id: Option<Id>,
    pub cc: Option<Vec<shared::EmailCc>>,
    pub summary: Option<String>,
    pub owner: Option<shared::UserRef>,
    pub read: Option<bool>,
    pub content: Option<String>,
    pub sent: Option<bool>,
    pub subject: Option<String>,
    pub activity_info: Option<Json>,
    /// One of `request`, `query`, `purchase`, `complaints`, `spam`, `others`.
    pub intent: Option<Intent>,
    /// One of `negative`, `neutral`, `positive`.
    pub sentiment_info: Option<SentimentInfo>,
    pub message_id: Option<Id>,
    pub source: Option<String>,
    pub linked_record: Option<shared::LinkedRecord>,
    pub sent_time: Option<String>,
    pub emotion: Option<String>,
    pub from: Option<shared::EmailCc>,
    pub to: Option<Vec<shared::EmailCc>>,
    pub time: Option<DateTime>,
    pub status: Option<Vec<EmailStatus>>,
    pub has_attachment: Option<bool>,
    pub has_thread_attachment: Option<bool>,
    pub editable: Option<bool>,
    pub mail_format: Option<String>,
    pub reply_to: Option<shared::EmailCc>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Email {
    "attachments" => attachments,
    "thread_id" => thread_id,
    "cc" => cc,
    "summary" => summary,
    "owner" => owner,
    "read" => read,
    "content" => content,
    "sent" => sent,
    "subject" => subject,
    "activity_info" => activity_info,
    "intent" => intent,
    "sentiment_info" => sentiment_info,
    "message_id" => message_id,
    "source" => source,
    "linked_record" => linked_record,
    "sent_time" => sent_time,
    "emotion" => emotion,
    "from" => from,
    "to" => to,
    "time" => time,
    "status" => status,
    "has_attachment" => has_attachment,
    "has_thread_attachment" => has_thread_attachment,
    "editable" => editable,
    "mail_format" => mail_format,
    "reply_to" => reply_to;
    extra
});

#[non_exhaustive]
pub struct EmailAttachment {
    pub id: Option<Id>,
    pub size: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailAttachment {
    "id" => id,
    "size" => size,
    "name" => name;
    extra
});

/// Returned by `emails().check_available`.
#[non_exhaustive]
pub struct EmailAvailability {
    pub available: Option<bool>,
    pub record: Option<EmailAvailabilityRecord>,
    pub linked_record: Option<AssociatedEmailLinkedRecord>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailAvailability {
    "available" => available,
    "record" => record,
    "linked_record" => linked_record;
    extra
});

#[non_exhaustive]
pub struct EmailAvailabilityRecord {
    pub id: Option<Id>,
    pub module: Option<shared::ApiNameRef>,
    pub linked_record: Option<AssociatedEmailLinkedRecord>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailAvailabilityRecord {
    "id" => id,
    "module" => module,
    "linked_record" => linked_record;
    extra
});

/// Sent by `emails().link`.
pub struct EmailLink {
    pub owner: Option<shared::UserRef>,
    pub linked_record: Option<shared::LinkedRecord>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailLink {
    "owner" => owner,
    "linked_record" => linked_record;
    extra
});

/// Sent by `emails().link_many`.
pub struct EmailLinkEntry {
    pub message_id: Option<Id>,
    pub owner: Option<shared::UserRef>,
    pub linked_record: Option<shared::LinkedRecord>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailLinkEntry {
    "message_id" => message_id,
    "owner" => owner,
    "linked_record" => linked_record;
    extra
});

/// Sent by `emails().send`.
pub struct EmailSend {
    pub from: Option<shared::EmailCc>,
    pub to: Option<Vec<shared::EmailCc>>,
    pub cc: Option<Vec<shared::EmailCc>>,
    pub bcc: Option<Vec<shared::EmailCc>>,
    pub reply_to: Option<shared::EmailCc>,
    pub org_email: Option<bool>,
    pub scheduled_time: Option<DateTime>,
    /// One of `html`, `text`.
    pub mail_format: Option<MailFormat>,
    pub consent_email: Option<bool>,
    pub content: Option<String>,
    pub subject: Option<String>,
    pub in_reply_to: Option<InReplyTo>,
    pub template: Option<EmailTemplateRef>,
    pub inventory_details: Option<InventoryDetails>,
    pub data_subject_request: Option<DataSubjectRequest>,
    pub attachments: Option<Vec<shared::IdRef>>,
    pub linked_record: Option<shared::LinkedRecord>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailSend {
    "from" => from,
    "to" => to,
    "cc" => cc,
    "bcc" => bcc,
    "reply_to" => reply_to,
    "org_email" => org_email,
    "scheduled_time" => scheduled_time,
    "mail_format" => mail_format,
    "consent_email" => consent_email,
    "content" => content,
    "subject" => subject,
    "in_reply_to" => in_reply_to,
    "template" => template,
    "inventory_details" => inventory_details,
    "data_subject_request" => data_subject_request,
    "attachments" => attachments,
    "linked_record" => linked_record;
    extra
});

#[non_exhaustive]
pub struct EmailStatus {
    pub first_open: Option<DateTime>,
    pub count: Option<i64>,
    pub type_: Option<String>,
    pub last_open: Option<DateTime>,
    pub bounced_time: Option<DateTime>,
    pub bounced_reason: Option<String>,
    pub category: Option<String>,
    pub sub_category: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailStatus {
    "first_open" => first_open,
    "count" => count,
    "type" => type_,
    "last_open" => last_open,
    "bounced_time" => bounced_time,
    "bounced_reason" => bounced_reason,
    "category" => category,
    "sub_category" => sub_category;
    extra
});

pub struct EmailTemplateRef {
    pub id: Option<Id>,
    pub attachments: Option<Vec<shared::EmailTemplateAttachment>>,
    pub subject: Option<String>,
    pub associated: Option<bool>,
    pub consent_linked: Option<bool>,
    pub description: Option<String>,
    pub last_version_statistics: Option<shared::LastVersionStatistic>,
    pub category: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub last_usage_time: Option<DateTime>,
    pub folder: Option<shared::NameRef>,
    pub module: Option<shared::ApiNameRef>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub name: Option<String>,
    pub editor_mode: Option<String>,
    pub favorite: Option<bool>,
    pub content: Option<String>,
    pub mail_content: Option<String>,
    pub active: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailTemplateRef {
    "id" => id,
    "attachments" => attachments,
    "subject" => subject,
    "associated" => associated,
    "consent_linked" => consent_linked,
    "description" => description,
    "last_version_statistics" => last_version_statistics,
    "category" => category,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "last_usage_time" => last_usage_time,
    "folder" => folder,
    "module" => module,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "name" => name,
    "editor_mode" => editor_mode,
    "favorite" => favorite,
    "content" => content,
    "mail_content" => mail_content,
    "active" => active;
    extra
});

/// Sent by `emails().unblock`, `emails().unblock_many`.
pub struct EmailUnblock {
    pub ids: Option<Vec<Id>>,
    pub unblock_fields: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailUnblock {
    "ids" => ids,
    "unblock_fields" => unblock_fields;
    extra
});

pub struct InReplyTo {
    pub message_id: Option<Id>,
    pub owner: Option<shared::UserRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type InReplyTo {
    "message_id" => message_id,
    "owner" => owner;
    extra
});

pub struct InventoryDetails {
    pub inventory_template: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type InventoryDetails {
    "inventory_template" => inventory_template;
    extra
});

open_enum! {
    /// Sent by `emails().list`, `emails().get`.
    pub enum EmailType {
        /// `all_contacts_draft_crm_emails`
        AllContactsDraftCrmEmails = "all_contacts_draft_crm_emails",
        /// `all_contacts_scheduled_crm_emails`
        AllContactsScheduledCrmEmails = "all_contacts_scheduled_crm_emails",
        /// `all_contacts_sent_crm_emails`
        AllContactsSentCrmEmails = "all_contacts_sent_crm_emails",
        /// `sent_from_crm`
        SentFromCrm = "sent_from_crm",
        /// `scheduled_in_crm`
        ScheduledInCrm = "scheduled_in_crm",
        /// `drafts`
        Drafts = "drafts",
        /// `user_emails`
        UserEmails = "user_emails",
    }
}

open_enum! {
    pub enum Intent {
        /// `request`
        Request = "request",
        /// `query`
        Query = "query",
        /// `purchase`
        Purchase = "purchase",
        /// `complaints`
        Complaints = "complaints",
        /// `spam`
        Spam = "spam",
        /// `others`
        Others = "others",
    }
}

open_enum! {
    pub enum MailFormat {
        /// `html`
        Html = "html",
        /// `text`
        Text = "text",
    }
}

open_enum! {
    pub enum SentimentInfo {
        /// `negative`
        Negative = "negative",
        /// `neutral`
        Neutral = "neutral",
        /// `positive`
        Positive = "positive",
    }
}
