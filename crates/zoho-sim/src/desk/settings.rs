//! The operations of Desk that the simulator keeps state for: organisations and mail configurations.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Desk, NAME, errors};
use crate::demo;
use crate::product::{Call, Refusal};
use crate::response::SimResponse;
use crate::user::SimOrganization;

/// The switches of a mail configuration.
const SWITCHES: [&str; 5] = [
    "createContactWithReplyTo",
    "autoCCToMailbox",
    "agentNameInTicketReply",
    "createTicketForOriginalSender",
    "privateThreadConfig",
];

/// The form of Desk's responses about mail configurations: all three have been seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum DeskShape {
    /// `{…}`, as in Zoho's newest description.
    #[default]
    Object,
    /// `[{…}]`
    Array,
    /// `{"data": [{…}]}`
    Data,
}

impl DeskShape {
    fn wrap(self, mail: &Mail) -> Value {
        match self {
            Self::Object => json!(mail),
            Self::Array => json!([mail]),
            Self::Data => json!({ "data": [mail] }),
        }
    }
}

/// A mail configuration: switches by name.
pub(super) type Mail = Map<String, Value>;

/// The mail configurations of all organisations.
#[derive(Debug, Default)]
pub(super) struct Settings {
    pub(super) shape: DeskShape,
    /// The organisations by data centre and id.
    organizations: BTreeMap<(String, String), Organization>,
}

#[derive(Debug)]
struct Organization {
    mail: Mail,
    /// The mail configurations by the department's id.
    departments: BTreeMap<String, Mail>,
}

impl Settings {
    /// Adds the organisation and its departments. Existing ones keep their configurations.
    pub(super) fn add(&mut self, data_center: &str, organization: &SimOrganization) {
        let key = (data_center.to_owned(), organization.id().to_owned());
        let known = self
            .organizations
            .entry(key)
            .or_insert_with(|| Organization {
                mail: initial_mail(data_center, None),
                departments: BTreeMap::new(),
            });
        for (id, _) in organization.departments() {
            let departments = known.departments.entry(id.to_owned());
            departments.or_insert_with(|| initial_mail(data_center, Some(id)));
        }
    }

    /// Returns the mail configuration of an organisation, or of one of its departments.
    pub(super) fn mail(
        &mut self,
        data_center: &str,
        organization: &str,
        department: Option<&str>,
    ) -> Option<&mut Mail> {
        let key = (data_center.to_owned(), organization.to_owned());
        let organization = self.organizations.get_mut(&key)?;
        match department {
            None => Some(&mut organization.mail),
            Some(id) => organization.departments.get_mut(id),
        }
    }
}

/// Returns the response of an operation about organisations or mail configurations; `None` for other
/// operations.
pub(super) fn handle(desk: &Desk, call: &Call<'_>) -> Option<SimResponse> {
    match call.request().name() {
        "desk.organizations.list" => Some(organizations(call)),
        "desk.organizations.list_accessible" => Some(accessible_organizations(call)),
        "desk.mail_configurations.list" | "desk.mail_configurations.get_for_department" => {
            Some(respond(desk, call, |_| Ok(())))
        }
        "desk.mail_configurations.update" | "desk.mail_configurations.update_for_department" => {
            Some(respond(desk, call, |mail| {
                mail.extend(changes_in(call)?);
                Ok(())
            }))
        }
        "desk.mail_configurations.replace" | "desk.mail_configurations.replace_for_department" => {
            Some(respond(desk, call, |mail| {
                let changes = changes_in(call)?;
                // A replacement switches off what it leaves out.
                mail.values_mut().for_each(|value| *value = false.into());
                mail.extend(changes);
                Ok(())
            }))
        }
        _ => None,
    }
}

/// Changes the mail configuration that the call names, and responds with it.
fn respond(
    desk: &Desk,
    call: &Call<'_>,
    change: impl FnOnce(&mut Mail) -> Result<(), SimResponse>,
) -> SimResponse {
    let department = call.request().argument("department_id");
    let mut settings = desk.settings();
    let shape = settings.shape;
    match settings.mail(call.data_center(), call.organization(), department) {
        Some(mail) => match change(mail) {
            Ok(()) => SimResponse::json(200, &shape.wrap(mail)),
            Err(refused) => refused,
        },
        None => errors::no_such_department(),
    }
}

fn organizations(call: &Call<'_>) -> SimResponse {
    let organizations = call.user().organizations(NAME).iter().enumerate();
    let organizations = organizations.map(|(at, organization)| {
        let portal = format!("portal{}", organization.id());
        json!({
            "id": organization.id(),
            "companyName": organization.company(),
            "portalName": portal,
            "portalURL": format!("{}support/{portal}", call.endpoints().desk()),
            "isDefault": at == 0,
            "isAdminInOrg": true,
            "isSandboxPortal": false,
            "edition": "ENTERPRISE",
        })
    });
    list(organizations.collect())
}

/// Responds with the organisations that the token reaches: all of the user's.
fn accessible_organizations(call: &Call<'_>) -> SimResponse {
    let organizations = call.user().organizations(NAME).iter();
    let organizations = organizations.map(|organization| {
        json!({
            "id": organization.id(),
            "companyName": organization.company(),
            "edition": "ENTERPRISE",
        })
    });
    list(organizations.collect())
}

fn list(items: Vec<Value>) -> SimResponse {
    if items.is_empty() {
        // Desk has no empty lists.
        return SimResponse::status(204);
    }
    SimResponse::json(200, &json!({ "data": items }))
}

/// Returns the switches that a body sets.
fn changes_in(call: &Call<'_>) -> Result<Mail, SimResponse> {
    let body = call.request().validated_json(true);
    let body = body.map_err(|refusal| errors::of_refusal(&refusal))?;
    let Value::Object(changes) = body else {
        return Err(errors::of_refusal(&Refusal::MalformedJson));
    };
    let errors: Vec<_> = changes
        .iter()
        .filter(|(name, value)| !SWITCHES.contains(&name.as_str()) || !value.is_boolean())
        .map(|(name, _)| json!({ "fieldName": format!("/{name}"), "errorType": "invalid" }))
        .collect();
    if errors.is_empty() {
        Ok(changes)
    } else {
        Err(errors::invalid_data(&errors))
    }
}

/// Returns the mail configuration with which an organisation or department starts.
fn initial_mail(data_center: &str, department: Option<&str>) -> Mail {
    let mut bits = demo::seed(data_center) >> 2;
    if let Some(department) = department {
        // A department differs from its organisation by one switch.
        bits ^= 1 << (demo::seed(department) % SWITCHES.len());
    }
    let switches = SWITCHES.iter().enumerate();
    switches
        .map(|(at, name)| ((*name).to_owned(), Value::Bool(bits >> at & 1 == 1)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_centres_and_departments_differ() {
        assert_ne!(initial_mail("us", None), initial_mail("eu", None));
        assert_ne!(initial_mail("us", None), initial_mail("us", Some("1")));
    }
}
