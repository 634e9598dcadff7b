//! Client credentials: a token in the name of the client itself, for one of its organisations.

use crate::params::Params;
use crate::scopes::Scopes;
use crate::state::Site;
use crate::tokens::Grant;

/// The services whose organisations a token must be meant for, when there are several.
const SERVICES: [&str; 2] = ["ZohoCRM", "Desk"];

/// What a client may have in its own name. It acts as the first user of the organisation.
pub(super) fn grant(site: &Site, client: &str, params: &Params) -> Result<Grant, &'static str> {
    let scopes =
        Scopes::parse(params.get("scope").unwrap_or_default()).map_err(|_| "invalid_scope")?;
    let zuid = match params.get("soid") {
        Some(soid) => named(site, soid).ok_or("invalid_org_info")?,
        None => only(site, &scopes)?,
    };
    Ok(Grant {
        client: client.to_owned(),
        zuid,
        scopes,
    })
}

/// The first user of the organisation that `soid` names: `ZohoCRM.6600001`.
fn named(site: &Site, soid: &str) -> Option<String> {
    let (service, id) = soid.split_once('.')?;
    let found = organizations(site, service);
    let (_, zuid) = found.into_iter().find(|(org, _)| *org == id)?;
    Some(zuid.to_owned())
}

/// The first user, when no service of the scopes has several organisations.
fn only(site: &Site, scopes: &Scopes) -> Result<String, &'static str> {
    let asked = |service: &&str| {
        let mut parts = scopes.iter().filter_map(|scope| scope.split('.').next());
        parts.any(|part| part.eq_ignore_ascii_case(service))
    };
    for service in SERVICES.iter().filter(|service| asked(service)) {
        if organizations(site, service).len() > 1 {
            return Err("missing_org_info");
        }
    }
    let first = site.users.first().ok_or("missing_org_info")?;
    Ok(first.zuid().to_owned())
}

/// The organisations of a service, each with its first user.
fn organizations<'s>(site: &'s Site, service: &str) -> Vec<(&'s str, &'s str)> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    for user in &site.users {
        let ids: Vec<&str> = if service.eq_ignore_ascii_case("ZohoCRM") {
            vec![user.crm_org()]
        } else if service.eq_ignore_ascii_case("Desk") {
            user.desk().iter().map(|org| org.id()).collect()
        } else {
            Vec::new()
        };
        for id in ids {
            if !found.iter().any(|(known, _)| *known == id) {
                found.push((id, user.zuid()));
            }
        }
    }
    found
}
