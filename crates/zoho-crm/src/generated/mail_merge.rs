// Written by `cargo xtask codegen` from xtask/catalog/crm/mail_merge.toml; changes belong there.
//! Documents made from templates and records: sent, downloaded or signed.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let file = crm.mail_merge().download("Contacts", "4876876000000123456",
//! &[zoho_crm::mail_merge::MailMergeDownload::default()]).send().await?;
//! println!("{} bytes", file.len());
//! # Ok(()) }
//! ```

use zoho_http::{Bytes, Call, Client, ExtraFields, Id, Operation, object, open_enum, wire};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Documents made from templates and records: sent, downloaded or signed.
///
/// From [`Crm::mail_merge`](crate::Crm::mail_merge); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoWriter.merge.ALL`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn download(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        download_mail_merge: &[MailMergeDownload],
    ) -> Call<Bytes> {
        let request = self
            .client
            .request(&DOWNLOAD)
            .segment(module)
            .segment(record_id.into())
            .json_list("download_mail_merge", download_mail_merge)
            .checked_all(download_mail_merge);
        Call::new(self.client.clone(), request, wire::file)
    }

    /// Sends mail merge.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/send_mail_merge`. Scopes
    /// `ZohoCRM.settings.mailmerge.CREATE`, `ZohoWriter.documentEditor.ALL`, `ZohoWriter.merge.ALL`
    /// and `ZohoCRM.settings.emails.ALL`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn send(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        send_mail_merge: &[MailMergeSend],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&SEND)
            .segment(module)
            .segment(record_id.into())
            .json_list("send_mail_merge", send_mail_merge);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "send_mail_merge")
        })
    }

    /// Signs mail merge.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/sign_mail_merge`. Scopes
    /// `ZohoCRM.settings.mailmerge.CREATE`, `ZohoWriter.documentEditor.ALL`, `ZohoWriter.merge.ALL`
    /// and `ZohoSign.documents.ALL`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn sign(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        sign_mail_merge: &[MailMergeSign],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&SIGN)
            .segment(module)
            .segment(record_id.into())
            .json_list("sign_mail_merge", sign_mail_merge)
            .checked_all(sign_mail_merge);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "sign_mail_merge")
        })
    }
}

/// Mail merge address.
pub struct MailMergeAddress {
    /// `type`: text.
    pub type_: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type MailMergeAddress {
    "type" => type_,
    "value" => value;
    extra
});

/// Mail merge download, for `mail_merge().download`.
pub struct MailMergeDownload {
    /// `mail_merge_template`: an object.
    pub mail_merge_template: Option<shared::NameRef>,
    /// `output_format`: one of `pdf`, `html`, `docx`.
    pub output_format: Option<OutputFormat>,
    /// `file_name`: text, at the most 255 characters.
    pub file_name: Option<String>,
    /// `password`: text.
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

/// Mail merge send, for `mail_merge().send`.
pub struct MailMergeSend {
    /// `mail_merge_template`: an object.
    pub mail_merge_template: Option<shared::NameRef>,
    /// `from_address`: an object.
    pub from_address: Option<MailMergeAddress>,
    /// `to_address`: a list.
    pub to_address: Option<Vec<MailMergeAddress>>,
    /// `cc_email`: a list.
    pub cc_email: Option<Vec<MailMergeAddress>>,
    /// `bcc_email`: a list.
    pub bcc_email: Option<Vec<MailMergeAddress>>,
    /// `subject`: text.
    pub subject: Option<String>,
    /// `message`: text.
    pub message: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `attachment_name`: text.
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

/// Mail merge sign, for `mail_merge().sign`.
pub struct MailMergeSign {
    /// `mail_merge_template`: an object.
    pub mail_merge_template: Option<shared::NameRef>,
    /// `sign_in_order`: yes or no.
    pub sign_in_order: Option<bool>,
    /// `file_name`: text, at the most 255 characters.
    pub file_name: Option<String>,
    /// `signers`: a list.
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

/// Signer.
pub struct Signer {
    /// `recipient_name`: text.
    pub recipient_name: Option<String>,
    /// `action_type`: one of `approve`, `sign`.
    pub action_type: Option<ActionType>,
    /// `recipient`: an object.
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
    /// Action type.
    pub enum ActionType {
        /// `approve`
        Approve = "approve",
        /// `sign`
        Sign = "sign",
    }
}

open_enum! {
    /// Output format.
    pub enum OutputFormat {
        /// `pdf`
        Pdf = "pdf",
        /// `html`
        Html = "html",
        /// `docx`
        Docx = "docx",
    }
}
