//! The properties that all operations of a product share: `product.toml`.

use std::collections::BTreeMap;

/// A version of a product.
///
/// Parsed from `product.toml`:
///
/// ```
/// use zoho_catalog::read;
///
/// let text = r#"
/// name = "books"
/// version = "v3"
/// title = "Zoho Books"
/// host = "api"
/// organization = { query = "organization_id", found_by = "organizations.list" }
/// errors = { codes = ["code"], messages = ["message"], success = { unless = ["0"] } }
/// rules = { 57 = "denied" }
/// paging = { within = "page_context", more = "has_more_page", page = "page" }
/// "#;
/// let books = read::product("product.toml", text)?;
/// assert_eq!(books.title, "Zoho Books");
/// # Ok::<(), zoho_catalog::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Product {
    /// The name, which is the first part of the names of its operations: `crm`.
    pub name: String,
    /// The version of its API as in paths: `v8`.
    pub version: String,
    /// The display name: `Zoho CRM`.
    pub title: String,
    /// The host of its calls.
    pub host: ProductHost,
    /// The start page of its reference.
    pub documentation: Option<String>,
    /// The format of date-times in requests.
    pub date_times: DateTimes,
    /// The parameter that names the organisation of a call, or `None` if the token determines it.
    pub organization: Option<Organization>,
    /// The scopes of the product.
    pub scopes: Scopes,
    /// The format of its errors.
    pub errors: Errors,
    /// The classes of statuses and codes that differ from those of HTTP. The first matching rule applies.
    pub rules: Vec<Rule>,
    /// The paging of lists whose parameters do not determine it.
    pub paging: Option<ProductPaging>,
    /// Advice for items that the pages of a list do not reach, by operation without the product's name
    /// (`records.list`), as worded in an error: "take `coql().select`".
    pub beyond_pages: BTreeMap<String, String>,
    /// Handwritten functions, for logic that data cannot express.
    pub by_hand: Vec<Hook>,
    /// The number of concurrent calls of an organisation, by the name of its edition.
    pub editions: Vec<(String, u32)>,
}

/// A handwritten function of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hook {
    /// Parses the error of a response.
    ApiError,
    /// Returns whether a failed response contains the outcomes of rows.
    HasRows,
    /// Returns a hint at another possible reason of a refusal.
    Hint,
}

/// The host of a product's calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProductHost {
    /// A host of the table of data centres.
    Endpoint(Endpoint),
    /// A host in the same domain with another first label: `projectsapi` for `projectsapi.zoho.com` next to Desk's
    /// `desk.zoho.com`. In a deployment without such hosts, the host `beside` is used.
    Sibling {
        /// The host in the table.
        beside: Endpoint,
        /// The first label.
        label: String,
    },
}

impl Default for ProductHost {
    fn default() -> Self {
        Self::Endpoint(Endpoint::Api)
    }
}

/// A host of the table of data centres.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Endpoint {
    /// The API host, which most products share.
    Api,
    /// The host for large uploads.
    Upload,
    /// The host of Desk.
    Desk,
}

impl Endpoint {
    /// All endpoints.
    pub(crate) const ALL: [Self; 3] = [Self::Api, Self::Upload, Self::Desk];

    /// Returns its keyword in `product.toml`, which is also the name of the method of
    /// `zoho_http::data_center::Endpoints` that returns its URL.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api",
            Self::Upload => "upload",
            Self::Desk => "desk",
        }
    }
}

/// The format of date-times in requests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DateTimes {
    /// Unchanged, as the caller wrote them.
    #[default]
    AsWritten,
    /// Whole seconds with an offset: `2026-03-14T09:26:53+05:30`.
    SecondsWithOffset,
    /// UTC with milliseconds: `2026-03-14T09:26:53.000Z`.
    MillisUtc,
}

/// The parameter that names the organisation of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// The place of the organisation's id.
    pub place: OrganizationPlace,
    /// The operation that lists the organisations of a user, without the product's name:
    /// `organizations.list`.
    pub found_by: String,
}

/// The place of the organisation's id in a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrganizationPlace {
    /// The header of that name.
    Header(String),
    /// The query parameter of that name.
    Query(String),
}

/// The scopes of a product.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scopes {
    /// The first part of the scopes, such as `ZohoCRM`; empty if unknown.
    pub service: String,
    /// The second parts of published scopes that no operation of the catalogue needs.
    pub others: Vec<String>,
    /// Well-formed scopes that do not exist, with the scopes to request instead.
    pub missing: BTreeMap<String, String>,
}

/// The format of errors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors {
    /// The keys of the code; the first that exists is used.
    pub codes: Vec<String>,
    /// The keys of the message; the first that exists is used.
    pub messages: Vec<String>,
    /// The key of the details. If `None`, everything but code and message counts as details.
    pub details: Option<String>,
    /// The members that may contain errors as well.
    pub within: Within,
    /// The sign of an error in a response with a success status.
    pub success: Success,
    /// A text that every error with a success status contains, such as `"error"` with its quotes.
    pub mark: Option<String>,
}

/// The members of a response that may contain an error, in addition to the response itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Within {
    /// The members with these keys.
    Keys(Vec<String>),
    /// Every member.
    Members,
}

impl Default for Within {
    fn default() -> Self {
        Self::Keys(Vec::new())
    }
}

/// The sign of an error in a response with a success status.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Success {
    /// There are no such errors.
    #[default]
    Never,
    /// A code other than these.
    Unless(Vec<String>),
    /// A member with that key that is a text.
    With(String),
    /// A member with that key and value.
    Where(String, String),
}

/// The class of a status, a code or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The status, or any if `None`.
    pub status: Option<u16>,
    /// The code, or any if `None`.
    pub code: Option<String>,
    /// The class of a matching response.
    pub failure_class: FailureClass,
}

/// The class of a response, which determines the next step of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureClass {
    /// The access token was refused: refresh it and retry.
    TokenRejected,
    /// The token lacks a scope.
    ScopeMissing,
    /// The user lacks the permission.
    Denied,
    /// Too many calls at the moment.
    RateLimited,
    /// The quota of the day or window is used up.
    QuotaExhausted,
    /// The server did not accept the request.
    NotTaken,
    /// A transient failure; the request may have been carried out.
    Unavailable,
    /// A fault of the server.
    ServerFault,
    /// The resource does not exist.
    NotFound,
    /// A conflict with the current state.
    Conflict,
    /// The list does not reach this far.
    PaginationLimit,
    /// The request is invalid.
    Invalid,
}

impl FailureClass {
    /// All classes with their keywords.
    pub(crate) const WORDS: [(&'static str, Self); 12] = [
        ("token_rejected", Self::TokenRejected),
        ("scope_missing", Self::ScopeMissing),
        ("denied", Self::Denied),
        ("rate_limited", Self::RateLimited),
        ("quota_exhausted", Self::QuotaExhausted),
        ("not_taken", Self::NotTaken),
        ("unavailable", Self::Unavailable),
        ("server_fault", Self::ServerFault),
        ("not_found", Self::NotFound),
        ("conflict", Self::Conflict),
        ("pagination_limit", Self::PaginationLimit),
        ("invalid", Self::Invalid),
    ];
}

/// Paging of lists whose responses state whether more items follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductPaging {
    /// The key of the object next to the items.
    pub within: String,
    /// The key in it of the boolean that is true if more items follow.
    pub more: String,
    /// The key in it of the page number, which is also the name of the query parameter for the next page.
    pub page: String,
}
