// Written by `cargo xtask codegen` from the products' files of the catalogue; changes belong there.
//! The scopes of each product.

use super::need::Need;

/// The scopes of a product.
#[derive(Debug)]
pub(super) struct Service {
    /// The first part of the names of its operations, dot included.
    pub(super) operations: &'static str,
    /// The first part of its scopes.
    pub(super) name: &'static str,
    /// The second parts, in lower case.
    pub(super) kinds: &'static [&'static str],
    /// Scopes of the right form that do not exist, and what to do instead.
    pub(super) missing: &'static [(&'static str, &'static str)],
    /// Scopes that finding the organisation needs, where calls name one.
    pub(super) organization: Option<Need>,
}

/// Every product.
pub(super) static SERVICES: &[Service] = &[
    Service {
        operations: "crm.",
        name: "ZohoCRM",
        kinds: &[
            "apis",
            "autonumber",
            "bulk",
            "change_owner",
            "composite_requests",
            "coql",
            "crm_variables",
            "email_insights",
            "features",
            "files",
            "functions",
            "mass_change_owner",
            "mass_convert",
            "mass_delete",
            "mass_update",
            "modules",
            "notifications",
            "org",
            "over_ride",
            "recycle_bin",
            "send_mail",
            "settings",
            "share",
            "signals",
            "templates",
            "users",
            "zia",
        ],
        missing: &[],
        organization: None,
    },
    Service {
        operations: "desk.",
        name: "Desk",
        kinds: &[
            "accounts",
            "activities",
            "agents",
            "articles",
            "automations",
            "basic",
            "calls",
            "community",
            "contacts",
            "contracts",
            "custommodule",
            "departments",
            "events",
            "exports",
            "fields",
            "forums",
            "imports",
            "instantmessages",
            "integrations",
            "layouts",
            "modules",
            "organization",
            "permissions",
            "products",
            "profiles",
            "qaautomation",
            "roles",
            "search",
            "settings",
            "tasks",
            "teams",
            "templates",
            "tickets",
            "webhooks",
        ],
        missing: &[(
            "Desk.contacts.ALL",
            "ask for Desk.contacts.READ, .CREATE, .UPDATE and .DELETE",
        )],
        organization: Some(Need {
            scopes: &["Desk.basic.READ"],
            alternatives: &[&["Desk.organization.READ"], &["Desk.settings.READ"]],
        }),
    },
];
