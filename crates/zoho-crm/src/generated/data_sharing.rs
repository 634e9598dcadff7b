// Written by `cargo xtask codegen` from xtask/catalog/crm/data_sharing.toml; changes belong there.
//! Who sees the records of each module by default.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut items = crm.data_sharing().list().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, List, Operation, Paging, object, open_enum, wire};

use crate::{Crm, RowOutcomes, rows, shared};

/// `GET /crm/v8/settings/data_sharing`. Scope `ZohoCRM.settings.data_sharing.READ`.
pub static LIST: Operation = Operation::get(
    "crm.data_sharing.list",
    "/crm/{version}/settings/data_sharing",
)
.scopes(&["ZohoCRM.settings.data_sharing.READ"]);

/// `PUT /crm/v8/settings/data_sharing`. Scope `ZohoCRM.settings.data_sharing.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.data_sharing.update",
    "/crm/{version}/settings/data_sharing",
)
.scopes(&["ZohoCRM.settings.data_sharing.UPDATE"])
.rows("data_sharing");

/// Who sees the records of each module by default.
///
/// From [`Crm::data_sharing`](crate::Crm::data_sharing); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct DataSharingClient {
    client: Client,
}

impl Crm {
    /// Who sees the records of each module by default.
    #[must_use]
    pub fn data_sharing(&self) -> DataSharingClient {
        DataSharingClient {
            client: self.client().clone(),
        }
    }
}

impl DataSharingClient {
    /// Lists data sharing.
    ///
    /// `GET /crm/v8/settings/data_sharing`. Scope `ZohoCRM.settings.data_sharing.READ`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<DataSharing> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data_sharing"),
            Paging::Whole,
        )
    }

    /// Updates a data sharing.
    ///
    /// `PUT /crm/v8/settings/data_sharing`. Scope `ZohoCRM.settings.data_sharing.UPDATE`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, data_sharing: &[DataSharingUpdate]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .json_list("data_sharing", data_sharing);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data_sharing")
        })
    }
}

/// Data sharing, from `data_sharing().list`.
#[non_exhaustive]
pub struct DataSharing {
    /// `share_type`: one of `private`, `public_read_write`, `public`, `public_read_only`.
    pub share_type: Option<DataSharingType>,
    /// `public_in_portals`: yes or no.
    pub public_in_portals: Option<bool>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `rule_computation_running`: yes or no.
    pub rule_computation_running: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DataSharing {
    "share_type" => share_type,
    "public_in_portals" => public_in_portals,
    "module" => module,
    "rule_computation_running" => rule_computation_running;
    extra
});

/// Data sharing update, for `data_sharing().update`.
pub struct DataSharingUpdate {
    /// `share_type`: one of `private`, `public_read_write`, `public`, `public_read_only`.
    pub share_type: Option<DataSharingType>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DataSharingUpdate {
    "share_type" => share_type,
    "module" => module;
    extra
});

open_enum! {
    /// Data sharing type.
    pub enum DataSharingType {
        /// `private`
        Private = "private",
        /// `public_read_write`
        PublicReadWrite = "public_read_write",
        /// `public`
        Public = "public",
        /// `public_read_only`
        PublicReadOnly = "public_read_only",
    }
}
