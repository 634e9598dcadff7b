// Written by `cargo xtask codegen` from crm/v8/email_signatures.toml of the catalogue; changes belong there.
//! Signatures of mail.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut email_signatures = crm.email_signatures().list().stream();
//! while let Some(email_signature) = email_signatures.next().await {
//!     println!("{:?}", email_signature?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.email_signatures.list",
    "/crm/email/{version}/settings/compose/email_signatures",
)
.scopes(&["ZohoCRM.settings.ALL"]);

/// `GET /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope `ZohoCRM.settings.ALL`.
pub static GET: Operation = Operation::get(
    "crm.email_signatures.get",
    "/crm/email/{version}/settings/compose/email_signatures/{email_signature_id}",
)
.scopes(&["ZohoCRM.settings.ALL"]);

/// `POST /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`.
pub static CREATE: Operation = Operation::post(
    "crm.email_signatures.create",
    "/crm/email/{version}/settings/compose/email_signatures",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("email_signatures");

/// `PUT /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope `ZohoCRM.settings.ALL`.
pub static UPDATE: Operation = Operation::put(
    "crm.email_signatures.update",
    "/crm/email/{version}/settings/compose/email_signatures/{email_signature_id}",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("email_signatures");

/// `PUT /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`.
pub static UPDATE_MANY: Operation = Operation::put(
    "crm.email_signatures.update_many",
    "/crm/email/{version}/settings/compose/email_signatures",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("email_signatures");

/// `DELETE /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope `ZohoCRM.settings.ALL`.
pub static DELETE: Operation = Operation::delete(
    "crm.email_signatures.delete",
    "/crm/email/{version}/settings/compose/email_signatures/{email_signature_id}",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("email_signatures");

/// `DELETE /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`.
pub static DELETE_MANY: Operation = Operation::delete(
    "crm.email_signatures.delete_many",
    "/crm/email/{version}/settings/compose/email_signatures",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("email_signatures");

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &UPDATE_MANY,
    &DELETE,
    &DELETE_MANY,
];

/// Signatures of mail.
///
/// From [`Crm::email_signatures`](crate::Crm::email_signatures).
#[derive(Debug, Clone)]
pub struct EmailSignaturesClient {
    client: Client,
}

impl Crm {
    /// Signatures of mail.
    #[must_use]
    pub fn email_signatures(&self) -> EmailSignaturesClient {
        EmailSignaturesClient {
            client: self.client().clone(),
        }
    }
}

impl EmailSignaturesClient {
    /// Lists email signatures.
    ///
    /// `GET /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListEmailSignatures {
        ListEmailSignatures(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "email_signatures"),
            Paging::Whole,
        ))
    }

    /// Gets an email signature.
    ///
    /// `GET /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope
    /// `ZohoCRM.settings.ALL`. Retried on transient failures.
    pub fn get(&self, email_signature_id: impl Into<Id>) -> GetEmailSignature {
        let request = self.client.request(&GET).segment(email_signature_id.into());
        GetEmailSignature(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "email_signatures")
        }))
    }

    /// Creates an email signature.
    ///
    /// `POST /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, email_signatures: &[EmailSignatureInput]) -> CreateEmailSignatures {
        let request = self
            .client
            .request(&CREATE)
            .json_list("email_signatures", email_signatures);
        CreateEmailSignatures(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "email_signatures")
        }))
    }

    /// Updates an email signature.
    ///
    /// `PUT /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope
    /// `ZohoCRM.settings.ALL`. Retried on transient failures.
    pub fn update(
        &self,
        email_signature_id: impl Into<Id>,
        body: &EmailSignatureInput,
    ) -> UpdateEmailSignature {
        let request = self
            .client
            .request(&UPDATE)
            .segment(email_signature_id.into())
            .json_list("email_signatures", std::slice::from_ref(body));
        UpdateEmailSignature(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "email_signatures")
        }))
    }

    /// Updates several email signatures.
    ///
    /// `PUT /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`. Retried on
    /// transient failures.
    pub fn update_many(
        &self,
        email_signatures: &[EmailSignatureInput],
    ) -> UpdateManyEmailSignatures {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("email_signatures", email_signatures);
        UpdateManyEmailSignatures(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "email_signatures")
        }))
    }

    /// Deletes an email signature.
    ///
    /// `DELETE /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope
    /// `ZohoCRM.settings.ALL`. Retried on transient failures.
    pub fn delete(&self, email_signature_id: impl Into<Id>) -> DeleteEmailSignature {
        let request = self
            .client
            .request(&DELETE)
            .segment(email_signature_id.into());
        DeleteEmailSignature(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "email_signatures")
        }))
    }

    /// Deletes several email signatures.
    ///
    /// `DELETE /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`. Retried
    /// on transient failures.
    ///
    /// - `ids`: The ids of the items to return or change. At most 100 values.
    pub fn delete_many(
        &self,
        ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DeleteManyEmailSignatures {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &json::strings::<Id>(ids), 0..=100);
        DeleteManyEmailSignatures(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "email_signatures")
        }))
    }
}

call! {
    /// Returned by [`EmailSignaturesClient::list`](crate::email_signatures::EmailSignaturesClient::list).
    ListEmailSignatures => list EmailSignature
}

impl ListEmailSignatures {
    /// Query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("user_id", user_id.into());
        self
    }

    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call! {
    /// Returned by [`EmailSignaturesClient::get`](crate::email_signatures::EmailSignaturesClient::get).
    GetEmailSignature => EmailSignature
}

impl GetEmailSignature {
    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call! {
    /// Returned by [`EmailSignaturesClient::create`](crate::email_signatures::EmailSignaturesClient::create).
    CreateEmailSignatures => RowOutcomes
}

impl CreateEmailSignatures {
    /// Query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("user_id", user_id.into());
        self
    }

    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call! {
    /// Returned by [`EmailSignaturesClient::update`](crate::email_signatures::EmailSignaturesClient::update).
    UpdateEmailSignature => RowOutcomes
}

impl UpdateEmailSignature {
    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call! {
    /// Returned by [`EmailSignaturesClient::update_many`](crate::email_signatures::EmailSignaturesClient::update_many).
    UpdateManyEmailSignatures => RowOutcomes
}

impl UpdateManyEmailSignatures {
    /// Query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("user_id", user_id.into());
        self
    }

    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call! {
    /// Returned by [`EmailSignaturesClient::delete`](crate::email_signatures::EmailSignaturesClient::delete).
    DeleteEmailSignature => RowOutcomes
}

impl DeleteEmailSignature {
    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call! {
    /// Returned by [`EmailSignaturesClient::delete_many`](crate::email_signatures::EmailSignaturesClient::delete_many).
    DeleteManyEmailSignatures => RowOutcomes
}

impl DeleteManyEmailSignatures {
    /// Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

/// Returned by `email_signatures().list`, `email_signatures().get`.
#[non_exhaustive]
pub struct EmailSignature {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub from: Option<Vec<shared::EmailCc>>,
    /// One of `plain_text`, `rich_text`.
    pub editor_mode: Option<EmailSignatureEditorMode>,
    pub content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EmailSignature {
    "id" => id,
    "name" => name,
    "from" => from,
    "editor_mode" => editor_mode,
    "content" => content;
    extra
});

/// Sent by `email_signatures().create`, `email_signatures().update`,
/// `email_signatures().update_many`.
pub struct EmailSignatureInput {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub from: Option<Vec<EmailSignatureInputFrom>>,
    /// One of `plain_text`, `rich_text`.
    pub editor_mode: Option<EmailSignatureEditorMode>,
    pub content: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailSignatureInput {
    "id" => id,
    "name" => name,
    "from" => from,
    "editor_mode" => editor_mode,
    "content" => content;
    extra
});

pub struct EmailSignatureInputFrom {
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailSignatureInputFrom {
    "email" => email;
    extra
});

open_enum! {
    pub enum EmailSignatureEditorMode {
        /// `plain_text`
        PlainText = "plain_text",
        /// `rich_text`
        RichText = "rich_text",
    }
}
