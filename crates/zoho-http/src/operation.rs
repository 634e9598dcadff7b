//! The operations of an API, as data.

use http::Method;

use crate::scope;

/// A published operation as data: name, method, path, scopes, and whether it is idempotent.
///
/// Every typed call is made from one. Errors and spans contain its name, and a sign-in can ask for its scopes.
///
/// ```
/// use zoho_http::Operation;
///
/// pub static LIST: Operation = Operation::get("books.invoices.list", "/books/v3/invoices")
///     .scopes(&["ZohoBooks.invoices.READ"]);
/// assert!(LIST.is_idempotent());
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
    idempotent: bool,
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
    /// Creates a `GET`; idempotent.
    #[must_use]
    pub const fn get(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::GET, path, true)
    }

    /// Creates a `PUT`; idempotent.
    #[must_use]
    pub const fn put(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::PUT, path, true)
    }

    /// Creates a `DELETE`; idempotent.
    #[must_use]
    pub const fn delete(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::DELETE, path, true)
    }

    /// Creates a `POST`; not idempotent.
    #[must_use]
    pub const fn post(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::POST, path, false)
    }

    /// Creates a `PATCH`; not idempotent.
    #[must_use]
    pub const fn patch(name: &'static str, path: &'static str) -> Self {
        Self::new(name, Method::PATCH, path, false)
    }

    const fn new(name: &'static str, method: Method, path: &'static str, idempotent: bool) -> Self {
        Self {
            name,
            method,
            path,
            scopes: &[],
            alternatives: &[],
            without_organization: false,
            version: None,
            idempotent,
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

    /// Returns the number of operations in `lists`. For generated code.
    #[doc(hidden)]
    #[must_use]
    pub const fn count(lists: &[&[&'static Self]]) -> usize {
        let (mut count, mut list) = (0, 0);
        while list < lists.len() {
            count += lists[list].len();
            list += 1;
        }
        count
    }

    /// Returns all operations of `lists`, of which there are `N`. For generated code: an operation that is added to a
    /// resource changes only the list of that resource.
    ///
    /// # Panics
    /// Does not compile if `N` is not the [`count`](Self::count).
    #[doc(hidden)]
    #[must_use]
    pub const fn concat<const N: usize>(lists: &[&[&'static Self]]) -> [&'static Self; N] {
        static NONE: Operation = Operation::get("", "");
        let mut all = [&NONE; N];
        let (mut at, mut list) = (0, 0);
        while list < lists.len() {
            let mut item = 0;
            while item < lists[list].len() {
                all[at] = lists[list][item];
                at += 1;
                item += 1;
            }
            list += 1;
        }
        assert!(at == N, "N is not the number of the operations");
        all
    }

    /// Sets the scopes that the operation needs, all of them. A sign-in asks for these.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Sets alternatives to [`scopes`](Self::scopes): lists of scopes, each of which suffices, such as those of an
    /// earlier description of the API. In them `{module}` is the module that a call is about.
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

    /// Sets whether the operation is idempotent, for methods that do not determine it.
    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    /// Marks an operation of which Zoho allows an organisation only a few concurrent calls.
    #[must_use]
    pub const fn heavy(mut self) -> Self {
        self.heavy = true;
        self
    }

    /// Sets the key under which the response has an outcome for each row of a write (an empty key for a bare list),
    /// even if all rows failed and the status is an error.
    #[must_use]
    pub const fn rows(mut self, key: &'static str) -> Self {
        self.rows = Some(key);
        self
    }

    /// Marks an operation of the host for large uploads.
    #[must_use]
    pub const fn at_upload_host(mut self) -> Self {
        self.upload = true;
        self
    }

    /// Returns the key under which the response has an outcome for each row.
    #[must_use]
    pub const fn rows_key(&self) -> Option<&'static str> {
        self.rows
    }

    /// Returns whether it is an operation of the host for large uploads.
    #[must_use]
    pub const fn is_at_upload_host(&self) -> bool {
        self.upload
    }

    /// Returns whether Zoho allows an organisation only a few concurrent calls of it.
    #[must_use]
    pub const fn is_heavy(&self) -> bool {
        self.heavy
    }

    /// Sets the number of concurrent calls that Zoho counts it as: 5 for CRM's composite requests. At least 1, the
    /// default.
    #[must_use]
    pub const fn places(mut self, places: u32) -> Self {
        self.places = if places == 0 { 1 } else { places };
        self
    }

    /// Returns the number of concurrent calls that Zoho counts it as.
    #[must_use]
    pub const fn places_taken(&self) -> u32 {
        self.places
    }

    /// Sets the number of items at which the list ends, and how to get the items after them: the advice appears in
    /// errors of the kind [`PaginationLimit`](crate::ErrorKind::PaginationLimit).
    #[must_use]
    pub const fn most(mut self, most: u32, beyond: &'static str) -> Self {
        self.most_items = Some(most);
        self.beyond = beyond;
        self
    }

    /// Returns the number of items at which the list ends, if it has a known end.
    #[must_use]
    pub const fn most_items(&self) -> Option<u32> {
        self.most_items
    }

    /// Returns how to get the items after those that the list returns; empty if no way is known.
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

    /// Sets the header that carries the organisation of the client unless the request sets it itself.
    #[must_use]
    pub const fn organization_header(mut self, name: &'static str) -> Self {
        self.organization_header = Some(name);
        self
    }

    /// Returns the query parameters that are sent unless the request sets them.
    pub(crate) const fn query_defaults(&self) -> Pairs {
        self.query_defaults
    }

    /// Returns the headers that are sent unless the request sets them.
    pub(crate) const fn header_defaults(&self) -> Pairs {
        self.header_defaults
    }

    /// Returns the header that carries the organisation.
    pub(crate) const fn header_of_organization(&self) -> Option<&'static str> {
        self.organization_header
    }

    /// Returns the name, such as `crm.service_preferences.get`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Returns the HTTP method.
    #[must_use]
    pub const fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the path with its placeholders: `{version}` and the parameters in braces.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// Returns the scopes that it needs, all of them. A sign-in asks for these.
    #[must_use]
    pub const fn required_scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// Returns the alternatives to the [`required_scopes`](Self::required_scopes): lists of scopes, each of which
    /// suffices. In them `{module}` is the module that a call is about.
    #[must_use]
    pub const fn alternative_scopes(&self) -> &'static [&'static [&'static str]] {
        self.alternatives
    }

    /// Returns whether a token with the scopes `granted` may make a call, about `module` if the call is about one:
    /// whether they [cover](crate::scope::scope_covers) the required scopes or one of the alternatives.
    #[must_use]
    pub fn is_allowed_by(&self, granted: &[impl AsRef<str>], module: Option<&str>) -> bool {
        let covered = |needed: &&str| {
            let granted = granted.iter().map(AsRef::as_ref);
            scope::covered(granted, needed, module)
        };
        self.scopes.iter().all(covered)
            || self.alternatives.iter().any(|all| all.iter().all(covered))
    }

    /// Returns whether a call names the organisation, for products whose calls name one.
    #[must_use]
    pub const fn needs_organization(&self) -> bool {
        !self.without_organization
    }

    /// Returns the pinned API version, if any.
    #[must_use]
    pub const fn pinned_version(&self) -> Option<&'static str> {
        self.version
    }

    /// Returns whether it is idempotent: calling it twice has the same effect as calling it once.
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }
}
