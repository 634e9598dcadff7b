//! The scopes of Zoho's products: those that an operation asks for beside its own, and those that Zoho would
//! refuse.

use zoho_auth::{ScopeSet, scopes};
use zoho_http::Operation;

static TICKETS: Operation =
    Operation::get("desk.tickets.list", "/tickets").scopes(&["Desk.tickets.READ"]);
static ORGANIZATIONS: Operation = Operation::get("desk.organizations.list", "/organizations")
    .scopes(&["Desk.x.READ"])
    .without_organization();

#[test]
fn an_operation_of_desk_asks_for_the_scope_of_finding_the_organisation() {
    let asked = scopes![TICKETS];
    assert_eq!(asked.to_string(), "Desk.tickets.READ,Desk.basic.READ");
    assert_eq!(scopes![ORGANIZATIONS].to_string(), "Desk.x.READ");
    for (granted, missing) in [
        ("Desk.tickets.READ", "Desk.basic.READ"),
        ("Desk.tickets.READ,Desk.basic.ALL", ""),
        ("Desk.tickets.READ,Desk.settings.READ", ""),
        ("Desk.basic.READ", "Desk.tickets.READ"),
    ] {
        let lacks = ScopeSet::parse(granted).missing(&asked);
        assert_eq!(lacks.to_string(), missing, "{granted}");
    }
}

#[test]
fn what_zoho_would_refuse_is_named() {
    let good = "ZohoCRM.modules.custom_1.READ,ZohoCRM.Files.CREATE,ZohoCRM.bulk.read,email,\
                Desk.InstantMessages.READ,AaaServer.profile.READ,ZohoBooks.invoices.READ,\
                ZohoSearch.securesearch.READ";
    assert_eq!(ScopeSet::parse(good).check(), Ok(()));
    for (bad, expected) in [
        ("ZohoCRM.ALL", "form"),
        ("settings.READ", "form"),
        ("ZohoCRM..READ", "form"),
        ("ZohoCRM.modules.{x}.READ", "form"),
        ("ZohoCRM.setings.READ", "`settings`?"),
        ("ZohoCRM.settings.LIST", "none of ALL"),
        ("desk.tickets.READ", "written `Desk`"),
        ("Desk.contacts.ALL", "Desk.contacts.READ"),
        ("Desk.widgets.READ", "does not have"),
    ] {
        let scopes = ScopeSet::parse(bad).with("ZohoCRM.org.READ");
        let unknown = scopes.check().unwrap_err();
        assert_eq!(unknown.iter().count(), 1, "{bad}");
        assert!(unknown.to_string().contains(expected), "{unknown}");
    }
}
