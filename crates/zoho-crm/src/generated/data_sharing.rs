// Written by `cargo xtask codegen` from crm/v8/data_sharing.toml of the catalogue; changes belong there.
//! Who sees the records of each module by default.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut items = crm.data_sharing().list().stream();
//! while let Some(item) = items.next().await {
//!     println!("{:?}", item?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{ExtraFields, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &UPDATE];

/// Who sees the records of each module by default.
///
/// From [`Crm::data_sharing`](crate::Crm::data_sharing).
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
    /// `GET /crm/v8/settings/data_sharing`. Scope `ZohoCRM.settings.data_sharing.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListDataSharing {
        ListDataSharing(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data_sharing"),
            Paging::Whole,
        ))
    }

    /// Updates a data sharing.
    ///
    /// `PUT /crm/v8/settings/data_sharing`. Scope `ZohoCRM.settings.data_sharing.UPDATE`. Retried on
    /// transient failures.
    pub fn update(&self, data_sharing: &[DataSharingUpdate]) -> UpdateDataSharing {
        let request = self
            .client
            .request(&UPDATE)
            .json_list("data_sharing", data_sharing);
        UpdateDataSharing(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "data_sharing")
        }))
    }
}

call! {
    /// Returned by [`DataSharingClient::list`](crate::data_sharing::DataSharingClient::list).
    ListDataSharing => list DataSharing
}

call! {
    /// Returned by [`DataSharingClient::update`](crate::data_sharing::DataSharingClient::update).
    UpdateDataSharing => RowOutcomes
}

/// Returned by `data_sharing().list`.
#[non_exhaustive]
pub struct DataSharing {
    /// One of `private`, `public_read_write`, `public`, `public_read_only`.
    pub share_type: Option<DataSharingType>,
    pub public_in_portals: Option<bool>,
    pub module: Option<shared::ApiNameRef>,
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

/// Sent by `data_sharing().update`.
pub struct DataSharingUpdate {
    /// One of `private`, `public_read_write`, `public`, `public_read_only`.
    pub share_type: Option<DataSharingType>,
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
