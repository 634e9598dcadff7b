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
    Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::{Crm, shared};

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

/// What happened to a record.
///
/// From [`Crm::timelines`](crate::Crm::timelines); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/{module}/{record_id}/__timeline`. Scope `ZohoCRM.modules.READ`. Comes in pages of
    /// up to 200. Where items are removed while it is read, as many others can be missed; to miss
    /// none, go on `by_token`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>, record_id: impl Into<Id>) -> ListCall {
        let request = self
            .client
            .request(&LIST)
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
    /// Any of the 4 words of [`TimelineDetail`]. Query parameter `include_inner_details`.
    pub fn include_inner_details(
        mut self,
        include_inner_details: impl IntoIterator<Item = impl Into<TimelineDetail>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include_inner_details",
            wire::strings::<TimelineDetail>(include_inner_details).join(","),
        );
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Which way the list is ordered: `asc`, `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::TimelineSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sort_order", sort_order.into());
        self
    }

    /// Text. Query parameter `include_timeline_type`.
    pub fn include_timeline_type(mut self, include_timeline_type: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("include_timeline_type", include_timeline_type);
        self
    }

    /// What comes along: `extension`, `type`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TimelineInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<TimelineInclude>(include).join(","),
        );
        self
    }

    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }

    /// How many come at a time, from 1 to 200; `200` where it is left out. Query parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.0
            .request_mut()
            .set_number("per_page", per_page, 1..=200);
        self
    }

    /// Which page comes; the first is 1. Query parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.request_mut().set_number("page", page, 1..=i64::MAX);
        self
    }

    /// The token that the page before gave, to go on behind it. Query parameter `page_token`.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("page_token", page_token);
        self
    }
}

call!(ListCall => list Timeline);

/// Field history.
#[non_exhaustive]
pub struct FieldHistory {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `data_type`: text.
    pub data_type: Option<String>,
    /// `enable_colour_code`: yes or no.
    pub enable_colour_code: Option<bool>,
    /// `pick_list_values`: a list.
    pub pick_list_values: Option<Vec<Picklist>>,
    /// `field_label`: how it is labelled.
    pub field_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `_value`: an object.
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

/// Field history value.
#[non_exhaustive]
pub struct FieldHistoryValue {
    /// `new`: text.
    pub new: Option<String>,
    /// `old`: text.
    pub old: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type FieldHistoryValue {
    "new" => new,
    "old" => old;
    extra
});

/// Picklist.
#[non_exhaustive]
pub struct Picklist {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `colour_code`: text.
    pub colour_code: Option<String>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `type`: text.
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

/// Timeline, from `timelines().list`.
#[non_exhaustive]
pub struct Timeline {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `audited_time`: a moment with its offset.
    pub audited_time: Option<DateTime>,
    /// `action`: text.
    pub action: Option<String>,
    /// `source`: text.
    pub source: Option<String>,
    /// `extension`: text.
    pub extension: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `done_by`: an object.
    pub done_by: Option<shared::NameRef>,
    /// `related_record`: an object.
    pub related_record: Option<TimelineRelatedRecord>,
    /// `automation_details`: an object.
    pub automation_details: Option<TimelineAutomation>,
    /// `record`: an object.
    pub record: Option<shared::LinkedRecord>,
    /// `field_history`: a list.
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

/// Timeline automation.
#[non_exhaustive]
pub struct TimelineAutomation {
    /// `type`: text.
    pub type_: Option<String>,
    /// `rule`: an object.
    pub rule: Option<shared::NameRef>,
    /// `pathfinder`: an object.
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

/// Timeline pathfinder.
#[non_exhaustive]
pub struct TimelinePathfinder {
    /// `process_entry`: yes or no.
    pub process_entry: Option<bool>,
    /// `process_exit`: yes or no.
    pub process_exit: Option<bool>,
    /// `state`: an object.
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

/// Timeline pathfinder state.
#[non_exhaustive]
pub struct TimelinePathfinderState {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `trigger_type`: text.
    pub trigger_type: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `is_last_state`: whether it is last state.
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

/// Timeline related record.
#[non_exhaustive]
pub struct TimelineRelatedRecord {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `module`: an object.
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
    /// Timeline detail, for `timelines().list`.
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
    /// Timeline include, for `timelines().list`.
    pub enum TimelineInclude {
        /// `extension`
        Extension = "extension",
        /// `type`
        Type = "type",
    }
}
