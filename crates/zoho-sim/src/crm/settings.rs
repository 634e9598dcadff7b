//! The operations of CRM that the simulator keeps state for: service preferences, mail configuration and
//! the organisation.

use serde_json::{Value, json};

use super::{Crm, errors};
use crate::demo;
use crate::product::{Call, Refusal};
use crate::response::SimResponse;

/// The settings of an organisation.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) job_sheet_enabled: bool,
    pub(super) mail_config: Value,
}

impl Settings {
    /// Returns the settings with which a data centre starts.
    pub(super) fn new(data_center: &str, email: &str) -> Self {
        Self {
            job_sheet_enabled: demo::position(data_center).is_multiple_of(2),
            mail_config: mail_config(data_center, email),
        }
    }
}

/// Returns the response of an operation about settings; `None` for other operations.
pub(super) fn handle(crm: &Crm, call: &Call<'_>) -> Option<SimResponse> {
    match call.request().name() {
        "crm.organizations.get" => Some(organization(call)),
        "crm.service_preferences.get" => Some(of_caller(crm, call, |settings| {
            let enabled = settings.job_sheet_enabled;
            json!({ "service_preferences": { "job_sheet_enabled": enabled } })
        })),
        "crm.service_preferences.update" => Some(match preferences_in(call) {
            Ok(enabled) => of_caller(crm, call, |settings| {
                settings.job_sheet_enabled = enabled;
                json!({ "service_preferences": {
                    "code": "SUCCESS",
                    "details": {},
                    "message": "Services preferences updated successfully",
                    "status": "success",
                }})
            }),
            Err(refused) => refused,
        }),
        "crm.mail_config.get" => Some(of_caller(
            crm,
            call,
            |settings| json!({ "mail_config": settings.mail_config }),
        )),
        _ => None,
    }
}

/// Responds with the result of `respond` for the settings of the caller's organisation.
fn of_caller(
    crm: &Crm,
    call: &Call<'_>,
    respond: impl FnOnce(&mut Settings) -> Value,
) -> SimResponse {
    let key = (
        call.data_center().to_owned(),
        call.organization().to_owned(),
    );
    match crm.settings().get_mut(&key) {
        Some(settings) => SimResponse::json(200, &respond(settings)),
        None => errors::of_refusal(&Refusal::InvalidToken),
    }
}

/// Returns the new value, or an error. An error about the whole body is the body of the response; one about a field
/// replaces the value of the field.
fn preferences_in(call: &Call<'_>) -> Result<bool, SimResponse> {
    let refused = |body| SimResponse::json(400, &body);
    let body = call.request().json();
    let body = body.ok_or_else(|| errors::of_refusal(&Refusal::MalformedJson))?;
    let key = "service_preferences";
    let path = "$.service_preferences";
    let field = "job_sheet_enabled";
    let field_path = "$.service_preferences.job_sheet_enabled";
    let missing = |name: &str, path: &str| {
        let details = json!({ "api_name": name, "json_path": path });
        errors::body("MANDATORY_NOT_FOUND", "required field not found", &details)
    };
    let wrong_type = |name: &str, path: &str, expected: &str| {
        let details =
            json!({ "expected_data_type": expected, "api_name": name, "json_path": path });
        errors::body("INVALID_DATA", "invalid data", &details)
    };
    let preferences = body.get(key).ok_or_else(|| refused(missing(key, path)))?;
    let preferences = preferences
        .as_object()
        .ok_or_else(|| refused(wrong_type(key, path, "jsonobject")))?;
    match preferences.get(field) {
        Some(Value::Bool(enabled)) => Ok(*enabled),
        Some(_) => Err(refused(
            json!({ key: wrong_type(field, field_path, "boolean") }),
        )),
        None => Err(refused(json!({ key: missing(field, field_path) }))),
    }
}

fn organization(call: &Call<'_>) -> SimResponse {
    let (id, user) = (call.organization(), call.user());
    let organizations = user.organizations(super::NAME).iter();
    let mut organizations = organizations.filter(|organization| organization.id() == id);
    let company = organizations
        .next()
        .map(|organization| organization.company());
    SimResponse::json(
        200,
        &json!({ "org": [{
            "id": format!("5{id}000001"),
            "zgid": id,
            "company_name": company,
            "domain_name": format!("org{id}"),
            "type": "production",
            "primary_email": user.email(),
            "primary_zuid": user.zuid(),
            "license_details": { "paid": true, "paid_type": "enterprise" },
        }]}),
    )
}

/// Returns a mail configuration. Zoho publishes no description of it: this is a plausible one, nested so that a client
/// must keep unknown members.
fn mail_config(data_center: &str, email: &str) -> Value {
    let position = demo::position(data_center);
    let protocol = ["IMAP", "IMAP", "POP3"][position % 3];
    let sharing = ["private", "organization", "custom"][position % 3];
    let domain = email
        .split_once('@')
        .map_or("example.com", |(_, domain)| domain);
    json!({
        "incoming": {
            "protocol": protocol,
            "server": format!("in.{domain}"),
            "port": if protocol == "IMAP" { 993 } else { 995 },
            "ssl": true,
        },
        "outgoing": {
            "protocol": "SMTP",
            "server": format!("out.{domain}"),
            "port": if position.is_multiple_of(2) { 587 } else { 465 },
            "ssl": true,
        },
        "from_addresses": [{ "email": email, "default": true }],
        "sharing": sharing,
        "sync": { "enabled": position != 1, "interval_minutes": 15 + 5 * position },
        "signature": null,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_centres_differ() {
        let settings = |data_center| Settings::new(data_center, "a@b.c");
        assert_ne!(settings("us").mail_config, settings("eu").mail_config);
        let enabled = |data_center| settings(data_center).job_sheet_enabled;
        assert_ne!(enabled("us"), enabled("eu"));
    }
}
