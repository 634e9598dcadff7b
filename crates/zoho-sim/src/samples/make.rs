//! Values of the catalogue's types.

use serde_json::{Map, Value, json};

use super::Sample;
use super::scalar;
use crate::catalogue::{Operation, Parameter, Product};
use zoho_catalog::Catalogue;
use zoho_catalog::model::{Field, Resource, Type, TypeDef};

/// How deep objects stand within each other before what may be left out is left out.
const DEPTH: usize = 4;

/// The field that nobody expects.
const UNEXPECTED: &str = "newSampleField";

/// Makes values of one kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Maker<'a> {
    product: Product,
    catalogue: &'a Catalogue,
    /// Whose types the values are of.
    resource: &'a Resource,
    sample: Sample,
    within: Option<&'a Within<'a>>,
}

/// The objects around a value, innermost first.
#[derive(Debug)]
struct Within<'a> {
    ty: &'a TypeDef,
    depth: usize,
    outer: Option<&'a Self>,
}

impl<'a> Maker<'a> {
    /// Makes values of the types that the operation names.
    pub(super) fn of(operation: Operation<'a>, sample: Sample) -> Self {
        Self::new(operation.catalogue(), operation.resource(), sample)
    }

    /// Makes values of the types that the parameter names.
    pub(super) fn of_parameter(parameter: Parameter<'a>, sample: Sample) -> Self {
        Self::new(parameter.catalogue(), parameter.resource(), sample)
    }

    fn new(catalogue: &'a Catalogue, resource: &'a Resource, sample: Sample) -> Self {
        Self {
            product: Product::of(catalogue),
            catalogue,
            resource,
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
    pub(super) fn has(&self, field: &Field) -> bool {
        field.required || self.sample != Sample::Bare
    }

    /// The value of a field or a parameter, the `at`th of its kind.
    pub(super) fn field(&self, field: &Field, at: usize) -> Value {
        match &field.ty {
            Type::Int | Type::Float => scalar::number(field),
            Type::String => scalar::text(self.product, &field.wire, field.range).into(),
            ty => self.value(&field.wire, ty, at),
        }
    }

    /// The value of a type, for a field of that name, the `at`th of its kind.
    pub(super) fn value(&self, name: &str, ty: &Type, at: usize) -> Value {
        match ty {
            Type::String => scalar::text(self.product, name, None).into(),
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
            Type::Own(_) | Type::Shared(_) => self.named(name, ty, at),
        }
    }

    fn named(&self, name: &str, named: &Type, at: usize) -> Value {
        match self.catalogue.type_def(self.resource, named) {
            None => Value::Null,
            Some((_, TypeDef::Enumeration(_))) if self.sample == Sample::Strange => {
                scalar::UNKNOWN_WORD.into()
            }
            Some((_, TypeDef::Enumeration(words))) => scalar::pick(name, words).into(),
            Some((resource, ty @ TypeDef::Object { fields, .. })) => {
                let within = Within {
                    ty,
                    depth: self.within.map_or(0, |w| w.depth) + 1,
                    outer: self.within,
                };
                let inner = Maker {
                    resource,
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

    /// Whether objects would stand too deep within each other, or within themselves.
    fn is_cut(&self, ty: &Type) -> bool {
        match ty {
            Type::List(item) | Type::Map(item) => self.is_cut(item),
            Type::Own(_) | Type::Shared(_) => {
                let found = self.catalogue.type_def(self.resource, ty);
                let Some((_, named @ TypeDef::Object { .. })) = found else {
                    return false;
                };
                let mut around = self.within;
                let mut inside = self.within.is_some_and(|w| w.depth >= DEPTH);
                while let Some(within) = around {
                    // Each type stands in the catalogue once.
                    inside |= std::ptr::eq(within.ty, named);
                    around = within.outer;
                }
                inside
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
