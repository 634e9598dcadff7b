//! Views of operations and parameters, with access to their catalogue.

use std::ops::RangeInclusive;
use std::slice;

use crate::model::{Body, Catalogue, Field, Host, Operation, Resource, Type, TypeDef};
use crate::notation;

/// An operation with its resource and catalogue, so that its types can be looked up.
///
/// Returned by [`Catalogue::operation`] and [`Catalogue::operations`].
#[derive(Debug, Clone, Copy)]
pub struct OperationRef<'a> {
    catalogue: &'a Catalogue,
    resource: &'a Resource,
    operation: &'a Operation,
}

impl<'a> OperationRef<'a> {
    pub(crate) fn new(
        catalogue: &'a Catalogue,
        resource: &'a Resource,
        operation: &'a Operation,
    ) -> Self {
        Self {
            catalogue,
            resource,
            operation,
        }
    }

    /// Returns the catalogue of its product.
    #[must_use]
    pub fn catalogue(self) -> &'a Catalogue {
        self.catalogue
    }

    /// Returns the resource that it belongs to.
    #[must_use]
    pub fn resource(self) -> &'a Resource {
        self.resource
    }

    /// Returns the operation itself.
    #[must_use]
    pub fn operation(self) -> &'a Operation {
        self.operation
    }

    /// Returns the name of its product, such as `crm`.
    #[must_use]
    pub fn product(self) -> &'a str {
        &self.catalogue.product
    }

    /// Returns the full name, such as `crm.users.list`.
    #[must_use]
    pub fn name(self) -> String {
        let (product, resource) = (self.product(), &self.resource.name);
        self.operation.full_name(product, resource)
    }

    /// Returns the HTTP method: `GET`, `POST`, …
    #[must_use]
    pub fn method(self) -> &'static str {
        self.operation.method.as_str()
    }

    /// Returns the path with `{version}` and the parameters in braces. Empty if the address comes from an earlier
    /// response.
    #[must_use]
    pub fn path(self) -> &'a str {
        match self.operation.host {
            Host::Response => "",
            Host::Api | Host::Content => &self.operation.path,
        }
    }

    /// Returns the API version that it is called with, if it differs from the client's.
    #[must_use]
    pub fn version(self) -> Option<&'a str> {
        self.operation.version.as_deref()
    }

    /// Returns the required scopes, all of them: those that a sign-in requests.
    pub fn scopes(self) -> impl Iterator<Item = &'a str> {
        self.operation.scopes.iter().map(String::as_str)
    }

    /// Returns the alternatives to [`scopes`](Self::scopes), lists of which each is sufficient. In them `{module}` is
    /// the module of the call.
    #[must_use]
    pub fn alternative_scopes(self) -> &'a [Vec<String>] {
        &self.operation.alternatives
    }

    /// Returns whether a call of it names the organisation, if calls of the product do.
    #[must_use]
    pub fn needs_organization(self) -> bool {
        !self.operation.without_organization
    }

    /// Returns the parameters of the path, in order, or the address if it comes from an earlier response.
    pub fn path_parameters(self) -> Parameters<'a> {
        self.parameters(&self.operation.path_params)
    }

    /// Returns the parameters of the query.
    pub fn query(self) -> Parameters<'a> {
        self.parameters(&self.operation.query)
    }

    /// Returns the parameters that are sent as headers.
    pub fn headers(self) -> Parameters<'a> {
        self.parameters(&self.operation.headers)
    }

    /// Returns the parts of the form; empty if the body is JSON or there is none.
    pub fn parts(self) -> Parameters<'a> {
        self.parameters(match &self.operation.body {
            Body::Multipart(parts) => parts,
            Body::Nothing | Body::Json { .. } => &[],
        })
    }

    /// Returns whether it has a body: JSON or a form.
    #[must_use]
    pub fn has_body(self) -> bool {
        self.operation.body != Body::Nothing
    }

    /// Returns the type of the body in the catalogue's notation (`users: [User]`), or `None` if there is no body or it
    /// is a form.
    #[must_use]
    pub fn body_notation(self) -> Option<String> {
        notation::print_body(&self.operation.body)
    }

    fn parameters(self, fields: &'a [Field]) -> Parameters<'a> {
        Parameters {
            catalogue: self.catalogue,
            resource: self.resource,
            fields: fields.iter(),
        }
    }
}

/// An iterator over parameters, returned by the methods of [`OperationRef`].
#[derive(Debug, Clone)]
pub struct Parameters<'a> {
    catalogue: &'a Catalogue,
    resource: &'a Resource,
    fields: slice::Iter<'a, Field>,
}

impl<'a> Parameters<'a> {
    fn of(&self, field: &'a Field) -> ParameterRef<'a> {
        ParameterRef {
            catalogue: self.catalogue,
            resource: self.resource,
            field,
        }
    }
}

impl<'a> Iterator for Parameters<'a> {
    type Item = ParameterRef<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let field = self.fields.next()?;
        Some(self.of(field))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.fields.size_hint()
    }
}

impl DoubleEndedIterator for Parameters<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let field = self.fields.next_back()?;
        Some(self.of(field))
    }
}

impl ExactSizeIterator for Parameters<'_> {}

/// A parameter of an operation or a part of its form, with its resource and catalogue.
#[derive(Debug, Clone, Copy)]
pub struct ParameterRef<'a> {
    catalogue: &'a Catalogue,
    resource: &'a Resource,
    field: &'a Field,
}

impl<'a> ParameterRef<'a> {
    /// Returns the catalogue of its product.
    #[must_use]
    pub fn catalogue(self) -> &'a Catalogue {
        self.catalogue
    }

    /// Returns the resource that it belongs to.
    #[must_use]
    pub fn resource(self) -> &'a Resource {
        self.resource
    }

    /// Returns the parameter itself.
    #[must_use]
    pub fn field(self) -> &'a Field {
        self.field
    }

    /// Returns its name on the wire.
    #[must_use]
    pub fn name(self) -> &'a str {
        &self.field.wire
    }

    /// Returns its type in the catalogue's notation: `int 1..200 = 200`, `[id]! ..100`, `UserFilter`.
    #[must_use]
    pub fn notation(self) -> String {
        notation::print_field(self.field)
    }

    /// Returns whether it has to be sent.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.field.required
    }

    /// Returns whether a caller has to set it: it is required and has no default.
    #[must_use]
    pub fn is_asked(self) -> bool {
        self.field.is_asked()
    }

    /// Returns the range of a whole number; `None` for other types.
    #[must_use]
    pub fn range(self) -> Option<RangeInclusive<i64>> {
        let (min, max) = self.field.range.map_or((None, None), |r| (r.min, r.max));
        let range = min.unwrap_or(i64::MIN)..=max.unwrap_or(i64::MAX);
        (self.field.ty == Type::Int).then_some(range)
    }

    /// Returns whether it is a list; in a query its items are separated by commas.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(self.field.ty, Type::List(_))
    }

    /// Returns whether it is a file or a list of files: a part of a form.
    #[must_use]
    pub fn is_file(self) -> bool {
        *self.item() == Type::File
    }

    /// Returns the accepted wire values of an enumeration or a list of one.
    #[must_use]
    pub fn values(self) -> Vec<&'a str> {
        match self.catalogue.type_def(self.resource, self.item()) {
            Some((_, TypeDef::Enumeration(variants))) => variants
                .iter()
                .map(|variant| variant.wire.as_str())
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Returns its type, or that of the items of its list.
    fn item(self) -> &'a Type {
        match &self.field.ty {
            Type::List(item) => item,
            ty => ty,
        }
    }
}
