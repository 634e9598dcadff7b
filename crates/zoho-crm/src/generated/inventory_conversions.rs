// Written by `cargo xtask codegen` from xtask/catalog/crm/inventory_conversions.toml; changes belong there.
//! Turning quotes into sales orders and those into invoices.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let answer = crm.inventory_conversions().get_mass_convert_status("Contacts",
//! "4876876000000123456").send().await?;
//! println!("{answer:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `POST /crm/v8/{module}/{record_id}/actions/convert`. Scopes `ZohoCRM.modules.Quotes.CREATE` and `ZohoCRM.modules.SalesOrders.CREATE`.
pub static CONVERT: Operation = Operation::post(
    "crm.inventory_conversions.convert",
    "/crm/{version}/{module}/{record_id}/actions/convert",
)
.scopes(&[
    "ZohoCRM.modules.Quotes.CREATE",
    "ZohoCRM.modules.SalesOrders.CREATE",
])
.alternatives(&[&["ZohoCRM.modules.{module}.CREATE"]])
.heavy()
.rows("data");

/// `GET /crm/v8/{module}/actions/mass_convert`. Scopes `ZohoCRM.mass_convert.Quotes.READ` and `ZohoCRM.mass_convert.SalesOrders.READ`.
pub static GET_MASS_CONVERT_STATUS: Operation = Operation::get(
    "crm.inventory_conversions.get_mass_convert_status",
    "/crm/{version}/{module}/actions/mass_convert",
)
.scopes(&[
    "ZohoCRM.mass_convert.Quotes.READ",
    "ZohoCRM.mass_convert.SalesOrders.READ",
])
.alternatives(&[&["ZohoCRM.mass_convert.{module}.READ"]]);

/// `POST /crm/v8/{module}/actions/mass_convert`. Scopes `ZohoCRM.mass_convert.Quotes.CREATE` and `ZohoCRM.mass_convert.SalesOrders.CREATE`.
pub static MASS_CONVERT: Operation = Operation::post(
    "crm.inventory_conversions.mass_convert",
    "/crm/{version}/{module}/actions/mass_convert",
)
.scopes(&[
    "ZohoCRM.mass_convert.Quotes.CREATE",
    "ZohoCRM.mass_convert.SalesOrders.CREATE",
])
.alternatives(&[&["ZohoCRM.mass_convert.{module}.CREATE"]])
.heavy()
.rows("");

/// Turning quotes into sales orders and those into invoices.
///
/// From [`Crm::inventory_conversions`](crate::Crm::inventory_conversions); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct InventoryConversionsClient {
    client: Client,
}

impl Crm {
    /// Turning quotes into sales orders and those into invoices.
    #[must_use]
    pub fn inventory_conversions(&self) -> InventoryConversionsClient {
        InventoryConversionsClient {
            client: self.client().clone(),
        }
    }
}

impl InventoryConversionsClient {
    /// Converts a record.
    ///
    /// `POST /crm/v8/{module}/{record_id}/actions/convert`. Scopes `ZohoCRM.modules.Quotes.CREATE` and
    /// `ZohoCRM.modules.SalesOrders.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn convert(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &InventoryConversion,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CONVERT)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        })
    }

    /// Gets how far a conversion of many records is.
    ///
    /// `GET /crm/v8/{module}/actions/mass_convert`. Scopes `ZohoCRM.mass_convert.Quotes.READ` and
    /// `ZohoCRM.mass_convert.SalesOrders.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get_mass_convert_status(
        &self,
        module: impl AsRef<str>,
        job_id: impl Into<Id>,
    ) -> Call<InventoryMassConversionStatus> {
        let mut request = self
            .client
            .request(&GET_MASS_CONVERT_STATUS)
            .segment(module);
        request.set_query("job_id", job_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Converts many records at once.
    ///
    /// `POST /crm/v8/{module}/actions/mass_convert`. Scopes `ZohoCRM.mass_convert.Quotes.CREATE` and
    /// `ZohoCRM.mass_convert.SalesOrders.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn mass_convert(
        &self,
        module: impl AsRef<str>,
        body: &InventoryMassConversion,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&MASS_CONVERT)
            .segment(module)
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        })
    }
}

/// Convert to.
pub struct ConvertTo {
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `carry_over_tags`: yes or no.
    pub carry_over_tags: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ConvertTo {
    "module" => module,
    "carry_over_tags" => carry_over_tags;
    extra
});

/// Inventory conversion, for `inventory_conversions().convert`.
pub struct InventoryConversion {
    /// `convert_to`: a list.
    pub convert_to: Option<Vec<ConvertTo>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type InventoryConversion {
    "convert_to" => convert_to;
    extra
});

/// Inventory mass conversion, for `inventory_conversions().mass_convert`.
pub struct InventoryMassConversion {
    /// `convert_to`: a list.
    pub convert_to: Option<Vec<ConvertTo>>,
    /// `assign_to`: an object.
    pub assign_to: Option<shared::ApiNameRef>,
    /// `related_modules`: a list.
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
    /// `ids`: one or more ids.
    pub ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type InventoryMassConversion {
    "convert_to" => convert_to,
    "assign_to" => assign_to,
    "related_modules" => related_modules,
    "ids" => ids;
    extra
});

/// Inventory mass conversion status, from `inventory_conversions().get_mass_convert_status`.
#[non_exhaustive]
pub struct InventoryMassConversionStatus {
    /// `total_count`: how many totals there are.
    pub total_count: Option<i64>,
    /// `converted_count`: how many converteds there are.
    pub converted_count: Option<i64>,
    /// `not_converted_count`: how many not converteds there are.
    pub not_converted_count: Option<i64>,
    /// `failed_count`: how many faileds there are.
    pub failed_count: Option<i64>,
    /// `status`: text.
    pub status: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type InventoryMassConversionStatus {
    "total_count" => total_count,
    "converted_count" => converted_count,
    "not_converted_count" => not_converted_count,
    "failed_count" => failed_count,
    "status" => status;
    extra
});
