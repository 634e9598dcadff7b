//! OAuth scopes: their form, which of them covers which, and what each simulated route needs.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::{Arc, OnceLock};

use zoho_http::scope_covers;

use crate::catalogue::{self, Operation};

/// The scopes of a token.
#[derive(Debug, Clone)]
pub(crate) struct Scopes(Arc<[String]>);

/// What a call needs.
#[derive(Debug)]
pub(crate) enum Need<'a> {
    /// One of several lists, and of that list every scope.
    OneOf(&'static [&'static [&'static str]]),
    /// The scopes of the operation, or those of one of its alternatives; it may be about a module of CRM.
    Operation(Operation<'a>, Option<&'a str>),
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

/// The place of a module's name in a scope.
const MODULE: &str = "{module}";

/// Scopes of one word, from OpenID Connect.
const SINGLE_WORDS: [&str; 4] = ["email", "openid", "profile", "offline_access"];

const OPERATIONS: [&str; 8] = [
    "ALL", "READ", "CREATE", "UPDATE", "DELETE", "WRITE", "VIEW", "CUSTOM",
];

/// Kinds of scopes that are documented and that no operation of the catalogue needs.
const OTHER_KINDS: [&str; 8] = [
    "ZohoCRM.autonumber",
    "ZohoCRM.crm_variables",
    "ZohoCRM.email_insights",
    "ZohoCRM.mass_change_owner",
    "ZohoCRM.over_ride",
    "ZohoCRM.recycle_bin",
    "Desk.profiles",
    "Desk.roles",
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
            Need::Operation(operation, module) => {
                let alternatives = operation.alternative_scopes().iter();
                operation.scopes().all(|needed| self.cover(needed))
                    || alternatives
                        .into_iter()
                        .any(|all| all.iter().all(|needed| self.cover(&about(needed, *module))))
            }
            Need::Nobody => false,
        }
    }

    fn cover(&self, needed: &str) -> bool {
        self.iter().any(|granted| scope_covers(granted, needed))
    }
}

/// A scope of an operation on any module, for a module: `Sales_Orders` is `SalesOrders` there.
fn about<'a>(needed: &'a str, module: Option<&str>) -> Cow<'a, str> {
    match module {
        Some(module) if needed.contains(MODULE) => {
            needed.replace(MODULE, &module.replace('_', "")).into()
        }
        _ => needed.into(),
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
    let mut parts = scope.split('.');
    if let (Some(service @ ("ZohoCRM" | "Desk")), Some(kind)) = (parts.next(), parts.next())
        && !is_kind(&format!("{service}.{kind}"))
    {
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

/// Whether CRM or Desk have scopes that begin so.
fn is_kind(kind: &str) -> bool {
    static KNOWN: OnceLock<HashSet<String>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let products = catalogue::Product::ALL.into_iter();
        let operations = products.flat_map(catalogue::Product::operations);
        let scopes = operations.flat_map(|operation| {
            let alternatives = operation.alternative_scopes().iter().flatten();
            operation.scopes().chain(alternatives.map(String::as_str))
        });
        let kinds = scopes.filter_map(|scope| {
            let (service, rest) = scope.split_once('.')?;
            let (kind, _) = rest.split_once('.')?;
            Some(format!("{service}.{kind}"))
        });
        let kinds = kinds.chain(OTHER_KINDS.iter().map(|kind| (*kind).to_owned()));
        kinds.map(|kind| kind.to_ascii_lowercase()).collect()
    });
    known.contains(&kind.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn desk_mail_needs_both_scopes_and_organizations_either() {
        let settings = Scopes::parse("Desk.settings.READ").unwrap();
        let both = Scopes::parse("Desk.settings.READ,Desk.basic.READ").unwrap();
        let mail = Need::of("desk.mail_configurations.list");
        assert!(!settings.satisfy(&mail));
        assert!(both.satisfy(&mail));
        assert!(settings.satisfy(&Need::of("desk.organizations.list")));
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
    fn the_newest_list_and_the_older_one_are_enough() {
        let need = |name, module| Need::Operation(catalogue::operation(name).unwrap(), module);
        for (name, module, granted, expected) in [
            (
                "crm.records.change_owner",
                "Leads",
                "ZohoCRM.change_owner.CREATE",
                true,
            ),
            (
                "crm.records.change_owner",
                "Leads",
                "ZohoCRM.modules.ALL",
                true,
            ),
            (
                "crm.records.change_owner",
                "Leads",
                "ZohoCRM.modules.leads.ALL",
                true,
            ),
            (
                "crm.records.change_owner",
                "Leads",
                "ZohoCRM.modules.READ",
                false,
            ),
            ("crm.apis.list", "", "ZohoCRM.apis.READ", true),
            ("crm.apis.list", "", "ZohoCRM.settings.ALL", true),
            ("crm.apis.list", "", "ZohoCRM.org.READ", false),
            // What is listed together is needed together.
            ("crm.coql.query", "Leads", "ZohoCRM.coql.READ", false),
            (
                "crm.coql.query",
                "Leads",
                "ZohoCRM.coql.READ,ZohoCRM.modules.READ",
                true,
            ),
            (
                "crm.coql.query",
                "Leads",
                "ZohoCRM.coql.READ,ZohoCRM.modules.leads.READ",
                true,
            ),
            (
                "crm.coql.query",
                "Deals",
                "ZohoCRM.coql.READ,ZohoCRM.modules.leads.READ",
                false,
            ),
            ("crm.records.search", "Leads", "ZohoCRM.modules.ALL", false),
            (
                "crm.tags.add",
                "Leads",
                "ZohoCRM.settings.tags.CREATE",
                false,
            ),
            ("crm.tags.add", "Leads", "ZohoCRM.settings.tags.all", true),
            (
                "crm.record_sharing.share",
                "Sales_Orders",
                "ZohoCRM.share.salesorders.CREATE",
                true,
            ),
        ] {
            let scopes = Scopes::parse(granted).unwrap();
            let met = scopes.satisfy(&need(name, Some(module)));
            assert_eq!(met, expected, "{granted} for {name}");
        }
    }

    #[test]
    fn every_scope_of_the_catalogue_can_be_asked_for() {
        let products = catalogue::Product::ALL.into_iter();
        for operation in products.flat_map(catalogue::Product::operations) {
            let alternatives = operation.alternative_scopes().iter().flatten();
            let alternatives = alternatives.map(|scope| about(scope, Some("Leads")));
            for scope in operation.scopes().map(Cow::Borrowed).chain(alternatives) {
                assert!(is_scope(&scope), "{}: {scope}", operation.name());
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
            (
                "ZohoCRM.org.READ,ZohoCRM.modulse.READ",
                "ZohoCRM.modulse.READ",
            ),
            ("Desk.widgets.READ", "Desk.widgets.READ"),
        ] {
            assert_eq!(Scopes::parse(list).unwrap_err(), bad);
        }
        let good = Scopes::parse("ZohoCRM.settings.ALL, AaaServer.profile.Read,email").unwrap();
        assert_eq!(good.iter().count(), 3);
    }
}
