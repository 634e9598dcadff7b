// Written by `cargo xtask codegen` from crm/v8/digests.toml of the catalogue; changes belong there.
//! Digests of records.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! for outcome in crm.digests().create(&[zoho_crm::digests::Digest::default()]).send().await? {
//!     println!("{outcome:?}");
//! }
//! # Ok(()) }
//! ```

use zoho_http::{Call, Client, Operation, call};
use zoho_types::{ExtraFields, Id, object};

use crate::client::Crm;
use crate::rows::{self, RowOutcomes};

/// `POST /crm/v8/__digest`. Scope `ZohoCRM.modules.ALL`.
pub static CREATE: Operation = Operation::post("crm.digests.create", "/crm/{version}/__digest")
    .scopes(&["ZohoCRM.modules.ALL"])
    .rows("__digest");

pub(super) const OPERATIONS: &[&Operation] = &[&CREATE];

/// Digests of records.
///
/// From [`Crm::digests`](crate::Crm::digests).
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
    /// `POST /crm/v8/__digest`. Scope `ZohoCRM.modules.ALL`. Not retried when it may have been carried
    /// out.
    pub fn create(&self, digest: &[Digest]) -> CreateDigests {
        let request = self.client.request(&CREATE).json_list("__digest", digest);
        CreateDigests(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "__digest")
        }))
    }
}

call! {
    /// Returned by [`DigestsClient::create`](crate::digests::DigestsClient::create).
    CreateDigests => RowOutcomes
}

/// Sent by `digests().create`.
pub struct Digest {
    pub record_id: Option<Id>,
    pub type_: Option<String>,
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
