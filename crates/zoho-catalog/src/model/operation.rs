//! Operations: their address, parameters and responses.

use super::types::{Field, Type};

/// An operation: a method and a path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The name of the method, such as `list`.
    pub name: String,
    /// A sentence that describes the operation.
    pub doc: String,
    /// The HTTP method.
    pub method: Method,
    /// The path with `{version}` and its parameters, in snake_case, in braces. For [`Host::Response`] the single
    /// parameter that is the address.
    pub path: String,
    /// The host of the operation.
    pub host: Host,
    /// The API version that it is called with, if it differs from the client's.
    pub version: Option<String>,
    /// The required scopes, all of them: those that a sign-in requests.
    pub scopes: Vec<String>,
    /// The alternatives: lists of scopes of which each is sufficient.
    pub alternatives: Vec<Vec<String>>,
    /// Whether the operation takes no organisation, in a product whose calls otherwise name one.
    pub without_organization: bool,
    /// The parameters of the path, in order; the wire name is the one in the braces.
    pub path_params: Vec<Field>,
    /// The parameters of the query.
    pub query: Vec<Field>,
    /// The parameters that are sent as headers.
    pub headers: Vec<Field>,
    /// The header that carries the organisation, if the client knows it.
    pub organization_header: Option<String>,
    /// The body of the request.
    pub body: Body,
    /// The body of the response.
    pub response: Response,
    /// The paging of the list.
    pub paging: Paging,
    /// Whether the operation is idempotent, if that differs from its method.
    pub idempotent: Option<bool>,
    /// Whether Zoho limits the number of concurrent calls of it more strictly.
    pub heavy: bool,
    /// The number of concurrent calls that Zoho counts it as, if not one.
    pub cost: Option<u32>,
    /// Whether its code is handwritten, so that none is generated.
    pub by_hand: bool,
    /// The page of the operation in Zoho's reference.
    pub page: Option<String>,
    /// The publications: file, space, and the path as given there. Several for an operation that is published several
    /// times, none for one that is not published.
    pub sources: Vec<String>,
}

/// A boolean property of an operation. A new one is read, written and generated without further code.
#[derive(Debug, Clone, Copy)]
pub struct Flag {
    /// The key in the catalogue, and the method of `zoho_http::Operation` that sets it.
    pub key: &'static str,
    /// Returns whether an operation has it.
    pub get: fn(&Operation) -> bool,
    pub(crate) set: fn(&mut Operation, bool),
}

impl Flag {
    /// All flags.
    pub const ALL: [Self; 2] = [
        Self {
            key: "without_organization",
            get: |operation| operation.without_organization,
            set: |operation, set| operation.without_organization = set,
        },
        Self {
            key: "heavy",
            get: |operation| operation.heavy,
            set: |operation, set| operation.heavy = set,
        },
    ];
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// All methods.
    const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// Returns the method as in a request line.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Returns the method of that name, in any case.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let named = |method: &Self| method.as_str().eq_ignore_ascii_case(name);
        Self::ALL.into_iter().find(named)
    }
}

/// The host of an operation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Host {
    /// The host of the API.
    #[default]
    Api,
    /// The host of CRM for large uploads, `content.zohoapis.com` and its equivalents.
    Content,
    /// The address from an earlier response (`download_url`). The operation has a single argument and no path.
    Response,
}

impl Operation {
    /// Creates an operation without parameters, body and response. A path that does not begin with a slash is the name,
    /// in braces, of an address from an earlier response.
    #[must_use]
    pub fn new(name: &str, method: Method, path: &str) -> Self {
        Self {
            name: name.to_owned(),
            doc: String::new(),
            method,
            path: path.to_owned(),
            host: if path.starts_with('/') {
                Host::Api
            } else {
                Host::Response
            },
            version: None,
            scopes: Vec::new(),
            alternatives: Vec::new(),
            without_organization: false,
            path_params: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            organization_header: None,
            body: Body::Nothing,
            response: Response::Nothing,
            paging: Paging::None,
            idempotent: None,
            heavy: false,
            cost: None,
            by_hand: false,
            page: None,
            sources: Vec::new(),
        }
    }

    /// Returns the name as in errors and logs: `crm.users.list`.
    #[must_use]
    pub fn full_name(&self, product: &str, resource: &str) -> String {
        format!("{product}.{resource}.{}", self.name)
    }

    /// Returns whether the operation is idempotent, as stated or else by its method.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        let by_method = matches!(self.method, Method::Get | Method::Put | Method::Delete);
        self.idempotent.unwrap_or(by_method)
    }

    /// Returns the types that it uses: of parameters, body and response.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        let (body, parts) = match &self.body {
            Body::Nothing => (None, &[][..]),
            Body::Json { ty, extra, .. } => (Some(ty), extra.as_slice()),
            Body::Multipart(parts) => (None, parts.as_slice()),
        };
        let response = match &self.response {
            Response::One { ty, .. } | Response::List { item: ty, .. } => Some(ty),
            Response::Nothing | Response::Rows { .. } | Response::Row { .. } | Response::File => {
                None
            }
        };
        let fields = [&self.path_params, &self.query, &self.headers];
        let fields = fields.into_iter().flatten().chain(parts);
        fields.map(|field| &field.ty).chain(body).chain(response)
    }
}

/// The body of a request.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Body {
    /// No body.
    #[default]
    Nothing,
    /// JSON.
    Json {
        /// The key that contains the value, if any: `{"users": [...]}`.
        key: Option<String>,
        /// Whether the value is sent as the only item of a list.
        single: bool,
        /// The type of the value: a named type, a list, or any JSON.
        ty: Type,
        /// The other members of the body.
        extra: Vec<Field>,
    },
    /// A multipart form with these parts.
    Multipart(Vec<Field>),
}

/// The body of a response.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Response {
    /// No content that a caller needs.
    #[default]
    Nothing,
    /// A single value.
    One {
        /// The key that contains the value, if any.
        key: Option<String>,
        /// Whether the value is the only item of a list.
        single: bool,
        /// The type of the value.
        ty: Type,
    },
    /// A list.
    List {
        /// The key that contains the list, if any.
        key: Option<String>,
        /// The type of its items.
        item: Type,
        /// Whether the response contains `info` as well.
        info: bool,
    },
    /// An outcome for each row of the request, under a key or bare.
    Rows {
        /// The key that contains the outcomes, if any.
        key: Option<String>,
    },
    /// The outcome of the single item of the request, under a key either bare or as a list.
    Row {
        /// The key that contains the outcome, if any.
        key: Option<String>,
    },
    /// A file.
    File,
}

/// The paging of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paging {
    /// The list is complete.
    #[default]
    None,
    /// `page` from 1 and `per_page`. With a token, `page_token` continues beyond the 2,000th item.
    Page {
        /// Whether the operation takes `page_token`.
        token: bool,
        /// The maximum number of items in a page.
        max: i64,
        /// The maximum number of items in total, if known and no token continues beyond it.
        most: Option<i64>,
    },
    /// `from` and `limit`.
    Offset {
        /// The maximum number of items in a page.
        max: i64,
    },
    /// `index`, taken from `info.next_index` of the previous page.
    Index,
    /// The paging of the product: see [`ProductPaging`](crate::product::ProductPaging).
    Product,
}

impl Paging {
    /// Returns the keyword of the paging, or `None` for a complete list.
    #[must_use]
    pub fn style(self) -> Option<&'static str> {
        match self {
            Self::None => None,
            Self::Page { .. } => Some("page"),
            Self::Offset { .. } => Some("offset"),
            Self::Index => Some("index"),
            Self::Product => Some("product"),
        }
    }
}
