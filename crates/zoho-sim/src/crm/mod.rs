//! Zoho CRM.

mod controls;
mod errors;
mod settings;

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value, json};
use zoho_catalog::OperationRef;
use zoho_catalog::model::Catalogue;

use crate::product::{Call, OperationRequest, Page, Refusal, SimProduct};
use crate::response::SimResponse;
use crate::user::SimUser;

use settings::Settings;

/// The name of the product in its catalogue.
const NAME: &str = "crm";

/// The API versions that respond.
const VERSIONS: [&str; 8] = ["v2", "v2.1", "v3", "v4", "v5", "v6", "v7", "v8"];

/// The versions that have service preferences.
const WITH_PREFERENCES: &[&str] = &["v3", "v4", "v5", "v6", "v7", "v8"];

/// Zoho CRM: the catalogue of its operations, and the service preferences, mail configuration and
/// organisation, which are stateful.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use zoho_sim::{Crm, Sim};
///
/// // A simulator without Desk.
/// let sim = Sim::builder().product(Crm::new()).start().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
pub struct Crm {
    /// The settings by data centre and organisation.
    settings: Mutex<BTreeMap<(String, String), Settings>>,
}

impl Crm {
    /// Creates the product without state.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn settings(&self) -> MutexGuard<'_, BTreeMap<(String, String), Settings>> {
        // A test that panicked while it held the lock has not left a partial change.
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SimProduct for Crm {
    fn catalogue(&self) -> &Catalogue {
        zoho_catalog::latest(NAME).expect("zoho-catalog is built with the feature crm")
    }

    /// Returns the scopes that permit reading the mail configuration. They are not published; working systems ask for
    /// `ZohoCRM.settings.ALL`. Every scope that permits reading some settings permits reading this one.
    fn more_scopes(&self, operation: &str) -> &[&[&str]] {
        match operation {
            "crm.mail_config.get" => &[
                &["ZohoCRM.settings.mail_config.READ"],
                &["ZohoCRM.settings.emails.READ"],
                &["ZohoCRM.settings.modules.READ"],
            ],
            _ => &[],
        }
    }

    fn has_version(&self, operation: OperationRef<'_>, version: &str) -> bool {
        let versions = match operation.resource().name.as_str() {
            "service_preferences" => WITH_PREFERENCES,
            _ => &VERSIONS,
        };
        versions.contains(&version)
    }

    /// Returns the module of the path, or the one that a COQL query selects from. `Sales_Orders` is `SalesOrders` in a
    /// scope.
    fn module<'r>(&self, request: &'r OperationRequest<'_>) -> Option<&'r str> {
        let mut arguments = request.arguments();
        let argument = arguments.find(|(name, _)| name.ends_with("module"));
        match argument {
            Some((_, module)) => Some(module),
            None => module_of_query(request.body()),
        }
    }

    /// Accepts every segment as a module except a word with its own path, such as `settings`. Names of modules begin
    /// with a capital letter, which [`validate`](Self::validate) checks.
    fn accepts_argument(&self, parameter: &str, segment: &str, is_literal: bool) -> bool {
        match parameter {
            "module" => !segment.is_empty() && (!is_literal || is_module(segment)),
            _ => !segment.is_empty(),
        }
    }

    fn validate(&self, request: &OperationRequest<'_>) -> Result<(), SimResponse> {
        match request.argument("module") {
            Some(module) if !is_module(module) => Err(errors::invalid_module()),
            _ => Ok(()),
        }
    }

    fn requires_json_content_type(&self) -> bool {
        false
    }

    fn requires_fields(&self) -> bool {
        false
    }

    fn refuse(&self, refusal: &Refusal<'_>) -> SimResponse {
        errors::of_refusal(refusal)
    }

    fn handle(&self, call: &Call<'_>) -> Option<SimResponse> {
        settings::handle(self, call)
    }

    fn describe_page(&self, page: &Page, response: &mut Map<String, Value>) {
        let info = json!({
            "page": page.number(),
            "per_page": page.size,
            "count": page.count,
            "more_records": page.has_more(),
        });
        response.insert("info".to_owned(), info);
    }

    fn content_disposition(&self, file_name: &str) -> String {
        format!("attachment;filename*=UTF-8''{file_name}")
    }

    fn sample_date_time(&self) -> &str {
        "2026-03-14T09:26:53+05:30"
    }

    fn sample_text(&self, name: &str) -> Option<&str> {
        // The path of an operation that returns a file.
        name.to_ascii_lowercase()
            .contains("download_url")
            .then_some("/crm/bulk/v8/read/400000000000000001/result")
    }

    fn user_added(&self, data_center: &str, user: &SimUser) {
        let mut settings = self.settings();
        for organization in user.organizations(NAME) {
            let key = (data_center.to_owned(), organization.id().to_owned());
            let new = || Settings::new(data_center, user.email());
            settings.entry(key).or_insert_with(new);
        }
    }
}

/// Returns whether CRM could have a module of that name.
fn is_module(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Returns `Leads` of `{"select_query": "select id from Leads where …"}`.
fn module_of_query(body: &[u8]) -> Option<&str> {
    // Names of modules need no escape, so that the text of the JSON is enough.
    let text = std::str::from_utf8(body).ok()?;
    let (_, query) = text.split_once("select_query")?;
    let mut words = query.split(|c: char| c.is_whitespace() || c == '"');
    words.find(|word| word.eq_ignore_ascii_case("from"))?;
    words.find(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_of_a_query_is_the_one_that_it_selects_from() {
        for (body, expected) in [
            (
                r#"{"select_query": "select id from Leads where id = 1"}"#,
                Some("Leads"),
            ),
            (
                r#"{"select_query":"SELECT id FROM Sales_Orders"}"#,
                Some("Sales_Orders"),
            ),
            (r#"{"select_query": "select id"}"#, None),
            (r#"{"from": "Leads"}"#, None),
            ("", None),
        ] {
            assert_eq!(module_of_query(body.as_bytes()), expected, "{body:?}");
        }
    }
}
