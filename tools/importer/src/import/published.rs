//! An operation as it is published: what its description says of it.

use super::paths::ends_with_param;
use super::shape::{Member, Shape};
use zoho_catalog::model::{Host, Method};

/// A published operation.
#[derive(Debug, Clone)]
pub(super) struct Published {
    /// The file.
    pub(super) file: String,
    /// The method.
    pub(super) method: Method,
    /// The path with `{version}`.
    pub(super) path: String,
    /// Which host it is at.
    pub(super) host: Host,
    /// The scopes as they are written, of the operation or of the file.
    pub(super) scopes: Vec<String>,
    /// Whether they are all needed, just these: newer files say of each operation what it needs.
    pub(super) exact: bool,
    /// The parameters of the path, in its order, each with its name there.
    pub(super) path_params: Vec<Member>,
    /// The parameters of the query.
    pub(super) query: Vec<Member>,
    /// The headers.
    pub(super) headers: Vec<Member>,
    /// The body of the request.
    pub(super) body: PublishedBody,
    /// The body of the response.
    pub(super) response: PublishedResponse,
    /// All places where it is published, this one first.
    pub(super) sources: Vec<String>,
}

impl Published {
    /// Whether an operation is about one thing, so that it has one outcome: its path ends with the thing, or
    /// with what is done to it without a list being sent.
    pub(super) fn is_about_one(&self) -> bool {
        let path = &self.path;
        let list = matches!(&self.body, PublishedBody::Json(_, false, Shape::List(_), _));
        let acted = path
            .split_once("/actions/")
            .is_some_and(|(thing, _)| ends_with_param(thing))
            && !list;
        ends_with_param(path) || acted
    }
}

/// The body of the request.
#[derive(Debug, Clone)]
pub(super) enum PublishedBody {
    /// Nothing.
    Nothing,
    /// JSON: what it is under which key, as the only item of a list or not, and the members next to it.
    Json(Option<String>, bool, Shape, Vec<Member>),
    /// The parts of a form.
    Multipart(Vec<Member>),
}

/// The body of the response.
#[derive(Debug, Clone)]
pub(super) enum PublishedResponse {
    /// Nothing.
    Nothing,
    /// A file.
    File,
    /// Outcomes, one a row.
    Rows(Option<String>),
    /// An outcome.
    Row(Option<String>),
    /// A value: the key, whether it is the only item of a list, and what it is.
    One(Option<String>, bool, Shape),
    /// A list: the key, its items, and whether `info` is beside it.
    List(Option<String>, Shape, bool),
}
