//! The types of Rust that stand for those of the catalogue.

use super::type_usage::{TypeUsage, key_of};
use crate::catalog::model::{Resource, Type};

/// One resource's types, or the shared ones.
pub(super) struct Types<'a> {
    pub(super) usage: &'a TypeUsage,
    pub(super) resource: &'a Resource,
}

impl Types<'_> {
    /// The type of a value that is kept.
    pub(super) fn owned_type(&self, ty: &Type) -> String {
        match ty {
            Type::String => "String".to_owned(),
            Type::Int => "i64".to_owned(),
            Type::Float => "§Decimal".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Id => "§Id".to_owned(),
            Type::Date => "§Date".to_owned(),
            Type::DateTime => "§DateTime".to_owned(),
            Type::Json => "§Json".to_owned(),
            Type::File => "§Part".to_owned(),
            Type::List(inner) => format!("Vec<{}>", self.owned_type(inner)),
            Type::Map(inner) if **inner == Type::Json => "§ExtraFields".to_owned(),
            Type::Map(inner) => format!("BTreeMap<String, {}>", self.owned_type(inner)),
            Type::Own(name) => name.clone(),
            Type::Shared(name) if self.resource.name == "shared" => name.clone(),
            Type::Shared(name) => format!("shared::{name}"),
        }
    }

    /// The type of an argument.
    pub(super) fn argument(&self, ty: &Type) -> String {
        match ty {
            Type::File => "§Part".to_owned(),
            Type::String => "impl AsRef<str>".to_owned(),
            Type::Int | Type::Bool | Type::Date | Type::DateTime | Type::Json => {
                self.owned_type(ty)
            }
            Type::List(inner) if self.is_plain(inner) => format!(
                "impl IntoIterator<Item = impl Into<{}>>",
                self.owned_type(inner)
            ),
            Type::List(_) | Type::Map(_) => self.owned_type(ty),
            Type::Own(_) | Type::Shared(_) if !self.is_plain(ty) => self.owned_type(ty),
            _ => format!("impl Into<{}>", self.owned_type(ty)),
        }
    }

    /// The argument `name` as a value to keep.
    pub(super) fn owned(&self, ty: &Type, name: &str) -> String {
        match ty {
            Type::List(inner) if self.is_plain(inner) => {
                format!("{name}.into_iter().map(Into::into).collect()")
            }
            Type::String => format!("{name}.as_ref().to_owned()"),
            _ if self.argument(ty).starts_with("impl Into") => format!("{name}.into()"),
            _ => name.to_owned(),
        }
    }

    /// Whether it is a single value that goes into text.
    pub(super) fn is_plain(&self, ty: &Type) -> bool {
        match ty {
            Type::Own(_) | Type::Shared(_) => {
                key_of(ty, self.resource).is_some_and(|key| self.usage.is_enum(&key))
            }
            Type::Json | Type::File | Type::List(_) | Type::Map(_) => false,
            _ => true,
        }
    }

    /// Whether something in it has bounds.
    pub(super) fn is_bounded(&self, ty: &Type) -> bool {
        key_of(ty, self.resource).is_some_and(|key| self.usage.is_bounded(&key))
    }
}
