//! The arguments of a method: what has to be given.

use super::names;
use super::operations::Renderer;
use super::types::Types;
use crate::catalog::model::{Body, Field, Host, Type};

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
    /// An address from an earlier answer.
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

impl Renderer<'_> {
    /// What has to be given, in order.
    pub(super) fn arguments(&self) -> Vec<Argument<'_>> {
        let operation = self.operation;
        let mut all = Vec::new();
        if operation.host == Host::Answer {
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
}
