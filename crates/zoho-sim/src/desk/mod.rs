//! Zoho Desk.

mod controls;
mod errors;
mod settings;

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};
use url::Url;
use zoho_catalog::OperationRef;
use zoho_catalog::model::Catalogue;
use zoho_http::data_center::{Endpoints, InvalidEndpoint};

use crate::product::{Call, Page, Refusal, SimProduct};
use crate::response::SimResponse;
use crate::role::Role;
use crate::user::SimUser;

pub use settings::DeskShape;

use settings::Settings;

/// The name of the product in its catalogue, and of its host.
const NAME: &str = "desk";

/// Zoho Desk, at its own host: the catalogue of its operations, and the organisations and mail configurations, which
/// are stateful.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use zoho_sim::{Desk, Sim};
///
/// // A simulator without CRM.
/// let sim = Sim::builder().product(Desk::new()).start().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
pub struct Desk {
    settings: Mutex<Settings>,
}

impl Desk {
    /// Creates the product without state.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn settings(&self) -> MutexGuard<'_, Settings> {
        // A test that panicked while it held the lock has not left a partial change.
        self.settings.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SimProduct for Desk {
    fn catalogue(&self) -> &Catalogue {
        zoho_catalog::latest(NAME).expect("zoho-catalog is built with the feature desk")
    }

    fn role(&self) -> Role {
        Role::Host(NAME)
    }

    fn set_host(&self, endpoints: &Endpoints, url: &Url) -> Result<Endpoints, InvalidEndpoint> {
        let (accounts, api, upload) = (endpoints.accounts(), endpoints.api(), endpoints.upload());
        Endpoints::custom(endpoints.name(), accounts, api, url, upload)
    }

    /// Accepts as a module one of Desk's own, which have their own paths, or a user-defined one, which begins with
    /// `cm_`.
    fn accepts_argument(&self, parameter: &str, segment: &str, is_literal: bool) -> bool {
        match parameter {
            "module" => is_literal || segment.starts_with("cm_"),
            _ => !segment.is_empty(),
        }
    }

    fn refuse(&self, refusal: &Refusal<'_>) -> SimResponse {
        errors::of_refusal(refusal)
    }

    fn handle(&self, call: &Call<'_>) -> Option<SimResponse> {
        settings::handle(self, call)
    }

    fn describe_page(&self, page: &Page, response: &mut Map<String, Value>) {
        response.insert("count".to_owned(), page.total.into());
    }

    fn sample_status(&self, _operation: OperationRef<'_>) -> u16 {
        200
    }

    fn sample_date_time(&self) -> &str {
        "2026-03-14T09:26:53.000Z"
    }

    fn sample_text(&self, name: &str) -> Option<&str> {
        // A module that a user has made.
        (name == "module").then_some("cm_samples")
    }

    fn user_added(&self, data_center: &str, user: &SimUser) {
        let mut settings = self.settings();
        for organization in user.organizations(NAME) {
            settings.add(data_center, organization);
        }
    }
}
