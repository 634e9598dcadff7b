//! Makes values of the types of a catalogue.

use serde_json::{Map, Value, json};

use zoho_catalog::model::{Field, Resource, Type, TypeDef};

use super::{Sample, scalar};
use crate::product::SimProduct;

/// The depth of nested objects from which optional ones are left out.
const DEPTH: usize = 4;

/// The name of an undocumented field.
const UNDOCUMENTED: &str = "newSampleField";

/// Makes values of one kind for the types of a resource.
#[derive(Debug, Clone, Copy)]
pub(super) struct Maker<'a> {
    product: &'a dyn SimProduct,
    resource: &'a Resource,
    sample: Sample,
    within: Option<&'a Within<'a>>,
}

/// The objects around a value, innermost first.
#[derive(Debug)]
struct Within<'a> {
    definition: &'a TypeDef,
    depth: usize,
    outer: Option<&'a Self>,
}

impl<'a> Maker<'a> {
    pub(super) fn new(product: &'a dyn SimProduct, resource: &'a Resource, sample: Sample) -> Self {
        Self {
            product,
            resource,
            sample,
            within: None,
        }
    }

    pub(super) fn is_bare(&self) -> bool {
        matches!(self.sample, Sample::Bare | Sample::Null)
    }

    /// Returns whether the field is present.
    pub(super) fn has(&self, field: &Field) -> bool {
        field.required || self.sample != Sample::Bare
    }

    /// Returns the value of a field or a parameter, the `at`th of its kind.
    pub(super) fn field(&self, field: &Field, at: usize) -> Value {
        match &field.ty {
            Type::Int | Type::Float => scalar::number(field),
            Type::String => scalar::text(self.product, &field.wire, field.range).into(),
            ty => self.value(&field.wire, ty, at),
        }
    }

    /// Returns the value of a type, for a field of that name, the `at`th of its kind.
    pub(super) fn value(&self, name: &str, ty: &Type, at: usize) -> Value {
        match ty {
            Type::String => scalar::text(self.product, name, None).into(),
            Type::Int => json!(7 + at),
            Type::Float => json!(12.5),
            Type::Bool => true.into(),
            Type::Id => scalar::id(name, at).into(),
            Type::Date => scalar::DATE.into(),
            Type::DateTime => self.product.sample_date_time().into(),
            Type::Json => json!({ "sample": [1, "two", null] }),
            Type::File => "sample.txt".into(),
            Type::List(item) => json!([self.value(name, item, at)]),
            Type::Map(item) => json!({ "cf_sample": self.value("cf_sample", item, at) }),
            Type::Own(_) | Type::Shared(_) => self.named(name, ty, at),
        }
    }

    fn named(&self, name: &str, ty: &Type, at: usize) -> Value {
        let definition = self.product.catalogue().type_def(self.resource, ty);
        match definition {
            None => Value::Null,
            Some((_, TypeDef::Enumeration(_))) if self.sample == Sample::Strange => {
                scalar::UNKNOWN_VALUE.into()
            }
            Some((_, TypeDef::Enumeration(variants))) => scalar::pick(name, variants).into(),
            Some((resource, definition @ TypeDef::Object { fields, .. })) => {
                let within = Within {
                    definition,
                    depth: self.within.map_or(0, |w| w.depth) + 1,
                    outer: self.within,
                };
                let inner = Maker {
                    within: Some(&within),
                    resource,
                    ..*self
                };
                let mut members = Map::new();
                inner.fields(fields, &mut members, at);
                if self.sample == Sample::Strange {
                    members.insert(UNDOCUMENTED.to_owned(), json!({ "x": [true, null] }));
                }
                members.into()
            }
        }
    }

    /// Adds fields to an object.
    pub(super) fn fields(&self, fields: &[Field], members: &mut Map<String, Value>, at: usize) {
        for field in fields.iter().filter(|field| self.has(field)) {
            let value = match (&field.ty, self.is_cut(&field.ty)) {
                _ if self.sample == Sample::Null && !field.required => Value::Null,
                (_, false) => self.field(field, at),
                _ if !field.required => continue,
                (Type::List(_), true) => json!([]),
                (_, true) => json!({}),
            };
            members.insert(field.wire.clone(), value);
        }
    }

    /// Returns whether the type is an object that is nested too deep, or within itself.
    fn is_cut(&self, ty: &Type) -> bool {
        if let Type::List(item) | Type::Map(item) = ty {
            return self.is_cut(item);
        }
        let definition = self.product.catalogue().type_def(self.resource, ty);
        let Some((_, definition @ TypeDef::Object { .. })) = definition else {
            return false;
        };
        let mut around = self.within;
        let mut is_cut = self.within.is_some_and(|w| w.depth >= DEPTH);
        while let Some(within) = around {
            is_cut |= std::ptr::eq(within.definition, definition);
            around = within.outer;
        }
        is_cut
    }

    /// Returns the outcome of a row that was written.
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
                        "Created_Time": self.product.sample_date_time(),
                        "Modified_Time": self.product.sample_date_time(),
                        "Created_By": { "id": scalar::id("user", 0), "name": "Ada Park" },
                    },
                    "message": "record added",
                    "status": "success",
                    "action": action,
                });
                if sample == Sample::Strange {
                    row["code"] = scalar::UNKNOWN_VALUE.into();
                    row["details"][UNDOCUMENTED] = true.into();
                    row[UNDOCUMENTED] = json!([1]);
                }
                row
            }
        }
    }

    /// Returns the outcome of a row that was not written.
    pub(super) fn failed_row(&self) -> Value {
        json!({
            "code": "MANDATORY_NOT_FOUND",
            "details": { "api_name": "Last_Name", "json_path": "$.data[1].Last_Name" },
            "message": "required field not found",
            "status": "error",
        })
    }
}
