//! Products as values: the description of one of Zoho's products for the command line.
//!
//! [`crm::product`](crate::crm::product) and [`desk::product`](crate::desk::product) are two of them; pass your own to
//! [`Cli::product`](crate::Cli::product) in the same way.
//!
//! ```
//! use std::borrow::Cow;
//! use std::sync::Arc;
//!
//! use url::Url;
//! use zoho::http::Operation;
//! use zoho::http::data_center::Endpoints;
//! use zoho::http::product::ApiError;
//! use zoho_cli::product::Setting;
//! use zoho_cli::{Cli, Exit, Product};
//!
//! #[derive(Debug)]
//! struct Books;
//!
//! impl zoho::http::Product for Books {
//!     fn name(&self) -> &'static str {
//!         "books"
//!     }
//!     fn base_url<'e>(&self, endpoints: &'e Endpoints) -> Result<Cow<'e, Url>, String> {
//!         Ok(Cow::Borrowed(endpoints.api()))
//!     }
//!     fn api_error(&self, _: http::StatusCode, _: &[u8]) -> Option<ApiError> {
//!         None
//!     }
//! }
//!
//! static TAXES: Operation =
//!     Operation::get("books.taxes.list", "/books/v3/settings/taxes").scopes(&["ZohoBooks.settings.READ"]);
//!
//! let books = Product::new("books", "Books", "/books/v3", |account| {
//!     account.http().client(Arc::new(Books), account.tokens())
//! })
//! .setting(Setting::new("books.taxes", "taxes", &TAXES, |account| async move {
//!     let client = account.http().client(Arc::new(Books), account.tokens());
//!     let request = zoho::http::Request::new(&TAXES);
//!     let taxes = zoho::http::Call::new(client, request, zoho::http::decode::json_or_default);
//!     taxes.send().await
//! }));
//! assert_eq!(Cli::new().product(books).run(["zoho", "get", "--help"]), Exit::Done);
//! ```

mod account;
#[cfg(test)]
pub(crate) mod fixture;
mod host;
mod organizations;
mod setting;

use std::fmt;
use std::sync::Arc;

use http::Method;
use serde_json::Value;
use zoho::http::dynamic::Entry;
use zoho::http::{Call, Client, Operation, Request, decode};
use zoho_catalog::{Catalogue, OperationRef};
use zoho_sim::SimBuilder;
use zoho_sim::product::SimProduct;
use zoho_sim::samples::{Sample, SampleBody, Samples};

pub use account::Account;
pub use host::Host;
pub use organizations::Organizations;
pub use setting::Setting;

type Connect = Arc<dyn Fn(&Account) -> Client + Send + Sync>;
type Load = Arc<dyn Fn() -> &'static Catalogue + Send + Sync>;
type SampleBodyOf = Arc<dyn Fn(OperationRef<'_>) -> Option<Value> + Send + Sync>;
type Simulate = Arc<dyn Fn(SimBuilder) -> SimBuilder + Send + Sync>;

/// A product of Zoho, as the command line uses it. See the [module](self) for an example.
#[derive(Clone)]
pub struct Product {
    name: &'static str,
    title: &'static str,
    root: &'static str,
    connect: Connect,
    entries: Vec<&'static Entry>,
    catalogue: Option<Load>,
    organizations: Option<Organizations>,
    settings: Vec<Setting>,
    host: Option<Host>,
    simulate: Option<Simulate>,
    sample: Option<SampleBodyOf>,
    get_examples: Vec<Example>,
    call_examples: Vec<Example>,
}

/// A command for the help, and a description of its result.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Example {
    pub(crate) arguments: &'static str,
    pub(crate) about: &'static str,
}

impl Product {
    /// Creates a product without operations.
    ///
    /// `name` is the name on the command line, and the first part of the names of its operations: `desk`. `title` is
    /// its name in sentences: `Desk`. `root` is prepended to the paths of `zoho get` that lack its first segment; in
    /// it, `{version}` is replaced by the version of the API: `/crm/{version}`. `connect` returns the client that calls
    /// are made with.
    pub fn new(
        name: &'static str,
        title: &'static str,
        root: &'static str,
        connect: impl Fn(&Account) -> Client + Send + Sync + 'static,
    ) -> Self {
        Self {
            name,
            title,
            root,
            connect: Arc::new(connect),
            entries: Vec::new(),
            catalogue: None,
            organizations: None,
            settings: Vec::new(),
            host: None,
            simulate: None,
            sample: None,
            get_examples: Vec::new(),
            call_examples: Vec::new(),
        }
    }

    /// Adds operations, for `zoho ops`, `zoho scopes` and `zoho call`: the generated `dynamic::entries()`.
    #[must_use]
    pub fn operations(mut self, entries: impl IntoIterator<Item = &'static Entry>) -> Self {
        self.entries.extend(entries);
        self
    }

    /// Sets the function that returns the catalogue, from which `zoho call` takes the parameters and bodies of
    /// operations.
    #[must_use]
    pub fn catalogue(
        mut self,
        load: impl Fn() -> &'static Catalogue + Send + Sync + 'static,
    ) -> Self {
        self.catalogue = Some(Arc::new(load));
        self
    }

    /// Sets how the organisation that calls are for is found. By default, calls are for the organisation of the token,
    /// and `--org` is refused.
    #[must_use]
    pub fn organizations(mut self, organizations: Organizations) -> Self {
        self.organizations = Some(organizations);
        self
    }

    /// Adds a setting, for `zoho audit`.
    #[must_use]
    pub fn setting(mut self, setting: Setting) -> Self {
        self.settings.push(setting);
        self
    }

    /// Sets the host of the product, if it has its own among the [`Endpoints`](zoho::http::data_center::Endpoints) of a
    /// data centre.
    #[must_use]
    pub fn host(mut self, host: Host) -> Self {
        self.host = Some(host);
        self
    }

    /// Sets the function that returns the product for the simulator of `zoho sim` and `zoho audit --demo`. The bodies
    /// of `zoho call --template` come from its samples.
    #[must_use]
    pub fn simulator<P: SimProduct>(
        mut self,
        create: impl Fn() -> P + Send + Sync + 'static,
    ) -> Self {
        let create = Arc::new(create);
        let served = Arc::clone(&create);
        self.simulate = Some(Arc::new(move |builder| builder.product(served())));
        self.sample = Some(Arc::new(
            move |operation: OperationRef<'_>| match Samples::new(&create())
                .body(operation, Sample::Full)
            {
                SampleBody::Json(json) => Some(json.wire().clone()),
                _ => None,
            },
        ));
        self
    }

    /// Adds an example to the help of `zoho get`: the arguments after the product, and a description of the result.
    #[must_use]
    pub fn get_example(mut self, arguments: &'static str, about: &'static str) -> Self {
        self.get_examples.push(Example { arguments, about });
        self
    }

    /// Adds an example to the help of `zoho call`: the arguments after the product, from the operation on, and a
    /// description of the result.
    #[must_use]
    pub fn call_example(mut self, arguments: &'static str, about: &'static str) -> Self {
        self.call_examples.push(Example { arguments, about });
        self
    }

    /// Returns the name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn title(&self) -> &'static str {
        self.title
    }

    pub(crate) fn entries(&self) -> &[&'static Entry] {
        &self.entries
    }

    /// Returns the catalogue's description of the operation with that full name.
    pub(crate) fn described(&self, operation: &str) -> Option<OperationRef<'static>> {
        let load = self.catalogue.as_ref()?;
        load().operation(operation)
    }

    pub(crate) fn client(&self, account: &Account) -> Client {
        (self.connect)(account)
    }

    pub(crate) fn organization_finder(&self) -> Option<&Organizations> {
        self.organizations.as_ref()
    }

    pub(crate) fn settings(&self) -> &[Setting] {
        &self.settings
    }

    pub(crate) fn own_host(&self) -> Option<&Host> {
        self.host.as_ref()
    }

    pub(crate) fn simulate(&self, builder: SimBuilder) -> SimBuilder {
        match &self.simulate {
            Some(simulate) => simulate(builder),
            None => builder,
        }
    }

    /// Returns a JSON body of the operation with every field; `None` if it takes none, or the product has no
    /// simulator.
    pub(crate) fn sample_body(&self, operation: OperationRef<'_>) -> Option<Value> {
        self.sample.as_ref().and_then(|sample| sample(operation))
    }

    pub(crate) fn get_examples(&self) -> &[Example] {
        &self.get_examples
    }

    pub(crate) fn call_examples(&self) -> &[Example] {
        &self.call_examples
    }

    /// Returns the call of a path, whole or without the root. If there is an operation with that path, its limits apply
    /// to the call.
    pub(crate) fn request(&self, account: &Account, method: &Method, path: &str) -> Call<Value> {
        let path = self.whole_path(path);
        let operations: Vec<&'static Operation> =
            self.entries.iter().map(|entry| entry.operation()).collect();
        let request = Request::untyped(method, &path).limited_like(&operations);
        Call::new(self.client(account), request, decode::json_or_default)
    }

    fn whole_path(&self, path: &str) -> String {
        let root = self.root.trim_matches('/');
        let first = root.split('/').next().unwrap_or_default();
        let bare = path.trim_start_matches('/');
        let has_root = path.starts_with('/')
            && bare
                .strip_prefix(first)
                .is_some_and(|rest| rest.starts_with('/'));
        if has_root || root.is_empty() {
            path.to_owned()
        } else {
            format!("/{root}/{bare}")
        }
    }
}

impl fmt::Debug for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Product")
            .field("name", &self.name)
            .field("operations", &self.entries.len())
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_whole_or_lacks_its_root() {
        let product = Product::new("shop", "Shop", "/shop/{version}", |_| unreachable!());
        for (path, whole) in [
            ("/boxes", "/shop/{version}/boxes"),
            ("boxes?x=1", "/shop/{version}/boxes?x=1"),
            ("/shop/v7/boxes", "/shop/v7/boxes"),
            ("/shopping", "/shop/{version}/shopping"),
        ] {
            assert_eq!(product.whole_path(path), whole);
        }
    }
}
