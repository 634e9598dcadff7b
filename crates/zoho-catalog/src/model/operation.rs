//! Operations: where they are, what they take and what they return.

use super::types::{Field, Type};

/// One method and path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The method's name, such as `list`.
    pub name: String,
    /// What it does, in a sentence.
    pub doc: String,
    /// The HTTP method.
    pub method: Method,
    /// The path with `{version}` and its parameters, in snake_case, in braces. For [`Host::Response`] the
    /// one parameter that is the address.
    pub path: String,
    /// Which host it is at.
    pub host: Host,
    /// The API version it is called with, whatever the client's default is.
    pub version: Option<String>,
    /// The scopes it needs, all of them: those that a sign-in asks for.
    pub scopes: Vec<String>,
    /// Lists of scopes of which each does as well.
    pub alternatives: Vec<Vec<String>>,
    /// Whether a call names no organisation, where the calls of the product name one.
    pub without_organization: bool,
    /// The parameters of the path, in their order there; the wire name is the one in the braces.
    pub path_params: Vec<Field>,
    /// The parameters of the query.
    pub query: Vec<Field>,
    /// The parameters that travel as headers.
    pub headers: Vec<Field>,
    /// The header that carries the organisation where the client knows it.
    pub organization_header: Option<String>,
    /// What is sent.
    pub body: Body,
    /// What comes back.
    pub response: Response,
    /// How the list goes on.
    pub paging: Paging,
    /// Whether doing it twice does the same as doing it once, where the method tells it wrong.
    pub idempotent: Option<bool>,
    /// Whether Zoho lets an organisation have few of it at a time.
    pub heavy: bool,
    /// How many calls at a time Zoho counts it as, where that is not one.
    pub cost: Option<u32>,
    /// Whether its code is written by hand, so that none is generated.
    pub by_hand: bool,
    /// The page of Zoho's reference on it.
    pub page: Option<String>,
    /// Where it is published: the file, a space, and the path as it stands there. Several when it is
    /// published several times, none when it is not published.
    pub sources: Vec<String>,
}

/// A property that an operation has or has not. One that is added here is read, written and generated.
#[derive(Debug, Clone, Copy)]
pub struct Flag {
    /// The key in the catalogue, and the method of `zoho_http::Operation` that sets it.
    pub key: &'static str,
    /// Returns whether an operation has it.
    pub get: fn(&Operation) -> bool,
    pub(crate) set: fn(&mut Operation, bool),
}

impl Flag {
    /// All of them.
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
    /// All of them.
    const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// As it stands in a request line.
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

    /// The method of that name, in any case.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let named = |method: &Self| method.as_str().eq_ignore_ascii_case(name);
        Self::ALL.into_iter().find(named)
    }
}

/// Which host an operation is at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Host {
    /// The API's own.
    #[default]
    Api,
    /// CRM's host for big uploads, `content.zohoapis.com` and its like.
    Content,
    /// The address is taken whole from an earlier response (`download_url`): the operation has no path,
    /// one argument.
    Response,
}

impl Operation {
    /// An operation of that name, method and path that takes and gives nothing. A path that does not begin
    /// with a slash is the name, in braces, of an address from an earlier response.
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

    /// The name as errors and logs give it: `crm.users.list`.
    #[must_use]
    pub fn full_name(&self, product: &str, resource: &str) -> String {
        format!("{product}.{resource}.{}", self.name)
    }

    /// Whether it may be repeated: what is stated, or what the method says.
    #[must_use]
    pub fn is_idempotent(&self) -> bool {
        let by_method = matches!(self.method, Method::Get | Method::Put | Method::Delete);
        self.idempotent.unwrap_or(by_method)
    }

    /// Every type that it names: of parameters, of what is sent and of what comes back.
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

/// What is sent.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Body {
    /// Nothing.
    #[default]
    Nothing,
    /// JSON.
    Json {
        /// The key it stands under, when it does: `{"users": [...]}`.
        key: Option<String>,
        /// Whether it is sent as the only item of a list.
        single: bool,
        /// What it is: an own or shared object, or a list, or any JSON.
        ty: Type,
        /// The members beside the key.
        extra: Vec<Field>,
    },
    /// A multipart form with these parts.
    Multipart(Vec<Field>),
}

/// What comes back.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Response {
    /// Nothing that a caller needs.
    #[default]
    Nothing,
    /// One value.
    One {
        /// The key it stands under, when it does.
        key: Option<String>,
        /// Whether it is the only item of a list.
        single: bool,
        /// What it is.
        ty: Type,
    },
    /// A list.
    List {
        /// The key it stands under, when it does.
        key: Option<String>,
        /// What is in it.
        item: Type,
        /// Whether `info` stands beside it.
        info: bool,
    },
    /// One outcome for each row sent, under a key or bare.
    Rows {
        /// The key they stand under.
        key: Option<String>,
    },
    /// The outcome of the one thing sent; under the key may be the outcome or a list with it.
    Row {
        /// The key it stands under, when it does.
        key: Option<String>,
    },
    /// A file.
    File,
}

/// How a list goes on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paging {
    /// It does not.
    #[default]
    None,
    /// `page` from 1 and `per_page`; with a token, `page_token` goes past the 2,000th item.
    Page {
        /// Whether the operation takes `page_token`.
        token: bool,
        /// The most items in a page.
        max: i64,
        /// How many items there are at the most, where that is known and no token leads on.
        most: Option<i64>,
    },
    /// `from` and `limit`.
    Offset {
        /// The most items in a page.
        max: i64,
    },
    /// `index`, from `info.next_index` of the page before.
    Index,
    /// As the product's lists do: see [`ProductPaging`](crate::product::ProductPaging).
    Product,
}

impl Paging {
    /// The word for it; none for a list that comes whole.
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
