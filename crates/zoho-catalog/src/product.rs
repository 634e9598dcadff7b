//! The facts that hold for every operation of a product: `product.toml`.

use std::collections::BTreeMap;

/// A version of a product as a whole.
///
/// `product.toml` says it:
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
    /// The first part of the names of its operations: `crm`.
    pub name: String,
    /// The version of its API, as it stands in paths: `v8`.
    pub version: String,
    /// The name that people use: `Zoho CRM`.
    pub title: String,
    /// Where its calls go.
    pub host: ProductHost,
    /// The first page of its reference.
    pub documentation: Option<String>,
    /// The form in which it takes date-times.
    pub date_times: DateTimes,
    /// How a call names the organisation; none where the token does.
    pub organization: Option<Organization>,
    /// Its scopes.
    pub scopes: Scopes,
    /// How its errors are written.
    pub errors: Errors,
    /// The meaning of statuses and codes, where it differs from that of HTTP. The first rule that fits
    /// counts.
    pub rules: Vec<Rule>,
    /// How its lists go on, where their parameters do not say it.
    pub paging: Option<ProductPaging>,
    /// How to get the items of a list that its pages do not reach, by the operation without the product's
    /// name: `records.list`. In the words of an error: "take `coql().select`".
    pub beyond_pages: BTreeMap<String, String>,
    /// Code written by hand, for what data cannot say.
    pub by_hand: Vec<Hook>,
    /// The number of calls that an organisation may have under way, by the name of its edition.
    pub editions: Vec<(String, u32)>,
}

/// A function of a product that is written by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hook {
    /// Reading the error of a response.
    ApiError,
    /// Telling whether the outcomes of rows stand in a response of failure.
    HasRows,
    /// Saying what else a refusal may mean.
    Hint,
}

/// Where the calls of a product go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProductHost {
    /// A host of the table of data centres.
    Endpoint(Endpoint),
    /// The host of the same domain with another first label: `projectsapi` for `projectsapi.zoho.com`
    /// beside Desk's `desk.zoho.com`. Where there are no such hosts, the one beside which it would be.
    Sibling {
        /// The host of the table.
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
    /// The API's, which most products share.
    Api,
    /// The one for big uploads.
    Upload,
    /// Desk's own.
    Desk,
}

impl Endpoint {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Api, Self::Upload, Self::Desk];

    /// Returns the word for it in `product.toml`, which is also the name of the method of
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

/// The form in which date-times are taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DateTimes {
    /// As a caller writes them.
    #[default]
    AsWritten,
    /// Whole seconds with an offset: `2026-03-14T09:26:53+05:30`.
    SecondsWithOffset,
    /// UTC with milliseconds: `2026-03-14T09:26:53.000Z`.
    MillisUtc,
}

/// How a call names the organisation that it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// The place of its id.
    pub place: OrganizationPlace,
    /// The operation that lists the organisations of a user, without the product's name:
    /// `organizations.list`.
    pub found_by: String,
}

/// Where a call names the organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrganizationPlace {
    /// In the header of that name.
    Header(String),
    /// In the parameter of the query of that name.
    Query(String),
}

/// The scopes of a product.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scopes {
    /// Their first part: `ZohoCRM`; empty where none is known.
    pub service: String,
    /// The second parts of those that are published and that no operation of the catalogue needs.
    pub others: Vec<String>,
    /// Well-formed scopes that do not exist, and what to ask for instead.
    pub missing: BTreeMap<String, String>,
}

/// How errors are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Errors {
    /// The keys of a code, the first that is there counts.
    pub codes: Vec<String>,
    /// The keys of a message, the first that is there counts.
    pub messages: Vec<String>,
    /// The key of the details; none where all that is neither code nor message is.
    pub details: Option<String>,
    /// The members in which errors stand too.
    pub within: Within,
    /// How an error is known in a response with a status of success.
    pub success: Success,
    /// The text that stands in every error of a response of success, such as `"error"` with its quotes.
    pub mark: Option<String>,
}

/// The members of a response in which an error may stand, beside the response itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Within {
    /// Those of these keys.
    Keys(Vec<String>),
    /// Every one.
    Members,
}

impl Default for Within {
    fn default() -> Self {
        Self::Keys(Vec::new())
    }
}

/// How an error is known in a response with a status of success.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Success {
    /// There are none.
    #[default]
    Never,
    /// By a code other than these.
    Unless(Vec<String>),
    /// By a member of that key that is a text.
    With(String),
    /// By a member of that key and value.
    Where(String, String),
}

/// The meaning of a status, a code or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The status; any when `None`.
    pub status: Option<u16>,
    /// The code; any when `None`.
    pub code: Option<String>,
    /// The meaning of a response that fits.
    pub failure_class: FailureClass,
}

/// The meaning of a response for the next step of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailureClass {
    /// The access token is not taken: get a new one and send the request again.
    TokenRejected,
    /// The token lacks a scope.
    ScopeMissing,
    /// The user may not do this.
    Denied,
    /// Too many calls at the moment.
    RateLimited,
    /// The allowance of the day or window is used up.
    QuotaExhausted,
    /// The server did not take the request on.
    NotTaken,
    /// A fault that passes; the request may have been carried out.
    Unavailable,
    /// A fault of the server.
    ServerFault,
    /// There is nothing at this address.
    NotFound,
    /// It clashes with what is there.
    Conflict,
    /// The list gives no items so far from its start.
    PaginationLimit,
    /// The request itself is wrong.
    Invalid,
}

impl FailureClass {
    /// All of them, with the words for them.
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

/// How lists go on that say beside their items whether more follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductPaging {
    /// The key of the object beside the items.
    pub within: String,
    /// The key in it of the boolean that says whether more follow.
    pub more: String,
    /// The key in it of the number of the page, which is also the name of the parameter that takes the
    /// number of the next one.
    pub page: String,
}
