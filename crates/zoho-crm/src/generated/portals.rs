// Written by `cargo xtask codegen` from xtask/catalog/crm/portals.toml; changes belong there.
//! Portals.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut portals = crm.portals().list().stream();
//! while let Some(portal) = portals.next().await {
//!     println!("{:?}", portal?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, object,
    wire::{self, Other},
};

use crate::{Crm, RowOutcome, RowOutcomes, rows, shared};

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

/// `GET /crm/v8/settings/portals/meta`. Scope `ZohoCRM.settings.clientportal.READ`.
pub static GET_META: Operation = Operation::get(
    "crm.portals.get_meta",
    "/crm/{version}/settings/portals/meta",
)
.scopes(&["ZohoCRM.settings.clientportal.READ"]);

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
    /// `GET /crm/v8/settings/portals`. Scope `ZohoCRM.settings.clientportal.READ`.
    pub fn list(&self) -> List<Portal> {
        List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "portals"),
            Paging::Whole,
        )
    }

    /// Gets a portal.
    ///
    /// `GET /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.READ`.
    pub fn get(&self, portal_name: impl AsRef<str>) -> Call<Portal> {
        let request = Request::new(&GET).segment(portal_name);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "portals")
        })
    }

    /// Creates a portal.
    ///
    /// `POST /crm/v8/settings/portals`. Scope `ZohoCRM.settings.clientportal.CREATE`.
    pub fn create(&self, portals: &[PortalInput]) -> Call<RowOutcomes> {
        let request =
            Request::new(&CREATE).body("application/json", wire::body_list("portals", portals));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "portals")
        })
    }

    /// Updates a portal.
    ///
    /// `PUT /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
    pub fn update(&self, portal_name: impl AsRef<str>, body: &PortalInput) -> Call<RowOutcome> {
        let request = Request::new(&UPDATE).segment(portal_name).body(
            "application/json",
            wire::body_list("portals", std::slice::from_ref(body)),
        );
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "portals")
        })
    }

    /// Gets the meta of portals.
    ///
    /// `GET /crm/v8/settings/portals/meta`. Scope `ZohoCRM.settings.clientportal.READ`.
    pub fn get_meta(&self, module: impl AsRef<str>) -> List<PortalMeta> {
        let mut request = Request::new(&GET_META);
        request.set_query("module", module);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "related_lists"),
            Paging::Whole,
        )
    }
}

/// Portal, of `portals().list`, `portals().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Portal {
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<shared::NameRef>,
    /// Created by.
    pub created_by: Option<shared::NameRef>,
    /// Zaid.
    pub zaid: Option<String>,
    /// Name: from 6 to 30 characters.
    pub name: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Portal {
    "created_time" => created_time,
    "modified_time" => modified_time,
    "modified_by" => modified_by,
    "created_by" => created_by,
    "zaid" => zaid,
    "name" => name,
    "active" => active;
    other
});

/// Portal input, of `portals().create`, `portals().update`.
#[derive(Clone, Default, PartialEq)]
pub struct PortalInput {
    /// Name: from 6 to 30 characters.
    pub name: Option<String>,
}

object!(PortalInput {
    "name" => name
});

/// Portal meta, of `portals().get_meta`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortalMeta {
    /// Module.
    pub module: Option<PortalMetaModule>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(PortalMeta {
    "module" => module;
    other
});

/// Portal meta module.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortalMetaModule {
    /// Id.
    pub id: Option<Id>,
    /// Plural label.
    pub plural_label: Option<String>,
    /// Shared type.
    pub shared_type: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Filters.
    pub filters: Option<Vec<shared::PortalMetaModuleFilter>>,
    /// Layouts.
    pub layouts: Option<Vec<PortalMetaModuleLayout>>,
    /// Views.
    pub views: Option<Vec<shared::PortalMetaModuleView>>,
}

object!(PortalMetaModule {
    "id" => id,
    "plural_label" => plural_label,
    "shared_type" => shared_type,
    "api_name" => api_name,
    "filters" => filters,
    "layouts" => layouts,
    "views" => views
});

/// Portal meta module layout.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortalMetaModuleLayout {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// Name.
    pub name: Option<String>,
}

object!(PortalMetaModuleLayout {
    "id" => id,
    "display_label" => display_label,
    "name" => name
});
