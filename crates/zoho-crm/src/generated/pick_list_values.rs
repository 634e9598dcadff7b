// Written by `cargo xtask codegen` from xtask/catalog/crm/pick_list_values.toml; changes belong there.
//! Pick list values.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut pick_list_values = crm.pick_list_values().list("4876876000000123456",
//! "Contacts").stream();
//! while let Some(pick_list_value) = pick_list_values.next().await {
//!     println!("{:?}", pick_list_value?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Client, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, shared};

/// `GET /crm/v8/settings/fields/{field_id}/pick_list_values`. Scope `ZohoCRM.settings.fields.READ`.
pub static LIST: Operation = Operation::get(
    "crm.pick_list_values.list",
    "/crm/{version}/settings/fields/{field_id}/pick_list_values",
)
.scopes(&["ZohoCRM.settings.fields.READ"]);

/// Pick list values.
///
/// From [`Crm::pick_list_values`](crate::Crm::pick_list_values); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.settings.fields.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, field_id: impl Into<Id>, module: impl AsRef<str>) -> List<PickListValue> {
        let mut request = self.client.request(&LIST).segment(field_id.into());
        request.set_query("module", module);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "pick_list_values"),
            Paging::Whole,
        )
    }
}

/// Pick list value, from `pick_list_values().list`.
#[non_exhaustive]
pub struct PickListValue {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `display_value`: text.
    pub display_value: Option<String>,
    /// `reference_value`: text.
    pub reference_value: Option<String>,
    /// `colour_code`: text.
    pub colour_code: Option<String>,
    /// `actual_value`: text.
    pub actual_value: Option<String>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `layout_associations`: a list.
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
