// Written by `cargo xtask codegen` from crm/v8/related_lists.toml of the catalogue; changes belong there.
//! Related lists.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut related_lists = crm.related_lists().list("Contacts").stream();
//! while let Some(related_list) = related_lists.next().await {
//!     println!("{:?}", related_list?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::Id;

use crate::client::Crm;
use crate::generated::shared;

/// `GET /crm/v8/settings/related_lists`. Scope `ZohoCRM.settings.related_lists.READ`.
pub static LIST: Operation = Operation::get(
    "crm.related_lists.list",
    "/crm/{version}/settings/related_lists",
)
.scopes(&["ZohoCRM.settings.related_lists.READ"]);

/// `GET /crm/v8/settings/related_lists/{related_list_id}`. Scope `ZohoCRM.settings.related_lists.READ`.
pub static GET: Operation = Operation::get(
    "crm.related_lists.get",
    "/crm/{version}/settings/related_lists/{related_list_id}",
)
.scopes(&["ZohoCRM.settings.related_lists.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET];

/// Related lists.
///
/// From [`Crm::related_lists`](crate::Crm::related_lists).
#[derive(Debug, Clone)]
pub struct RelatedListsClient {
    client: Client,
}

impl Crm {
    /// Related lists.
    #[must_use]
    pub fn related_lists(&self) -> RelatedListsClient {
        RelatedListsClient {
            client: self.client().clone(),
        }
    }
}

impl RelatedListsClient {
    /// Lists related lists.
    ///
    /// `GET /crm/v8/settings/related_lists`. Scope `ZohoCRM.settings.related_lists.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListRelatedLists {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListRelatedLists(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "related_lists"),
            Paging::Whole,
        ))
    }

    /// Gets a related list.
    ///
    /// `GET /crm/v8/settings/related_lists/{related_list_id}`. Scope
    /// `ZohoCRM.settings.related_lists.READ`. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get(&self, related_list_id: impl Into<Id>, module: impl AsRef<str>) -> GetRelatedList {
        let mut request = self.client.request(&GET).segment(related_list_id.into());
        request.set_query("module", module);
        GetRelatedList(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "related_lists")
        }))
    }
}

call! {
    /// Returned by [`RelatedListsClient::list`](crate::related_lists::RelatedListsClient::list).
    ListRelatedLists => list shared::RelatedList
}

impl ListRelatedLists {
    /// Query parameter `layout_id`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("layout_id", layout_id.into());
        self
    }
}

call! {
    /// Returned by [`RelatedListsClient::get`](crate::related_lists::RelatedListsClient::get).
    GetRelatedList => shared::RelatedList
}

impl GetRelatedList {
    /// Query parameter `layout_id`.
    pub fn layout_id(mut self, layout_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("layout_id", layout_id.into());
        self
    }
}
