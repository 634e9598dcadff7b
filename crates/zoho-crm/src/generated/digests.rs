// Written by `cargo xtask codegen` from xtask/catalog/crm/digests.toml; changes belong there.
//! Digests of records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! for outcome in crm.digests().create(&[zoho_crm::digests::Digest::default()]).send().await? {
//!     println!("{outcome:?}");
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, ExtraFields, Id, Operation, object};

use crate::{Crm, RowOutcomes, rows};

/// `POST /crm/v8/__digest`. Scope `ZohoCRM.modules.ALL`.
pub static CREATE: Operation = Operation::post("crm.digests.create", "/crm/{version}/__digest")
    .scopes(&["ZohoCRM.modules.ALL"])
    .rows("__digest");

/// Digests of records.
///
/// From [`Crm::digests`](crate::Crm::digests); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct DigestsClient {
    client: Client,
}

impl Crm {
    /// Digests of records.
    #[must_use]
    pub fn digests(&self) -> DigestsClient {
        DigestsClient {
            client: self.client().clone(),
        }
    }
}

impl DigestsClient {
    /// Creates a digest.
    ///
    /// `POST /crm/v8/__digest`. Scope `ZohoCRM.modules.ALL`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, digest: &[Digest]) -> Call<RowOutcomes> {
        let request = self.client.request(&CREATE).json_list("__digest", digest);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__digest")
        })
    }
}

/// Digest, for `digests().create`.
pub struct Digest {
    /// `record_id`: the id of a record.
    pub record_id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `module`: text.
    pub module: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Digest {
    "record_id" => record_id,
    "type" => type_,
    "module" => module;
    extra
});
