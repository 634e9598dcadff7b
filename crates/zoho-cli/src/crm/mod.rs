//! Zoho CRM.

use serde_json::Value;
use zoho::crm::{self, Crm};

use crate::product::{Account, Product, Setting};

/// Returns Zoho CRM. Its calls are for the organisation of the token.
#[must_use]
pub fn product() -> Product {
    Product::new("crm", "CRM", "/crm/{version}", |account| {
        crm(account).client().clone()
    })
    .operations(crm::dynamic::entries())
    .catalogue(|| zoho_catalog::latest("crm").expect("zoho-catalog is built with the feature crm"))
    .simulator(zoho_sim::Crm::new)
    .setting(Setting::new(
        "crm.service_preferences",
        "service preferences",
        &crm::service_preferences::GET,
        |account| async move {
            let preferences = crm(&account).service_preferences().get().send().await?;
            Ok(as_value(&preferences))
        },
    ))
    .setting(Setting::new(
        "crm.mail_config",
        "mail configuration",
        &crm::mail_config::GET,
        |account| async move {
            let mail = crm(&account).mail_config().get().send().await?;
            Ok(mail.content().clone())
        },
    ))
    .get_example("/org --pretty", "/crm/v8 is put before a path without it")
    .get_example("/crm/v6/settings/service_preferences", "")
    .call_example("records.get Leads 5725767000000524157", "")
    .call_example("tags.create --module Leads --body tags.json", "")
    .call_example("bulk_read.download_result 42 --output rows.zip", "")
}

fn crm(account: &Account) -> Crm {
    Crm::new(account.http(), account.tokens())
}

fn as_value(settings: &impl serde::Serialize) -> Value {
    serde_json::to_value(settings).expect("what was decoded from JSON can be encoded as JSON")
}
