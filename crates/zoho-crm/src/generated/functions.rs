// Written by `cargo xtask codegen` from crm/v8/functions.toml of the catalogue; changes belong there.
//! Functions of the organisation's own, run through their REST API.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.functions().execute("text", "text").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;

/// `GET /crm/v8/functions/{function_name}/actions/execute`. Scope `ZohoCRM.functions.execute.READ`.
pub static EXECUTE: Operation = Operation::get(
    "crm.functions.execute",
    "/crm/{version}/functions/{function_name}/actions/execute",
)
.scopes(&["ZohoCRM.functions.execute.READ"])
.idempotent(false);

/// `POST /crm/v8/functions/{function_name}/actions/execute`. Scope `ZohoCRM.functions.execute.CREATE`.
pub static EXECUTE_WITH_FILE: Operation = Operation::post(
    "crm.functions.execute_with_file",
    "/crm/{version}/functions/{function_name}/actions/execute",
)
.scopes(&["ZohoCRM.functions.execute.CREATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&EXECUTE, &EXECUTE_WITH_FILE];

/// Functions of the organisation's own, run through their REST API.
///
/// From [`Crm::functions`](crate::Crm::functions).
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
    /// `ZohoCRM.functions.execute.READ`. Not retried when it may have been carried out.
    pub fn execute(
        &self,
        function_name: impl AsRef<str>,
        auth_type: impl AsRef<str>,
    ) -> ExecuteFunctions {
        let mut request = self.client.request(&EXECUTE).segment(function_name);
        request.set_query("auth_type", auth_type);
        ExecuteFunctions(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Executes a function with a file.
    ///
    /// `POST /crm/v8/functions/{function_name}/actions/execute`. Scope
    /// `ZohoCRM.functions.execute.CREATE`. Not retried when it may have been carried out.
    pub fn execute_with_file(
        &self,
        function_name: impl AsRef<str>,
        input_file: Part,
        auth_type: impl AsRef<str>,
    ) -> ExecuteFunctionsWithFile {
        let mut request = self
            .client
            .request(&EXECUTE_WITH_FILE)
            .segment(function_name)
            .multipart(Multipart::new().part("inputFile", input_file));
        request.set_query("auth_type", auth_type);
        ExecuteFunctionsWithFile(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }
}

call! {
    /// Returned by [`FunctionsClient::execute`](crate::functions::FunctionsClient::execute).
    ExecuteFunctions => FunctionResult
}

impl ExecuteFunctions {
    /// Query parameter `arguments`.
    pub fn arguments(mut self, arguments: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("arguments", arguments.to_string());
        self
    }
}

call! {
    /// Returned by [`FunctionsClient::execute_with_file`](crate::functions::FunctionsClient::execute_with_file).
    ExecuteFunctionsWithFile => FunctionResult
}

impl ExecuteFunctionsWithFile {
    /// Query parameter `arguments`.
    pub fn arguments(mut self, arguments: &Json) -> Self {
        self.0
            .request_mut()
            .set_query("arguments", arguments.to_string());
        self
    }
}

#[non_exhaustive]
pub struct FunctionOutput {
    pub id: Option<Id>,
    pub user_message: Option<Vec<String>>,
    pub output_type: Option<String>,
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

/// Returned by `functions().execute`, `functions().execute_with_file`.
#[non_exhaustive]
pub struct FunctionResult {
    pub code: Option<String>,
    pub message: Option<String>,
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
