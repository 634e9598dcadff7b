// Written by `cargo xtask codegen` from xtask/catalog/crm/portal_user_types.toml; changes belong there.
//! Portal user types.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut portal_user_types = crm.portal_user_types().list("text").stream();
//! while let Some(portal_user_type) = portal_user_types.next().await {
//!     println!("{:?}", portal_user_type?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Crm, RowOutcomes, rows, shared};

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

/// Portal user types.
///
/// From [`Crm::portal_user_types`](crate::Crm::portal_user_types); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `ZohoCRM.settings.clientportal.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self, portal_name: impl AsRef<str>) -> ListCall {
        let request = self.client.request(&LIST).segment(portal_name);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "user_type"),
            Paging::Whole,
        ))
    }

    /// Gets a portal user type.
    ///
    /// `GET /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope
    /// `ZohoCRM.settings.clientportal.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
    ) -> Call<PortalUserType> {
        let request = self
            .client
            .request(&GET)
            .segment(portal_name)
            .segment(user_type_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "user_type")
        })
    }

    /// Creates a portal user type.
    ///
    /// `POST /crm/v8/settings/portals/{portal_name}/user_type`. Scope
    /// `ZohoCRM.settings.clientportal.CREATE`. Not repeated by itself when it may have been carried
    /// out. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn create(
        &self,
        portal_name: impl AsRef<str>,
        user_type: &[PortalUserTypeInput],
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&CREATE)
            .segment(portal_name)
            .json_list("user_type", user_type);
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcomes(body, "user_type")
        })
    }

    /// Updates a portal user type.
    ///
    /// `PUT /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope
    /// `ZohoCRM.settings.clientportal.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn update(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
        body: &PortalUserTypeInput,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(portal_name)
            .segment(user_type_id.into())
            .json_list("user_type", std::slice::from_ref(body));
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "user_type")
        })
    }

    /// Deletes a portal user type.
    ///
    /// `DELETE /crm/v8/settings/portals/{portal_name}/user_type/{user_type_id}`. Scope
    /// `ZohoCRM.settings.clientportal.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn delete(
        &self,
        portal_name: impl AsRef<str>,
        user_type_id: impl Into<Id>,
    ) -> Call<RowOutcomes> {
        let request = self
            .client
            .request(&DELETE)
            .segment(portal_name)
            .segment(user_type_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            rows::outcome(body, "user_type")
        })
    }
}

/// What may be set before `portal_user_types().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<PortalUserType>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }
}

call!(ListCall => list PortalUserType);

/// Permissions.
pub struct Permissions {
    /// `view`: yes or no.
    pub view: Option<bool>,
    /// `edit`: yes or no.
    pub edit: Option<bool>,
    /// `edit_shared_records`: yes or no.
    pub edit_shared_records: Option<bool>,
    /// `create`: yes or no.
    pub create: Option<bool>,
    /// `delete`: yes or no.
    pub delete: Option<bool>,
    /// `delete_attachment`: yes or no.
    pub delete_attachment: Option<bool>,
    /// `create_attachment`: yes or no.
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

/// Portal user type, from `portal_user_types().list`, `portal_user_types().get`.
#[non_exhaustive]
pub struct PortalUserType {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `personality_module`: an object.
    pub personality_module: Option<shared::ModuleLabelRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `modules`: a list.
    pub modules: Option<Vec<PortalUserTypeModule>>,
    /// `no_of_users`: a whole number.
    pub no_of_users: Option<i64>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `default`: yes or no.
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

/// Portal user type input, for `portal_user_types().create`, `portal_user_types().update`.
pub struct PortalUserTypeInput {
    /// `personality_module`: an object.
    pub personality_module: Option<shared::ModuleLabelRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `modules`: a list.
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

/// Portal user type module.
pub struct PortalUserTypeModule {
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
    /// `fields`: a list.
    pub fields: Option<Vec<PortalUserTypeModuleField>>,
    /// `layouts`: a list.
    pub layouts: Option<Vec<PortalUserTypeModuleLayout>>,
    /// `views`: an object.
    pub views: Option<shared::PortalMetaModuleView>,
    /// `permissions`: an object.
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

/// Portal user type module field.
pub struct PortalUserTypeModuleField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `read_only`: yes or no.
    pub read_only: Option<bool>,
    /// `api_name`: its name in requests and criteria.
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

/// Portal user type module layout.
pub struct PortalUserTypeModuleLayout {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `_default_view`: an object.
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
