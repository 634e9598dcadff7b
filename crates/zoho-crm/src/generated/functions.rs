// Written by `cargo xtask codegen` from xtask/catalog/crm/functions.toml; changes belong there.
//! Functions of the organisation's own, run through their REST API.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.functions().execute("text", "text").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, ExtraFields, Id, Multipart, Operation, Part, call, object,
    wire::{self, Json},
};

use crate::Crm;

/// `GET /crm/v8/functions/{function_name}/actions/execute`. Scope `ZohoCRM.functions.execute.READ`.
pub static EXECUTE: Operation = Operation::get(
    "crm.functions.execute",
    "/crm/{version}/functions/{function_name}/actions/execute",
)
.scopes(&["ZohoCRM.functions.execute.READ"])
.repeatable(false);

/// `POST /crm/v8/functions/{function_name}/actions/execute`. Scope `ZohoCRM.functions.execute.CREATE`.
pub static EXECUTE_WITH_FILE: Operation = Operation::post(
    "crm.functions.execute_with_file",
    "/crm/{version}/functions/{function_name}/actions/execute",
)
.scopes(&["ZohoCRM.functions.execute.CREATE"]);

/// Functions of the organisation's own, run through their REST API.
///
/// From [`Crm::functions`](crate::Crm::functions); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct FunctionsClient {
    client: Client,
}

impl Crm {
    /// Functions of the organisation's own, run through their REST API.
    #[must_use]
    pub fn functions(&self) -> FunctionsClient {
        FunctionsClient {
            client: self.client().clone(),
        }
    }
}

impl FunctionsClient {
    /// Executes a function with arguments.
    ///
    /// `GET /crm/v8/functions/{function_name}/actions/execute`. Scope
    /// `ZohoCRM.functions.execute.READ`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn execute(
        &self,
        function_name: impl AsRef<str>,
        auth_type: impl AsRef<str>,
    ) -> ExecuteCall {
        let mut request = self.client.request(&EXECUTE).segment(function_name);
        request.set_query("auth_type", auth_type);
        ExecuteCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Executes a function with a file.
    ///
    /// `POST /crm/v8/functions/{function_name}/actions/execute`. Scope
    /// `ZohoCRM.functions.execute.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `input_file` (`inputFile`): a file
    pub fn execute_with_file(
        &self,
        function_name: impl AsRef<str>,
        input_file: Part,
        auth_type: impl AsRef<str>,
    ) -> ExecuteWithFileCall {
        let mut request = self
            .client
            .request(&EXECUTE_WITH_FILE)
            .segment(function_name)
            .multipart(Multipart::new().part("inputFile", input_file));
        request.set_query("auth_type", auth_type);
        ExecuteWithFileCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }
}

/// What may be set before `functions().execute` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExecuteCall(Call<FunctionResult>);

impl ExecuteCall {
    /// Any JSON. Query parameter `arguments`.
    pub fn arguments(mut self, arguments: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("arguments", arguments.to_string());
        self
    }
}

call!(ExecuteCall => FunctionResult);

/// What may be set before `functions().execute_with_file` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExecuteWithFileCall(Call<FunctionResult>);

impl ExecuteWithFileCall {
    /// Any JSON. Query parameter `arguments`.
    pub fn arguments(mut self, arguments: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("arguments", arguments.to_string());
        self
    }
}

call!(ExecuteWithFileCall => FunctionResult);

/// Function output.
#[non_exhaustive]
pub struct FunctionOutput {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `userMessage`: one or more texts.
    pub user_message: Option<Vec<String>>,
    /// `output_type`: text.
    pub output_type: Option<String>,
    /// `output`: text.
    pub output: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FunctionOutput {
    "id" => id,
    "userMessage" => user_message,
    "output_type" => output_type,
    "output" => output;
    extra
});

/// Function result, from `functions().execute`, `functions().execute_with_file`.
#[non_exhaustive]
pub struct FunctionResult {
    /// `code`: text.
    pub code: Option<String>,
    /// `message`: text.
    pub message: Option<String>,
    /// `details`: an object.
    pub details: Option<FunctionOutput>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FunctionResult {
    "code" => code,
    "message" => message,
    "details" => details;
    extra
});
