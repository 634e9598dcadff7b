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

use zoho_http::{Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, wire};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Portals.
///
/// From [`Crm::portals`](crate::Crm::portals); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/portals`. Scope `ZohoCRM.settings.clientportal.READ`. Repeated when it
    /// fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<Portal> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "portals"),
            Paging::Whole,
        )
    }

    /// Gets a portal.
    ///
    /// `GET /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.READ`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, portal_name: impl AsRef<str>) -> Call<Portal> {
        let request = self.client.request(&GET).segment(portal_name);
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "portals")
        })
    }

    /// Creates a portal.
    ///
    /// `POST /crm/v8/settings/portals`. Scope `ZohoCRM.settings.clientportal.CREATE`. Not repeated by
    /// itself when it may have been carried out.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(&self, portals: &[PortalInput]) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .json_list("portals", portals)
            .checked_all(portals);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "portals")
        })
    }

    /// Updates a portal.
    ///
    /// `PUT /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(&self, portal_name: impl AsRef<str>, body: &PortalInput) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(portal_name)
            .json_list("portals", std::slice::from_ref(body))
            .checked(body);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "portals")
        })
    }

    /// Deletes a portal.
    ///
    /// `DELETE /crm/v8/settings/portals/{portal_name}`. Scope `ZohoCRM.settings.clientportal.DELETE`.
    /// Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(&self, portal_name: impl AsRef<str>) -> Call<RowOutcomes> {
        let request = self.client.request(&DELETE).segment(portal_name);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "portals")
        })
    }

    /// Gets the meta of portals.
    ///
    /// `GET /crm/v8/settings/portals/meta`. Scope `ZohoCRM.settings.clientportal.READ`. Repeated when
    /// it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    ///
    /// - `module`: the API name of a module
    pub fn get_meta(&self, module: impl AsRef<str>) -> List<PortalMeta> {
        let mut request = self.client.request(&GET_META);
        request.set_query("module", module);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "related_lists"),
            Paging::Whole,
        )
    }
}

/// Portal, from `portals().list`, `portals().get`.
#[non_exhaustive]
pub struct Portal {
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `zaid`: text.
    pub zaid: Option<String>,
    /// `name`: its name, from 6 to 30 characters.
    pub name: Option<String>,
    /// `active`: yes or no.
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

/// Portal input, for `portals().create`, `portals().update`.
pub struct PortalInput {
    /// `name`: its name, from 6 to 30 characters.
    pub name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalInput {
    "name" => name;
    extra
} constraints "name" [6, 30]);

/// Portal meta, from `portals().get_meta`.
#[non_exhaustive]
pub struct PortalMeta {
    /// `module`: an object.
    pub module: Option<PortalMetaModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalMeta {
    "module" => module;
    extra
});

/// Portal meta module.
#[non_exhaustive]
pub struct PortalMetaModule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `plural_label`: text.
    pub plural_label: Option<String>,
    /// `shared_type`: text.
    pub shared_type: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `filters`: a list.
    pub filters: Option<Vec<shared::PortalMetaModuleFilter>>,
    /// `layouts`: a list.
    pub layouts: Option<Vec<PortalMetaModuleLayout>>,
    /// `views`: a list.
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

/// Portal meta module layout.
#[non_exhaustive]
pub struct PortalMetaModuleLayout {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `name`: its name.
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
