//! What the catalogue does not say and code needs to know: which types are sent, and where a type would
//! hold itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::model::{Body, Catalogue, Operation, Resource, Response, Type, TypeDef};

/// A named type: the module that defines it and its name.
pub(super) type Key = (String, String);

/// A product's types as a whole.
#[derive(Debug, Default)]
pub(super) struct TypeUsage {
    /// The version of the product's API.
    version: String,
    /// The types that are sent, and with them all that they hold.
    sent: BTreeSet<Key>,
    /// The types that generated operations need, by the areas of those.
    needed: BTreeMap<String, BTreeSet<Key>>,
    /// The areas that are on by default.
    default_areas: BTreeSet<String>,
    /// The types that each type holds directly, so that its size contains theirs.
    holds: BTreeMap<Key, BTreeSet<Key>>,
    /// The enumerations and their values.
    values: BTreeMap<Key, Vec<String>>,
    /// The types of which something has bounds, and those that hold them.
    bounded: BTreeSet<Key>,
    /// Which operations take a type, for its description.
    taken_by: BTreeMap<Key, Vec<String>>,
    /// Which operations give it.
    given_by: BTreeMap<Key, Vec<String>>,
}

impl TypeUsage {
    /// Looks through the catalogue.
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let default_areas = catalogue.areas.iter().filter(|area| area.default);
        let mut usage = Self {
            version: catalogue.version.clone(),
            default_areas: default_areas.map(|area| area.name.clone()).collect(),
            ..Self::default()
        };
        let all = || catalogue.resources.values().chain([&catalogue.shared]);
        let mut all_held: BTreeMap<Key, BTreeSet<Key>> = BTreeMap::new();
        for resource in all() {
            for (name, ty) in &resource.types {
                let key = (resource.name.clone(), name.clone());
                match ty {
                    TypeDef::Enumeration(variants) => {
                        let words = variants.iter().map(|variant| variant.wire.clone());
                        usage.values.insert(key, words.collect());
                    }
                    TypeDef::Object { fields, .. } => {
                        if fields.iter().any(|field| field.range.is_some()) {
                            usage.bounded.insert(key.clone());
                        }
                        for field in fields {
                            let direct = matches!(field.ty, Type::Own(_) | Type::Shared(_));
                            if let Some(held) = key_of(&field.ty, resource) {
                                all_held
                                    .entry(key.clone())
                                    .or_default()
                                    .insert(held.clone());
                                if direct {
                                    usage.holds.entry(key.clone()).or_default().insert(held);
                                }
                            }
                        }
                    }
                }
            }
        }
        for resource in catalogue.resources.values() {
            for operation in resource.operations.iter().filter(|o| !o.by_hand) {
                for ty in operation.types() {
                    if let Some(key) = key_of(ty, resource) {
                        let area = usage.needed.entry(resource.area.clone()).or_default();
                        reach(&key, &all_held, area);
                    }
                }
                usage.note(resource, operation, &all_held);
            }
        }
        for key in all_held.keys() {
            let mut within = BTreeSet::new();
            reach(key, &all_held, &mut within);
            if !within.is_disjoint(&usage.bounded) {
                usage.bounded.insert(key.clone());
            }
        }
        usage
    }

    fn note(
        &mut self,
        resource: &Resource,
        operation: &Operation,
        held: &BTreeMap<Key, BTreeSet<Key>>,
    ) {
        let sent = match &operation.body {
            Body::Nothing => Vec::new(),
            Body::Json { ty, extra, .. } => {
                let extra = extra.iter().map(|field| &field.ty);
                extra.chain([ty]).collect()
            }
            Body::Multipart(parts) => parts.iter().map(|part| &part.ty).collect(),
        };
        for ty in &sent {
            if let Some(key) = key_of(ty, resource) {
                reach(&key, held, &mut self.sent);
            }
        }
        let given = match &operation.response {
            Response::One { ty, .. } | Response::List { item: ty, .. } => Some(ty),
            _ => None,
        };
        let params = operation.query.iter().chain(&operation.headers);
        let taken = params.map(|field| &field.ty).chain(sent);
        for (types, uses) in [
            (taken.collect::<Vec<_>>(), &mut self.taken_by),
            (given.into_iter().collect(), &mut self.given_by),
        ] {
            for key in types.into_iter().filter_map(|ty| key_of(ty, resource)) {
                let call = format!("{}().{}", resource.name, operation.name);
                let uses = uses.entry(key).or_default();
                if !uses.contains(&call) {
                    uses.push(call);
                }
            }
        }
    }

    /// Whether a generated operation needs the type.
    pub(super) fn is_needed(&self, key: &Key) -> bool {
        self.needed.values().any(|needed| needed.contains(key))
    }

    /// The areas that need the type, where it can be left out without them: where it is no type of the areas
    /// that are on by default.
    pub(super) fn rare_in(&self, key: &Key) -> Vec<&str> {
        let areas = self
            .needed
            .iter()
            .filter(|(_, needed)| needed.contains(key))
            .map(|(area, _)| area.as_str());
        let areas: Vec<&str> = areas.collect();
        // A product without areas is whole or not there.
        let is_always = |area: &&str| area.is_empty() || self.default_areas.contains(*area);
        match areas.iter().any(is_always) {
            true => Vec::new(),
            false => areas,
        }
    }

    /// The version of the product's API, for paths.
    pub(super) fn version(&self) -> &str {
        &self.version
    }

    /// Whether the type is sent.
    pub(super) fn is_sent(&self, key: &Key) -> bool {
        self.sent.contains(key)
    }

    /// Whether something in the type has bounds.
    pub(super) fn is_bounded(&self, key: &Key) -> bool {
        self.bounded.contains(key)
    }

    /// Whether a field of `holder` that holds `held` directly has to be boxed, as it would hold itself.
    pub(super) fn is_boxed(&self, holder: &Key, held: &Key) -> bool {
        let mut within = BTreeSet::new();
        reach(held, &self.holds, &mut within);
        within.contains(holder)
    }

    /// Whether it is an enumeration.
    pub(super) fn is_enum(&self, key: &Key) -> bool {
        self.values.contains_key(key)
    }

    /// The values of an enumeration.
    pub(super) fn values(&self, key: &Key) -> Option<&[String]> {
        self.values.get(key).map(Vec::as_slice)
    }

    /// The calls that take the type, and those that give it.
    pub(super) fn uses(&self, key: &Key) -> (&[String], &[String]) {
        (
            self.taken_by.get(key).map_or(&[], Vec::as_slice),
            self.given_by.get(key).map_or(&[], Vec::as_slice),
        )
    }
}

/// The key of the named type at the bottom.
pub(super) fn key_of(ty: &Type, resource: &Resource) -> Option<Key> {
    match ty.named()? {
        Type::Own(name) => Some((resource.name.clone(), name.clone())),
        Type::Shared(name) => Some((crate::catalog::folder::SHARED.to_owned(), name.clone())),
        _ => None,
    }
}

/// Adds `from` and everything that can be reached from it.
fn reach(from: &Key, edges: &BTreeMap<Key, BTreeSet<Key>>, reached: &mut BTreeSet<Key>) {
    if reached.insert(from.clone()) {
        for next in edges.get(from).into_iter().flatten() {
            reach(next, edges, reached);
        }
    }
}
