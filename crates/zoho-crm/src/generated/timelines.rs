// Written by `cargo xtask codegen` from crm/v8/timelines.toml of the catalogue; changes belong there.
//! What happened to a record.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut timelines = crm.timelines().list("Contacts", "4876876000000123456").stream();
//! while let Some(timeline) = timelines.next().await {
//!     println!("{:?}", timeline?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;

/// `GET /crm/v8/{module}/{record_id}/__timeline`. Scope `ZohoCRM.modules.READ`.
pub static LIST: Operation = Operation::get(
    "crm.timelines.list",
    "/crm/{version}/{module}/{record_id}/__timeline",
)
.scopes(&["ZohoCRM.modules.READ"])
.alternatives(&[
    &["ZohoCRM.modules.{module}.READ"],
    &["ZohoCRM.settings.modules.READ"],
])
.most(100_000, "narrow the list with `filters`");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST];

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
    /// `GET /crm/v8/{module}/{record_id}/__timeline`. Scope `ZohoCRM.modules.READ`. Pages of up to 200
    /// items. Items that are removed while the list is read can make it miss as many others; to miss
    /// none, go on `by_token`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListTimelines {
        let request = self
            .client
            .request(&LIST)
            .segment(module)
            .segment(record_id.into());
        ListTimelines(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "__timeline"),
            Paging::Numbered {
                token: true,
                max: 200,
            },
        ))
    }
}

call! {
    /// Returned by [`TimelinesClient::list`](crate::timelines::TimelinesClient::list).
    ListTimelines => list Timeline
}

impl ListTimelines {
    /// Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<TimelineDetail>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            json::strings::<TimelineDetail>(include_inner_details).join(","),
        );
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The sort direction. Query parameter `sort_order`, one of `asc`, `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Query parameter `include_timeline_type`.
    pub fn include_timeline_type(mut self, include_timeline_type: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_timeline_type", include_timeline_type);
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `extension`, `type`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TimelineInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<TimelineInclude>(include).join(","),
        );
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }

    /// The maximum number of items in a page. Query parameter `per_page`, from 1 to 200, `200` by
    /// default.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// The number of the page; the first is 1. Query parameter `page`, `1` by default.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The token from the page before, to continue after it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }
}

#[non_exhaustive]
pub struct FieldHistory {
    pub id: Option<Id>,
    pub data_type: Option<String>,
    pub enable_colour_code: Option<bool>,
    pub pick_list_values: Option<Vec<Picklist>>,
    /// The label in the user interface.
    pub field_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub value: Option<FieldHistoryValue>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldHistory {
    "id" => id,
    "data_type" => data_type,
    "enable_colour_code" => enable_colour_code,
    "pick_list_values" => pick_list_values,
    "field_label" => field_label,
    "api_name" => api_name,
    "_value" => value;
    extra
});

#[non_exhaustive]
pub struct FieldHistoryValue {
    pub new: Option<String>,
    pub old: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldHistoryValue {
    "new" => new,
    "old" => old;
    extra
});

#[non_exhaustive]
pub struct Picklist {
    pub id: Option<Id>,
    pub display_value: Option<String>,
    pub sequence_number: Option<i64>,
    pub colour_code: Option<String>,
    pub actual_value: Option<String>,
    pub type_: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Picklist {
    "id" => id,
    "display_value" => display_value,
    "sequence_number" => sequence_number,
    "colour_code" => colour_code,
    "actual_value" => actual_value,
    "type" => type_;
    extra
});

/// Returned by `timelines().list`.
#[non_exhaustive]
pub struct Timeline {
    pub id: Option<Id>,
    pub audited_time: Option<DateTime>,
    pub action: Option<String>,
    pub source: Option<String>,
    pub extension: Option<String>,
    pub type_: Option<String>,
    pub done_by: Option<shared::NameRef>,
    pub related_record: Option<TimelineRelatedRecord>,
    pub automation_details: Option<TimelineAutomation>,
    pub record: Option<shared::LinkedRecord>,
    pub field_history: Option<Vec<FieldHistory>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Timeline {
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
    extra
});

#[non_exhaustive]
pub struct TimelineAutomation {
    pub type_: Option<String>,
    pub rule: Option<shared::NameRef>,
    pub pathfinder: Option<TimelinePathfinder>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TimelineAutomation {
    "type" => type_,
    "rule" => rule,
    "pathfinder" => pathfinder;
    extra
});

#[non_exhaustive]
pub struct TimelinePathfinder {
    pub process_entry: Option<bool>,
    pub process_exit: Option<bool>,
    pub state: Option<TimelinePathfinderState>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TimelinePathfinder {
    "process_entry" => process_entry,
    "process_exit" => process_exit,
    "state" => state;
    extra
});

#[non_exhaustive]
pub struct TimelinePathfinderState {
    pub id: Option<Id>,
    pub trigger_type: Option<String>,
    pub name: Option<String>,
    pub is_last_state: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TimelinePathfinderState {
    "id" => id,
    "trigger_type" => trigger_type,
    "name" => name,
    "is_last_state" => is_last_state;
    extra
});

#[non_exhaustive]
pub struct TimelineRelatedRecord {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub module: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TimelineRelatedRecord {
    "id" => id,
    "name" => name,
    "module" => module;
    extra
});

open_enum! {
    /// Sent by `timelines().list`.
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

open_enum! {
    /// Sent by `timelines().list`.
    pub enum TimelineInclude {
        /// `extension`
        Extension = "extension",
        /// `type`
        Type = "type",
    }
}
