// Written by `cargo xtask codegen` from crm/v8/portal_user_types.toml of the catalogue; changes belong there.
//! Portal user types.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut portal_user_types = crm.portal_user_types().list("text").stream();
//! while let Some(portal_user_type) = portal_user_types.next().await {
//!     println!("{:?}", portal_user_type?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object};

use crate::client::Crm;
use crate::generated::shared;
use crate::rows::{self, RowOutcomes};

/// `GET /crm/v8/settings/portals/{portal_name}/user_type`. Scope `ZohoCRM.settings.clientportal.READ`.
pub static LIST: Operation = Operation::get(
    "crm.portal_user_types.list",
    "/crm/{version}/settings/portals/{portal_name}/user_type",
)
.scopes(&["ZohoCRM.settings.clientportal.READ"]);

/// `GET /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope `ZohoCRM.settings.clientportal.READ`.
pub static GET: Operation = Operation::get(
    "crm.portal_user_types.get",
    "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}",
)
.scopes(&["ZohoCRM.settings.clientportal.READ"]);

/// `POST /crm/v8/settings/portals/{portal_name}/user_type`. Scope `ZohoCRM.settings.clientportal.CREATE`.
pub static CREATE: Operation = Operation::post(
    "crm.portal_user_types.create",
    "/crm/{version}/settings/portals/{portal_name}/user_type",
)
.scopes(&["ZohoCRM.settings.clientportal.CREATE"])
.rows("user_type");

/// `PUT /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope `ZohoCRM.settings.clientportal.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "crm.portal_user_types.update",
    "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}",
)
.scopes(&["ZohoCRM.settings.clientportal.UPDATE"])
.rows("user_type");

/// `DELETE /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope `ZohoCRM.settings.clientportal.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "crm.portal_user_types.delete",
    "/crm/{version}/settings/portals/{portal_name}/user_type/{user_type_id}",
)
.scopes(&["ZohoCRM.settings.clientportal.DELETE"])
.rows("user_type");

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &DELETE];

/// Portal user types.
///
/// From [`Crm::portal_user_types`](crate::Crm::portal_user_types).
#[derive(Debug, Clone)]
pub struct PortalUserTypesClient {
    client: Client,
}

impl Crm {
    /// Portal user types.
    #[must_use]
    pub fn portal_user_types(&self) -> PortalUserTypesClient {
        PortalUserTypesClient {
            client: self.client().clone(),
        }
    }
}

impl PortalUserTypesClient {
    /// Lists portal user types.
    ///
    /// `GET /crm/v8/settings/portals/{portal_name}/user_type`. Scope
    /// `ZohoCRM.settings.clientportal.READ`. Retried on transient failures.
    pub fn list(&self, portal_name: impl AsRef<str>) -> ListPortalUserTypes {
        let request = self.client.request(&LIST).segment(portal_name);
        ListPortalUserTypes(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "user_type"),
            Paging::Whole,
        ))
    }

    /// Gets a portal user type.
    ///
    /// `GET /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope
    /// `ZohoCRM.settings.clientportal.READ`. Retried on transient failures.
    pub fn get(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
    ) -> GetPortalUserType {
        let request = self
            .client
            .request(&GET)
            .segment(portal_name)
            .segment(user_type_id.into());
        GetPortalUserType(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "user_type")
        }))
    }

    /// Creates a portal user type.
    ///
    /// `POST /crm/v8/settings/portals/{portal_name}/user_type`. Scope
    /// `ZohoCRM.settings.clientportal.CREATE`. Not retried when it may have been carried out.
    pub fn create(
        &self,
        portal_name: impl AsRef<str>,
        user_type: &[PortalUserTypeInput],
    ) -> CreatePortalUserTypes {
        let request = self
            .client
            .request(&CREATE)
            .segment(portal_name)
            .json_list("user_type", user_type);
        CreatePortalUserTypes(Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "user_type")
        }))
    }

    /// Updates a portal user type.
    ///
    /// `PUT /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope
    /// `ZohoCRM.settings.clientportal.UPDATE`. Retried on transient failures.
    pub fn update(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        body: &PortalUserTypeInput,
    ) -> UpdatePortalUserType {
        let request = self
            .client
            .request(&UPDATE)
            .segment(portal_name)
            .segment(user_type_id.into())
            .json_list("user_type", std::slice::from_ref(body));
        UpdatePortalUserType(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "user_type")
        }))
    }

    /// Deletes a portal user type.
    ///
    /// `DELETE /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope
    /// `ZohoCRM.settings.clientportal.DELETE`. Retried on transient failures.
    pub fn delete(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
    ) -> DeletePortalUserType {
        let request = self
            .client
            .request(&DELETE)
            .segment(portal_name)
            .segment(user_type_id.into());
        DeletePortalUserType(Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "user_type")
        }))
    }
}

call! {
    /// Returned by [`PortalUserTypesClient::list`](crate::portal_user_types::PortalUserTypesClient::list).
    ListPortalUserTypes => list PortalUserType
}

impl ListPortalUserTypes {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`PortalUserTypesClient::get`](crate::portal_user_types::PortalUserTypesClient::get).
    GetPortalUserType => PortalUserType
}

call! {
    /// Returned by [`PortalUserTypesClient::create`](crate::portal_user_types::PortalUserTypesClient::create).
    CreatePortalUserTypes => RowOutcomes
}

call! {
    /// Returned by [`PortalUserTypesClient::update`](crate::portal_user_types::PortalUserTypesClient::update).
    UpdatePortalUserType => RowOutcomes
}

call! {
    /// Returned by [`PortalUserTypesClient::delete`](crate::portal_user_types::PortalUserTypesClient::delete).
    DeletePortalUserType => RowOutcomes
}

pub struct Permissions {
    pub view: Option<bool>,
    pub edit: Option<bool>,
    pub edit_shared_records: Option<bool>,
    pub create: Option<bool>,
    pub delete: Option<bool>,
    pub delete_attachment: Option<bool>,
    pub create_attachment: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Permissions {
    "view" => view,
    "edit" => edit,
    "edit_shared_records" => edit_shared_records,
    "create" => create,
    "delete" => delete,
    "delete_attachment" => delete_attachment,
    "create_attachment" => create_attachment;
    extra
});

/// Returned by `portal_user_types().list`, `portal_user_types().get`.
#[non_exhaustive]
pub struct PortalUserType {
    pub id: Option<Id>,
    pub personality_module: Option<shared::ModuleLabelRef>,
    pub name: Option<String>,
    pub active: Option<bool>,
    pub modules: Option<Vec<PortalUserTypeModule>>,
    pub no_of_users: Option<i64>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub modified_by: Option<shared::NameRef>,
    pub created_by: Option<shared::NameRef>,
    pub default: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PortalUserType {
    "id" => id,
    "personality_module" => personality_module,
    "name" => name,
    "active" => active,
    "modules" => modules,
    "no_of_users" => no_of_users,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "modified_by" => modified_by,
    "created_by" => created_by,
    "default" => default;
    extra
});

/// Sent by `portal_user_types().create`, `portal_user_types().update`.
pub struct PortalUserTypeInput {
    pub personality_module: Option<shared::ModuleLabelRef>,
    pub name: Option<String>,
    pub active: Option<bool>,
    pub modules: Option<Vec<PortalUserTypeModule>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalUserTypeInput {
    "personality_module" => personality_module,
    "name" => name,
    "active" => active,
    "modules" => modules;
    extra
});

pub struct PortalUserTypeModule {
    pub id: Option<Id>,
    pub plural_label: Option<String>,
    pub shared_type: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub filters: Option<Vec<shared::PortalMetaModuleFilter>>,
    pub fields: Option<Vec<PortalUserTypeModuleField>>,
    pub layouts: Option<Vec<PortalUserTypeModuleLayout>>,
    pub views: Option<shared::PortalMetaModuleView>,
    pub permissions: Option<Permissions>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalUserTypeModule {
    "id" => id,
    "plural_label" => plural_label,
    "shared_type" => shared_type,
    "api_name" => api_name,
    "filters" => filters,
    "fields" => fields,
    "layouts" => layouts,
    "views" => views,
    "permissions" => permissions;
    extra
});

pub struct PortalUserTypeModuleField {
    pub id: Option<Id>,
    pub read_only: Option<bool>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalUserTypeModuleField {
    "id" => id,
    "read_only" => read_only,
    "api_name" => api_name;
    extra
});

pub struct PortalUserTypeModuleLayout {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub name: Option<String>,
    pub default_view: Option<shared::PortalMetaModuleView>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type PortalUserTypeModuleLayout {
    "id" => id,
    "display_label" => display_label,
    "name" => name,
    "_default_view" => default_view;
    extra
});
