//! An operation or a parameter together with the catalogue that it stands in.

use std::ops::RangeInclusive;
use std::slice;

use crate::model::{Body, Catalogue, Field, Host, Operation, Resource, Type, TypeDef};
use crate::notation;

/// An operation and where it stands, so that its types can be looked up.
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

    /// The catalogue of its product.
    #[must_use]
    pub fn catalogue(self) -> &'a Catalogue {
        self.catalogue
    }

    /// The resource that it belongs to.
    #[must_use]
    pub fn resource(self) -> &'a Resource {
        self.resource
    }

    /// The operation itself.
    #[must_use]
    pub fn operation(self) -> &'a Operation {
        self.operation
    }

    /// The name of its product, such as `crm`.
    #[must_use]
    pub fn product(self) -> &'a str {
        &self.catalogue.product
    }

    /// The full name, such as `crm.users.list`.
    #[must_use]
    pub fn name(self) -> String {
        let (product, resource) = (self.product(), &self.resource.name);
        self.operation.full_name(product, resource)
    }

    /// The HTTP method: `GET`, `POST`, …
    #[must_use]
    pub fn method(self) -> &'static str {
        self.operation.method.as_str()
    }

    /// The path with `{version}` and the parameters in braces. Empty where the address is taken from an
    /// earlier response.
    #[must_use]
    pub fn path(self) -> &'a str {
        match self.operation.host {
            Host::Response => "",
            Host::Api | Host::Content => &self.operation.path,
        }
    }

    /// The API version that it is called with, where it is not the client's.
    #[must_use]
    pub fn version(self) -> Option<&'a str> {
        self.operation.version.as_deref()
    }

    /// The scopes that it needs, all of them: those that a sign-in asks for.
    pub fn scopes(self) -> impl Iterator<Item = &'a str> {
        self.operation.scopes.iter().map(String::as_str)
    }

    /// The lists of scopes of which each is as good as [`scopes`](Self::scopes). In them `{module}` means
    /// the module that a call is about.
    #[must_use]
    pub fn alternative_scopes(self) -> &'a [Vec<String>] {
        &self.operation.alternatives
    }

    /// Whether a call of it names the organisation, where calls of the product do.
    #[must_use]
    pub fn needs_organization(self) -> bool {
        !self.operation.without_organization
    }

    /// The parameters of the path, in their order there; where the address is taken from an earlier
    /// response, that address.
    pub fn path_parameters(self) -> Parameters<'a> {
        self.parameters(&self.operation.path_params)
    }

    /// The parameters of the query.
    pub fn query(self) -> Parameters<'a> {
        self.parameters(&self.operation.query)
    }

    /// The parameters that travel as headers.
    pub fn headers(self) -> Parameters<'a> {
        self.parameters(&self.operation.headers)
    }

    /// The parts of the form that is sent; none where the body is JSON or nothing.
    pub fn parts(self) -> Parameters<'a> {
        self.parameters(match &self.operation.body {
            Body::Multipart(parts) => parts,
            Body::Nothing | Body::Json { .. } => &[],
        })
    }

    /// Whether a body is sent: JSON or a form.
    #[must_use]
    pub fn has_body(self) -> bool {
        self.operation.body != Body::Nothing
    }

    /// What the body holds, in the catalogue's notation (`users: [User]`); none where nothing or a form is
    /// sent.
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

/// A parameter of an operation or a part of its form, and where it stands.
#[derive(Debug, Clone, Copy)]
pub struct ParameterRef<'a> {
    catalogue: &'a Catalogue,
    resource: &'a Resource,
    field: &'a Field,
}

impl<'a> ParameterRef<'a> {
    /// The catalogue of its product.
    #[must_use]
    pub fn catalogue(self) -> &'a Catalogue {
        self.catalogue
    }

    /// The resource that it belongs to.
    #[must_use]
    pub fn resource(self) -> &'a Resource {
        self.resource
    }

    /// The parameter itself.
    #[must_use]
    pub fn field(self) -> &'a Field {
        self.field
    }

    /// Its name on the wire.
    #[must_use]
    pub fn name(self) -> &'a str {
        &self.field.wire
    }

    /// What it holds, in the catalogue's notation: `int 1..200 = 200`, `[id]! ..100`, `UserFilter`.
    #[must_use]
    pub fn notation(self) -> String {
        notation::print_field(self.field)
    }

    /// Whether it has to be sent.
    #[must_use]
    pub fn is_required(self) -> bool {
        self.field.required
    }

    /// Whether it has to be sent and a caller has to say what: there is no default.
    #[must_use]
    pub fn is_asked(self) -> bool {
        self.field.is_asked()
    }

    /// The range of a whole number; `None` where it holds something else.
    #[must_use]
    pub fn range(self) -> Option<RangeInclusive<i64>> {
        let (min, max) = self.field.range.map_or((None, None), |r| (r.min, r.max));
        let range = min.unwrap_or(i64::MIN)..=max.unwrap_or(i64::MAX);
        (self.field.ty == Type::Int).then_some(range)
    }

    /// Whether it holds several values; in a query they are separated by commas.
    #[must_use]
    pub fn is_list(self) -> bool {
        matches!(self.field.ty, Type::List(_))
    }

    /// Whether it is a file, or several: a part of a form.
    #[must_use]
    pub fn is_file(self) -> bool {
        *self.item() == Type::File
    }

    /// The values on the wire that it takes, where it is an enumeration or a list of one.
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

    /// What it holds, or what its list holds.
    fn item(self) -> &'a Type {
        match &self.field.ty {
            Type::List(item) => item,
            ty => ty,
        }
    }
}
