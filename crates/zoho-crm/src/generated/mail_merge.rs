// Written by `cargo xtask codegen` from crm/v8/mail_merge.toml of the catalogue; changes belong there.
//! Documents made from templates and records: sent, downloaded or signed.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let file = crm.mail_merge().download("Contacts", "4876876000000123456",
//! &[zoho_crm::mail_merge::MailMergeDownload::default()]).send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `POST /crm/v8/{module}/{record_id}/actions/download_mail_merge`. Scopes `ZohoCRM.settings.mailmerge.CREATE`, `ZohoWriter.documentEditor.ALL` and `ZohoWriter.merge.ALL`.
pub static DOWNLOAD: Operation = Operation::post(
    "crm.mail_merge.download",
    "/crm/{version}/{module}/{record_id}/actions/download_mail_merge",
)
.scopes(&[
    "ZohoCRM.settings.mailmerge.CREATE",
    "ZohoWriter.documentEditor.ALL",
    "ZohoWriter.merge.ALL",
])
.alternatives(&[&["ZohoCRM.settings.modules.CREATE"]]);

/// `POST /crm/v8/{module}/{record_id}/actions/send_mail_merge`. Scopes `ZohoCRM.settings.mailmerge.CREATE`, `ZohoWriter.documentEditor.ALL`, `ZohoWriter.merge.ALL` and `ZohoCRM.settings.emails.ALL`.
pub static SEND: Operation = Operation::post(
    "crm.mail_merge.send",
    "/crm/{version}/{module}/{record_id}/actions/send_mail_merge",
)
.scopes(&[
    "ZohoCRM.settings.mailmerge.CREATE",
    "ZohoWriter.documentEditor.ALL",
    "ZohoWriter.merge.ALL",
    "ZohoCRM.settings.emails.ALL",
])
.alternatives(&[&["ZohoCRM.settings.modules.CREATE"]])
.rows("send_mail_merge");

/// `POST /crm/v8/{module}/{record_id}/actions/sign_mail_merge`. Scopes `ZohoCRM.settings.mailmerge.CREATE`, `ZohoWriter.documentEditor.ALL`, `ZohoWriter.merge.ALL` and `ZohoSign.documents.ALL`.
pub static SIGN: Operation = Operation::post(
    "crm.mail_merge.sign",
    "/crm/{version}/{module}/{record_id}/actions/sign_mail_merge",
)
.scopes(&[
    "ZohoCRM.settings.mailmerge.CREATE",
    "ZohoWriter.documentEditor.ALL",
    "ZohoWriter.merge.ALL",
    "ZohoSign.documents.ALL",
])
.alternatives(&[&["ZohoCRM.settings.modules.CREATE"]])
.rows("sign_mail_merge");

pub(super) const OPERATIONS: &[&Operation] = &[&DOWNLOAD, &SEND, &SIGN];

/// Documents made from templates and records: sent, downloaded or signed.
///
/// From [`Crm::mail_merge`](crate::Crm::mail_merge).
#[derive(Debug, Clone)]
pub struct MailMergeClient {
    client: Client,
}

impl Crm {
    /// Documents made from templates and records: sent, downloaded or signed.
    #[must_use]
    pub fn mail_merge(&self) -> MailMergeClient {
        MailMergeClient {
            client: self.client().clone(),
        }
    }
}

impl MailMergeClient {
    /// Downloads a mail merge.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/download_mail_merge`. Scopes
    /// `ZohoCRM.settings.mailmerge.CREATE`, `ZohoWriter.documentEditor.ALL` and
    /// `ZohoWriter.merge.ALL`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn download(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        download_mail_merge: &[MailMergeDownload],
    ) -> DownloadMailMerge {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(module)
            .segment(record_id.into())
            .json_list("download_mail_merge", download_mail_merge)
            .checked_all(download_mail_merge);
        DownloadMailMerge(Call::new(self.client.clone(), request, decode::file))
    }

    /// Sends mail merge.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/send_mail_merge`. Scopes
    /// `ZohoCRM.settings.mailmerge.CREATE`, `ZohoWriter.documentEditor.ALL`, `ZohoWriter.merge.ALL`
    /// and `ZohoCRM.settings.emails.ALL`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn send(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        send_mail_merge: &[MailMergeSend],
    ) -> SendMailMerge {
        let request = self
            .client
            .request(&SEND)
            .segment(module)
            .segment(record_id.into())
            .json_list("send_mail_merge", send_mail_merge);
        SendMailMerge(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "send_mail_merge")
        }))
    }

    /// Signs mail merge.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/sign_mail_merge`. Scopes
    /// `ZohoCRM.settings.mailmerge.CREATE`, `ZohoWriter.documentEditor.ALL`, `ZohoWriter.merge.ALL`
    /// and `ZohoSign.documents.ALL`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn sign(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        sign_mail_merge: &[MailMergeSign],
    ) -> SignMailMerge {
        let request = self
            .client
            .request(&SIGN)
            .segment(module)
            .segment(record_id.into())
            .json_list("sign_mail_merge", sign_mail_merge)
            .checked_all(sign_mail_merge);
        SignMailMerge(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "sign_mail_merge")
        }))
    }
}

call! {
    /// Returned by [`MailMergeClient::download`](crate::mail_merge::MailMergeClient::download).
    DownloadMailMerge => file
}

call! {
    /// Returned by [`MailMergeClient::send`](crate::mail_merge::MailMergeClient::send).
    SendMailMerge => RowOutcomes
}

call! {
    /// Returned by [`MailMergeClient::sign`](crate::mail_merge::MailMergeClient::sign).
    SignMailMerge => RowOutcomes
}

pub struct MailMergeAddress {
    pub type_: Option<String>,
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MailMergeAddress {
    "type" => type_,
    "value" => value;
    extra
});

/// Sent by `mail_merge().download`.
pub struct MailMergeDownload {
    pub mail_merge_template: Option<shared::NameRef>,
    /// One of `pdf`, `html`, `docx`.
    pub output_format: Option<OutputFormat>,
    /// At most 255 characters.
    pub file_name: Option<String>,
    pub password: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MailMergeDownload {
    "mail_merge_template" => mail_merge_template,
    "output_format" => output_format,
    "file_name" => file_name,
    "password" => password;
    extra
} constraints "file_name" [0, 255]);

/// Sent by `mail_merge().send`.
pub struct MailMergeSend {
    pub mail_merge_template: Option<shared::NameRef>,
    pub from_address: Option<MailMergeAddress>,
    pub to_address: Option<Vec<MailMergeAddress>>,
    pub cc_email: Option<Vec<MailMergeAddress>>,
    pub bcc_email: Option<Vec<MailMergeAddress>>,
    pub subject: Option<String>,
    pub message: Option<String>,
    pub type_: Option<String>,
    pub attachment_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MailMergeSend {
    "mail_merge_template" => mail_merge_template,
    "from_address" => from_address,
    "to_address" => to_address,
    "cc_email" => cc_email,
    "bcc_email" => bcc_email,
    "subject" => subject,
    "message" => message,
    "type" => type_,
    "attachment_name" => attachment_name;
    extra
});

/// Sent by `mail_merge().sign`.
pub struct MailMergeSign {
    pub mail_merge_template: Option<shared::NameRef>,
    pub sign_in_order: Option<bool>,
    /// At most 255 characters.
    pub file_name: Option<String>,
    pub signers: Option<Vec<Signer>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MailMergeSign {
    "mail_merge_template" => mail_merge_template,
    "sign_in_order" => sign_in_order,
    "file_name" => file_name,
    "signers" => signers;
    extra
} constraints "file_name" [0, 255]);

pub struct Signer {
    pub recipient_name: Option<String>,
    /// One of `approve`, `sign`.
    pub action_type: Option<ActionType>,
    pub recipient: Option<MailMergeAddress>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Signer {
    "recipient_name" => recipient_name,
    "action_type" => action_type,
    "recipient" => recipient;
    extra
});

open_enum! {
    pub enum ActionType {
        /// `approve`
        Approve = "approve",
        /// `sign`
        Sign = "sign",
    }
}

open_enum! {
    pub enum OutputFormat {
        /// `pdf`
        Pdf = "pdf",
        /// `html`
        Html = "html",
        /// `docx`
        Docx = "docx",
    }
}
