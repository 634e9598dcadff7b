//! The parts in which Zoho's products differ: host, headers, query, error format, paging.

mod api_error;
mod dialect;
mod names;
mod query;
mod rule;

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, StatusCode};
use url::Url;
use zoho_types::DateTimeForm;

use crate::data_center::Endpoints;
use crate::operation::Operation;
use crate::page::{Next, PageResponse};

pub use api_error::ApiError;
pub use dialect::ErrorDialect;
pub use query::QueryParameters;
pub(crate) use rule::failure_class;
pub use rule::{FailureClass, Rule};

/// One of Zoho's products. Implement it to use another product with the same tokens, retries and errors;
/// `zoho-crm` and `zoho-desk` bring their own.
///
/// Only [`name`](Self::name) and [`base_url`](Self::base_url) are required. Tables describe the errors
/// ([`errors`](Self::errors), [`rules`](Self::rules)); where a table cannot, code does
/// ([`api_error`](Self::api_error)).
///
/// ```
/// use std::borrow::Cow;
/// use zoho_http::data_center::Endpoints;
/// use zoho_http::external::Url;
/// use zoho_http::product::{ErrorDialect, FailureClass, QueryParameters, Rule};
/// use zoho_http::{Operation, Product};
///
/// /// Zoho Books. `"code": 0` in a response means success, whatever its status.
/// static ERRORS: ErrorDialect =
///     ErrorDialect::new(&["code"], &["message"]).in_success_unless(&["0"]);
///
/// static RULES: &[Rule] = &[
///     Rule::code("14", FailureClass::TokenRejected),
///     Rule::code("57", FailureClass::ScopeMissing),
///     Rule::code("1002", FailureClass::NotFound),
/// ];
///
/// #[derive(Debug)]
/// struct Books {
///     organization: String,
/// }
///
/// impl Product for Books {
///     fn name(&self) -> &'static str {
///         "books"
///     }
///     fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
///         Ok(Cow::Borrowed(endpoints.api()))
///     }
///     fn organization(&self) -> Option<&str> {
///         Some(&self.organization)
///     }
///     fn query(&self, operation: &Operation, query: &mut QueryParameters) -> Result<(), String> {
///         if operation.needs_organization() {
///             query.set("organization_id", &self.organization);
///         }
///         Ok(())
///     }
///     fn errors(&self) -> &'static ErrorDialect {
///         &ERRORS
///     }
///     fn rules(&self) -> &'static [Rule] {
///         RULES
///     }
/// }
/// ```
pub trait Product: fmt::Debug + Send + Sync {
    /// Returns its short name, such as `crm`, with which the names of its operations begin.
    fn name(&self) -> &'static str;

    /// Returns the URL under which its paths lie: one of `endpoints`, or one that the product computes, such
    /// as a [sibling](Endpoints::sibling) of the API host. A computed URL is checked before anything is
    /// sent: a token goes to hosts that [`Endpoints::trusts`] only.
    ///
    /// ```
    /// use std::borrow::Cow;
    /// use zoho_http::data_center::Endpoints;
    /// use zoho_http::external::Url;
    ///
    /// /// `https://projectsapi.zoho.eu/` for a token of the European data centre.
    /// fn base_url(endpoints: &Endpoints) -> Result<Cow<'_, Url>, String> {
    ///     endpoints.sibling(endpoints.desk(), "projectsapi").map_err(|e| e.to_string())
    /// }
    /// ```
    ///
    /// # Errors
    /// The reason why there is no such URL, when the call cannot be made.
    fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String>;

    /// Returns the API version in the paths of operations that pin none, such as `v8`.
    fn version(&self) -> &str {
        ""
    }

    /// Returns the organization that the calls are for, where the product knows it. Its calls share the
    /// organization's limits.
    fn organization(&self) -> Option<&str> {
        None
    }

    /// Adds the product's own headers.
    ///
    /// # Errors
    /// The missing value and how to give it, when the call cannot be made.
    fn headers(&self, operation: &Operation, headers: &mut HeaderMap) -> Result<(), String> {
        let _ = (operation, headers);
        Ok(())
    }

    /// Adds the product's own query parameters, such as `organization_id`. A parameter that the request sets
    /// itself has precedence.
    ///
    /// # Errors
    /// The missing value and how to give it, when the call cannot be made.
    fn query(&self, operation: &Operation, query: &mut QueryParameters) -> Result<(), String> {
        let _ = (operation, query);
        Ok(())
    }

    /// Returns the form in which the product takes date-times. Parameters and bodies are written in it.
    fn date_time_form(&self) -> DateTimeForm {
        DateTimeForm::AsWritten
    }

    /// Returns whether a response with a status of failure is to be read like one of success, because it
    /// holds the outcomes of the single rows of a write.
    fn has_rows(&self, operation: &Operation, status: StatusCode, body: &[u8]) -> bool {
        let _ = (operation, status, body);
        false
    }

    /// Returns the table that says how an error stands in a response. By default one that reads the usual
    /// spellings from responses with a status of failure.
    fn errors(&self) -> &'static ErrorDialect {
        ErrorDialect::common()
    }

    /// Reads Zoho's error from a response, whose status may be 200; `None` when there is none. By default
    /// through [`errors`](Self::errors). Override it for a format that no table describes.
    fn api_error(&self, status: StatusCode, body: &[u8]) -> Option<ApiError> {
        self.errors().read(status, body)
    }

    /// Returns how a list of the product continues after `page`; `None` where the list's own
    /// [`Paging`](crate::page::Paging) says it. A list that cannot tell whether more follow is an error
    /// ([`Next::Unknown`]), not an end.
    ///
    /// ```
    /// use zoho_http::Operation;
    /// use zoho_http::page::{Next, PageResponse};
    ///
    /// /// Zoho Books: `"page_context": {"page": 1, "has_more_page": true}`.
    /// fn next_page(_: &Operation, page: &PageResponse<'_>) -> Option<Next> {
    ///     let context: serde_json::Value = page.extra().read("page_context").ok()??;
    ///     Some(match context["has_more_page"].as_bool() {
    ///         Some(true) => Next::query([("page", context["page"].as_i64()? + 1)]),
    ///         Some(false) => Next::End,
    ///         None => Next::Unknown("`page_context` does not say whether more follow".to_owned()),
    ///     })
    /// }
    /// ```
    fn next_page(&self, operation: &Operation, page: &PageResponse<'_>) -> Option<Next> {
        let _ = (operation, page);
        None
    }

    /// Returns the failure classes of statuses and codes that differ from those of HTTP. The first row that matches
    /// counts.
    fn rules(&self) -> &'static [Rule] {
        &[]
    }

    /// Returns advice that status and code of a refusal do not give; `None` for most. `names_one` is true when
    /// the path of the call names one thing by its id.
    fn hint(&self, status: StatusCode, code: &str, names_one: bool) -> Option<&'static str> {
        let _ = (status, code, names_one);
        None
    }
}
