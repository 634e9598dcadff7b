//! The scopes of an operation of CRM, from Zoho's newest list and an older one.
//!
//! Of several lists the narrowest is what a sign-in asks for; the others are alternatives, as is the older
//! list. Operations on any module are listed with a few modules (`ZohoCRM.modules.Leads.READ`,
//! `ZohoCRM.modules.Contacts.READ`): a sign-in asks for the scope of all modules, and the one of the module
//! that a call is about is an alternative, `ZohoCRM.modules.{module}.READ`.

use std::collections::BTreeSet;

use super::scopes::{self, Narrow, right_of};
use crate::import::scopes::{Needed, RIGHTS, Stated};
use zoho_catalog::model::Method;

/// Kinds of scopes that name a module, and what names all of them: of `ZohoCRM.share` only `ALL` is
/// documented.
const OF_A_MODULE: &[(&str, Option<&str>)] = &[
    ("ZohoCRM.modules", None),
    ("ZohoCRM.mass_update", None),
    ("ZohoCRM.mass_convert", None),
    ("ZohoCRM.share", Some("ALL")),
];

/// Modules that stand for any in Zoho's lists.
const EXAMPLES: &[&str] = &["leads", "contacts", "accounts", "deals"];

/// The place of a module's name.
const MODULE: &str = "{module}";

/// An older list.
#[derive(Debug, Default)]
struct Older {
    /// The scopes of it that are needed, with the method's right in the place of `ALL`.
    narrow: Vec<String>,
    /// The same with `ALL` where it is listed.
    literal: Vec<String>,
}

/// Returns the scopes that an operation needs.
pub(super) fn needed(stated: &Stated<'_>) -> Needed {
    let older = |narrow| {
        if stated.exact {
            scopes::exact(stated.listed)
        } else {
            scopes::narrowest(stated.method, stated.listed, narrow)
        }
    };
    let older = Older {
        narrow: older(Narrow::ToMethod),
        literal: older(Narrow::Not),
    };
    from_lists(stated.method, stated.path, &older, stated.newest)
}

/// Returns the scopes that an operation at a path needs: the newest list leads, where there is one.
fn from_lists(method: Method, path: &str, older: &Older, newest: &[Vec<String>]) -> Needed {
    let parts = || path.split('/');
    let any_module = parts().any(|part| part.starts_with('{') && part.ends_with("module}"));
    let is_of_one = parts().any(|part| EXAMPLES.contains(&part.to_lowercase().as_str()));
    let spelled: Vec<_> = newest.iter().map(|list| spelled(method, list)).collect();
    // A query is about a module that its path does not tell.
    let any_listed = spelled.iter().flatten().any(|scope| is_of_all(scope));
    let stands_for_any = !is_of_one && (any_module || any_listed);
    let mut lists = spelled;
    if stands_for_any {
        lists = lists.iter().map(|list| with_place(list)).collect();
    }
    if lists.is_empty() {
        lists.push(older.narrow.clone());
    }
    // With the scope of all modules in the place of that of one.
    let whole: Vec<Vec<String>> = distinct(lists.iter().map(|list| of_all_modules(list)));
    let mut scopes = narrowest(method, &whole);
    if same(&scopes, &older.narrow) {
        scopes.clone_from(&older.narrow);
    }
    scopes.sort_by_key(|scope| place_in(&older.narrow, scope));
    let mut alternatives: Vec<Vec<String>> = Vec::new();
    let of_modules = of_several_modules(&scopes).filter(|_| any_module && newest.len() != 1);
    alternatives.push(scopes.clone());
    alternatives.extend(lists.iter().filter(|list| names_a_module(list)).cloned());
    match of_modules {
        Some(scope) => alternatives.push(vec![scope]),
        None => alternatives.extend(whole),
    }
    alternatives.extend(old(older, &scopes));
    if any_module {
        // What is needed for all modules is needed for one only.
        let scopes = alternatives.iter_mut().flatten();
        scopes.for_each(|scope| *scope = of_one_module(scope));
    }
    let mut all = distinct(alternatives);
    all.retain(|list| !list.is_empty() && !covers(list, &scopes));
    // One that another one covers is enough without it.
    let narrower = |list: &Vec<String>| {
        let others = all.iter().filter(|other| *other != list);
        !others.clone().any(|other| covers(list, other))
    };
    let alternatives = all.iter().filter(|list| narrower(list)).cloned().collect();
    Needed {
        scopes,
        alternatives,
    }
}

/// A list with `{module}` in the place of a module that stands for any. Several modules in one list are all
/// meant.
fn with_place(list: &[String]) -> Vec<String> {
    let examples = list.iter().filter_map(|scope| example(scope));
    let examples: BTreeSet<_> = examples.map(str::to_lowercase).collect();
    if examples.len() > 1 {
        return list.to_vec();
    }
    let scopes = list.iter().map(|scope| match example(scope) {
        Some(module) => scope.replacen(module, MODULE, 1),
        None => scope.clone(),
    });
    scopes.collect()
}

/// The module in a scope, where it is one of those that stand for any.
fn example(scope: &str) -> Option<&str> {
    let (_, module, _) = of_kind(scope)?;
    EXAMPLES
        .contains(&module.to_lowercase().as_str())
        .then_some(module)
}

/// The scopes of a list in their proper spelling.
fn spelled(method: Method, list: &[String]) -> Vec<String> {
    let scopes = list.iter().filter_map(|scope| {
        let (family, right) = scopes::spelled(scope).or_else(|| {
            // `ZohoCRM.zia.enrichment` is listed without its right.
            let family = scope.trim().to_owned();
            let has_right = RIGHTS.iter().any(|right| family.ends_with(right));
            let is_family = family.split('.').count() == 3 && !has_right;
            is_family.then(|| (family, right_of(method).to_owned()))
        })?;
        let shouts = |part: &str| part.bytes().all(|b| b.is_ascii_uppercase());
        let parts = family.split('.').map(|part| {
            if shouts(part) {
                part.to_lowercase()
            } else {
                part.to_owned()
            }
        });
        Some(format!("{}.{right}", parts.collect::<Vec<_>>().join(".")))
    });
    scopes.collect()
}

fn names_a_module(list: &[String]) -> bool {
    list.iter().any(|scope| scope.contains(MODULE))
}

/// The list with the scopes of all modules.
fn of_all_modules(list: &[String]) -> Vec<String> {
    let scopes = list.iter().map(|scope| {
        let found = OF_A_MODULE.iter().find_map(|(kind, documented)| {
            let right = scope.strip_prefix(kind)?.strip_prefix(".{module}.")?;
            Some(format!("{kind}.{}", documented.unwrap_or(right)))
        });
        found.unwrap_or_else(|| scope.clone())
    });
    scopes.collect()
}

/// The scope of the module that a call is about, where scopes name one module each.
fn of_several_modules(scopes: &[String]) -> Option<String> {
    let modules = scopes.iter().map(|scope| of_kind(scope));
    let modules = modules.collect::<Option<Vec<_>>>()?;
    let (kind, first, right) = *modules.first()?;
    let differ = modules
        .iter()
        .all(|module| (module.0, module.2) == (kind, right))
        && modules.iter().any(|(_, module, _)| *module != first);
    differ.then(|| format!("{kind}.{MODULE}.{right}"))
}

/// The kind, the module and the right of a scope that names a module.
fn of_kind(scope: &str) -> Option<(&'static str, &str, &str)> {
    OF_A_MODULE.iter().find_map(|(kind, _)| {
        let rest = scope.strip_prefix(kind)?.strip_prefix('.')?;
        let (module, right) = rest.split_once('.')?;
        Some((*kind, module, right))
    })
}

/// A scope of all modules as that of one.
fn of_one_module(scope: &str) -> String {
    match scope.rsplit_once('.') {
        Some((kind, right)) if is_of_all(scope) => format!("{kind}.{MODULE}.{right}"),
        _ => scope.to_owned(),
    }
}

/// Whether a scope is that of all modules: `ZohoCRM.modules.READ`.
fn is_of_all(scope: &str) -> bool {
    let right = scope.strip_prefix("ZohoCRM.modules.");
    right.is_some_and(|right| !right.contains('.'))
}

/// The list that asks for least. Where each names another module, an operation on any of them needs all.
fn narrowest(method: Method, lists: &[Vec<String>]) -> Vec<String> {
    let least: Vec<_> = lists
        .iter()
        .filter(|list| {
            let mut others = lists.iter();
            !others.any(|other| covers(list, other) && !covers(other, list))
        })
        .collect();
    let of_one = least.iter().all(|list| list.len() == 1);
    let together: Vec<_> = least.iter().copied().flatten().cloned().collect();
    if of_one && of_several_modules(&together).is_some() {
        return together;
    }
    let right = format!(".{}", right_of(method));
    let fits = |list: &&&Vec<String>| list.iter().all(|scope| scope.ends_with(&right));
    let first = least.iter().find(fits).or_else(|| least.first());
    first.map_or_else(Vec::new, |list| (*list).clone())
}

/// The older list as an alternative. Where it was narrowed to less than the newest asks for, the narrowing
/// was wrong, and it stands as it is listed.
fn old(older: &Older, scopes: &[String]) -> Option<Vec<String>> {
    let narrowed_too_far = covers(scopes, &older.narrow);
    let list = if narrowed_too_far {
        &older.literal
    } else {
        &older.narrow
    };
    (!covers(scopes, list)).then(|| list.clone())
}

/// The place of a scope in the older list, whatever its right; after all others where it is not there.
fn place_in(older: &[String], scope: &str) -> usize {
    let group = |scope: &str| {
        scope
            .rsplit_once('.')
            .map(|(group, _)| group.to_lowercase())
    };
    let mut places = older.iter();
    let found = places.position(|other| group(other) == group(scope));
    found.unwrap_or(older.len())
}

/// The lists without repetitions.
fn distinct(lists: impl IntoIterator<Item = Vec<String>>) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = Vec::new();
    for list in lists {
        if !all.iter().any(|known| same(known, &list)) {
            all.push(list);
        }
    }
    all
}

/// Whether two lists hold the same scopes.
fn same(a: &[String], b: &[String]) -> bool {
    let within = |a: &[String], b: &[String]| {
        a.iter()
            .all(|scope| b.iter().any(|other| other.eq_ignore_ascii_case(scope)))
    };
    within(a, b) && within(b, a)
}

/// Whether scopes that are granted cover all that are needed.
fn covers(granted: &[String], needed: &[String]) -> bool {
    let one = |granted: &str, needed: &str| {
        let (granted, needed) = (granted.to_lowercase(), needed.to_lowercase());
        let (Some((group, may)), Some((thing, does))) =
            (granted.rsplit_once('.'), needed.rsplit_once('.'))
        else {
            return false;
        };
        let rest = thing.strip_prefix(group);
        let within = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        within && (may == "all" || may == does)
    };
    needed
        .iter()
        .all(|needed| granted.iter().any(|granted| one(granted, needed)))
}

#[cfg(test)]
mod tests;
