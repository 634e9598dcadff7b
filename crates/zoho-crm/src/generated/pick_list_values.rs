// Written by `cargo xtask codegen` from crm/v8/pick_list_values.toml of the catalogue; changes belong there.
//! Pick list values.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut pick_list_values = crm.pick_list_values().list("4876876000000123456",
//! "Contacts").stream();
//! while let Some(pick_list_value) = pick_list_values.next().await {
//!     println!("{:?}", pick_list_value?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;

/// `GET /crm/v8/settings/fields/{field_id}/pick_list_values`. Scope `ZohoCRM.settings.fields.READ`.
pub static LIST: Operation = Operation::get(
    "crm.pick_list_values.list",
    "/crm/{version}/settings/fields/{field_id}/pick_list_values",
)
.scopes(&["ZohoCRM.settings.fields.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST];

/// Pick list values.
///
/// From [`Crm::pick_list_values`](crate::Crm::pick_list_values).
#[derive(Debug, Clone)]
pub struct PickListValuesClient {
    client: Client,
}

impl Crm {
    /// Pick list values.
    #[must_use]
    pub fn pick_list_values(&self) -> PickListValuesClient {
        PickListValuesClient {
            client: self.client().clone(),
        }
    }
}

impl PickListValuesClient {
    /// Lists pick list values.
    ///
    /// `GET /crm/v8/settings/fields/{field_id}/pick_list_values`. Scope
    /// `ZohoCRM.settings.fields.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, field_id: impl Into<Id>, module: impl AsRef<str>) -> ListPickListValues {
        let mut request = self.client.request(&LIST).segment(field_id.into());
        request.set_query("module", module);
        ListPickListValues(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "pick_list_values"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`PickListValuesClient::list`](crate::pick_list_values::PickListValuesClient::list).
    ListPickListValues => list PickListValue
}

/// Returned by `pick_list_values().list`.
#[non_exhaustive]
pub struct PickListValue {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
    pub display_value: Option<String>,
    pub reference_value: Option<String>,
    pub colour_code: Option<String>,
    pub actual_value: Option<String>,
    pub type_: Option<String>,
    pub layout_associations: Option<Vec<shared::FieldRef>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PickListValue {
    "id" => id,
    "sequence_number" => sequence_number,
    "display_value" => display_value,
    "reference_value" => reference_value,
    "colour_code" => colour_code,
    "actual_value" => actual_value,
    "type" => type_,
    "layout_associations" => layout_associations;
    extra
});
