// Written by `cargo xtask codegen` from xtask/catalog/crm/cadences.toml; changes belong there.
//! Cadences.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut cadences = crm.cadences().list().stream();
//! while let Some(cadence) = cadences.next().await {
//!     println!("{:?}", cadence?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, Id, List, Operation, Paging, Request, object,
    wire::{self, Other},
};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.ALL`.
pub static LIST: Operation = Operation::get(
    "crm.cadences.list",
    "/crm/{version}/settings/automation/cadences",
)
.scopes(&["ZohoCRM.settings.ALL"]);

/// `POST /crm/v8/{module}/actions/enrol_in_cadences`. Scope `ZohoCRM.settings.ALL`.
pub static ENROL: Operation = Operation::post(
    "crm.cadences.enrol",
    "/crm/{version}/{module}/actions/enrol_in_cadences",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("data");

/// `POST /crm/v8/{module}/actions/unenrol_from_cadences`. Scope `ZohoCRM.settings.ALL`.
pub static UNENROL: Operation = Operation::post(
    "crm.cadences.unenrol",
    "/crm/{version}/{module}/actions/unenrol_from_cadences",
)
.scopes(&["ZohoCRM.settings.ALL"])
.rows("data");

/// Cadences.
///
/// From [`Crm::cadences`](crate::Crm::cadences); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct CadencesClient {
    client: Client,
}

impl Crm {
    /// Cadences.
    #[must_use]
    pub fn cadences(&self) -> CadencesClient {
        CadencesClient {
            client: self.client().clone(),
        }
    }
}

impl CadencesClient {
    /// Lists cadences.
    ///
    /// `GET /crm/v8/settings/automation/cadences`. Scope `ZohoCRM.settings.ALL`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<Cadence> {
        List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "cadences"),
            Paging::Whole,
        )
    }

    /// Enrols records in cadences.
    ///
    /// `POST /crm/v8/{module}/actions/enrol_in_cadences`. Scope `ZohoCRM.settings.ALL`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn enrol(&self, module: impl AsRef<str>, body: &CadenceEnrol) -> Call<RowOutcomes> {
        let request = Request::new(&ENROL)
            .segment(module)
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }

    /// Takes records out of cadences.
    ///
    /// `POST /crm/v8/{module}/actions/unenrol_from_cadences`. Scope `ZohoCRM.settings.ALL`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn unenrol(&self, module: impl AsRef<str>, body: &CadenceEnrol) -> Call<RowOutcomes> {
        let request = Request::new(&UNENROL)
            .segment(module)
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data")
        })
    }
}

/// Cadence, from `cadences().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cadence {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `summary`: an object.
    pub summary: Option<Summary>,
    /// `created_time`: when it was created.
    pub created_time: Option<String>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `execution_details`: an object.
    pub execution_details: Option<ExecutionDetails>,
    /// `published`: yes or no.
    pub published: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `custom_view`: an object.
    pub custom_view: Option<shared::NameRef>,
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub other: Other,
}

object!(Cadence {
    "id" => id,
    "summary" => summary,
    "created_time" => created_time,
    "module" => module,
    "active" => active,
    "execution_details" => execution_details,
    "published" => published,
    "type" => type_,
    "created_by" => created_by,
    "modified_time" => modified_time,
    "name" => name,
    "modified_by" => modified_by,
    "custom_view" => custom_view,
    "status" => status;
    other
});

/// Cadence enrol, for `cadences().enrol`, `cadences().unenrol`.
#[derive(Clone, Default, PartialEq)]
pub struct CadenceEnrol {
    /// `cadences_ids`: one or more ids.
    pub cadences_ids: Option<Vec<Id>>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub other: Other,
}

object!(CadenceEnrol {
    "cadences_ids" => cadences_ids,
    "ids" => ids;
    other
});

/// Execute every.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteEvery {
    /// `unit`: a whole number.
    pub unit: Option<i64>,
    /// `period`: text.
    pub period: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub other: Other,
}

object!(ExecuteEvery {
    "unit" => unit,
    "period" => period;
    other
});

/// Execution details.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionDetails {
    /// `unenroll_properties`: an object.
    pub unenroll_properties: Option<UnenrollProperties>,
    /// `end_date`: text.
    pub end_date: Option<String>,
    /// `automatic_unenroll`: yes or no.
    pub automatic_unenroll: Option<bool>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `execute_every`: an object.
    pub execute_every: Option<ExecuteEvery>,
    /// Members without a field here, and those of another kind than theirs.
    pub other: Other,
}

object!(ExecutionDetails {
    "unenroll_properties" => unenroll_properties,
    "end_date" => end_date,
    "automatic_unenroll" => automatic_unenroll,
    "type" => type_,
    "execute_every" => execute_every;
    other
});

/// Summary.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// `task_follow_up_count`: how many task follow ups there are.
    pub task_follow_up_count: Option<i64>,
    /// `call_follow_up_count`: how many call follow ups there are.
    pub call_follow_up_count: Option<i64>,
    /// `email_follow_up_count`: how many email follow ups there are.
    pub email_follow_up_count: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub other: Other,
}

object!(Summary {
    "task_follow_up_count" => task_follow_up_count,
    "call_follow_up_count" => call_follow_up_count,
    "email_follow_up_count" => email_follow_up_count;
    other
});

/// Unenroll properties.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnenrollProperties {
    /// `end_date`: text.
    pub end_date: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub other: Other,
}

object!(UnenrollProperties {
    "end_date" => end_date,
    "type" => type_;
    other
});
