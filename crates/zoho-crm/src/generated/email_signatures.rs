// Written by `cargo xtask codegen` from xtask/catalog/crm/email_signatures.toml; changes belong there.
//! Signatures of mail.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut email_signatures = crm.email_signatures().list().stream();
//! while let Some(email_signature) = email_signatures.next().await {
//!     println!("{:?}", email_signature?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Signatures of mail.
///
/// From [`Crm::email_signatures`](crate::Crm::email_signatures); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "email_signatures"),
            Paging::Whole,
        ))
    }

    /// Gets an email signature.
    ///
    /// `GET /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope
    /// `ZohoCRM.settings.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, email_signature_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(email_signature_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "email_signatures")
        }))
    }

    /// Creates an email signature.
    ///
    /// `POST /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, email_signatures: &[EmailSignatureInput]) -> CreateCall {
        let request = self
            .client
            .request(&CREATE)
            .json_list("email_signatures", email_signatures);
        CreateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "email_signatures")
        }))
    }

    /// Updates an email signature.
    ///
    /// `PUT /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope
    /// `ZohoCRM.settings.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        email_signature_id: impl Into<Id>,
        body: &EmailSignatureInput,
    ) -> UpdateCall {
        let request = self
            .client
            .request(&UPDATE)
            .segment(email_signature_id.into())
            .json_list("email_signatures", std::slice::from_ref(body));
        UpdateCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "email_signatures")
        }))
    }

    /// Updates several email signatures.
    ///
    /// `PUT /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update_many(&self, email_signatures: &[EmailSignatureInput]) -> UpdateManyCall {
        let request = self
            .client
            .request(&UPDATE_MANY)
            .json_list("email_signatures", email_signatures);
        UpdateManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "email_signatures")
        }))
    }

    /// Deletes an email signature.
    ///
    /// `DELETE /crm/email/v8/settings/compose/email_signatures/{email_signature_id}`. Scope
    /// `ZohoCRM.settings.ALL`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, email_signature_id: impl Into<Id>) -> DeleteCall {
        let request = self
            .client
            .request(&DELETE)
            .segment(email_signature_id.into());
        DeleteCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "email_signatures")
        }))
    }

    /// Deletes several email signatures.
    ///
    /// `DELETE /crm/email/v8/settings/compose/email_signatures`. Scope `ZohoCRM.settings.ALL`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `ids`: the ids of those that are meant, at the most 100 values
    pub fn delete_many(&self, ids: impl IntoIterator<Item = impl Into<Id>>) -> DeleteManyCall {
        let mut request = self.client.request(&DELETE_MANY);
        request.set_list("ids", &wire::strings::<Id>(ids), 0..=100);
        DeleteManyCall(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "email_signatures")
        }))
    }
}

/// What may be set before `email_signatures().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<EmailSignature>);

impl ListCall {
    /// The id of a user. Query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("user_id", user_id.into());
        self
    }

    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(ListCall => list EmailSignature);

/// What may be set before `email_signatures().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<EmailSignature>);

impl GetCall {
    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(GetCall => EmailSignature);

/// What may be set before `email_signatures().create` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCall(Call<RowOutcomes>);

impl CreateCall {
    /// The id of a user. Query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("user_id", user_id.into());
        self
    }

    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(CreateCall => RowOutcomes);

/// What may be set before `email_signatures().update` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateCall(Call<RowOutcomes>);

impl UpdateCall {
    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(UpdateCall => RowOutcomes);

/// What may be set before `email_signatures().update_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateManyCall(Call<RowOutcomes>);

impl UpdateManyCall {
    /// The id of a user. Query parameter `user_id`.
    pub fn user_id(mut self, user_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("user_id", user_id.into());
        self
    }

    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(UpdateManyCall => RowOutcomes);

/// What may be set before `email_signatures().delete` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteCall(Call<RowOutcomes>);

impl DeleteCall {
    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(DeleteCall => RowOutcomes);

/// What may be set before `email_signatures().delete_many` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteManyCall(Call<RowOutcomes>);

impl DeleteManyCall {
    /// Text. Header `X-ZCSRF-TOKEN`.
    pub fn x_zcsrf_token(mut self, x_zcsrf_token: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_header("X-ZCSRF-TOKEN", x_zcsrf_token);
        self
    }
}

call!(DeleteManyCall => RowOutcomes);

/// Email signature, from `email_signatures().list`, `email_signatures().get`.
#[non_exhaustive]
pub struct EmailSignature {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `from`: a list.
    pub from: Option<Vec<shared::EmailCc>>,
    /// `editor_mode`: one of `plain_text`, `rich_text`.
    pub editor_mode: Option<EmailSignatureEditorMode>,
    /// `content`: text.
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

/// Email signature input, for `email_signatures().create`, `email_signatures().update`,
/// `email_signatures().update_many`.
pub struct EmailSignatureInput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `from`: a list.
    pub from: Option<Vec<EmailSignatureInputFrom>>,
    /// `editor_mode`: one of `plain_text`, `rich_text`.
    pub editor_mode: Option<EmailSignatureEditorMode>,
    /// `content`: text.
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

/// Email signature input from.
pub struct EmailSignatureInputFrom {
    /// `email`: an e-mail address.
    pub email: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type EmailSignatureInputFrom {
    "email" => email;
    extra
});

open_enum! {
    /// Email signature editor mode.
    pub enum EmailSignatureEditorMode {
        /// `plain_text`
        PlainText = "plain_text",
        /// `rich_text`
        RichText = "rich_text",
    }
}
