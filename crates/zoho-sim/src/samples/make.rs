//! Values of the catalogue's types.

use serde_json::{Map, Value, json};

use super::Sample;
use super::scalar;
use crate::catalogue::{Parameter, Product, Type, TypeDef};

/// How deep objects stand within each other before what may be left out is left out.
const DEPTH: usize = 4;

/// The field that nobody expects.
const UNEXPECTED: &str = "newSampleField";

/// Makes values of one kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Maker<'a> {
    product: Product,
    sample: Sample,
    within: Option<&'a Within<'a>>,
}

/// The objects around a value, innermost first.
#[derive(Debug)]
struct Within<'a> {
    name: &'a str,
    depth: usize,
    outer: Option<&'a Self>,
}

impl<'a> Maker<'a> {
    pub(super) fn of(product: Product, sample: Sample) -> Self {
        Self {
            product,
            sample,
            within: None,
        }
    }

    pub(super) fn product(&self) -> Product {
        self.product
    }

    pub(super) fn is_bare(&self) -> bool {
        matches!(self.sample, Sample::Bare | Sample::Null)
    }

    /// Whether the field is there at all.
    pub(super) fn has(&self, field: &Parameter) -> bool {
        field.required || self.sample != Sample::Bare
    }

    /// The value of a field or a parameter, the `at`th of its kind.
    pub(super) fn field(&self, field: &Parameter, at: usize) -> Value {
        match &field.ty {
            Type::Int | Type::Float => scalar::number(field),
            Type::String => scalar::text(self.product, &field.name, field.min, field.max).into(),
            ty => self.value(&field.name, ty, at),
        }
    }

    /// The value of a type, for a field of that name, the `at`th of its kind.
    pub(super) fn value(&self, name: &str, ty: &Type, at: usize) -> Value {
        match ty {
            Type::String => scalar::text(self.product, name, None, None).into(),
            Type::Int => json!(7 + at),
            Type::Float => json!(12.5),
            Type::Bool => true.into(),
            Type::Id => scalar::id(name, at).into(),
            Type::Date => scalar::DATE.into(),
            Type::DateTime => scalar::date_time(self.product).into(),
            Type::Json => json!({ "sample": [1, "two", null] }),
            Type::File => "sample.txt".into(),
            Type::List(item) => json!([self.value(name, item, at)]),
            Type::Map(item) => json!({ "cf_sample": self.value("cf_sample", item, at) }),
            Type::Named(named) => self.named(name, named, at),
        }
    }

    fn named(&self, name: &str, named: &str, at: usize) -> Value {
        match self.product.catalogue().type_of(named) {
            None => Value::Null,
            Some(TypeDef::Enumeration(_)) if self.sample == Sample::Strange => {
                scalar::UNKNOWN_WORD.into()
            }
            Some(TypeDef::Enumeration(words)) => scalar::pick(name, words).into(),
            Some(TypeDef::Object { fields }) => {
                let within = Within {
                    name: named,
                    depth: self.within.map_or(0, |w| w.depth) + 1,
                    outer: self.within,
                };
                let inner = Maker {
                    within: Some(&within),
                    ..*self
                };
                let mut members = Map::new();
                inner.fields(fields, &mut members, at);
                if self.sample == Sample::Strange {
                    members.insert(UNEXPECTED.to_owned(), json!({ "x": [true, null] }));
                }
                members.into()
            }
        }
    }

    /// Fills in fields.
    pub(super) fn fields(&self, fields: &[Parameter], members: &mut Map<String, Value>, at: usize) {
        for field in fields.iter().filter(|field| self.has(field)) {
            let value = match (&field.ty, self.is_cut(&field.ty)) {
                _ if self.sample == Sample::Null && !field.required => Value::Null,
                (_, false) => self.field(field, at),
                _ if !field.required => continue,
                (Type::List(_), true) => json!([]),
                (_, true) => json!({}),
            };
            members.insert(field.name.clone(), value);
        }
    }

    /// Whether objects would stand too deep within each other, or within themselves.
    fn is_cut(&self, ty: &Type) -> bool {
        match ty {
            Type::List(item) | Type::Map(item) => self.is_cut(item),
            Type::Named(named) => {
                let object = matches!(
                    self.product.catalogue().type_of(named),
                    Some(TypeDef::Object { .. })
                );
                let mut around = self.within;
                let mut inside = self.within.is_some_and(|w| w.depth >= DEPTH);
                while let Some(within) = around {
                    inside |= within.name == named;
                    around = within.outer;
                }
                object && inside
            }
            _ => false,
        }
    }

    /// The outcome of a row that was written.
    pub(super) fn row(&self, action: &str) -> Value {
        let id = scalar::id("id", 0);
        match self.sample {
            Sample::Bare | Sample::Null => json!({
                "code": "SUCCESS", "details": {}, "message": "record added", "status": "success",
            }),
            sample => {
                let mut row = json!({
                    "code": "SUCCESS",
                    "details": {
                        "id": id,
                        "Created_Time": scalar::date_time(self.product),
                        "Modified_Time": scalar::date_time(self.product),
                        "Created_By": { "id": scalar::id("user", 0), "name": "Ada Park" },
                    },
                    "message": "record added",
                    "status": "success",
                    "action": action,
                });
                if sample == Sample::Strange {
                    row["code"] = scalar::UNKNOWN_WORD.into();
                    row["details"][UNEXPECTED] = true.into();
                    row[UNEXPECTED] = json!([1]);
                }
                row
            }
        }
    }

    /// The outcome of a row that was not written.
    pub(super) fn failed_row(&self) -> Value {
        json!({
            "code": "MANDATORY_NOT_FOUND",
            "details": { "api_name": "Last_Name", "json_path": "$.data[1].Last_Name" },
            "message": "required field not found",
            "status": "error",
        })
    }
}
