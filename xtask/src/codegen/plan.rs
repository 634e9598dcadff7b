//! What the catalogue does not say and code needs to know: which types are sent, and where a type would
//! hold itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::model::{Answer, Body, Catalogue, Operation, Resource, Type, TypeDef};

/// A named type: the module it stands in and its name.
pub(super) type Key = (String, String);

/// A product's types as a whole.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// The types that are sent, and with them all that they hold.
    sent: BTreeSet<Key>,
    /// The types that generated operations need.
    needed: BTreeSet<Key>,
    /// The types that each type holds directly, so that its size contains theirs.
    holds: BTreeMap<Key, BTreeSet<Key>>,
    /// The enumerations.
    words: BTreeSet<Key>,
    /// Which operations give or take a type, for its description.
    uses: BTreeMap<Key, Vec<String>>,
}

impl Plan {
    /// Looks through the catalogue.
    pub(super) fn new(catalogue: &Catalogue) -> Self {
        let mut plan = Self::default();
        let all = || catalogue.resources.values().chain([&catalogue.shared]);
        let mut all_held: BTreeMap<Key, BTreeSet<Key>> = BTreeMap::new();
        for resource in all() {
            for (name, ty) in &resource.types {
                let key = (resource.name.clone(), name.clone());
                match ty {
                    TypeDef::Enumeration(_) => {
                        plan.words.insert(key);
                    }
                    TypeDef::Object { fields, .. } => {
                        for field in fields {
                            let direct = matches!(field.ty, Type::Own(_) | Type::Shared(_));
                            if let Some(held) = key_of(&field.ty, resource) {
                                all_held
                                    .entry(key.clone())
                                    .or_default()
                                    .insert(held.clone());
                                if direct {
                                    plan.holds.entry(key.clone()).or_default().insert(held);
                                }
                            }
                        }
                    }
                }
            }
        }
        for resource in catalogue.resources.values() {
            for operation in resource.operations.iter().filter(|o| !o.by_hand) {
                for ty in crate::catalog::folder::operation_types(operation) {
                    if let Some(key) = key_of(ty, resource) {
                        reach(&key, &all_held, &mut plan.needed);
                    }
                }
                plan.note(resource, operation, &all_held);
            }
        }
        plan
    }

    fn note(
        &mut self,
        resource: &Resource,
        operation: &Operation,
        held: &BTreeMap<Key, BTreeSet<Key>>,
    ) {
        let sent = match &operation.body {
            Body::Nothing => Vec::new(),
            Body::Json { ty, beside, .. } => {
                let beside = beside.iter().map(|field| &field.ty);
                beside.chain([ty]).collect()
            }
            Body::Multipart(parts) => parts.iter().map(|part| &part.ty).collect(),
        };
        for ty in &sent {
            if let Some(key) = key_of(ty, resource) {
                reach(&key, held, &mut self.sent);
            }
        }
        let given = match &operation.answer {
            Answer::One { ty, .. } | Answer::List { item: ty, .. } => Some(ty),
            _ => None,
        };
        for ty in sent.into_iter().chain(given) {
            if let Some(key) = key_of(ty, resource) {
                let call = format!("{}().{}", resource.name, operation.name);
                let uses = self.uses.entry(key).or_default();
                if !uses.contains(&call) {
                    uses.push(call);
                }
            }
        }
    }

    /// Whether a generated operation needs the type.
    pub(super) fn is_needed(&self, key: &Key) -> bool {
        self.needed.contains(key)
    }

    /// Whether the type is sent.
    pub(super) fn is_sent(&self, key: &Key) -> bool {
        self.sent.contains(key)
    }

    /// Whether a field of `holder` that holds `held` directly has to be boxed, as it would hold itself.
    pub(super) fn is_boxed(&self, holder: &Key, held: &Key) -> bool {
        let mut within = BTreeSet::new();
        reach(held, &self.holds, &mut within);
        within.contains(holder)
    }

    /// Whether it is an enumeration.
    pub(super) fn is_words(&self, key: &Key) -> bool {
        self.words.contains(key)
    }

    /// The calls that give or take the type.
    pub(super) fn uses(&self, key: &Key) -> &[String] {
        self.uses.get(key).map_or(&[], Vec::as_slice)
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
