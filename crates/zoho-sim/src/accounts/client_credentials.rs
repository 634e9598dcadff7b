//! Client credentials: a token in the name of the client itself, for one of its organisations.

use crate::params::Params;
use crate::scopes::Scopes;
use crate::state::{Core, Site};
use crate::tokens::Grant;

/// Returns the grant of a client in its own name: it acts as the first user of the organisation.
pub(super) fn grant(
    core: &Core,
    site: &Site,
    client: &str,
    params: &Params,
) -> Result<Grant, &'static str> {
    let scopes = core.scopes.parse(params.get("scope").unwrap_or_default());
    let scopes = scopes.map_err(|_| "invalid_scope")?;
    let zuid = match params.get("soid") {
        Some(soid) => named(core, site, soid).ok_or("invalid_org_info")?,
        None => only(core, site, &scopes)?,
    };
    Ok(Grant {
        client: client.to_owned(),
        zuid,
        scopes,
    })
}

/// Returns the first user of the organisation that `soid` names by service and id: `ZohoBooks.6600001`.
fn named(core: &Core, site: &Site, soid: &str) -> Option<String> {
    let (service, id) = soid.split_once('.')?;
    let found = organizations(core, site, service);
    let (_, zuid) = found.into_iter().find(|(org, _)| *org == id)?;
    Some(zuid.to_owned())
}

/// Returns the first user, if no service of the scopes has several organisations.
fn only(core: &Core, site: &Site, scopes: &Scopes) -> Result<String, &'static str> {
    let is_asked = |service: &&str| {
        let mut parts = scopes.iter().filter_map(|scope| scope.split('.').next());
        parts.any(|part| part.eq_ignore_ascii_case(service))
    };
    let services = core.products.iter();
    let services = services.map(|served| served.about().scopes.service.as_str());
    for service in services.filter(is_asked) {
        if organizations(core, site, service).len() > 1 {
            return Err("missing_org_info");
        }
    }
    let first = site.users.first().ok_or("missing_org_info")?;
    Ok(first.zuid().to_owned())
}

/// Returns the organisations of a service, each with its first user.
fn organizations<'s>(core: &Core, site: &'s Site, service: &str) -> Vec<(&'s str, &'s str)> {
    let mut products = core.products.iter();
    let served = products.find(|s| s.about().scopes.service.eq_ignore_ascii_case(service));
    let mut found: Vec<(&str, &str)> = Vec::new();
    let Some(served) = served else {
        return found;
    };
    for user in &site.users {
        for organization in user.organizations(served.product.name()) {
            if !found.iter().any(|(known, _)| *known == organization.id()) {
                found.push((organization.id(), user.zuid()));
            }
        }
    }
    found
}
