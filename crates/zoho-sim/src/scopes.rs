//! OAuth scopes: their form, which of them covers which, and what each simulated route needs.

use std::sync::Arc;

use crate::catalogue::{self, Operation};

/// The scopes of a token.
#[derive(Debug, Clone)]
pub(crate) struct Scopes(Arc<[String]>);

/// What a call needs.
#[derive(Debug)]
pub(crate) enum Need<'a> {
    /// One of several lists, and of that list every scope.
    OneOf(&'static [&'static [&'static str]]),
    /// Every scope of the operation; it may be about a module of CRM.
    Operation(&'static Operation, Option<&'a str>),
    /// What nobody has.
    Nobody,
}

pub(crate) const USER_INFO: Need<'static> = Need::OneOf(&[&["AaaServer.profile.READ"]]);

/// Which scope the real server wants is not published; working systems ask for
/// `ZohoCRM.settings.ALL`. Whatever may read some settings may read these.
pub(crate) const CRM_MAIL_CONFIG_READ: Need<'static> = Need::OneOf(&[
    &["ZohoCRM.settings.mail_config.READ"],
    &["ZohoCRM.settings.emails.READ"],
    &["ZohoCRM.settings.modules.READ"],
]);

/// Either does, says Desk's page; a list of scopes in the catalogue cannot.
pub(crate) const DESK_ORGANIZATIONS_READ: Need<'static> =
    Need::OneOf(&[&["Desk.basic.READ"], &["Desk.settings.READ"]]);

/// Scopes of one word, from OpenID Connect.
const SINGLE_WORDS: [&str; 4] = ["email", "openid", "profile", "offline_access"];

const OPERATIONS: [&str; 7] = [
    "ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE", "CUSTOM",
];

/// Well formed, and yet there is no such scope: asking for it spoils the whole sign-in.
const NO_SUCH_SCOPE: [&str; 1] = ["Desk.contacts.ALL"];

impl Scopes {
    /// Reads a comma-separated list; the error is the first entry that is no scope.
    pub(crate) fn parse(list: &str) -> Result<Self, String> {
        list.split(',')
            .map(|scope| {
                let scope = scope.trim();
                if is_scope(scope) {
                    Ok(scope.to_owned())
                } else {
                    Err(scope.to_owned())
                }
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// With blanks between, as OAuth writes granted scopes.
    pub(crate) fn joined(&self) -> String {
        self.0.join(" ")
    }

    pub(crate) fn satisfy(&self, need: &Need<'_>) -> bool {
        match need {
            Need::OneOf(lists) => lists
                .iter()
                .any(|all| all.iter().all(|needed| self.cover(needed))),
            Need::Operation(operation, module) => operation
                .scopes()
                .all(|needed| self.cover_for(operation, *module, needed)),
            Need::Nobody => false,
        }
    }

    fn cover(&self, needed: &str) -> bool {
        self.iter().any(|granted| covers(granted, needed))
    }

    /// An operation on whatever module is published with `ZohoCRM.modules.ALL`: the right to do just this
    /// is enough, and so is the one on this module alone.
    fn cover_for(&self, operation: &Operation, module: Option<&str>, needed: &str) -> bool {
        let Some(group) = needed.strip_suffix(".ALL") else {
            return self.cover(needed);
        };
        let does = match operation.method() {
            "GET" => "READ",
            "POST" => "CREATE",
            "DELETE" => "DELETE",
            _ => "UPDATE",
        };
        let module = module.filter(|_| group == "ZohoCRM.modules");
        self.cover(needed)
            || self.cover(&format!("{group}.{does}"))
            || module.is_some_and(|module| self.cover(&format!("{group}.{module}.{does}")))
    }
}

impl Need<'static> {
    /// What an operation of the catalogue needs.
    pub(crate) fn of(name: &str) -> Self {
        catalogue::operation(name)
            .map_or(Self::Nobody, |operation| Self::Operation(operation, None))
    }
}

fn is_scope(scope: &str) -> bool {
    if SINGLE_WORDS.contains(&scope) {
        return true;
    }
    if NO_SUCH_SCOPE.iter().any(|s| s.eq_ignore_ascii_case(scope)) {
        return false;
    }
    let well_formed = scope.split('.').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
    });
    let operation = scope.rsplit('.').next().unwrap_or_default();
    well_formed
        && scope.split('.').count() >= 3
        && OPERATIONS.iter().any(|o| o.eq_ignore_ascii_case(operation))
}

/// Whether a granted scope allows what a needed scope names: the same operation or `ALL`, on the same
/// thing or on a group that it belongs to.
fn covers(granted: &str, needed: &str) -> bool {
    let (Some((group, may)), Some((thing, operation))) =
        (granted.rsplit_once('.'), needed.rsplit_once('.'))
    else {
        return granted.eq_ignore_ascii_case(needed);
    };
    let operation_fits = may.eq_ignore_ascii_case("ALL") || may.eq_ignore_ascii_case(operation);
    let mut parts = thing.split('.');
    operation_fits
        && group.split('.').all(|g| {
            parts
                .next()
                .is_some_and(|part| part.eq_ignore_ascii_case(g))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_covers_every_operation_and_a_group_covers_its_members() {
        for (granted, needed, expected) in [
            (
                "ZohoCRM.settings.modules.READ",
                "ZohoCRM.settings.modules.READ",
                true,
            ),
            (
                "zohocrm.Settings.MODULES.read",
                "ZohoCRM.settings.modules.READ",
                true,
            ),
            (
                "ZohoCRM.settings.modules.ALL",
                "ZohoCRM.settings.modules.UPDATE",
                true,
            ),
            (
                "ZohoCRM.settings.ALL",
                "ZohoCRM.settings.modules.READ",
                true,
            ),
            (
                "ZohoCRM.settings.READ",
                "ZohoCRM.settings.modules.READ",
                true,
            ),
            (
                "ZohoCRM.settings.READ",
                "ZohoCRM.settings.modules.UPDATE",
                false,
            ),
            (
                "ZohoCRM.settings.modules.READ",
                "ZohoCRM.settings.READ",
                false,
            ),
            ("ZohoCRM.sett.ALL", "ZohoCRM.settings.modules.READ", false),
            (
                "ZohoCRM.modules.ALL",
                "ZohoCRM.settings.modules.READ",
                false,
            ),
            ("Desk.settings.ALL", "Desk.settings.READ", true),
            ("Desk.settings.ALL", "Desk.basic.READ", false),
            ("email", "ZohoCRM.settings.READ", false),
        ] {
            assert_eq!(covers(granted, needed), expected, "{granted} for {needed}");
        }
    }

    #[test]
    fn desk_mail_needs_both_scopes_and_organizations_either() {
        let settings = Scopes::parse("Desk.settings.READ").unwrap();
        let both = Scopes::parse("Desk.settings.READ,Desk.basic.READ").unwrap();
        let mail = Need::of("desk.mail_configurations.list");
        assert!(!settings.satisfy(&mail));
        assert!(both.satisfy(&mail));
        assert!(settings.satisfy(&DESK_ORGANIZATIONS_READ));
    }

    #[test]
    fn the_right_to_do_it_on_the_module_is_enough() {
        let list =
            |module| Need::Operation(catalogue::operation("crm.records.list").unwrap(), module);
        for (granted, module, expected) in [
            ("ZohoCRM.modules.ALL", "Leads", true),
            ("ZohoCRM.modules.READ", "Leads", true),
            ("ZohoCRM.modules.leads.READ", "Leads", true),
            ("ZohoCRM.modules.leads.ALL", "Leads", true),
            ("ZohoCRM.modules.leads.READ", "Deals", false),
            ("ZohoCRM.modules.CREATE", "Leads", false),
        ] {
            let scopes = Scopes::parse(granted).unwrap();
            assert_eq!(
                scopes.satisfy(&list(Some(module))),
                expected,
                "{granted} for {module}"
            );
        }
        let all = Scopes::parse("ZohoCRM.modules.ALL").unwrap();
        assert!(!all.satisfy(&Need::of("crm.no_such.operation")));
    }

    #[test]
    fn every_scope_of_the_catalogue_can_be_asked_for() {
        let products = catalogue::Product::ALL.into_iter();
        for operation in products.flat_map(catalogue::Product::operations) {
            for scope in operation.scopes() {
                assert!(is_scope(scope), "{}: {scope}", operation.name());
            }
        }
    }

    #[test]
    fn a_list_with_one_bad_scope_is_refused_and_names_it() {
        for (list, bad) in [
            ("ZohoCRM.settings.READ,nonsense", "nonsense"),
            (
                "ZohoCRM.settings.READ Desk.basic.READ",
                "ZohoCRM.settings.READ Desk.basic.READ",
            ),
            ("ZohoCRM.settings.LOOK", "ZohoCRM.settings.LOOK"),
            ("Desk.basic.READ,,email", ""),
            ("Desk.contacts.ALL", "Desk.contacts.ALL"),
            ("ZohoCRM..READ", "ZohoCRM..READ"),
        ] {
            assert_eq!(Scopes::parse(list).unwrap_err(), bad);
        }
        let good = Scopes::parse("ZohoCRM.settings.ALL, AaaServer.profile.Read,email").unwrap();
        assert_eq!(good.iter().count(), 3);
    }
}
