//! What an API offers, as data.

use http::Method;

use crate::scope;

/// One published operation: what it is called, where it lives, which scopes it needs, and whether it
/// may be repeated.
///
/// Every typed call is made from one, so that an error can name it, a sign-in can ask for its scopes,
/// and a span is called after it.
///
/// ```
/// use zoho_http::Operation;
///
/// pub static LIST: Operation = Operation::get("books.invoices.list", "/books/v3/invoices")
///     .scopes(&["ZohoBooks.invoices.READ"]);
/// assert!(LIST.is_repeatable());
/// ```
#[derive(Debug)]
pub struct Operation {
    name: &'static str,
    method: Method,
    path: &'static str,
    scopes: &'static [&'static str],
    alternatives: &'static [&'static [&'static str]],
    without_organization: bool,
    version: Option<&'static str>,
    repeatable: bool,
    heavy: bool,
    rows: Option<&'static str>,
    upload: bool,
    places: u32,
    most_items: Option<u32>,
    beyond: &'static str,
    query_defaults: Pairs,
    header_defaults: Pairs,
    organization_header: Option<&'static str>,
}

/// Names with their values.
type Pairs = &'static [(&'static str, &'static str)];

impl Operation {
    /// A `GET`; repeatable.
    #[must_use]
    pub const fn get(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::GET, path, true)
    }

    /// A `PUT`; repeatable.
    #[must_use]
    pub const fn put(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::PUT, path, true)
    }

    /// A `DELETE`; repeatable.
    #[must_use]
    pub const fn delete(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::DELETE, path, true)
    }

    /// A `POST`; not repeatable.
    #[must_use]
    pub const fn post(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::POST, path, false)
    }

    /// A `PATCH`; not repeatable.
    #[must_use]
    pub const fn patch(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::PATCH, path, false)
    }

    const fn new(name: &'static str, method: Method, path: &'static str, repeatable: bool) -> Self {
        Self {
            name,
            method,
            path,
            scopes: &[],
            alternatives: &[],
            without_organization: false,
            version: None,
            repeatable,
            heavy: false,
            rows: None,
            upload: false,
            places: 1,
            most_items: None,
            beyond: "",
            query_defaults: &[],
            header_defaults: &[],
            organization_header: None,
        }
    }

    /// Sets the scopes that the operation needs, all of them: those that a sign-in asks for.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sets the lists of scopes of which each is as good as [`scopes`](Self::scopes), such as those of an
    /// earlier description of the API. In them `{module}` means the module that a call is about.
    ///
    /// ```
    /// use zoho_http::Operation;
    ///
    /// static LIST: Operation = Operation::get("crm.records.list", "/crm/{version}/{module}")
    ///     .scopes(&["ZohoCRM.modules.READ"])
    ///     .alternatives(&[&["ZohoCRM.modules.{module}.READ"]]);
    /// assert!(LIST.is_allowed_by(&["ZohoCRM.modules.ALL"], None));
    /// assert!(LIST.is_allowed_by(&["ZohoCRM.modules.leads.READ"], Some("Leads")));
    /// assert!(!LIST.is_allowed_by(&["ZohoCRM.modules.leads.READ"], Some("Deals")));
    /// ```
    #[must_use]
    pub const fn alternatives(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.alternatives = alternatives;
        self
    }

    /// Marks an operation that names no organisation, such as the one that lists the organisations.
    #[must_use]
    pub const fn without_organization(mut self) -> Self {
        self.without_organization = true;
        self
    }

    /// Pins the API version, whatever the client's default is.
    #[must_use]
    pub const fn version(mut self, version: &'static str) -> Self {
        self.version = Some(version);
        self
    }

    /// Says whether doing it twice does the same as doing it once, where the method tells it wrong.
    #[must_use]
    pub const fn repeatable(mut self, repeatable: bool) -> Self {
        self.repeatable = repeatable;
        self
    }

    /// Says that it is one of those that Zoho lets an organisation have few of at a time.
    #[must_use]
    pub const fn heavy(mut self) -> Self {
        self.heavy = true;
        self
    }

    /// Says that each row of a write is answered for by itself, under `key` (or bare, where it is empty),
    /// even where all of them failed and the status is one of failure.
    #[must_use]
    pub const fn rows(mut self, key: &'static str) -> Self {
        self.rows = Some(key);
        self
    }

    /// Says that it is at the host for big uploads.
    #[must_use]
    pub const fn at_upload_host(mut self) -> Self {
        self.upload = true;
        self
    }

    /// The key under which each row is answered for by itself.
    #[must_use]
    pub const fn rows_key(&self) -> Option<&'static str> {
        self.rows
    }

    /// Whether it is at the host for big uploads.
    #[must_use]
    pub const fn is_at_upload_host(&self) -> bool {
        self.upload
    }

    /// Whether Zoho lets an organisation have few of it at a time.
    #[must_use]
    pub const fn is_heavy(&self) -> bool {
        self.heavy
    }

    /// Says how many calls at a time Zoho counts it as: 5 for CRM's composite requests. At least 1, the
    /// default.
    #[must_use]
    pub const fn places(mut self, places: u32) -> Self {
        self.places = if places == 0 { 1 } else { places };
        self
    }

    /// How many calls at a time Zoho counts it as.
    #[must_use]
    pub const fn places_taken(&self) -> u32 {
        self.places
    }

    /// Says that it is a list that gives `most` items, and how to get those that follow: the advice stands in
    /// errors of the kind [`PaginationLimit`](crate::ErrorKind::PaginationLimit).
    #[must_use]
    pub const fn most(mut self, most: u32, beyond: &'static str) -> Self {
        self.most_items = Some(most);
        self.beyond = beyond;
        self
    }

    /// The number of items that the list gives, where it is known to be bounded.
    #[must_use]
    pub const fn most_items(&self) -> Option<u32> {
        self.most_items
    }

    /// The way to the items that follow the last one that the list gives; empty where none is known.
    #[must_use]
    pub const fn beyond_most(&self) -> &'static str {
        self.beyond
    }

    /// Sets query parameters that are sent unless the request sets them itself.
    #[must_use]
    pub const fn default_query(
        mut self,
        defaults: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.query_defaults = defaults;
        self
    }

    /// Sets headers that are sent unless the request sets them itself.
    #[must_use]
    pub const fn default_headers(
        mut self,
        defaults: &'static [(&'static str, &'static str)],
    ) -> Self {
        self.header_defaults = defaults;
        self
    }

    /// Sets the header that carries the organization of the client unless the request sets it itself.
    #[must_use]
    pub const fn organization_header(mut self, name: &'static str) -> Self {
        self.organization_header = Some(name);
        self
    }

    /// The query parameters that are sent unless the request sets them.
    pub(crate) const fn query_defaults(&self) -> Pairs {
        self.query_defaults
    }

    /// The headers that are sent unless the request sets them.
    pub(crate) const fn header_defaults(&self) -> Pairs {
        self.header_defaults
    }

    /// The header that carries the organization.
    pub(crate) const fn header_of_organization(&self) -> Option<&'static str> {
        self.organization_header
    }

    /// For example `crm.service_preferences.get`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The HTTP method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// The path with its placeholders: `{version}` and the parameters in braces.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the scopes that it needs, all of them: those that a sign-in asks for.
    #[must_use]
    pub const fn required_scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// Returns the lists of scopes of which each is as good as the
    /// [`required_scopes`](Self::required_scopes). In them `{module}` means the module that a call is about.
    #[must_use]
    pub const fn alternative_scopes(&self) -> &'static [&'static [&'static str]] {
        self.alternatives
    }

    /// Returns whether a token with the scopes `granted` may make a call, about `module` where it is about
    /// one: whether they [cover](crate::scope_covers) the required scopes or one of the alternatives.
    #[must_use]
    pub fn is_allowed_by(&self, granted: &[impl AsRef<str>], module: Option<&str>) -> bool {
        let covered = |needed: &&str| {
            let granted = granted.iter().map(AsRef::as_ref);
            scope::covered(granted, needed, module)
        };
        self.scopes.iter().all(covered)
            || self.alternatives.iter().any(|all| all.iter().all(covered))
    }

    /// Returns whether the organisation is named in a call, for products where a call names one.
    #[must_use]
    pub const fn needs_organization(&self) -> bool {
        !self.without_organization
    }

    /// The pinned API version, when it is pinned.
    #[must_use]
    pub const fn pinned_version(&self) -> Option<&'static str> {
        self.version
    }

    /// Whether doing it twice does the same as doing it once.
    #[must_use]
    pub const fn is_repeatable(&self) -> bool {
        self.repeatable
    }
}
