//! Types: objects as structs, enumerations as enums.

use anyhow::{Context as _, Result};
use std::fmt::Write as _;

use super::plan::{Key, Plan, key_of};
use super::{docs, meaning, names};
use crate::catalog::model::{Field, Resource, Type, TypeDef, Variant};

/// Most fields that a constructor takes; a type that needs more is filled in by name.
const ARGUMENTS: usize = 6;

/// One resource's types, or the shared ones.
pub(super) struct Types<'a> {
    pub(super) plan: &'a Plan,
    pub(super) resource: &'a Resource,
}

impl Types<'_> {
    /// The objects, an item each.
    pub(super) fn objects(&self) -> Result<Vec<String>> {
        self.each(|name, ty| match ty {
            TypeDef::Object { fields, .. } => Some(self.object(name, fields)),
            TypeDef::Enumeration(_) => None,
        })
    }

    /// The enumerations, an item each.
    pub(super) fn enumerations(&self) -> Result<Vec<String>> {
        self.each(|name, ty| match ty {
            TypeDef::Enumeration(variants) => Some(self.enumeration(name, variants)),
            TypeDef::Object { .. } => None,
        })
    }

    fn each(
        &self,
        render: impl Fn(&str, &TypeDef) -> Option<Result<String>>,
    ) -> Result<Vec<String>> {
        let types = self.resource.types.iter();
        types
            .filter(|(name, _)| self.plan.is_needed(&self.key(name)))
            .filter_map(|(name, ty)| {
                let place = || format!("{} types.{name}", self.resource.name);
                Some(render(name, ty)?.with_context(place))
            })
            .collect()
    }

    fn key(&self, name: &str) -> Key {
        (self.resource.name.clone(), name.to_owned())
    }

    fn object(&self, name: &str, fields: &[Field]) -> Result<String> {
        let key = self.key(name);
        let is_sent = self.plan.is_sent(&key);
        let name_of = |field: &Field| match names::field(field) {
            name if name == "extra" => "extra_".to_owned(),
            name => name,
        };
        names::distinct(name, fields.iter().map(|f| (name_of(f), f.wire.as_str())))?;
        let mut out = self.doc(name);
        let required: Vec<_> = fields.iter().filter(|field| field.required).collect();
        let is_plain = is_sent || required.is_empty();
        if !is_plain {
            out.push_str("#[derive(Clone, Default, PartialEq)]\n");
        }
        if !is_sent {
            out.push_str("#[non_exhaustive]\n");
        }
        writeln!(out, "pub struct {name} {{")?;
        for field in fields {
            let ty = self.field_type(&key, field);
            let doc = format!("{}.", meaning::of_field(field, self, is_sent));
            out.push_str(&docs::comment(&doc, "///"));
            writeln!(out, "pub {}: {ty},", name_of(field))?;
        }
        out.push_str(if is_sent {
            "/// Members without a field here, and fields set to null.\n"
        } else {
            "/// Members without a field here, and those of another kind than theirs.\n"
        });
        out.push_str("pub extra: §ExtraFields,\n}\n\n");
        if is_sent && (1..=ARGUMENTS).contains(&required.len()) {
            out.push_str(&self.constructor(name, &required, &name_of)?);
        }
        let plain = if is_plain { "type " } else { "" };
        writeln!(out, "object!({plain}{name} {{")?;
        for (i, field) in fields.iter().enumerate() {
            let end = if i + 1 < fields.len() { "," } else { ";" };
            writeln!(out, "    {:?} => {}{end}", field.wire, name_of(field))?;
        }
        out.push_str(if fields.is_empty() {
            "    ; extra\n"
        } else {
            "    extra\n"
        });
        let bounded: Vec<_> = fields
            .iter()
            .filter_map(|field| Some((field, field.range?)))
            .collect();
        if is_sent && !bounded.is_empty() {
            let constraints = bounded.into_iter().map(|(field, range)| {
                let (least, most) = super::parameters::ends(field, range);
                format!("{:?} [{least}, {most}]", field.wire)
            });
            let constraints: Vec<_> = constraints.collect();
            writeln!(out, "}} constraints {});", constraints.join(", "))?;
        } else if is_plain {
            out.push_str("});\n");
        } else {
            let keys: Vec<_> = required.iter().map(|f| format!("{:?}", f.wire)).collect();
            writeln!(out, "}} required {});", keys.join(", "))?;
        }
        Ok(out)
    }

    /// What must be sent, as arguments; the rest is left out.
    fn constructor(
        &self,
        name: &str,
        required: &[&Field],
        name_of: &dyn Fn(&Field) -> String,
    ) -> Result<String> {
        let mut out = String::new();
        writeln!(out, "impl {name} {{")?;
        out.push_str(
            "/// With what has to be sent; the rest is left out.\n#[must_use]\npub fn new(",
        );
        for field in required {
            let ty = match &field.ty {
                Type::String => "impl Into<String>".to_owned(),
                ty => self.argument(ty),
            };
            write!(out, "{}: {ty}, ", name_of(field))?;
        }
        out.push_str(") -> Self {\nSelf {\n");
        for field in required {
            let name = name_of(field);
            let value = match &field.ty {
                Type::String => format!("{name}.into()"),
                ty => self.owned(ty, &name),
            };
            writeln!(out, "{name}: Some({value}),")?;
        }
        out.push_str("..Self::default()\n}\n}\n}\n\n");
        Ok(out)
    }

    fn is_boxed(&self, holder: &Key, field: &Field) -> bool {
        let direct = matches!(field.ty, Type::Own(_) | Type::Shared(_));
        direct
            && key_of(&field.ty, self.resource)
                .is_some_and(|held| !self.plan.is_words(&held) && self.plan.is_boxed(holder, &held))
    }

    fn field_type(&self, holder: &Key, field: &Field) -> String {
        let mut ty = self.owned_type(&field.ty);
        if self.is_boxed(holder, field) {
            ty = format!("Box<{ty}>");
        }
        if field.required && !self.plan.is_sent(holder) {
            ty
        } else {
            format!("Option<{ty}>")
        }
    }

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
                key_of(ty, self.resource).is_some_and(|key| self.plan.is_words(&key))
            }
            Type::Json | Type::File | Type::List(_) | Type::Map(_) => false,
            _ => true,
        }
    }

    /// Whether something in it has bounds.
    pub(super) fn is_bounded(&self, ty: &Type) -> bool {
        key_of(ty, self.resource).is_some_and(|key| self.plan.is_bounded(&key))
    }

    fn enumeration(&self, name: &str, variants: &[Variant]) -> Result<String> {
        let named = variants
            .iter()
            .map(|v| (names::variant(v), v.wire.as_str()));
        names::distinct(name, named)?;
        let mut out = String::from("open_enum! {\n");
        for line in self.doc(name).lines() {
            writeln!(out, "    {line}")?;
        }
        writeln!(out, "    pub enum {name} {{")?;
        for variant in variants {
            writeln!(out, "        /// `{}`", variant.wire)?;
            writeln!(
                out,
                "        {} = {:?},",
                names::variant(variant),
                variant.wire
            )?;
        }
        out.push_str("    }\n}\n");
        Ok(out)
    }

    /// What the type is, and which calls know it.
    fn doc(&self, name: &str) -> String {
        let mut text = names::sentence(name);
        let (taken, given) = self.plan.uses(&self.key(name));
        for (how, uses) in [("for", taken), ("from", given)] {
            if !uses.is_empty() {
                let shown: Vec<_> = uses.iter().take(3).map(|u| format!("`{u}`")).collect();
                let more = if uses.len() > 3 { ", …" } else { "" };
                text.push_str(&format!(", {how} {}{more}", shown.join(", ")));
            }
        }
        docs::comment(&format!("{text}."), "///")
    }
}
