//! Products as values: the description of one of Zoho's products for the simulator.
//!
//! A simulator serves the products passed to [`SimBuilder::product`](crate::SimBuilder::product), or
//! [`Crm`](crate::Crm) and [`Desk`](crate::Desk) if there are none. A product brings its catalogue: each of its
//! operations is routed, authorised, validated and answered with a sample without further code. Methods of
//! [`SimProduct`], most of them with a default, describe what the catalogue cannot express.
//!
//! ```
//! use serde_json::{Map, Value, json};
//! use zoho_catalog::Catalogue;
//! use zoho_sim::product::{Call, OperationRequest, Page, PageRange, Refusal, SimProduct};
//! use zoho_sim::{Role, Sim, SimResponse};
//!
//! /// A product at a host of its own.
//! #[derive(Debug)]
//! struct Library {
//!     catalogue: Catalogue,
//! }
//!
//! impl SimProduct for Library {
//!     fn catalogue(&self) -> &Catalogue {
//!         &self.catalogue
//!     }
//!
//!     fn role(&self) -> Role {
//!         Role::Host("library")
//!     }
//!
//!     fn refuse(&self, refusal: &Refusal<'_>) -> SimResponse {
//!         let (status, code, message) = match refusal {
//!             Refusal::UnknownPath => (404, 5, "Invalid URL Passed"),
//!             Refusal::MissingToken | Refusal::InvalidToken => (401, 57, "Not authorized"),
//!             Refusal::ScopeMismatch => (403, 58, "Scope missing"),
//!             _ => (400, 2, "Invalid value passed"),
//!         };
//!         SimResponse::json(status, &json!({ "code": code, "message": message }))
//!     }
//!
//!     fn page_range(&self, request: &OperationRequest<'_>, total: usize) -> PageRange {
//!         let size = request.query_number("page_size").unwrap_or(total);
//!         PageRange::of_page(request.query_number("page").unwrap_or(1), size)
//!     }
//!
//!     fn describe_page(&self, page: &Page, response: &mut Map<String, Value>) {
//!         let context = json!({ "page": page.number(), "has_more_page": page.has_more() });
//!         response.insert("page_context".to_owned(), context);
//!     }
//!
//!     // An operation with behaviour of its own.
//!     fn handle(&self, call: &Call<'_>) -> Option<SimResponse> {
//!         (call.request().name() == "library.librarians.me").then(|| {
//!             SimResponse::json(200, &json!({ "name": call.user().display_name() }))
//!         })
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let library = r#"
//!     name = "library"
//!     version = "v3"
//!     title = "Zoho Library"
//!     host = "api"
//!     [scopes]
//!     service = "ZohoLibrary"
//! "#;
//! let librarians = r#"
//!     [operations.me]
//!     http = "GET /library/librarians/me"
//!     scopes = ["ZohoLibrary.librarians.READ"]
//!     response = "Librarian"
//!     [types.Librarian]
//!     name = "string"
//! "#;
//! let files = [("product.toml", library), ("librarians.toml", librarians)];
//! let catalogue = Catalogue::from_files(files)?;
//! let sim = Sim::builder().product(Library { catalogue }).start().await?;
//! assert_eq!(sim.url("us", Role::Host("library")).path(), "/");
//! assert!(sim.product::<Library>().is_some());
//! # Ok(())
//! # }
//! ```

mod page;
mod refusal;
mod request;

use std::any::Any;
use std::fmt;

use serde_json::{Map, Value};
use url::Url;
use zoho_catalog::OperationRef;
use zoho_catalog::model::{Catalogue, Paging};
use zoho_http::data_center::{Endpoints, InvalidEndpoint};

use crate::response::SimResponse;
use crate::role::Role;
use crate::user::SimUser;

pub use page::{Page, PageRange};
pub use refusal::{Refusal, Violation, ViolationKind};
pub use request::{Call, OperationRequest};

/// A product of Zoho, as the simulator serves it. See the [module](self) for an example.
///
/// A product holds its own state, protected by a lock; every simulator needs a separate value.
pub trait SimProduct: Any + fmt::Debug + Send + Sync {
    /// Returns the operations and types of the product, and its title, scopes and organisations.
    fn catalogue(&self) -> &Catalogue;

    /// Returns the response to a request that is refused, in the error format of the product.
    fn refuse(&self, refusal: &Refusal<'_>) -> SimResponse;

    /// Returns the name of the product: the first part of its operations' names.
    fn name(&self) -> &str {
        &self.catalogue().product
    }

    /// Returns the server that the product's paths belong to. Several products may share one; their paths
    /// must differ.
    fn role(&self) -> Role {
        Role::Api
    }

    /// Returns `endpoints` with `url` as the address of the product's server, for a product whose
    /// [`role`](Self::role) is a host that [`Endpoints`] has a place for. By default unchanged.
    ///
    /// # Errors
    /// Returns an error if the URL cannot be the base of requests.
    fn set_host(&self, endpoints: &Endpoints, url: &Url) -> Result<Endpoints, InvalidEndpoint> {
        let _ = url;
        Ok(endpoints.clone())
    }

    /// Returns whether the operation exists in the API version that the path names; `version` is empty if the path
    /// names none. By default it exists in the catalogue's version alone, or in every version if the catalogue has
    /// none.
    fn has_version(&self, operation: OperationRef<'_>, version: &str) -> bool {
        let _ = operation;
        let known = self.catalogue().version.as_str();
        version.is_empty() || known.is_empty() || version == known
    }

    /// Returns lists of scopes, each of which permits the operation, in addition to those of the catalogue.
    fn more_scopes(&self, operation: &str) -> &[&[&str]] {
        let _ = operation;
        &[]
    }

    /// Returns the module that the request is about, for scopes with `{module}`. By default the parameter
    /// of the path whose name ends with `module`.
    fn module<'r>(&self, request: &'r OperationRequest<'_>) -> Option<&'r str> {
        let mut arguments = request.arguments();
        arguments.find_map(|(name, value)| name.ends_with("module").then_some(value))
    }

    /// Returns whether a segment of a path may be the value of a parameter. `is_literal` is true if the segment is a
    /// literal at this position in the path of some operation.
    fn accepts_argument(&self, parameter: &str, segment: &str, is_literal: bool) -> bool {
        let _ = (parameter, is_literal);
        !segment.is_empty()
    }

    /// Returns the response of an operation that the product implements, or `None` for those that are answered from the
    /// catalogue. The call is authorised; its query and body are not validated yet.
    fn handle(&self, call: &Call<'_>) -> Option<SimResponse> {
        let _ = call;
        None
    }

    /// Validates a request beyond the rules of the catalogue, before its query and body are validated.
    ///
    /// # Errors
    /// Returns the response to a request that is refused.
    fn validate(&self, request: &OperationRequest<'_>) -> Result<(), SimResponse> {
        let _ = request;
        Ok(())
    }

    /// Returns whether JSON must be sent with the content type of JSON.
    fn requires_json_content_type(&self) -> bool {
        true
    }

    /// Returns whether an object that lacks a required field is refused. Operations with an outcome for each row report
    /// it in the outcome of the row.
    fn requires_fields(&self) -> bool {
        true
    }

    /// Returns the part of a list of `total` items that the request asks for. By default as in the catalogue: `page`
    /// and `per_page`, or `from` and `limit`.
    fn page_range(&self, request: &OperationRequest<'_>, total: usize) -> PageRange {
        let operation = request.operation();
        if let Paging::Offset { .. } = operation.operation().paging {
            let mut parameters = operation.query();
            let from = parameters.find(|parameter| parameter.name() == "from");
            let first = from.and_then(|from| from.field().range?.min);
            let first = usize::try_from(first.unwrap_or_default()).unwrap_or_default();
            let from = request.query_number("from").unwrap_or(first);
            return PageRange {
                start: from.saturating_sub(first),
                size: request.query_number("limit").unwrap_or(total),
            };
        }
        let size = request.query_number("per_page").unwrap_or(200);
        PageRange::of_page(request.query_number("page").unwrap_or(1), size)
    }

    /// Adds the product's description of a page to the response. Called for lists that the catalogue marks with `info`.
    fn describe_page(&self, page: &Page, response: &mut Map<String, Value>) {
        let _ = (page, response);
    }

    /// Returns the status of an empty page. With 204, the default, it has no body.
    fn empty_page_status(&self) -> u16 {
        204
    }

    /// Returns the status of a sample. By default 201 for a `POST` and 200 for other methods.
    fn sample_status(&self, operation: OperationRef<'_>) -> u16 {
        if operation.method() == "POST" {
            201
        } else {
            200
        }
    }

    /// Returns the `Content-Disposition` of a file.
    fn content_disposition(&self, file_name: &str) -> String {
        format!("attachment; filename=\"{file_name}\"")
    }

    /// Returns a date-time in the form of the product's responses.
    fn sample_date_time(&self) -> &str {
        "2026-03-14T09:26:53Z"
    }

    /// Returns the text of a field or parameter of that name in samples, or `None` if any text is valid.
    fn sample_text(&self, name: &str) -> Option<&str> {
        let _ = name;
        None
    }

    /// Called with each user of a data centre before the first request, and with users that are added or
    /// replaced later.
    fn user_added(&self, data_center: &str, user: &SimUser) {
        let _ = (data_center, user);
    }
}
