//! The scopes that permit a call.

mod common;

use common::world::World;
use serde_json::json;

const LIST: (&str, &str) = ("GET", "/crm/v8/Leads?fields=id");
const DEALS: (&str, &str) = ("GET", "/crm/v8/Deals?fields=id");
const CHANGE_OWNER: (&str, &str) = ("POST", "/crm/v8/Leads/1/actions/change_owner");
const APIS: (&str, &str) = ("GET", "/crm/v8/__apis");
const QUERY: (&str, &str) = ("POST", "/crm/v8/coql");
const SEARCH: (&str, &str) = ("GET", "/crm/v8/Leads/search?word=x");
const ADD_TAGS: (&str, &str) = ("POST", "/crm/v8/Leads/1/actions/add_tags");
const SHARE: (&str, &str) = ("POST", "/crm/v8/Sales_Orders/1/actions/share");
const MAIL: (&str, &str) = ("GET", "/api/v1/mailConfigurations");
const ORGANIZATIONS: (&str, &str) = ("GET", "/api/v1/organizations");

/// A query of COQL that selects from a module.
const LEADS: &str = r#"{"select_query":"select id from Leads"}"#;
const FROM_DEALS: &str = r#"{"select_query":"select id from Deals"}"#;

#[tokio::test]
async fn a_call_needs_every_scope_of_one_of_its_lists() {
    for (granted, (method, target), body, permitted) in [
        // The scope of all modules, or of the module of the call.
        ("ZohoCRM.modules.ALL", LIST, "", true),
        ("ZohoCRM.modules.READ", LIST, "", true),
        ("ZohoCRM.modules.leads.READ", LIST, "", true),
        ("ZohoCRM.modules.leads.ALL", LIST, "", true),
        ("ZohoCRM.modules.leads.READ", DEALS, "", false),
        ("ZohoCRM.modules.CREATE", LIST, "", false),
        // The newest published list, and the older one.
        ("ZohoCRM.change_owner.CREATE", CHANGE_OWNER, "{}", true),
        ("ZohoCRM.modules.ALL", CHANGE_OWNER, "{}", true),
        ("ZohoCRM.modules.leads.ALL", CHANGE_OWNER, "{}", true),
        ("ZohoCRM.modules.READ", CHANGE_OWNER, "{}", false),
        ("ZohoCRM.apis.READ", APIS, "", true),
        ("ZohoCRM.settings.ALL", APIS, "", true),
        ("ZohoCRM.org.READ", APIS, "", false),
        // Scopes that are listed together are needed together.
        ("ZohoCRM.coql.READ", QUERY, LEADS, false),
        ("ZohoCRM.coql.READ,ZohoCRM.modules.READ", QUERY, LEADS, true),
        (
            "ZohoCRM.coql.READ,ZohoCRM.modules.leads.READ",
            QUERY,
            LEADS,
            true,
        ),
        (
            "ZohoCRM.coql.READ,ZohoCRM.modules.leads.READ",
            QUERY,
            FROM_DEALS,
            false,
        ),
        ("ZohoCRM.modules.ALL", SEARCH, "", false),
        ("ZohoCRM.settings.tags.CREATE", ADD_TAGS, "{}", false),
        ("ZohoCRM.settings.tags.all", ADD_TAGS, "{}", true),
        ("ZohoCRM.share.salesorders.CREATE", SHARE, "{}", true),
        ("Desk.settings.READ", MAIL, "", false),
        ("Desk.settings.READ,Desk.basic.READ", MAIL, "", true),
        ("Desk.settings.READ", ORGANIZATIONS, "", true),
    ] {
        let world = World::with(granted).await;
        let reply = world.send(method, target, &[], body).await;
        let mismatch = reply.status >= 400 && {
            let error = reply.json();
            error["code"] == json!("OAUTH_SCOPE_MISMATCH")
                || error["errorCode"] == json!("SCOPE_MISMATCH")
        };
        assert_eq!(!mismatch, permitted, "{granted} for {method} {target}");
        assert_ne!(reply.status, 404, "{method} {target}");
    }
}
