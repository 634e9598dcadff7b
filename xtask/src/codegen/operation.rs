//! One operation as code generation sees it: its arguments, its setters, and what comes back.

use super::call_names::call_name;
use super::names;
use super::parameters::Parameter;
use super::rust_types::Types;
use zoho_catalog::product::Product;

use crate::catalog::model::{Body, Field, Host, Operation, Response, Type};

/// An operation in its place.
pub(super) struct OperationView<'a> {
    pub(super) product: &'a Product,
    pub(super) types: &'a Types<'a>,
    pub(super) operation: &'a Operation,
}

/// How the response is read.
#[derive(Debug)]
pub(super) struct Reading {
    /// The type that the caller gets; of a list, that of its items.
    pub(super) ty: String,
    /// Whether it is a list with pages.
    pub(super) list: bool,
    /// The function that reads it.
    pub(super) decode: String,
}

/// A required argument of a method.
#[derive(Debug)]
pub(super) struct Argument<'a> {
    pub(super) name: String,
    pub(super) ty: String,
    pub(super) sample: Sample,
    pub(super) field: Option<&'a Field>,
}

/// What an example gives for an argument.
#[derive(Debug)]
pub(super) enum Sample {
    /// An address from an earlier response.
    Address,
    /// A body.
    Body(Type),
    /// A value of a type.
    Value(Type),
}

impl<'a> Argument<'a> {
    fn of(field: &'a Field, types: &Types<'_>) -> Self {
        Self {
            name: names::field(field),
            ty: match &field.ty {
                Type::Json => "&§Json".to_owned(),
                ty => types.argument(ty),
            },
            sample: Sample::Value(field.ty.clone()),
            field: Some(field),
        }
    }
}

impl OperationView<'_> {
    /// The name of its static: `LIST`.
    pub(super) fn static_name(&self) -> String {
        names::upper(&self.operation.name)
    }

    /// The name of the type of its call: `ListTags`.
    pub(super) fn call_name(&self) -> String {
        call_name(&self.types.resource.name, self.operation)
    }

    /// How the response is read.
    pub(super) fn reading(&self) -> Reading {
        let text = |key: &Option<String>| format!("{:?}", key.as_deref().unwrap_or(""));
        let (ty, list, decode) = match &self.operation.response {
            Response::Nothing => ("()".to_owned(), false, "decode::nothing(body)".to_owned()),
            Response::One { key, single, ty } => {
                let how = if *single { "first" } else { "one" };
                let read = format!("decode::{how}(body, {})", text(key));
                (self.types.owned_type(ty), false, read)
            }
            Response::List { key, item, .. } => {
                let read = format!("decode::list(body, {})", text(key));
                (self.types.owned_type(item), true, read)
            }
            Response::Rows { key } => {
                let read = format!("rows::outcomes(body, {})", text(key));
                ("RowOutcomes".to_owned(), false, read)
            }
            Response::Row { key } => {
                let read = format!("rows::outcome(body, {})", text(key));
                ("RowOutcomes".to_owned(), false, read)
            }
            Response::File => ("§Bytes".to_owned(), false, "decode::file".to_owned()),
        };
        Reading { ty, list, decode }
    }

    /// What has to be given, in order.
    pub(super) fn arguments(&self) -> Vec<Argument<'_>> {
        let operation = self.operation;
        let mut all = Vec::new();
        if operation.host == Host::Response {
            let name = operation
                .path_params
                .first()
                .map_or_else(|| "address".to_owned(), names::field);
            all.push(Argument {
                name,
                ty: "impl AsRef<str>".to_owned(),
                sample: Sample::Address,
                field: None,
            });
        } else {
            for field in &operation.path_params {
                all.push(Argument::of(field, self.types));
            }
        }
        match &operation.body {
            Body::Json { key, ty, .. } => all.push(self.body_argument(key.as_deref(), ty)),
            Body::Multipart(parts) => {
                for part in parts.iter().filter(|part| part.is_asked()) {
                    all.push(Argument::of(part, self.types));
                }
            }
            Body::Nothing => {}
        }
        for parameter in self.parameters().iter().filter(|p| p.field.is_asked()) {
            let mut argument = Argument::of(parameter.field, self.types);
            argument.ty = parameter.argument(self.types);
            all.push(argument);
        }
        all
    }

    pub(super) fn body_argument(&self, key: Option<&str>, ty: &Type) -> Argument<'_> {
        let owned = self.types.owned_type(ty);
        let (ty_text, is_object) = match ty {
            Type::List(item) if self.types.is_plain(item) => (self.types.argument(ty), false),
            Type::List(item) => (format!("&[{}]", self.types.owned_type(item)), false),
            ty if self.types.is_plain(ty) => (self.types.argument(ty), false),
            _ => (format!("&{owned}"), true),
        };
        let name = match key {
            Some(key) if !is_object => names::snake(key),
            _ => "body".to_owned(),
        };
        Argument {
            name,
            ty: ty_text,
            sample: Sample::Body(ty.clone()),
            field: None,
        }
    }

    /// Query, header and body parameters, those of the path aside.
    pub(super) fn parameters(&self) -> Vec<Parameter<'_>> {
        let operation = self.operation;
        let query = operation.query.iter().map(Parameter::query);
        let headers = operation.headers.iter().map(Parameter::header);
        let extra: &[Field] = match &operation.body {
            Body::Json { extra, .. } => extra,
            _ => &[],
        };
        query
            .chain(headers)
            .chain(extra.iter().map(Parameter::member))
            .collect()
    }

    /// The parameters that may be left out, each with a setter.
    pub(super) fn setters(&self) -> Vec<Parameter<'_>> {
        let mut all = self.parameters();
        all.retain(|parameter| !parameter.field.is_asked());
        if let Body::Multipart(parts) = &self.operation.body {
            let parts = parts.iter().filter(|part| !part.is_asked());
            all.extend(parts.map(Parameter::part));
        }
        all
    }
}
