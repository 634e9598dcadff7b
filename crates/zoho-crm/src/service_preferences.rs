//! Service preferences: how the organisation uses CRM's services and appointments.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;
use zoho_http::{Call, Client, Operation, Request, call, decode};
use zoho_types::{DecodeError, ExtraFields, json, object};

use crate::rows;

const PATH: &str = "/crm/{version}/settings/service_preferences";

/// `GET /crm/v6/settings/service_preferences`, scope `ZohoCRM.settings.modules.READ`
pub static GET: Operation = Operation::get("crm.service_preferences.get", PATH)
    .version("v6")
    .scopes(&["ZohoCRM.settings.modules.READ"]);

/// `PUT /crm/v6/settings/service_preferences`, scope `ZohoCRM.settings.modules.UPDATE`
pub static UPDATE: Operation = Operation::put("crm.service_preferences.update", PATH)
    .version("v6")
    .scopes(&["ZohoCRM.settings.modules.UPDATE"]);

/// Reads and changes the service preferences. From [`Crm::service_preferences`](crate::Crm::service_preferences).
#[derive(Debug, Clone)]
pub struct ServicePreferencesClient {
    client: Client,
}

impl ServicePreferencesClient {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Reads the service preferences.
    ///
    /// `GET /crm/v6/settings/service_preferences`. Version 6 is pinned; [`version`](GetServicePreferences::version) overrides it.
    /// Scope `ZohoCRM.settings.modules.READ`.
    /// Zoho's page: <https://www.zoho.com/crm/developer/docs/api/v7/get-service-preferences.html>
    ///
    /// ```no_run
    /// # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
    /// let preferences = crm.service_preferences().get().send().await?;
    /// println!("job sheets: {:?}", preferences.job_sheet_enabled);
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> GetServicePreferences {
        let request = Request::new(&GET);
        GetServicePreferences(Call::new(self.client.clone(), request, preferences))
    }

    /// Changes the service preferences: fields that are `None` in `body` are unchanged.
    ///
    /// `PUT /crm/v6/settings/service_preferences`. Scope `ZohoCRM.settings.modules.UPDATE`.
    /// Zoho's page: <https://www.zoho.com/crm/developer/docs/api/v7/update-service-preferences.html>
    ///
    /// ```no_run
    /// use zoho_crm::service_preferences::ServicePreferencesUpdate;
    /// # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
    /// let body = ServicePreferencesUpdate { job_sheet_enabled: Some(true), ..Default::default() };
    /// let done = crm.service_preferences().update(&body).send().await?;
    /// println!("{}", done.message);
    /// # Ok(()) }
    /// ```
    pub fn update(&self, body: &ServicePreferencesUpdate) -> UpdateServicePreferences {
        let body = json::body("service_preferences", body);
        let request = Request::new(&UPDATE).body("application/json", body);
        UpdateServicePreferences(Call::new(self.client.clone(), request, updated))
    }
}

call! {
    /// Returned by [`ServicePreferencesClient::get`].
    GetServicePreferences => ServicePreferences
}

call! {
    /// Returned by [`ServicePreferencesClient::update`].
    UpdateServicePreferences => Updated
}

/// The service preferences of an organisation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServicePreferences {
    /// Whether technicians fill in job sheets.
    pub job_sheet_enabled: Option<bool>,
    /// Preferences without a field in this version of the crate.
    pub extra: ExtraFields,
}

/// The changes to the service preferences.
#[derive(Clone, Default, PartialEq)]
pub struct ServicePreferencesUpdate {
    /// Whether technicians fill in job sheets.
    pub job_sheet_enabled: Option<bool>,
    /// Preferences without a field in this version of the crate.
    pub extra: ExtraFields,
}

object!(ServicePreferences {
    "job_sheet_enabled" => job_sheet_enabled;
    extra
});

object!(ServicePreferencesUpdate {
    "job_sheet_enabled" => job_sheet_enabled;
    extra
});

/// Zoho's response to a change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Updated {
    /// `SUCCESS`
    pub code: String,
    /// For example `Services preferences updated successfully`
    pub message: String,
    /// Details of the change; usually empty.
    pub details: Value,
    /// Members without a field here.
    pub extra: ExtraFields,
}

impl fmt::Debug for Updated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Updated")
            .field("code", &self.code)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

fn preferences(_status: StatusCode, body: &Bytes) -> Result<ServicePreferences, DecodeError> {
    if body.is_empty() {
        return Ok(ServicePreferences::default());
    }
    decode::one(body, "service_preferences")
}

/// Only a status that is known to mean success confirms the change.
fn updated(_: StatusCode, body: &Bytes) -> Result<Updated, DecodeError> {
    let row = rows::outcome(body, "service_preferences")?.into_result();
    let row = row.map_err(|failure| {
        let (status, code) = (&failure.status, &failure.code);
        DecodeError::new(format!(
            "the status is `{status}`, not `success`, and the code `{code}`"
        ))
    })?;
    Ok(Updated {
        code: row.code.get().unwrap_or_default().to_owned(),
        message: row.message,
        details: row.details.to_map().into(),
        extra: row.extra,
    })
}

/// The operations by name.
#[cfg(feature = "dynamic")]
pub(crate) mod entries {
    use zoho_http::dynamic::{Entry, response};

    use super::{ServicePreferences, ServicePreferencesUpdate};
    use crate::rows;

    const KEY: &str = "service_preferences";

    pub(crate) const GET: Entry = Entry::new(&super::GET, |_, body| {
        response(&super::GET, body, |check| {
            check.member::<ServicePreferences>(KEY);
        })
    });
    pub(crate) const UPDATE: Entry = Entry::new(&super::UPDATE, |_, body| {
        response(&super::UPDATE, body, |check| {
            check.rows(rows::tally(body, KEY));
        })
    })
    .body(|check| {
        check.open(&["ServicePreferencesUpdate"]);
        check.member::<ServicePreferencesUpdate>(KEY);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_preferences_survive_reading_and_writing() {
        let body = Bytes::from_static(
            br#"{"service_preferences":{"job_sheet_enabled":false,"new_one":{"a":[1]}}}"#,
        );
        let read = preferences(StatusCode::OK, &body).unwrap();
        assert_eq!(read.job_sheet_enabled, Some(false));
        assert_eq!(
            serde_json::to_string(&read).unwrap(),
            r#"{"job_sheet_enabled":false,"new_one":{"a":[1]}}"#
        );
    }

    #[test]
    fn a_preference_of_another_kind_is_kept_and_null_can_be_sent() {
        let text = r#"{"job_sheet_enabled":{"mode":"all"}}"#;
        let read: ServicePreferences = serde_json::from_str(text).unwrap();
        assert_eq!(read.job_sheet_enabled, None);
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        let mut clears = ServicePreferencesUpdate::default();
        clears.extra.insert("job_sheet_enabled", Value::Null);
        assert_eq!(
            serde_json::to_string(&clears).unwrap(),
            r#"{"job_sheet_enabled":null}"#
        );
    }

    #[test]
    fn only_a_good_status_is_a_change() {
        let answer = |status: &str| {
            let body = format!(
                r#"{{"service_preferences":{{"code":"X","details":{{}},"message":"m","status":"{status}"}}}}"#
            );
            updated(StatusCode::OK, &Bytes::from(body))
        };
        assert_eq!(answer("success").unwrap().code, "X");
        let error = answer("skipped").unwrap_err();
        assert!(error.to_string().contains("`skipped`"), "{error}");
    }
}
