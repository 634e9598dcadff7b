//! Zoho Desk.

use zoho::desk::{self, Desk};
use zoho::http::data_center::Endpoints;
use zoho::http::error::OrganizationChoice;
use zoho::{Error, ErrorKind};

use crate::product::{Account, Host, Organizations, Product, Setting};

/// Returns Zoho Desk. It has its own host, and its calls name their organisation.
#[must_use]
pub fn product() -> Product {
    Product::new("desk", "Desk", "/api/{version}", |account| {
        desk(account).client().clone()
    })
    .operations(desk::dynamic::entries())
    .catalogue(|| {
        zoho_catalog::latest("desk").expect("zoho-catalog is built with the feature desk")
    })
    .simulator(zoho_sim::Desk::new)
    .organizations(organizations())
    .host(Host::new(Endpoints::desk, |endpoints, url| {
        let (accounts, api, upload) = (endpoints.accounts(), endpoints.api(), endpoints.upload());
        Endpoints::custom(endpoints.name(), accounts, api, url, upload)
    }))
    .setting(Setting::new(
        "desk.mail_configurations",
        "mail configurations",
        &desk::mail_configurations::LIST,
        |account| async move {
            let all = desk(&account).mail_configurations().list().send().await?;
            Ok(serde_json::to_value(&all)
                .expect("what was decoded from JSON can be encoded as JSON"))
        },
    ))
    .get_example("/tickets --query limit=10 --query include=contacts", "")
    .call_example("tickets.list --limit 5", "")
    .call_example("ticket_attachments.upload 42 --file report.pdf", "")
}

fn desk(account: &Account) -> Desk {
    let desk = Desk::new(account.http(), account.tokens());
    match account.organization() {
        Some(id) => desk.organization(id.clone()),
        None => desk,
    }
}

fn organizations() -> Organizations {
    Organizations::new(&desk::organizations::LIST, |account| async move {
        let all = desk(&account).organizations().list().send().await?;
        let choices = all.into_iter().map(|organization| {
            let name = organization.company_name.or(organization.portal_name);
            OrganizationChoice::new(organization.id, name)
        });
        Ok(choices.collect())
    })
    .of_user(|user| async move {
        let desk = user.desk().await?;
        let id = desk.organization_id().cloned();
        id.ok_or_else(|| Error::new(ErrorKind::NoOrganization, "Desk knows no organisation"))
    })
}
