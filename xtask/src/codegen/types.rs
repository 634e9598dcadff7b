//! Types: objects as structs, enumerations as enums.

use anyhow::{Context as _, Result};
use std::fmt::Write as _;

use super::comments::comment;
use super::layout::Item;
use super::rust_types::Types;
use super::type_usage::{Key, key_of};
use super::{field_docs, names, ranges};
use crate::catalog::model::{Field, Type, TypeDef, Variant};

/// Most fields that a constructor takes; a type that needs more is filled in by name.
const ARGUMENTS: usize = 6;

impl Types<'_> {
    /// The objects, an item each.
    pub(super) fn objects(&self) -> Result<Vec<Item>> {
        self.each(|name, ty| match ty {
            TypeDef::Object { fields, .. } => Some(self.object(name, fields)),
            TypeDef::Enumeration(_) => None,
        })
    }

    /// The enumerations, an item each.
    pub(super) fn enumerations(&self) -> Result<Vec<Item>> {
        self.each(|name, ty| match ty {
            TypeDef::Enumeration(variants) => Some(self.enumeration(name, variants)),
            TypeDef::Object { .. } => None,
        })
    }

    fn each(&self, render: impl Fn(&str, &TypeDef) -> Option<Result<String>>) -> Result<Vec<Item>> {
        let types = self.resource.types.iter();
        types
            .filter(|(name, _)| self.usage.is_needed(&self.key(name)))
            .filter_map(|(name, ty)| {
                let place = || format!("{} types.{name}", self.resource.name);
                let text = render(name, ty)?.with_context(place);
                let name = name.clone();
                Some(text.map(|text| Item { name, text }))
            })
            .collect()
    }

    fn key(&self, name: &str) -> Key {
        (self.resource.name.clone(), name.to_owned())
    }

    fn object(&self, name: &str, fields: &[Field]) -> Result<String> {
        let key = self.key(name);
        let is_sent = self.usage.is_sent(&key);
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
            if let Some(docs) = field_docs::of_field(field, self, is_sent) {
                out.push_str(&comment(&docs, "///"));
            }
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
                let (least, most) = ranges::ends(field, range);
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
            "/// Creates it with the required fields; the others are left out.\n#[must_use]\npub fn new(",
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
            && key_of(&field.ty, self.resource).is_some_and(|held| {
                !self.usage.is_enum(&held) && self.usage.is_boxed(holder, &held)
            })
    }

    fn field_type(&self, holder: &Key, field: &Field) -> String {
        let mut ty = self.owned_type(&field.ty);
        if self.is_boxed(holder, field) {
            ty = format!("Box<{ty}>");
        }
        if field.required && !self.usage.is_sent(holder) {
            ty
        } else {
            format!("Option<{ty}>")
        }
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

    /// Which operations of its own resource take and return the type; nothing on shared types, which an
    /// operation elsewhere must not change.
    fn doc(&self, name: &str) -> String {
        if self.resource.name == crate::catalog::folder::SHARED {
            return String::new();
        }
        let (taken, given) = self.usage.uses(&self.key(name));
        let listed = |how: &str, uses: &[String]| {
            let shown: Vec<_> = uses.iter().take(3).map(|u| format!("`{u}`")).collect();
            let more = if uses.len() > 3 { " and others" } else { "" };
            (!shown.is_empty()).then(|| format!("{how} {}{more}.", shown.join(", ")))
        };
        let said = [listed("Sent by", taken), listed("Returned by", given)];
        let said: Vec<_> = said.into_iter().flatten().collect();
        comment(&said.join(" "), "///")
    }
}
