// Written by `cargo xtask codegen` from xtask/catalog/crm/emails.toml; changes belong there.
//! Mail at records: reading, sending, associating.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut emails = crm.emails().list("Contacts", "4876876000000123456").stream();
//! while let Some(email) = emails.next().await {
//!     println!("{:?}", email?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum,
    wire::{self, Json},
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Mail at records: reading, sending, associating.
///
/// From [`Crm::emails`](crate::Crm::emails); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/{module}/{record_id}/Emails`. Scope `ZohoCRM.modules.emails.READ`. Goes on by
    /// `index`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListCall {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "Emails"),
            Paging::Index,
        ))
    }

    /// Gets an email.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/{message_id}`. Scope `ZohoCRM.modules.emails.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        message_id: impl Into<Id>,
    ) -> GetCall {
        let request = self
            .client
            .request(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(message_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "Emails")
        }))
    }

    /// Adds mail that was sent elsewhere to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/associate_email`. Scope
    /// `ZohoCRM.modules.emails.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn associate(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        emails: &[AssociatedEmail],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&ASSOCIATE)
            .segment(module)
            .segment(record_id.into())
            .json_list("Emails", emails)
            .checked_all(emails);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        })
    }

    /// Finds the record that an address belongs to.
    ///
    /// `GET /crm/v8/actions/email_available`. Scope `ZohoCRM.modules.emails.ALL`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn check_available(&self, orginal_message_id: impl Into<Id>) -> Call<EmailAvailability> {
        let mut request = self.client.request(&CHECK_AVAILABLE);
        request.set_query("orginal_message_id", orginal_message_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads the attachments of emails.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_attachments`. Scopes
    /// `ZohoCRM.modules.emails.READ` and `ZohoCRM.modules.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn download_attachments(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        user_id: impl Into<Id>,
        message_id: impl Into<Id>,
        id: impl Into<Id>,
        name: impl AsRef<str>,
    ) -> Call<Bytes> {
        let mut request = self
            .client
            .request(&DOWNLOAD_ATTACHMENTS)
            .segment(module)
            .segment(record_id.into());
        request.set_query("user_id", user_id.into());
        request.set_query("message_id", message_id.into());
        request.set_query("id", id.into());
        request.set_query("name", name);
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Downloads the inline images of emails.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_inline_images`. Scopes
    /// `ZohoCRM.modules.emails.READ` and `ZohoCRM.modules.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn download_inline_images(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        user_id: impl Into<Id>,
        message_id: impl Into<Id>,
        id: impl Into<Id>,
    ) -> Call<Bytes> {
        let mut request = self
            .client
            .request(&DOWNLOAD_INLINE_IMAGES)
            .segment(module)
            .segment(record_id.into());
        request.set_query("user_id", user_id.into());
        request.set_query("message_id", message_id.into());
        request.set_query("id", id.into());
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Links a mail of a contact to a deal.
    ///
    /// `POST /crm/v8/Contacts/{contact_id}/Emails/{message_id}/actions/link_record`. Scopes
    /// `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and
    /// `ZohoCRM.modules.contacts.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn link(
        &self,
        contact_id: impl Into<Id>,
        message_id: impl Into<Id>,
        emails: &[EmailLink],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&LINK)
            .segment(contact_id.into())
            .segment(message_id.into())
            .json_list("Emails", emails);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        })
    }

    /// Links mails of a contact to deals.
    ///
    /// `POST /crm/v8/Contacts/{contact_id}/Emails/actions/link_record`. Scopes
    /// `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and
    /// `ZohoCRM.modules.contacts.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn link_many(
        &self,
        contact_id: impl Into<Id>,
        emails: &[EmailLinkEntry],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&LINK_MANY)
            .segment(contact_id.into())
            .json_list("Emails", emails);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        })
    }

    /// Sends mail to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/send_mail`. Scope `ZohoCRM.send_mail.all.CREATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn send(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[EmailSend],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&SEND)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", data);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Unblocks emails.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/unblock_email`. Scope
    /// `ZohoCRM.settings.emails.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unblock(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &EmailUnblock,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UNBLOCK)
            .segment(module)
            .segment(record_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Unblocks several emails.
    ///
    /// `POST /crm/v8/{module}/actions/unblock_email`. Scope `ZohoCRM.settings.emails.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unblock_many(&self, module: impl AsRef<str>, body: &EmailUnblock) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UNBLOCK_MANY)
            .segment(module)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Removes the link of a mail to a deal.
    ///
    /// `DELETE /crm/v8/Contacts/{contact_id}/Emails/{message_id}/actions/link_record`. Scopes
    /// `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and
    /// `ZohoCRM.modules.contacts.CREATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn unlink(&self, contact_id: impl Into<Id>, message_id: impl Into<Id>) -> UnlinkCall {
        let request = self
            .client
            .request(&UNLINK)
            .segment(contact_id.into())
            .segment(message_id.into());
        UnlinkCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "Emails")
        }))
    }

    /// Removes the links of mails to deals.
    ///
    /// `DELETE /crm/v8/Contacts/{contact_id}/Emails/actions/link_record`. Scopes
    /// `ZohoCRM.modules.emails.CREATE`, `ZohoCRM.modules.deals.CREATE` and
    /// `ZohoCRM.modules.contacts.CREATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `message_ids`: one or more ids, which are sent with commas between them
    pub fn unlink_many(
        &self,
        contact_id: impl Into<Id>,
        message_ids: impl IntoIterator<Item = impl Into<Id>>,
        owner_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let mut request = self.client.request(&UNLINK_MANY).segment(contact_id.into());
        request.set_query("message_ids", wire::strings::<Id>(message_ids).join(","));
        request.set_query("owner_id", owner_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        })
    }
}

/// What may be set before `emails().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Email>);

impl ListCall {
    /// One of the 7 words of [`EmailType`]. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<EmailType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Text. Query parameter `index`.
    pub fn index(mut self, index: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("index", index);
        self
    }

    /// The id of the user whose mail is meant; of lists, only with the type `user_emails`. Query
    /// parameter `owner_id`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("owner_id", owner_id.into());
        self
    }
}

call!(ListCall => list Email);

/// What may be set before `emails().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Email>);

impl GetCall {
    /// One of the 7 words of [`EmailType`]. Query parameter `type`.
    pub fn type_(mut self, type_: impl Into<EmailType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// The id of the user whose mail is meant; of lists, only with the type `user_emails`. Query
    /// parameter `owner_id`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("owner_id", owner_id.into());
        self
    }
}

call!(GetCall => Email);

/// What may be set before `emails().unlink` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UnlinkCall(Call<RowOutcomes>);

impl UnlinkCall {
    /// The id of the user whose mail is meant; of lists, only with the type `user_emails`. Query
    /// parameter `owner_id`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("owner_id", owner_id.into());
        self
    }
}

call!(UnlinkCall => RowOutcomes);

/// Associated email, for `emails().associate`.
pub struct AssociatedEmail {
    /// `from`: an object.
    pub from: Option<shared::EmailCc>,
    /// `to`: a list.
    pub to: Option<Vec<shared::EmailCc>>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<Vec<shared::EmailCc>>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::IdRef>>,
    /// `content`: text.
    pub content: Option<String>,
    /// `mail_format`: one of `html`, `text`.
    pub mail_format: Option<MailFormat>,
    /// `subject`: text, from 1 to 250 characters.
    pub subject: Option<String>,
    /// `original_message_id`: the id of an original message.
    pub original_message_id: Option<Id>,
    /// `sent`: yes or no.
    pub sent: Option<bool>,
    /// `date_time`: a moment with its offset.
    pub date_time: Option<DateTime>,
    /// `linked_record`: an object.
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

/// Associated email linked record.
pub struct AssociatedEmailLinkedRecord {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type AssociatedEmailLinkedRecord {
    "id" => id,
    "module" => module;
    extra
});

/// Data subject request.
pub struct DataSubjectRequest {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DataSubjectRequest {
    "id" => id,
    "type" => type_;
    extra
});

/// Email, from `emails().list`, `emails().get`.
#[non_exhaustive]
pub struct Email {
    /// `attachments`: a list.
    pub attachments: Option<Vec<EmailAttachment>>,
    /// `thread_id`: the id of a thread.
    pub thread_id: Option<Id>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// `summary`: text.
    pub summary: Option<String>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `read`: yes or no.
    pub read: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `sent`: yes or no.
    pub sent: Option<bool>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `activity_info`: any JSON.
    pub activity_info: Option<Json>,
    /// `intent`: one of `request`, `query`, `purchase`, `complaints`, `spam`, `others`.
    pub intent: Option<Intent>,
    /// `sentiment_info`: one of `negative`, `neutral`, `positive`.
    pub sentiment_info: Option<SentimentInfo>,
    /// `message_id`: the id of a message.
    pub message_id: Option<Id>,
    /// `source`: text.
    pub source: Option<String>,
    /// `linked_record`: an object.
    pub linked_record: Option<shared::LinkedRecord>,
    /// `sent_time`: text.
    pub sent_time: Option<String>,
    /// `emotion`: text.
    pub emotion: Option<String>,
    /// `from`: an object.
    pub from: Option<shared::EmailCc>,
    /// `to`: a list.
    pub to: Option<Vec<shared::EmailCc>>,
    /// `time`: a moment with its offset.
    pub time: Option<DateTime>,
    /// `status`: a list.
    pub status: Option<Vec<EmailStatus>>,
    /// `has_attachment`: whether it has attachment.
    pub has_attachment: Option<bool>,
    /// `has_thread_attachment`: whether it has thread attachment.
    pub has_thread_attachment: Option<bool>,
    /// `editable`: yes or no.
    pub editable: Option<bool>,
    /// `mail_format`: text.
    pub mail_format: Option<String>,
    /// `reply_to`: an object.
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

/// Email attachment.
#[non_exhaustive]
pub struct EmailAttachment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `size`: text.
    pub size: Option<String>,
    /// `name`: its name.
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

/// Email availability, from `emails().check_available`.
#[non_exhaustive]
pub struct EmailAvailability {
    /// `available`: yes or no.
    pub available: Option<bool>,
    /// `record`: an object.
    pub record: Option<EmailAvailabilityRecord>,
    /// `linked_record`: an object.
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

/// Email availability record.
#[non_exhaustive]
pub struct EmailAvailabilityRecord {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `linked_record`: an object.
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

/// Email link, for `emails().link`.
pub struct EmailLink {
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `linked_record`: an object.
    pub linked_record: Option<shared::LinkedRecord>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailLink {
    "owner" => owner,
    "linked_record" => linked_record;
    extra
});

/// Email link entry, for `emails().link_many`.
pub struct EmailLinkEntry {
    /// `message_id`: the id of a message.
    pub message_id: Option<Id>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// `linked_record`: an object.
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

/// Email send, for `emails().send`.
pub struct EmailSend {
    /// `from`: an object.
    pub from: Option<shared::EmailCc>,
    /// `to`: a list.
    pub to: Option<Vec<shared::EmailCc>>,
    /// `cc`: the addresses that get a copy.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// `bcc`: the addresses that get a copy of which the others do not know.
    pub bcc: Option<Vec<shared::EmailCc>>,
    /// `reply_to`: an object.
    pub reply_to: Option<shared::EmailCc>,
    /// `org_email`: yes or no.
    pub org_email: Option<bool>,
    /// `scheduled_time`: a moment with its offset.
    pub scheduled_time: Option<DateTime>,
    /// `mail_format`: one of `html`, `text`.
    pub mail_format: Option<MailFormat>,
    /// `consent_email`: yes or no.
    pub consent_email: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `in_reply_to`: an object.
    pub in_reply_to: Option<InReplyTo>,
    /// `template`: an object.
    pub template: Option<EmailTemplateRef>,
    /// `inventory_details`: an object.
    pub inventory_details: Option<InventoryDetails>,
    /// `data_subject_request`: an object.
    pub data_subject_request: Option<DataSubjectRequest>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::IdRef>>,
    /// `linked_record`: an object.
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

/// Email status.
#[non_exhaustive]
pub struct EmailStatus {
    /// `first_open`: a moment with its offset.
    pub first_open: Option<DateTime>,
    /// `count`: how many there are.
    pub count: Option<i64>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `last_open`: a moment with its offset.
    pub last_open: Option<DateTime>,
    /// `bounced_time`: a moment with its offset.
    pub bounced_time: Option<DateTime>,
    /// `bounced_reason`: text.
    pub bounced_reason: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `sub_category`: text.
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

/// Email template ref.
pub struct EmailTemplateRef {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `attachments`: a list.
    pub attachments: Option<Vec<shared::EmailTemplateAttachment>>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `associated`: yes or no.
    pub associated: Option<bool>,
    /// `consent_linked`: yes or no.
    pub consent_linked: Option<bool>,
    /// `description`: text.
    pub description: Option<String>,
    /// `last_version_statistics`: an object.
    pub last_version_statistics: Option<shared::LastVersionStatistic>,
    /// `category`: text.
    pub category: Option<String>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `last_usage_time`: a moment with its offset.
    pub last_usage_time: Option<DateTime>,
    /// `folder`: an object.
    pub folder: Option<shared::NameRef>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `editor_mode`: text.
    pub editor_mode: Option<String>,
    /// `favorite`: yes or no.
    pub favorite: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `mail_content`: text.
    pub mail_content: Option<String>,
    /// `active`: yes or no.
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

/// Email unblock, for `emails().unblock`, `emails().unblock_many`.
pub struct EmailUnblock {
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// `unblock_fields`: one or more texts.
    pub unblock_fields: Option<Vec<String>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailUnblock {
    "ids" => ids,
    "unblock_fields" => unblock_fields;
    extra
});

/// In reply to.
pub struct InReplyTo {
    /// `message_id`: the id of a message.
    pub message_id: Option<Id>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::UserRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type InReplyTo {
    "message_id" => message_id,
    "owner" => owner;
    extra
});

/// Inventory details.
pub struct InventoryDetails {
    /// `inventory_template`: an object.
    pub inventory_template: Option<shared::NameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type InventoryDetails {
    "inventory_template" => inventory_template;
    extra
});

open_enum! {
    /// Email type, for `emails().list`, `emails().get`.
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
    /// Intent.
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
    /// Mail format.
    pub enum MailFormat {
        /// `html`
        Html = "html",
        /// `text`
        Text = "text",
    }
}

open_enum! {
    /// Sentiment info.
    pub enum SentimentInfo {
        /// `negative`
        Negative = "negative",
        /// `neutral`
        Neutral = "neutral",
        /// `positive`
        Positive = "positive",
    }
}
