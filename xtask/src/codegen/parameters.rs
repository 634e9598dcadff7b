//! Parameters of the query, of headers and of bodies: how each is set.

use super::ranges::range;
use super::rust_types::Types;
use crate::catalog::model::{Field, Type};

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Query,
    Header,
    /// A member of the JSON object that is the body.
    Member,
    /// A part of a form.
    Part,
}

/// A parameter and its place.
#[derive(Debug)]
pub(super) struct Parameter<'a> {
    pub(super) field: &'a Field,
    pub(super) place: Place,
}

impl<'a> Parameter<'a> {
    pub(super) fn query(field: &'a Field) -> Self {
        let place = Place::Query;
        Self { field, place }
    }

    pub(super) fn header(field: &'a Field) -> Self {
        let place = Place::Header;
        Self { field, place }
    }

    pub(super) fn member(field: &'a Field) -> Self {
        let place = Place::Member;
        Self { field, place }
    }

    pub(super) fn part(field: &'a Field) -> Self {
        let place = Place::Part;
        Self { field, place }
    }

    /// The statement that sets it on `request` to the argument `name`.
    pub(super) fn set(&self, request: &str, name: &str, types: &Types<'_>) -> String {
        let wire = &self.field.wire;
        let ty = &self.field.ty;
        match (self.place, ty) {
            (Place::Member, _) => {
                let value = match ty {
                    Type::Json => name.to_owned(),
                    Type::List(item) if types.is_plain(item) => {
                        format!("&json::owned::<{}>({name})", types.owned_type(item))
                    }
                    Type::String => format!("&{name}.as_ref().to_owned()"),
                    _ if types.argument(ty).starts_with("impl Into") => {
                        format!("&Into::<{}>::into({name})", types.owned_type(ty))
                    }
                    _ => format!("&{name}"),
                };
                format!("{request}.set_member({wire:?}, {value});")
            }
            (Place::Part, Type::File) => format!("{request}.add_part({wire:?}, {name});"),
            (Place::Part, Type::List(item)) if **item == Type::File => {
                format!("for part in {name} {{ {request}.add_part({wire:?}, part); }}")
            }
            (Place::Part, _) => {
                format!(
                    "{request}.add_part({wire:?}, §Part::new({}));",
                    owned_text(ty, name, types)
                )
            }
            (Place::Query, Type::String) if self.is_criteria() => {
                format!("{name}.into().set({request}, {wire:?});")
            }
            (Place::Query, ty) if range(self.field).is_some() && is_checked(ty, types) => {
                let range = range(self.field).unwrap_or_default();
                let (set, value) = match ty {
                    Type::List(item) => {
                        let item = types.owned_type(item);
                        ("set_list", format!("&json::strings::<{item}>({name})"))
                    }
                    Type::String => ("set_text", name.to_owned()),
                    _ => ("set_number", name.to_owned()),
                };
                format!("{request}.{set}({wire:?}, {value}, {range});")
            }
            (place, ty) => {
                let set = if place == Place::Header {
                    "set_header"
                } else {
                    "set_query"
                };
                // The request knows the form in which its product takes date-times.
                let text = match ty {
                    Type::DateTime => name.to_owned(),
                    Type::String if self.is_range() => {
                        format!("Into::<§DateTimeRange>::into({name})")
                    }
                    Type::Json | Type::File | Type::String => as_text(ty, name, types),
                    Type::List(item) if types.is_plain(item) => as_text(ty, name, types),
                    ty if types.is_plain(ty) => as_text(ty, name, types),
                    _ => {
                        return format!(
                            "let text = {request}.text_of(&{name});\n{request}.{set}({wire:?}, text);"
                        );
                    }
                };
                format!("{request}.{set}({wire:?}, {text});")
            }
        }
    }

    /// Whether it is a parameter of the query that takes two date-times, which Zoho describes as text.
    fn is_range(&self) -> bool {
        let wire = &self.field.wire;
        self.place == Place::Query && (wire.ends_with("TimeRange") || wire.ends_with("DateRange"))
    }

    /// Whether it is what CRM searches by, for which the crate has a type by hand.
    fn is_criteria(&self) -> bool {
        self.place == Place::Query && self.field.wire == "criteria"
    }

    /// The type of the argument.
    pub(super) fn argument(&self, types: &Types<'_>) -> String {
        match &self.field.ty {
            Type::Json => "&§Json".to_owned(),
            Type::String if self.is_criteria() => "impl Into<crate::criteria::Criteria>".to_owned(),
            Type::String if self.is_range() => "impl Into<§DateTimeRange>".to_owned(),
            ty => types.argument(ty),
        }
    }
}

/// Whether there is a way to look at the bounds of such a parameter of the query.
fn is_checked(ty: &Type, types: &Types<'_>) -> bool {
    match ty {
        Type::Int | Type::String => true,
        Type::List(item) => types.is_plain(item),
        _ => false,
    }
}

/// A value as text, as in a query, a header or a field of a form.
pub(super) fn text(ty: &Type, name: &str, types: &Types<'_>) -> String {
    match ty {
        Type::List(item) if types.is_plain(item) => format!(
            "json::strings::<{}>({name}).join(\",\")",
            types.owned_type(item)
        ),
        Type::String => format!("{name}.as_ref()"),
        ty if types.is_plain(ty) && types.argument(ty).starts_with("impl Into") => {
            format!("{name}.into().to_string()")
        }
        Type::Json => format!("{name}.to_string()"),
        ty if types.is_plain(ty) => format!("{name}.to_string()"),
        _ => format!("json::text(&{name})"),
    }
}

/// The same as a `String`.
fn owned_text(ty: &Type, name: &str, types: &Types<'_>) -> String {
    match ty {
        Type::String => format!("{name}.as_ref().to_owned()"),
        ty => text(ty, name, types),
    }
}

/// The same as anything that can be read as text.
fn as_text(ty: &Type, name: &str, types: &Types<'_>) -> String {
    match ty {
        Type::String => name.to_owned(),
        Type::Id | Type::Own(_) | Type::Shared(_) if types.is_plain(ty) => {
            format!("{name}.into()")
        }
        ty => text(ty, name, types),
    }
}
