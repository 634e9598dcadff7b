// Written by `cargo xtask codegen` from xtask/catalog/crm/emails.toml; changes belong there.
//! Mail at records: reading, sending, associating.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut emails = crm.emails().list("Contacts", "4876876000000123456",
//! "4876876000000123456").stream();
//! while let Some(email) = emails.next().await {
//!     println!("{:?}", email?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

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

/// `POST /crm/v8/{module}/{record_id}/actions/associate_email`. Scope `ZohoCRM.modules.emails.ALL`.
pub static ASSOCIATE: Operation = Operation::post(
    "crm.emails.associate",
    "/crm/{version}/{module}/{record_id}/actions/associate_email",
)
.scopes(&["ZohoCRM.modules.emails.ALL"])
.rows("Emails");

/// `GET /crm/v8/actions/email_available`. Scope `ZohoCRM.modules.emails.ALL`.
pub static CHECK_AVAILABLE: Operation = Operation::get(
    "crm.emails.check_available",
    "/crm/{version}/actions/email_available",
)
.scopes(&["ZohoCRM.modules.emails.ALL"]);

/// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_attachments`. Scope `ZohoCRM.modules.emails.READ`.
pub static DOWNLOAD_ATTACHMENTS: Operation = Operation::get(
    "crm.emails.download_attachments",
    "/crm/{version}/{module}/{record_id}/Emails/actions/download_attachments",
)
.scopes(&["ZohoCRM.modules.emails.READ"]);

/// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_inline_images`. Scope `ZohoCRM.modules.emails.READ`.
pub static DOWNLOAD_INLINE_IMAGES: Operation = Operation::get(
    "crm.emails.download_inline_images",
    "/crm/{version}/{module}/{record_id}/Emails/actions/download_inline_images",
)
.scopes(&["ZohoCRM.modules.emails.READ"]);

/// `POST /crm/v8/{module}/{record_id}/actions/send_mail`. Scope `ZohoCRM.send_mail.all.CREATE`.
pub static SEND: Operation = Operation::post(
    "crm.emails.send",
    "/crm/{version}/{module}/{record_id}/actions/send_mail",
)
.scopes(&["ZohoCRM.send_mail.all.CREATE"])
.rows("data");

/// `POST /crm/v8/{module}/{record_id}/actions/unblock_email`. Scope `ZohoCRM.send_mail.all.CREATE`.
pub static UNBLOCK: Operation = Operation::post(
    "crm.emails.unblock",
    "/crm/{version}/{module}/{record_id}/actions/unblock_email",
)
.scopes(&["ZohoCRM.send_mail.all.CREATE"])
.rows("data");

/// `POST /crm/v8/{module}/actions/unblock_email`. Scope `ZohoCRM.send_mail.all.CREATE`.
pub static UNBLOCK_MANY: Operation = Operation::post(
    "crm.emails.unblock_many",
    "/crm/{version}/{module}/actions/unblock_email",
)
.scopes(&["ZohoCRM.send_mail.all.CREATE"])
.rows("data");

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
    /// `GET /crm/v8/{module}/{record_id}/Emails`. Scope `ZohoCRM.modules.emails.READ`.
    pub fn list(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        owner_id: impl Into<Id>,
    ) -> ListCall {
        let mut request = Request::new(&LIST)
            .segment(module)
            .segment(record_id.into());
        request.set_query("owner_id", owner_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "Emails"),
            Paging::Whole,
        ))
    }

    /// Gets an email.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/{message_id}`. Scope `ZohoCRM.modules.emails.READ`.
    pub fn get(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        message_id: impl Into<Id>,
        owner_id: impl Into<Id>,
    ) -> GetCall {
        let mut request = Request::new(&GET)
            .segment(module)
            .segment(record_id.into())
            .segment(message_id.into());
        request.set_query("owner_id", owner_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "Emails")
        }))
    }

    /// Adds mail that was sent elsewhere to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/associate_email`. Scope
    /// `ZohoCRM.modules.emails.ALL`.
    pub fn associate(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        emails: &[AssociatedEmail],
    ) -> Call<RowOutcomes> {
        let request = Request::new(&ASSOCIATE)
            .segment(module)
            .segment(record_id.into())
            .body("application/json", wire::body_list("Emails", emails));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "Emails")
        })
    }

    /// Finds the record that an address belongs to.
    ///
    /// `GET /crm/v8/actions/email_available`. Scope `ZohoCRM.modules.emails.ALL`.
    pub fn check_available(&self, orginal_message_id: impl Into<Id>) -> Call<EmailAvailability> {
        let mut request = Request::new(&CHECK_AVAILABLE);
        request.set_query("orginal_message_id", orginal_message_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Downloads the attachments of emails.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_attachments`. Scope
    /// `ZohoCRM.modules.emails.READ`.
    pub fn download_attachments(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        user_id: impl Into<Id>,
        message_id: impl Into<Id>,
        id: impl Into<Id>,
        name: impl AsRef<str>,
    ) -> Call<Bytes> {
        let mut request = Request::new(&DOWNLOAD_ATTACHMENTS)
            .segment(module)
            .segment(record_id.into());
        request.set_query("user_id", user_id.into());
        request.set_query("message_id", message_id.into());
        request.set_query("id", id.into());
        request.set_query("name", name);
        Call::new(self.client.clone(), request, |_, body| Ok(body.clone()))
    }

    /// Downloads the inline images of emails.
    ///
    /// `GET /crm/v8/{module}/{record_id}/Emails/actions/download_inline_images`. Scope
    /// `ZohoCRM.modules.emails.READ`.
    pub fn download_inline_images(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        user_id: impl Into<Id>,
        message_id: impl Into<Id>,
        id: impl Into<Id>,
    ) -> Call<Bytes> {
        let mut request = Request::new(&DOWNLOAD_INLINE_IMAGES)
            .segment(module)
            .segment(record_id.into());
        request.set_query("user_id", user_id.into());
        request.set_query("message_id", message_id.into());
        request.set_query("id", id.into());
        Call::new(self.client.clone(), request, |_, body| Ok(body.clone()))
    }

    /// Sends mail to a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/send_mail`. Scope `ZohoCRM.send_mail.all.CREATE`.
    pub fn send(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        data: &[EmailSend],
    ) -> Call<RowOutcomes> {
        let request = Request::new(&SEND)
            .segment(module)
            .segment(record_id.into())
            .body("application/json", wire::body_list("data", data));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Unblocks emails.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/unblock_email`. Scope
    /// `ZohoCRM.send_mail.all.CREATE`.
    pub fn unblock(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &EmailUnblock,
    ) -> Call<RowOutcome> {
        let request = Request::new(&UNBLOCK)
            .segment(module)
            .segment(record_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Unblocks several emails.
    ///
    /// `POST /crm/v8/{module}/actions/unblock_email`. Scope `ZohoCRM.send_mail.all.CREATE`.
    pub fn unblock_many(&self, module: impl AsRef<str>, body: &EmailUnblock) -> Call<RowOutcomes> {
        let request = Request::new(&UNBLOCK_MANY)
            .segment(module)
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// What may be set before `emails().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Email>);

impl ListCall {
    /// Type.
    pub fn type_(mut self, type_: impl Into<EmailType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }

    /// Index.
    pub fn index(mut self, index: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("index", index);
        self
    }
}

call!(ListCall => list Email);

/// What may be set before `emails().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Email>);

impl GetCall {
    /// Type.
    pub fn type_(mut self, type_: impl Into<EmailType>) -> Self {
        self.0.request_mut().set_query("type", type_.into());
        self
    }
}

call!(GetCall => Email);

/// Associated email, of `emails().associate`.
#[derive(Clone, Default, PartialEq)]
pub struct AssociatedEmail {
    /// From.
    pub from: Option<shared::EmailCc>,
    /// To.
    pub to: Option<Vec<shared::EmailCc>>,
    /// CC.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// BCC.
    pub bcc: Option<Vec<shared::EmailCc>>,
    /// Attachments.
    pub attachments: Option<Vec<shared::IdRef>>,
    /// Content.
    pub content: Option<String>,
    /// Mail format.
    pub mail_format: Option<MailFormat>,
    /// Subject: from 1 to 250 characters.
    pub subject: Option<String>,
    /// Original message id.
    pub original_message_id: Option<Id>,
    /// Sent.
    pub sent: Option<bool>,
    /// Date time.
    pub date_time: Option<DateTime>,
    /// Linked record.
    pub linked_record: Option<AssociatedEmailLinkedRecord>,
}

object!(AssociatedEmail {
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
    "linked_record" => linked_record
});

/// Associated email linked record.
#[derive(Clone, Default, PartialEq)]
pub struct AssociatedEmailLinkedRecord {
    /// Id.
    pub id: Option<Id>,
    /// Module.
    pub module: Option<shared::ApiNameRef>,
}

object!(AssociatedEmailLinkedRecord {
    "id" => id,
    "module" => module
});

/// Data subject request.
#[derive(Clone, Default, PartialEq)]
pub struct DataSubjectRequest {
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
}

object!(DataSubjectRequest {
    "id" => id,
    "type" => type_
});

/// Email, of `emails().list`, `emails().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Email {
    /// Attachments.
    pub attachments: Option<Vec<EmailAttachment>>,
    /// Thread id.
    pub thread_id: Option<Id>,
    /// CC.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// Summary.
    pub summary: Option<String>,
    /// Owner.
    pub owner: Option<shared::UserRef>,
    /// Read.
    pub read: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Sent.
    pub sent: Option<bool>,
    /// Subject.
    pub subject: Option<String>,
    /// Activity info.
    pub activity_info: Option<Json>,
    /// Intent.
    pub intent: Option<Intent>,
    /// Sentiment info.
    pub sentiment_info: Option<SentimentInfo>,
    /// Message id.
    pub message_id: Option<Id>,
    /// Source.
    pub source: Option<String>,
    /// Linked record.
    pub linked_record: Option<shared::LinkedRecord>,
    /// Sent time.
    pub sent_time: Option<String>,
    /// Emotion.
    pub emotion: Option<String>,
    /// From.
    pub from: Option<shared::EmailCc>,
    /// To.
    pub to: Option<Vec<shared::EmailCc>>,
    /// Time.
    pub time: Option<DateTime>,
    /// Status.
    pub status: Option<Vec<EmailStatus>>,
    /// Has attachment.
    pub has_attachment: Option<bool>,
    /// Has thread attachment.
    pub has_thread_attachment: Option<bool>,
    /// Editable.
    pub editable: Option<bool>,
    /// Mail format.
    pub mail_format: Option<String>,
    /// Reply to.
    pub reply_to: Option<shared::EmailCc>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Email {
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
    other
});

/// Email attachment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailAttachment {
    /// Id.
    pub id: Option<Id>,
    /// Size.
    pub size: Option<String>,
    /// Name.
    pub name: Option<String>,
}

object!(EmailAttachment {
    "id" => id,
    "size" => size,
    "name" => name
});

/// Email availability, of `emails().check_available`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailAvailability {
    /// Available.
    pub available: Option<bool>,
    /// Record.
    pub record: Option<EmailAvailabilityRecord>,
    /// Linked record.
    pub linked_record: Option<AssociatedEmailLinkedRecord>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EmailAvailability {
    "available" => available,
    "record" => record,
    "linked_record" => linked_record;
    other
});

/// Email availability record.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailAvailabilityRecord {
    /// Id.
    pub id: Option<Id>,
    /// Module.
    pub module: Option<shared::ApiNameRef>,
    /// Linked record.
    pub linked_record: Option<AssociatedEmailLinkedRecord>,
}

object!(EmailAvailabilityRecord {
    "id" => id,
    "module" => module,
    "linked_record" => linked_record
});

/// Email send, of `emails().send`.
#[derive(Clone, Default, PartialEq)]
pub struct EmailSend {
    /// From.
    pub from: Option<shared::EmailCc>,
    /// To.
    pub to: Option<Vec<shared::EmailCc>>,
    /// CC.
    pub cc: Option<Vec<shared::EmailCc>>,
    /// BCC.
    pub bcc: Option<Vec<shared::EmailCc>>,
    /// Reply to.
    pub reply_to: Option<shared::EmailCc>,
    /// Org email.
    pub org_email: Option<bool>,
    /// Scheduled time.
    pub scheduled_time: Option<DateTime>,
    /// Mail format.
    pub mail_format: Option<MailFormat>,
    /// Consent email.
    pub consent_email: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Subject.
    pub subject: Option<String>,
    /// In reply to.
    pub in_reply_to: Option<InReplyTo>,
    /// Template.
    pub template: Option<EmailTemplateRef>,
    /// Inventory details.
    pub inventory_details: Option<InventoryDetails>,
    /// Data subject request.
    pub data_subject_request: Option<DataSubjectRequest>,
    /// Attachments.
    pub attachments: Option<Vec<shared::IdRef>>,
    /// Linked record.
    pub linked_record: Option<shared::LinkedRecord>,
}

object!(EmailSend {
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
    "linked_record" => linked_record
});

/// Email status.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailStatus {
    /// First open.
    pub first_open: Option<DateTime>,
    /// Count.
    pub count: Option<i64>,
    /// Type.
    pub type_: Option<String>,
    /// Last open.
    pub last_open: Option<DateTime>,
    /// Bounced time.
    pub bounced_time: Option<DateTime>,
    /// Bounced reason.
    pub bounced_reason: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Sub category.
    pub sub_category: Option<String>,
}

object!(EmailStatus {
    "first_open" => first_open,
    "count" => count,
    "type" => type_,
    "last_open" => last_open,
    "bounced_time" => bounced_time,
    "bounced_reason" => bounced_reason,
    "category" => category,
    "sub_category" => sub_category
});

/// Email template ref.
#[derive(Clone, Default, PartialEq)]
pub struct EmailTemplateRef {
    /// Id.
    pub id: Option<Id>,
    /// Attachments.
    pub attachments: Option<Vec<shared::EmailTemplateAttachment>>,
    /// Subject.
    pub subject: Option<String>,
    /// Associated.
    pub associated: Option<bool>,
    /// Consent linked.
    pub consent_linked: Option<bool>,
    /// Description.
    pub description: Option<String>,
    /// Last version statistics.
    pub last_version_statistics: Option<shared::LastVersionStatistic>,
    /// Category.
    pub category: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Last usage time.
    pub last_usage_time: Option<DateTime>,
    /// Folder.
    pub folder: Option<shared::NameRef>,
    /// Module.
    pub module: Option<shared::ApiNameRef>,
    /// Created by.
    pub created_by: Option<shared::NameRef>,
    /// Modified by.
    pub modified_by: Option<shared::NameRef>,
    /// Name.
    pub name: Option<String>,
    /// Editor mode.
    pub editor_mode: Option<String>,
    /// Favorite.
    pub favorite: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Mail content.
    pub mail_content: Option<String>,
    /// Active.
    pub active: Option<bool>,
}

object!(EmailTemplateRef {
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
    "active" => active
});

/// Email unblock, of `emails().unblock`, `emails().unblock_many`.
#[derive(Clone, Default, PartialEq)]
pub struct EmailUnblock {
    /// Ids.
    pub ids: Option<Vec<Id>>,
    /// Unblock fields.
    pub unblock_fields: Option<Vec<String>>,
}

object!(EmailUnblock {
    "ids" => ids,
    "unblock_fields" => unblock_fields
});

/// In reply to.
#[derive(Clone, Default, PartialEq)]
pub struct InReplyTo {
    /// Message id.
    pub message_id: Option<Id>,
    /// Owner.
    pub owner: Option<shared::NameRef>,
}

object!(InReplyTo {
    "message_id" => message_id,
    "owner" => owner
});

/// Inventory details.
#[derive(Clone, Default, PartialEq)]
pub struct InventoryDetails {
    /// Inventory template.
    pub inventory_template: Option<shared::NameRef>,
}

object!(InventoryDetails {
    "inventory_template" => inventory_template
});

words! {
    /// Email type.
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

words! {
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

words! {
    /// Mail format.
    pub enum MailFormat {
        /// `html`
        Html = "html",
        /// `text`
        Text = "text",
    }
}

words! {
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
