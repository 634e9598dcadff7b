// Written by `cargo xtask codegen` from crm/v8/portals.toml of the catalogue; changes belong there.
//! Portals.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut portals = crm.portals().list().stream();
//! while let Some(portal) = portals.next().await {
//!     println!("{:?}", portal?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/portals`. Scope `ZohoCRM.settings.clientportal.READ`.
pub static LIST: Operation = Operation::get("crm.portals.list", "/crm/{version}/settings/portals")
    .scopes(&["ZohoCRM.settings.clientportal.READ"]);

/// `GET /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.READ`.
pub static GET: Operation = Operation::get(
    "crm.portals.get",
    "/crm/{version}/settings/portals/{portal_name}",
)
.scopes(&["ZohoCRM.settings.clientportal.READ"]);

/// `POST /crm/v8/settings/portals`. Scope `ZohoCRM.settings.clientportal.CREATE`.
pub static CREATE: Operation =
    Operation::post("crm.portals.create", "/crm/{version}/settings/portals")
        .scopes(&["ZohoCRM.settings.clientportal.CREATE"])
        .rows("portals");

/// `PUT /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.portals.update",
    "/crm/{version}/settings/portals/{portal_name}",
)
.scopes(&["ZohoCRM.settings.clientportal.UPDATE"])
.rows("portals");

/// `DELETE /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.portals.delete",
    "/crm/{version}/settings/portals/{portal_name}",
)
.scopes(&["ZohoCRM.settings.clientportal.DELETE"])
.rows("portals");

/// `GET /crm/v8/settings/portals/meta`. Scope `ZohoCRM.settings.clientportal.READ`.
pub static GET_META: Operation = Operation::get(
    "crm.portals.get_meta",
    "/crm/{version}/settings/portals/meta",
)
.scopes(&["ZohoCRM.settings.clientportal.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE, &GET_META];

/// Portals.
///
/// From [`Crm::portals`](crate::Crm::portals).
#[derive(Debug, Clone)]
pub struct PortalsClient {
    client: Client,
}

impl Crm {
    /// Portals.
    #[must_use]
    pub fn portals(&self) -> PortalsClient {
        PortalsClient {
            client: self.client().clone(),
        }
    }
}

impl PortalsClient {
    /// Lists portals.
    ///
    /// `GET /crm/v8/settings/portals`. Scope `ZohoCRM.settings.clientportal.READ`. Retried on
    /// transient failures.
    pub fn list(&self) -> ListPortals {
        ListPortals(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "portals"),
            Paging::Whole,
        ))
    }

    /// Gets a portal.
    ///
    /// `GET /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.READ`.
    /// Retried on transient failures.
    pub fn get(&self, portal_name: impl AsRef<str>) -> GetPortal {
        let request = self.client.request(&GET).segment(portal_name);
        GetPortal(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "portals")
        }))
    }

    /// Creates a portal.
    ///
    /// `POST /crm/v8/settings/portals`. Scope `ZohoCRM.settings.clientportal.CREATE`. Not retried when
    /// it may have been carried out.
    pub fn create(&self, portals: &[PortalInput]) -> CreatePortals {
        let request = self
            .client
            .request(&CREATE)
            .json_list("portals", portals)
            .checked_all(portals);
        CreatePortals(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "portals")
        }))
    }

    /// Updates a portal.
    ///
    /// `PUT /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
    /// Retried on transient failures.
    pub fn update(&self, portal_name: impl AsRef<str>, body: &PortalInput) -> UpdatePortal {
        let request = self
            .client
            .request(&UPDATE)
            .segment(portal_name)
            .json_list("portals", std::slice::from_ref(body))
            .checked(body);
        UpdatePortal(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "portals")
        }))
    }

    /// Deletes a portal.
    ///
    /// `DELETE /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.DELETE`.
    /// Retried on transient failures.
    pub fn delete(&self, portal_name: impl AsRef<str>) -> DeletePortal {
        let request = self.client.request(&DELETE).segment(portal_name);
        DeletePortal(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "portals")
        }))
    }

    /// Gets the meta of portals.
    ///
    /// `GET /crm/v8/settings/portals/meta`. Scope `ZohoCRM.settings.clientportal.READ`. Retried on
    /// transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_meta(&self, module: impl AsRef<str>) -> GetPortalMeta {
        let mut request = self.client.request(&GET_META);
        request.set_query("module", module);
        GetPortalMeta(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "related_lists"),
            Paging::Whole,
        ))
    }
}

call! {
    /// Returned by [`PortalsClient::list`](crate::portals::PortalsClient::list).
    ListPortals => list Portal
}

call! {
    /// Returned by [`PortalsClient::get`](crate::portals::PortalsClient::get).
    GetPortal => Portal
}

call! {
    /// Returned by [`PortalsClient::create`](crate::portals::PortalsClient::create).
    CreatePortals => RowOutcomes
}

call! {
    /// Returned by [`PortalsClient::update`](crate::portals::PortalsClient::update).
    UpdatePortal => RowOutcomes
}

call! {
    /// Returned by [`PortalsClient::delete`](crate::portals::PortalsClient::delete).
    DeletePortal => RowOutcomes
}

call! {
    /// Returned by [`PortalsClient::get_meta`](crate::portals::PortalsClient::get_meta).
    GetPortalMeta => list PortalMeta
}

/// Returned by `portals().list`, `portals().get`.
#[non_exhaustive]
pub struct Portal {
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub modified_by: Option<shared::NameRef>,
    pub created_by: Option<shared::NameRef>,
    pub zaid: Option<String>,
    /// From 6 to 30 characters.
    pub name: Option<String>,
    pub active: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Portal {
    "created_time" => created_time,
    "modified_time" => modified_time,
    "modified_by" => modified_by,
    "created_by" => created_by,
    "zaid" => zaid,
    "name" => name,
    "active" => active;
    extra
});

/// Sent by `portals().create`, `portals().update`.
pub struct PortalInput {
    /// From 6 to 30 characters.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalInput {
    "name" => name;
    extra
} constraints "name" [6, 30]);

/// Returned by `portals().get_meta`.
#[non_exhaustive]
pub struct PortalMeta {
    pub module: Option<PortalMetaModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalMeta {
    "module" => module;
    extra
});

#[non_exhaustive]
pub struct PortalMetaModule {
    pub id: Option<Id>,
    pub plural_label: Option<String>,
    pub shared_type: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub filters: Option<Vec<shared::PortalMetaModuleFilter>>,
    pub layouts: Option<Vec<PortalMetaModuleLayout>>,
    pub views: Option<Vec<shared::PortalMetaModuleView>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalMetaModule {
    "id" => id,
    "plural_label" => plural_label,
    "shared_type" => shared_type,
    "api_name" => api_name,
    "filters" => filters,
    "layouts" => layouts,
    "views" => views;
    extra
});

#[non_exhaustive]
pub struct PortalMetaModuleLayout {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalMetaModuleLayout {
    "id" => id,
    "display_label" => display_label,
    "name" => name;
    extra
});
