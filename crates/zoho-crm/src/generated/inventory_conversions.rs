// Written by `cargo xtask codegen` from crm/v8/inventory_conversions.toml of the catalogue; changes belong there.
//! Turning quotes into sales orders and those into invoices.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let response = crm.inventory_conversions().get_mass_convert_status("Contacts",
//! "4876876000000123456").send().await?;
//! println!("{response:?}");
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call, decode};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[&CONVERT, &GET_MASS_CONVERT_STATUS, &MASS_CONVERT];

/// Turning quotes into sales orders and those into invoices.
///
/// From [`Crm::inventory_conversions`](crate::Crm::inventory_conversions).
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
    /// `ZohoCRM.modules.SalesOrders.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn convert(
        &self,
        module: impl AsRef<str>,
        record_id: impl Into<Id>,
        body: &InventoryConversion,
    ) -> ConvertInventoryConversions {
        let request = self
            .client
            .request(&CONVERT)
            .segment(module)
            .segment(record_id.into())
            .json_list("data", std::slice::from_ref(body));
        ConvertInventoryConversions(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "data")
        }))
    }

    /// Gets how far a conversion of many records is.
    ///
    /// `GET /crm/v8/{module}/actions/mass_convert`. Scopes `ZohoCRM.mass_convert.Quotes.READ` and
    /// `ZohoCRM.mass_convert.SalesOrders.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_mass_convert_status(
        &self,
        module: impl AsRef<str>,
        job_id: impl Into<Id>,
    ) -> GetInventoryConversionMassConvertStatus {
        let mut request = self
            .client
            .request(&GET_MASS_CONVERT_STATUS)
            .segment(module);
        request.set_query("job_id", job_id.into());
        GetInventoryConversionMassConvertStatus(Call::new(
            self.client.clone(),
            request,
            |_, body| decode::one(body, ""),
        ))
    }

    /// Converts many records at once.
    ///
    /// `POST /crm/v8/{module}/actions/mass_convert`. Scopes `ZohoCRM.mass_convert.Quotes.CREATE` and
    /// `ZohoCRM.mass_convert.SalesOrders.CREATE`. Not retried when it may have been carried out.
    ///
    /// - `module`: The API name of a module.
    pub fn mass_convert(
        &self,
        module: impl AsRef<str>,
        body: &InventoryMassConversion,
    ) -> MassConvertInventoryConversions {
        let request = self
            .client
            .request(&MASS_CONVERT)
            .segment(module)
            .json_member("", body);
        MassConvertInventoryConversions(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "")
        }))
    }
}

call! {
    /// Returned by [`InventoryConversionsClient::convert`](crate::inventory_conversions::InventoryConversionsClient::convert).
    ConvertInventoryConversions => RowOutcomes
}

call! {
    /// Returned by [`InventoryConversionsClient::get_mass_convert_status`](crate::inventory_conversions::InventoryConversionsClient::get_mass_convert_status).
    GetInventoryConversionMassConvertStatus => InventoryMassConversionStatus
}

call! {
    /// Returned by [`InventoryConversionsClient::mass_convert`](crate::inventory_conversions::InventoryConversionsClient::mass_convert).
    MassConvertInventoryConversions => RowOutcomes
}

pub struct ConvertTo {
    pub module: Option<shared::ApiNameRef>,
    pub carry_over_tags: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ConvertTo {
    "module" => module,
    "carry_over_tags" => carry_over_tags;
    extra
});

/// Sent by `inventory_conversions().convert`.
pub struct InventoryConversion {
    pub convert_to: Option<Vec<ConvertTo>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type InventoryConversion {
    "convert_to" => convert_to;
    extra
});

/// Sent by `inventory_conversions().mass_convert`.
pub struct InventoryMassConversion {
    pub convert_to: Option<Vec<ConvertTo>>,
    pub assign_to: Option<shared::ApiNameRef>,
    pub related_modules: Option<Vec<shared::ApiNameRef>>,
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

/// Returned by `inventory_conversions().get_mass_convert_status`.
#[non_exhaustive]
pub struct InventoryMassConversionStatus {
    pub total_count: Option<i64>,
    pub converted_count: Option<i64>,
    pub not_converted_count: Option<i64>,
    pub failed_count: Option<i64>,
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
