//! A request that calls an operation of a product, and the caller.

use axum::body::Bytes;
use axum::http::HeaderMap;
use serde_json::Value;
use zoho_catalog::OperationRef;
use zoho_http::data_center::Endpoints;

use super::refusal::Refusal;
use crate::params::Params;
use crate::user::SimUser;

/// A request, matched with the operation that it calls.
#[derive(Debug)]
pub struct OperationRequest<'a> {
    pub(crate) operation: OperationRef<'a>,
    pub(crate) name: &'a str,
    pub(crate) version: String,
    /// The values of the path's parameters, decoded.
    pub(crate) arguments: Vec<String>,
    pub(crate) query: Params,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
}

impl<'a> OperationRequest<'a> {
    /// Returns the operation.
    #[must_use]
    pub fn operation(&self) -> OperationRef<'a> {
        self.operation
    }

    /// Returns the full name of the operation, such as `crm.users.list`.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Returns the API version of the path: `v8`. Empty if the path has none.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Returns the decoded value of a parameter of the path.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&str> {
        let mut arguments = self.arguments();
        arguments.find_map(|(parameter, value)| (parameter == name).then_some(value))
    }

    /// Returns the name and the decoded value of each parameter of the path.
    pub fn arguments(&self) -> impl DoubleEndedIterator<Item = (&'a str, &str)> {
        let parameters = &self.operation.operation().path_params;
        let parameters = parameters.iter().zip(&self.arguments);
        parameters.map(|(parameter, value)| (parameter.wire.as_str(), value.as_str()))
    }

    /// Returns the decoded value of a parameter of the query, if it is not empty.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.get(name)
    }

    /// Returns a whole number from the query.
    #[must_use]
    pub fn query_number(&self, name: &str) -> Option<usize> {
        self.query.get(name)?.trim().parse().ok()
    }

    /// Returns a header, if it is present and text. The case of names is ignored.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the body.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.body
    }

    /// Returns the body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.body).ok()
    }

    /// Returns the body, which must be JSON; if `typed`, a content type must not contradict it.
    ///
    /// # Errors
    /// Returns [`Refusal`] if the body is empty, of another media type, or malformed.
    pub fn validated_json(&self, typed: bool) -> Result<Value, Refusal<'static>> {
        let content_type = self.header("content-type");
        let is_json = content_type.is_none_or(|t| t.to_ascii_lowercase().contains("json"));
        if typed && !is_json {
            return Err(Refusal::UnsupportedMediaType {
                expected: "application/json",
            });
        }
        if self.body.trim_ascii().is_empty() {
            return Err(Refusal::EmptyBody);
        }
        serde_json::from_slice(self.body).map_err(|_| Refusal::MalformedJson)
    }
}

/// An authorised call: the request, the user whose token it carries, the organisation and the data centre.
#[derive(Debug)]
pub struct Call<'a> {
    pub(crate) request: &'a OperationRequest<'a>,
    pub(crate) user: &'a SimUser,
    pub(crate) organization: &'a str,
    pub(crate) endpoints: &'a Endpoints,
}

impl<'a> Call<'a> {
    /// Returns the request.
    #[must_use]
    pub fn request(&self) -> &'a OperationRequest<'a> {
        self.request
    }

    /// Returns the user whose token the request carries.
    #[must_use]
    pub fn user(&self) -> &'a SimUser {
        self.user
    }

    /// Returns the id of the organisation that the call is for: the one that the request names, or the
    /// user's first of the product. Empty if the user has none.
    #[must_use]
    pub fn organization(&self) -> &'a str {
        self.organization
    }

    /// Returns the name of the data centre: `us`.
    #[must_use]
    pub fn data_center(&self) -> &'a str {
        self.endpoints.name()
    }

    /// Returns the addresses of the data centre.
    #[must_use]
    pub fn endpoints(&self) -> &'a Endpoints {
        self.endpoints
    }
}
