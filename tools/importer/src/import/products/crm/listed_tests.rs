//! CRM's scopes against Zoho's newest list of them, and what is left out.

use std::collections::{BTreeMap, BTreeSet};

use zoho_catalog::OperationRef;
use zoho_catalog::model::{Catalogue, Operation};

use crate::import::listed::{Listed, key_of};

/// Operations of the list that the catalogue lacks.
const LACKING: usize = 8;

const LIST: &str = include_str!("../../../../data/crm/v8/listed_scopes.toml");

/// The scopes that an operation asks for beside the lists that it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Asked {
    /// One of them.
    Listed,
    /// The same for all modules, where they name some.
    AllModules,
    /// `ZohoCRM.share.ALL`, where they name some modules: no other scope of all modules is documented.
    AllRights,
    /// All of them, each of which names a module that the operation may be about.
    Together,
}

fn catalogue() -> Catalogue {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    Catalogue::from_folder(folder.join("../../crates/zoho-catalog/data/crm/v8")).unwrap()
}

/// A listed operation by its key, its lists, and one of the catalogue that it is.
type Pair<'a> = (&'a str, &'a [Vec<String>], &'a Operation);

/// The listed operations that are in the catalogue.
fn pairs<'a>(listed: &'a Listed, catalogue: &'a Catalogue) -> Vec<Pair<'a>> {
    let mut known: BTreeMap<String, Vec<&Operation>> = BTreeMap::new();
    for operation in catalogue.operations().map(OperationRef::operation) {
        let key = key_of(operation.method, &operation.path);
        known.entry(key).or_default().push(operation);
    }
    let pairs = listed.operations().flat_map(|(key, lists)| {
        let found = known.get(key).into_iter().flatten();
        found.map(move |operation| (key, lists, *operation))
    });
    pairs.collect()
}

/// In lower case, as the catalogue spells what the list has.
fn spelled(list: &[String], operation: &Operation) -> BTreeSet<String> {
    let scopes = list.iter().map(|scope| {
        let mut scope = scope.to_lowercase();
        if scope.starts_with("settings.") {
            scope = format!("zohocrm.{scope}");
        }
        if scope == "zohocrm.zia.enrichment" {
            let right = match operation.method.as_str() {
                "GET" => "read",
                "POST" => "create",
                "DELETE" => "delete",
                _ => "update",
            };
            scope = format!("{scope}.{right}");
        }
        scope
    });
    scopes.collect()
}

fn lower(scopes: &[String]) -> BTreeSet<String> {
    scopes.iter().map(|scope| scope.to_lowercase()).collect()
}

/// A list with every module in it replaced.
fn with_module(list: &BTreeSet<String>, module: &str) -> BTreeSet<String> {
    let scopes = list.iter().map(|scope| {
        let mut parts: Vec<_> = scope.split('.').collect();
        let examples = ["leads", "contacts", "accounts", "deals"];
        if parts.len() == 4 && examples.contains(&parts[2]) {
            parts[2] = module;
        }
        parts.retain(|part| !part.is_empty());
        parts.join(".")
    });
    scopes.collect()
}

fn asked(operation: &Operation, lists: &[Vec<String>]) -> Option<Asked> {
    let scopes = lower(&operation.scopes);
    let lists: Vec<_> = lists.iter().map(|list| spelled(list, operation)).collect();
    let together = || lists.iter().flatten().cloned().collect::<BTreeSet<_>>();
    if lists.contains(&scopes) {
        Some(Asked::Listed)
    } else if lists.iter().any(|list| with_module(list, "") == scopes) {
        Some(Asked::AllModules)
    } else if operation.scopes == ["ZohoCRM.share.ALL"]
        && together().iter().all(|s| s.starts_with("zohocrm.share."))
    {
        Some(Asked::AllRights)
    } else if together() == scopes {
        Some(Asked::Together)
    } else {
        None
    }
}

#[test]
fn every_listed_operation_asks_for_what_the_list_has_and_no_more() {
    let (listed, catalogue) = (Listed::parse(LIST).unwrap(), catalogue());
    let pairs = pairs(&listed, &catalogue);
    let found: BTreeSet<_> = pairs.iter().map(|(key, ..)| *key).collect();
    let all: BTreeSet<_> = listed.operations().map(|(key, _)| key).collect();
    let lacking: Vec<_> = all.difference(&found).collect();
    let mut counts: BTreeMap<Asked, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (key, lists, operation) in &pairs {
        match asked(operation, lists) {
            Some(asked) => *counts.entry(asked).or_default() += 1,
            None => wrong.push(format!("{key}: {:?}, listed {lists:?}", operation.scopes)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(lacking.len(), LACKING, "{lacking:#?}");
    assert_eq!(counts[&Asked::Together], 1, "{counts:?}");
    assert_eq!(counts[&Asked::AllRights], 4, "{counts:?}");
    assert!(
        counts[&Asked::Listed] > 5 * counts[&Asked::AllModules],
        "{counts:?}"
    );
}

#[test]
fn every_list_of_an_operation_is_enough() {
    let (listed, catalogue) = (Listed::parse(LIST).unwrap(), catalogue());
    for (key, lists, operation) in pairs(&listed, &catalogue) {
        for list in lists {
            let granted = spelled(list, operation);
            // The module of the call is one that the list names.
            let modules = granted.iter().filter_map(|scope| scope.split('.').nth(2));
            let modules: Vec<_> = modules.chain(["none"]).collect();
            let is_enough = |needed: &Vec<String>| {
                modules.iter().any(|module| {
                    lower(needed).iter().all(|scope| {
                        let scope = scope.replace("{module}", module);
                        granted.iter().any(|granted| covers(granted, &scope))
                    })
                })
            };
            let mut needed = operation.alternatives.iter().chain([&operation.scopes]);
            assert!(needed.any(is_enough), "{key}: {list:?}");
        }
    }
}

fn covers(granted: &str, needed: &str) -> bool {
    let (Some((group, may)), Some((thing, does))) =
        (granted.rsplit_once('.'), needed.rsplit_once('.'))
    else {
        return false;
    };
    let rest = thing.strip_prefix(group);
    let within = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    within && (may == "all" || may == does)
}

/// One unknown scope makes Zoho refuse a whole sign-in.
#[test]
fn no_operation_asks_for_a_scope_that_no_list_knows() {
    let (listed, catalogue) = (Listed::parse(LIST).unwrap(), catalogue());
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (_, lists, operation) in pairs(&listed, &catalogue) {
        known.extend(lists.iter().flat_map(|list| spelled(list, operation)));
    }
    let elsewhere = toml_edit::Document::parse(LIST).unwrap();
    let elsewhere = elsewhere["elsewhere"].as_table().unwrap().iter();
    let elsewhere: BTreeSet<_> = elsewhere.map(|(scope, _)| scope.to_lowercase()).collect();
    let stray: Vec<_> = known.intersection(&elsewhere).collect();
    assert!(stray.is_empty(), "listed above: {stray:?}");
    let mut used = BTreeSet::new();
    for resource in catalogue.resources.values() {
        for operation in &resource.operations {
            for scope in lower(&operation.scopes) {
                let is_known = known.contains(&scope) || elsewhere.contains(&scope);
                assert!(is_known, "{}.{}: {scope}", resource.name, operation.name);
                used.insert(scope);
            }
        }
    }
    let unused: Vec<_> = elsewhere.difference(&used).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
