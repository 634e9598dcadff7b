// Written by `cargo xtask codegen` from xtask/catalog/crm/timelines.toml; changes belong there.
//! What happened to a record.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut timelines = crm.timelines().list("Contacts", "4876876000000123456").stream();
//! while let Some(timeline) = timelines.next().await {
//!     println!("{:?}", timeline?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
    words,
};

use crate::{Crm, shared};

/// `GET /crm/v8/{module}/{record_id}/__timeline`. Scope `ZohoCRM.settings.modules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.timelines.list",
    "/crm/{version}/{module}/{record_id}/__timeline",
)
.scopes(&["ZohoCRM.settings.modules.READ"]);

/// What happened to a record.
///
/// From [`Crm::timelines`](crate::Crm::timelines).
#[derive(Debug, Clone)]
pub struct TimelinesClient {
    client: Client,
}

impl Crm {
    /// What happened to a record.
    #[must_use]
    pub fn timelines(&self) -> TimelinesClient {
        TimelinesClient {
            client: self.client().clone(),
        }
    }
}

impl TimelinesClient {
    /// Lists timelines.
    ///
    /// `GET /crm/v8/{module}/{record_id}/__timeline`. Scope `ZohoCRM.settings.modules.READ`. Comes in
    /// pages of up to 200.
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListCall {
        let request = Request::new(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "__timeline"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }
}

/// What may be set before `timelines().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Timeline>);

impl ListCall {
    /// Include inner details.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl Into<TimelineDetail>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("include_inner_details", include_inner_details.into());
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Include timeline type.
    pub fn include_timeline_type(mut self, include_timeline_type: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_timeline_type", include_timeline_type);
        self
    }

    /// Include.
    pub fn include(mut self, include: impl Into<TimelineInclude>) -> Self {
        self.0.request_mut().set_query("include", include.into());
        self
    }

    /// Filters.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }

    /// Per page: from 1 to 200; `200` where it is left out.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Page: at least 1; `1` where it is left out.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// Page token.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }
}

call!(ListCall => list Timeline);

/// Field history.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldHistory {
    /// Id.
    pub id: Option<Id>,
    /// Data type.
    pub data_type: Option<String>,
    /// Enable colour code.
    pub enable_colour_code: Option<bool>,
    /// Pick list values.
    pub pick_list_values: Option<Vec<Picklist>>,
    /// Field label.
    pub field_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Value.
    pub value: Option<FieldHistoryValue>,
}

object!(FieldHistory {
    "id" => id,
    "data_type" => data_type,
    "enable_colour_code" => enable_colour_code,
    "pick_list_values" => pick_list_values,
    "field_label" => field_label,
    "api_name" => api_name,
    "_value" => value
});

/// Field history value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldHistoryValue {
    /// New.
    pub new: Option<String>,
    /// Old.
    pub old: Option<String>,
}

object!(FieldHistoryValue {
    "new" => new,
    "old" => old
});

/// Picklist.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Picklist {
    /// Id.
    pub id: Option<Id>,
    /// Display value.
    pub display_value: Option<String>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Colour code.
    pub colour_code: Option<String>,
    /// Actual value.
    pub actual_value: Option<String>,
    /// Type.
    pub type_: Option<String>,
}

object!(Picklist {
    "id" => id,
    "display_value" => display_value,
    "sequence_number" => sequence_number,
    "colour_code" => colour_code,
    "actual_value" => actual_value,
    "type" => type_
});

/// Timeline, of `timelines().list`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Timeline {
    /// Id.
    pub id: Option<Id>,
    /// Audited time.
    pub audited_time: Option<DateTime>,
    /// Action.
    pub action: Option<String>,
    /// Source.
    pub source: Option<String>,
    /// Extension.
    pub extension: Option<String>,
    /// Type.
    pub type_: Option<String>,
    /// Done by.
    pub done_by: Option<shared::NameRef>,
    /// Related record.
    pub related_record: Option<TimelineRelatedRecord>,
    /// Automation details.
    pub automation_details: Option<TimelineAutomation>,
    /// Record.
    pub record: Option<shared::LinkedRecord>,
    /// Field history.
    pub field_history: Option<Vec<FieldHistory>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Timeline {
    "id" => id,
    "audited_time" => audited_time,
    "action" => action,
    "source" => source,
    "extension" => extension,
    "type" => type_,
    "done_by" => done_by,
    "related_record" => related_record,
    "automation_details" => automation_details,
    "record" => record,
    "field_history" => field_history;
    other
});

/// Timeline automation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimelineAutomation {
    /// Type.
    pub type_: Option<String>,
    /// Rule.
    pub rule: Option<shared::NameRef>,
    /// Pathfinder.
    pub pathfinder: Option<TimelinePathfinder>,
}

object!(TimelineAutomation {
    "type" => type_,
    "rule" => rule,
    "pathfinder" => pathfinder
});

/// Timeline pathfinder.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimelinePathfinder {
    /// Process entry.
    pub process_entry: Option<bool>,
    /// Process exit.
    pub process_exit: Option<bool>,
    /// State.
    pub state: Option<TimelinePathfinderState>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(TimelinePathfinder {
    "process_entry" => process_entry,
    "process_exit" => process_exit,
    "state" => state;
    other
});

/// Timeline pathfinder state.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimelinePathfinderState {
    /// Id.
    pub id: Option<Id>,
    /// Trigger type.
    pub trigger_type: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Is last state.
    pub is_last_state: Option<bool>,
}

object!(TimelinePathfinderState {
    "id" => id,
    "trigger_type" => trigger_type,
    "name" => name,
    "is_last_state" => is_last_state
});

/// Timeline related record.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimelineRelatedRecord {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Module.
    pub module: Option<shared::NameRef>,
}

object!(TimelineRelatedRecord {
    "id" => id,
    "name" => name,
    "module" => module
});

words! {
    /// Timeline detail.
    pub enum TimelineDetail {
        /// `field_history.data_type`
        FieldHistoryDataType = "field_history.data_type",
        /// `field_history.enable_colour_code`
        FieldHistoryEnableColourCode = "field_history.enable_colour_code",
        /// `field_history.field_label`
        FieldHistoryFieldLabel = "field_history.field_label",
        /// `field_history.pick_list_values`
        FieldHistoryPickListValues = "field_history.pick_list_values",
    }
}

words! {
    /// Timeline include.
    pub enum TimelineInclude {
        /// `extension`
        Extension = "extension",
        /// `type`
        Type = "type",
    }
}
