// Written by `cargo xtask codegen` from desk/v1/layouts.toml of the catalogue; changes belong there.
//! Layouts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut layouts = desk.layouts().list("Contacts").stream();
//! while let Some(layout) = layouts.next().await {
//!     println!("{:?}", layout?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/layouts`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`.
pub static LIST: Operation = Operation::get("desk.layouts.list", "/api/{version}/layouts")
    .scopes(&["Desk.basic.READ", "Desk.layouts.READ"])
    .most(
        5_000,
        "narrow the list with `status`, `layoutName`, `module`",
    );

/// `GET /api/v1/layouts/{layout_id}`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`.
pub static GET: Operation =
    Operation::get("desk.layouts.get", "/api/{version}/layouts/{layout_id}")
        .scopes(&["Desk.basic.READ", "Desk.layouts.READ"]);

/// `POST /api/v1/layouts`. Scopes `Desk.layouts.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation = Operation::post("desk.layouts.create", "/api/{version}/layouts")
    .scopes(&["Desk.layouts.CREATE", "Desk.settings.CREATE"]);

/// `PATCH /api/v1/layouts/{layout_id}`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation =
    Operation::patch("desk.layouts.update", "/api/{version}/layouts/{layout_id}")
        .scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `DELETE /api/v1/layouts/{layout_id}`. Scopes `Desk.layouts.DELETE` and `Desk.settings.DELETE`.
pub static DELETE: Operation =
    Operation::delete("desk.layouts.delete", "/api/{version}/layouts/{layout_id}")
        .scopes(&["Desk.layouts.DELETE", "Desk.settings.DELETE"]);

/// `POST /api/v1/layouts/{layout_id}/activate`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static ACTIVATE: Operation = Operation::post(
    "desk.layouts.activate",
    "/api/{version}/layouts/{layout_id}/activate",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/layouts/{layout_id}/deactivate`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static DEACTIVATE: Operation = Operation::post(
    "desk.layouts.deactivate",
    "/api/{version}/layouts/{layout_id}/deactivate",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/layouts/{layout_id}/clone`. Scopes `Desk.layouts.CREATE` and `Desk.settings.CREATE`.
pub static DUPLICATE: Operation = Operation::post(
    "desk.layouts.duplicate",
    "/api/{version}/layouts/{layout_id}/clone",
)
.scopes(&["Desk.layouts.CREATE", "Desk.settings.CREATE"]);

/// `POST /api/v1/layouts/{layout_id}/fields/{field_id}/cloneFieldsInLayout`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static DUPLICATE_FIELD: Operation = Operation::post(
    "desk.layouts.duplicate_field",
    "/api/{version}/layouts/{layout_id}/fields/{field_id}/cloneFieldsInLayout",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `GET /api/v1/layouts/{layout_id}/fields/{field_id}/value`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static EXPORT_PICK_LIST: Operation = Operation::get(
    "desk.layouts.export_pick_list",
    "/api/{version}/layouts/{layout_id}/fields/{field_id}/value",
)
.scopes(&["Desk.layouts.READ", "Desk.settings.READ"]);

/// `GET /api/v1/myForm`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`.
pub static GET_MY_FORM: Operation =
    Operation::get("desk.layouts.get_my_form", "/api/{version}/myForm")
        .scopes(&["Desk.basic.READ", "Desk.layouts.READ"]);

/// `GET /api/v1/layouts/standardLayoutFormat`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`.
pub static GET_STANDARD_FORMAT: Operation = Operation::get(
    "desk.layouts.get_standard_format",
    "/api/{version}/layouts/standardLayoutFormat",
)
.scopes(&["Desk.basic.READ", "Desk.layouts.READ"]);

/// `GET /api/v1/layouts/{layout_id}/profiles`. Scopes `Desk.layouts.READ` and `Desk.settings.READ`.
pub static LIST_PROFILES: Operation = Operation::get(
    "desk.layouts.list_profiles",
    "/api/{version}/layouts/{layout_id}/profiles",
)
.scopes(&["Desk.layouts.READ", "Desk.settings.READ"]);

/// `POST /api/v1/layouts/{layout_id}/replaceValues`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static REPLACE_VALUES: Operation = Operation::post(
    "desk.layouts.replace_values",
    "/api/{version}/layouts/{layout_id}/replaceValues",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `POST /api/v1/layouts/{layout_id}/fields/{field_id}/unassociate`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static UNASSOCIATE_FIELD: Operation = Operation::post(
    "desk.layouts.unassociate_field",
    "/api/{version}/layouts/{layout_id}/fields/{field_id}/unassociate",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `PATCH /api/v1/layouts/{layout_id}/fields/{field_id}`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_FIELD: Operation = Operation::patch(
    "desk.layouts.update_field",
    "/api/{version}/layouts/{layout_id}/fields/{field_id}",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

/// `PATCH /api/v1/layouts/{layout_id}/profiles`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE_PROFILES: Operation = Operation::patch(
    "desk.layouts.update_profiles",
    "/api/{version}/layouts/{layout_id}/profiles",
)
.scopes(&["Desk.layouts.UPDATE", "Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &DELETE,
    &ACTIVATE,
    &DEACTIVATE,
    &DUPLICATE,
    &DUPLICATE_FIELD,
    &EXPORT_PICK_LIST,
    &GET_MY_FORM,
    &GET_STANDARD_FORMAT,
    &LIST_PROFILES,
    &REPLACE_VALUES,
    &UNASSOCIATE_FIELD,
    &UPDATE_FIELD,
    &UPDATE_PROFILES,
];

/// Layouts.
///
/// From [`Desk::layouts`](crate::Desk::layouts).
#[derive(Debug, Clone)]
pub struct LayoutsClient {
    client: Client,
}

impl Desk {
    /// Layouts.
    #[must_use]
    pub fn layouts(&self) -> LayoutsClient {
        LayoutsClient {
            client: self.client().clone(),
        }
    }
}

impl LayoutsClient {
    /// Lists layouts.
    ///
    /// `GET /api/v1/layouts`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`. Pages of up to 99
    /// items. Items that are removed while the list is read can make it miss as many others. Retried
    /// on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(&self, module: impl AsRef<str>) -> ListLayouts {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListLayouts(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 99 },
        ))
    }

    /// Gets a layout.
    ///
    /// `GET /api/v1/layouts/{layout_id}`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`. Retried on
    /// transient failures.
    pub fn get(&self, layout_id: impl Into<Id>) -> GetLayout {
        let request = self.client.request(&GET).segment(layout_id.into());
        GetLayout(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a layout.
    ///
    /// `POST /api/v1/layouts`. Scopes `Desk.layouts.CREATE` and `Desk.settings.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, body: &LayoutCreate) -> CreateLayout {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateLayout(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a layout.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
    /// Not retried when it may have been carried out.
    pub fn update(&self, layout_id: impl Into<Id>, body: &LayoutUpdate) -> UpdateLayout {
        let request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .json_member("", body);
        UpdateLayout(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a layout.
    ///
    /// `DELETE /api/v1/layouts/{layout_id}`. Scopes `Desk.layouts.DELETE` and `Desk.settings.DELETE`.
    /// Retried on transient failures.
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        transfer_to_layout_id: impl Into<Id>,
    ) -> DeleteLayout {
        let request = self
            .client
            .request(&DELETE)
            .segment(layout_id.into())
            .json_member("transferToLayoutId", &transfer_to_layout_id.into());
        DeleteLayout(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Activates a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/activate`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn activate(&self, layout_id: impl Into<Id>) -> ActivateLayout {
        let request = self.client.request(&ACTIVATE).segment(layout_id.into());
        ActivateLayout(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deactivates a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/deactivate`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn deactivate(
        &self,
        layout_id: impl Into<Id>,
        transfer_to_layout_id: impl Into<Id>,
    ) -> DeactivateLayout {
        let request = self
            .client
            .request(&DEACTIVATE)
            .segment(layout_id.into())
            .json_member("transferToLayoutId", &transfer_to_layout_id.into());
        DeactivateLayout(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Duplicates a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/clone`. Scopes `Desk.layouts.CREATE` and
    /// `Desk.settings.CREATE`. Not retried when it may have been carried out.
    pub fn duplicate(&self, layout_id: impl Into<Id>, body: &LayoutDuplicate) -> DuplicateLayout {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(layout_id.into())
            .json_member("", body);
        DuplicateLayout(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Duplicates the field of a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/fields/{field_id}/cloneFieldsInLayout`. Scopes
    /// `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn duplicate_field(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
        layout_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DuplicateLayoutField {
        let request = self
            .client
            .request(&DUPLICATE_FIELD)
            .segment(layout_id.into())
            .segment(field_id.into())
            .json_member("layoutIds", &json::owned::<Id>(layout_ids));
        DuplicateLayoutField(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Exports the pick list of a layout.
    ///
    /// `GET /api/v1/layouts/{layout_id}/fields/{field_id}/value`. Scopes `Desk.layouts.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn export_pick_list(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
    ) -> ExportLayoutPickList {
        let request = self
            .client
            .request(&EXPORT_PICK_LIST)
            .segment(layout_id.into())
            .segment(field_id.into());
        ExportLayoutPickList(Call::new(self.client.clone(), request, decode::file))
    }

    /// Gets the user's own form.
    ///
    /// `GET /api/v1/myForm`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`. Retried on transient
    /// failures.
    pub fn get_my_form(&self, layout_id: impl Into<Id>) -> GetMyLayoutForm {
        let mut request = self.client.request(&GET_MY_FORM);
        request.set_query("layoutId", layout_id.into());
        GetMyLayoutForm(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Gets the standard format of layouts.
    ///
    /// `GET /api/v1/layouts/standardLayoutFormat`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`.
    /// Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn get_standard_format(&self, module: impl AsRef<str>) -> GetLayoutStandardFormat {
        let mut request = self.client.request(&GET_STANDARD_FORMAT);
        request.set_query("module", module);
        GetLayoutStandardFormat(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the profiles of a layout.
    ///
    /// `GET /api/v1/layouts/{layout_id}/profiles`. Scopes `Desk.layouts.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_profiles(&self, layout_id: impl Into<Id>) -> ListLayoutProfiles {
        let request = self
            .client
            .request(&LIST_PROFILES)
            .segment(layout_id.into());
        ListLayoutProfiles(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Replaces the values of a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/replaceValues`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn replace_values(
        &self,
        layout_id: impl Into<Id>,
        body: &LayoutReplaceValues,
    ) -> ReplaceLayoutValues {
        let request = self
            .client
            .request(&REPLACE_VALUES)
            .segment(layout_id.into())
            .json_member("", body);
        ReplaceLayoutValues(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Unassociates the field of a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/fields/{field_id}/unassociate`. Scopes `Desk.layouts.UPDATE`
    /// and `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn unassociate_field(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
    ) -> UnassociateLayoutField {
        let request = self
            .client
            .request(&UNASSOCIATE_FIELD)
            .segment(layout_id.into())
            .segment(field_id.into());
        UnassociateLayoutField(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Updates the field of a layout.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/fields/{field_id}`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update_field(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
        body: &LayoutUpdateField,
    ) -> UpdateLayoutField {
        let request = self
            .client
            .request(&UPDATE_FIELD)
            .segment(layout_id.into())
            .segment(field_id.into())
            .json_member("", body);
        UpdateLayoutField(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the profiles of a layout.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/profiles`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not retried when it may have been carried out.
    pub fn update_profiles(
        &self,
        layout_id: impl Into<Id>,
        layout_profile_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> UpdateLayoutProfiles {
        let request = self
            .client
            .request(&UPDATE_PROFILES)
            .segment(layout_id.into())
            .json_member("layoutProfileIds", &json::owned::<Id>(layout_profile_ids));
        UpdateLayoutProfiles(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`LayoutsClient::list`](crate::layouts::LayoutsClient::list).
    ListLayouts => list Layout
}

impl ListLayouts {
    /// Query parameter `status`, one of `active`, `inactive`, `all`, `active` by default.
    pub fn status(mut self, status: impl Into<LayoutStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 99, `99` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=99);
        self
    }

    /// Query parameter `layoutName`.
    pub fn layout_name(mut self, layout_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("layoutName", layout_name);
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `id`.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("id", id.into());
        self
    }
}

call! {
    /// Returned by [`LayoutsClient::get`](crate::layouts::LayoutsClient::get).
    GetLayout => Layout
}

call! {
    /// Returned by [`LayoutsClient::create`](crate::layouts::LayoutsClient::create).
    CreateLayout => Layout
}

call! {
    /// Returned by [`LayoutsClient::update`](crate::layouts::LayoutsClient::update).
    UpdateLayout => Layout
}

call! {
    /// Returned by [`LayoutsClient::delete`](crate::layouts::LayoutsClient::delete).
    DeleteLayout => ()
}

call! {
    /// Returned by [`LayoutsClient::activate`](crate::layouts::LayoutsClient::activate).
    ActivateLayout => LayoutActivateResult
}

call! {
    /// Returned by [`LayoutsClient::deactivate`](crate::layouts::LayoutsClient::deactivate).
    DeactivateLayout => LayoutActivateResult
}

call! {
    /// Returned by [`LayoutsClient::duplicate`](crate::layouts::LayoutsClient::duplicate).
    DuplicateLayout => LayoutForm
}

impl DuplicateLayout {
    /// Header `featureFlags`, one of `apiName`, `formulaField`, `expression`, `lookUp`, `autonumber`.
    pub fn feature_flags(mut self, feature_flags: impl Into<LayoutFeatureFlag>) -> Self {
        self.0
            .request_mut()
            .set_header("featureFlags", feature_flags.into());
        self
    }
}

call! {
    /// Returned by [`LayoutsClient::duplicate_field`](crate::layouts::LayoutsClient::duplicate_field).
    DuplicateLayoutField => ()
}

call! {
    /// Returned by [`LayoutsClient::export_pick_list`](crate::layouts::LayoutsClient::export_pick_list).
    ExportLayoutPickList => file
}

impl ExportLayoutPickList {
    /// Query parameter `fileType`.
    pub fn file_type(mut self, file_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("fileType", file_type);
        self
    }
}

call! {
    /// Returned by [`LayoutsClient::get_my_form`](crate::layouts::LayoutsClient::get_my_form).
    GetMyLayoutForm => LayoutForm
}

call! {
    /// Returned by [`LayoutsClient::get_standard_format`](crate::layouts::LayoutsClient::get_standard_format).
    GetLayoutStandardFormat => list LayoutStandardFormat
}

call! {
    /// Returned by [`LayoutsClient::list_profiles`](crate::layouts::LayoutsClient::list_profiles).
    ListLayoutProfiles => list shared::Profile
}

call! {
    /// Returned by [`LayoutsClient::replace_values`](crate::layouts::LayoutsClient::replace_values).
    ReplaceLayoutValues => ()
}

call! {
    /// Returned by [`LayoutsClient::unassociate_field`](crate::layouts::LayoutsClient::unassociate_field).
    UnassociateLayoutField => ()
}

call! {
    /// Returned by [`LayoutsClient::update_field`](crate::layouts::LayoutsClient::update_field).
    UpdateLayoutField => LayoutUpdateFieldResult
}

call! {
    /// Returned by [`LayoutsClient::update_profiles`](crate::layouts::LayoutsClient::update_profiles).
    UpdateLayoutProfiles => ()
}

/// Returned by `layouts().list`, `layouts().get`, `layouts().create` and others.
#[non_exhaustive]
pub struct Layout {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub is_standard_layout: Option<bool>,
    pub has_logo: Option<bool>,
    pub layout_display_name: Option<String>,
    pub is_default_layout: Option<bool>,
    pub layout_desc: Option<String>,
    pub layout_name: Option<String>,
    pub skip_dept_access_validation: Option<bool>,
    pub photo_url: Option<String>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// One of `active`, `inactive`.
    pub status: Option<LayoutFormStatus>,
    pub module: Option<String>,
    pub sections: Option<Vec<LayoutSection>>,
    pub department_id: Option<Id>,
    pub layout_profiles: Option<Vec<LayoutProfile>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Layout {
    "id" => id,
    "modifiedTime" => modified_time,
    "isStandardLayout" => is_standard_layout,
    "hasLogo" => has_logo,
    "layoutDisplayName" => layout_display_name,
    "isDefaultLayout" => is_default_layout,
    "layoutDesc" => layout_desc,
    "layoutName" => layout_name,
    "skipDeptAccessValidation" => skip_dept_access_validation,
    "photoURL" => photo_url,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "status" => status,
    "module" => module,
    "sections" => sections,
    "departmentId" => department_id,
    "layoutProfiles" => layout_profiles;
    extra
});

/// Returned by `layouts().activate`, `layouts().deactivate`.
#[non_exhaustive]
pub struct LayoutActivateResult {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub is_standard_layout: Option<bool>,
    pub has_logo: Option<bool>,
    pub layout_display_name: Option<String>,
    pub is_default_layout: Option<bool>,
    pub layout_desc: Option<String>,
    pub layout_name: Option<String>,
    pub skip_dept_access_validation: Option<bool>,
    pub photo_url: Option<String>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// One of `active`, `inactive`.
    pub status: Option<LayoutFormStatus>,
    pub layout_profiles: Option<Vec<LayoutProfile>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutActivateResult {
    "id" => id,
    "modifiedTime" => modified_time,
    "isStandardLayout" => is_standard_layout,
    "hasLogo" => has_logo,
    "layoutDisplayName" => layout_display_name,
    "isDefaultLayout" => is_default_layout,
    "layoutDesc" => layout_desc,
    "layoutName" => layout_name,
    "skipDeptAccessValidation" => skip_dept_access_validation,
    "photoURL" => photo_url,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "status" => status,
    "layoutProfiles" => layout_profiles;
    extra
});

/// Sent by `layouts().create`.
pub struct LayoutCreate {
    /// Required.
    pub skip_dept_access_validation: Option<bool>,
    /// Required.
    pub department_id: Option<Id>,
    /// Required.
    pub layout_display_name: Option<String>,
    /// Required.
    pub module: Option<String>,
    /// Required.
    pub is_default_layout: Option<bool>,
    pub sections: Option<Vec<Section>>,
    /// Required.
    pub layout_name: Option<String>,
    pub layout_desc: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl LayoutCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        skip_dept_access_validation: bool,
        department_id: impl Into<Id>,
        layout_display_name: impl Into<String>,
        module: impl Into<String>,
        is_default_layout: bool,
        layout_name: impl Into<String>,
    ) -> Self {
        Self {
            skip_dept_access_validation: Some(skip_dept_access_validation),
            department_id: Some(department_id.into()),
            layout_display_name: Some(layout_display_name.into()),
            module: Some(module.into()),
            is_default_layout: Some(is_default_layout),
            layout_name: Some(layout_name.into()),
            ..Self::default()
        }
    }
}

object!(type LayoutCreate {
    "skipDeptAccessValidation" => skip_dept_access_validation,
    "departmentId" => department_id,
    "layoutDisplayName" => layout_display_name,
    "module" => module,
    "isDefaultLayout" => is_default_layout,
    "sections" => sections,
    "layoutName" => layout_name,
    "layoutDesc" => layout_desc;
    extra
});

/// Sent by `layouts().duplicate`.
pub struct LayoutDuplicate {
    /// Required.
    pub skip_dept_access_validation: Option<bool>,
    /// Required.
    pub layout_display_name: Option<String>,
    pub department_id: Option<Id>,
    /// Required.
    pub is_default_layout: Option<bool>,
    pub layout_desc: Option<String>,
    /// Required.
    pub layout_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl LayoutDuplicate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        skip_dept_access_validation: bool,
        layout_display_name: impl Into<String>,
        is_default_layout: bool,
        layout_name: impl Into<String>,
    ) -> Self {
        Self {
            skip_dept_access_validation: Some(skip_dept_access_validation),
            layout_display_name: Some(layout_display_name.into()),
            is_default_layout: Some(is_default_layout),
            layout_name: Some(layout_name.into()),
            ..Self::default()
        }
    }
}

object!(type LayoutDuplicate {
    "skipDeptAccessValidation" => skip_dept_access_validation,
    "layoutDisplayName" => layout_display_name,
    "departmentId" => department_id,
    "isDefaultLayout" => is_default_layout,
    "layoutDesc" => layout_desc,
    "layoutName" => layout_name;
    extra
});

#[non_exhaustive]
pub struct LayoutField {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub is_custom_field: Option<bool>,
    pub i18_n_label: Option<String>,
    pub name: Option<String>,
    pub is_encrypted_field: Option<bool>,
    pub is_track_last_activity_time: Option<bool>,
    pub type_: Option<shared::LayoutFieldType>,
    pub is_mandatory: Option<bool>,
    pub max_length: Option<i64>,
    pub is_removable: Option<bool>,
    pub is_system_mandatory: Option<bool>,
    pub is_read_only: Option<bool>,
    pub decimal_places: Option<i64>,
    /// One of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<shared::RoundingOption>,
    pub rounding_precision: Option<i64>,
    pub allowed_values: Option<Vec<String>>,
    pub default_value: Option<String>,
    /// One of `userDefined`, `alphabetical`.
    pub sort_by: Option<LayoutFieldSortBy>,
    pub restore_on_reply_values: Option<Vec<String>>,
    /// One of `placeHolder`, `icon`.
    pub tool_tip_type: Option<shared::ToolTipType>,
    pub tool_tip: Option<String>,
    pub is_nested: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutField {
    "id" => id,
    "displayLabel" => display_label,
    "apiName" => api_name,
    "isCustomField" => is_custom_field,
    "i18NLabel" => i18_n_label,
    "name" => name,
    "isEncryptedField" => is_encrypted_field,
    "isTrackLastActivityTime" => is_track_last_activity_time,
    "type" => type_,
    "isMandatory" => is_mandatory,
    "maxLength" => max_length,
    "isRemovable" => is_removable,
    "isSystemMandatory" => is_system_mandatory,
    "isReadOnly" => is_read_only,
    "decimalPlaces" => decimal_places,
    "roundingOption" => rounding_option,
    "roundingPrecision" => rounding_precision,
    "allowedValues" => allowed_values,
    "defaultValue" => default_value,
    "sortBy" => sort_by,
    "restoreOnReplyValues" => restore_on_reply_values,
    "toolTipType" => tool_tip_type,
    "toolTip" => tool_tip,
    "isNested" => is_nested;
    extra
});

/// Returned by `layouts().duplicate`, `layouts().get_my_form`.
#[non_exhaustive]
pub struct LayoutForm {
    pub id: Option<Id>,
    pub modified_time: Option<DateTime>,
    pub is_standard_layout: Option<bool>,
    pub has_logo: Option<bool>,
    pub layout_display_name: Option<String>,
    pub is_default_layout: Option<bool>,
    pub layout_desc: Option<String>,
    pub layout_name: Option<String>,
    pub skip_dept_access_validation: Option<bool>,
    pub photo_url: Option<String>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    /// One of `active`, `inactive`.
    pub status: Option<LayoutFormStatus>,
    pub module: Option<String>,
    pub sections: Option<Vec<LayoutSection>>,
    pub department_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutForm {
    "id" => id,
    "modifiedTime" => modified_time,
    "isStandardLayout" => is_standard_layout,
    "hasLogo" => has_logo,
    "layoutDisplayName" => layout_display_name,
    "isDefaultLayout" => is_default_layout,
    "layoutDesc" => layout_desc,
    "layoutName" => layout_name,
    "skipDeptAccessValidation" => skip_dept_access_validation,
    "photoURL" => photo_url,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "status" => status,
    "module" => module,
    "sections" => sections,
    "departmentId" => department_id;
    extra
});

#[non_exhaustive]
pub struct LayoutProfile {
    pub id: Option<Id>,
    pub profile_name: Option<String>,
    pub is_default: Option<bool>,
    /// One of `Administrator`, `Standard`, `Light`, `Portal`, `Custom`.
    pub type_: Option<shared::ProfileType>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutProfile {
    "id" => id,
    "profileName" => profile_name,
    "isDefault" => is_default,
    "type" => type_;
    extra
});

/// Sent by `layouts().replace_values`.
pub struct LayoutReplaceValues {
    /// Required.
    pub new_value: Option<String>,
    /// Required.
    pub old_value: Option<String>,
    /// Required.
    pub field_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl LayoutReplaceValues {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        new_value: impl Into<String>,
        old_value: impl Into<String>,
        field_id: impl Into<Id>,
    ) -> Self {
        Self {
            new_value: Some(new_value.into()),
            old_value: Some(old_value.into()),
            field_id: Some(field_id.into()),
            ..Self::default()
        }
    }
}

object!(type LayoutReplaceValues {
    "newValue" => new_value,
    "oldValue" => old_value,
    "fieldId" => field_id;
    extra
});

#[non_exhaustive]
pub struct LayoutSection {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub fields: Option<Vec<LayoutField>>,
    pub is_custom_section: Option<bool>,
    pub i18_n_label: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutSection {
    "id" => id,
    "name" => name,
    "fields" => fields,
    "isCustomSection" => is_custom_section,
    "i18NLabel" => i18_n_label;
    extra
});

/// Returned by `layouts().get_standard_format`.
#[non_exhaustive]
pub struct LayoutStandardFormat {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub fields: Option<Vec<LayoutField>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutStandardFormat {
    "id" => id,
    "name" => name,
    "fields" => fields;
    extra
});

pub struct LayoutTextField {
    pub id: Option<Id>,
    pub is_mandatory: Option<bool>,
    pub allowed_values: Option<Vec<String>>,
    pub default_value: Option<String>,
    /// One of `userDefined`, `alphabetical`.
    pub sort_by: Option<LayoutFieldSortBy>,
    pub is_nested: Option<bool>,
    pub restore_on_reply_values: Option<Vec<String>>,
    pub type_: Option<String>,
    pub name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub i18_n_label: Option<String>,
    pub max_length: Option<i64>,
    pub decimal_places: Option<i64>,
    pub rounding_precision: Option<i64>,
    pub rounding_option: Option<String>,
    pub is_system_mandatory: Option<bool>,
    pub is_removable: Option<bool>,
    pub is_custom_field: Option<bool>,
    pub is_encrypted_field: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutTextField {
    "id" => id,
    "isMandatory" => is_mandatory,
    "allowedValues" => allowed_values,
    "defaultValue" => default_value,
    "sortBy" => sort_by,
    "isNested" => is_nested,
    "restoreOnReplyValues" => restore_on_reply_values,
    "type" => type_,
    "name" => name,
    "displayLabel" => display_label,
    "apiName" => api_name,
    "i18NLabel" => i18_n_label,
    "maxLength" => max_length,
    "decimalPlaces" => decimal_places,
    "roundingPrecision" => rounding_precision,
    "roundingOption" => rounding_option,
    "isSystemMandatory" => is_system_mandatory,
    "isRemovable" => is_removable,
    "isCustomField" => is_custom_field,
    "isEncryptedField" => is_encrypted_field;
    extra
});

/// Sent by `layouts().update`.
pub struct LayoutUpdate {
    pub skip_dept_access_validation: Option<bool>,
    pub department_id: Option<Id>,
    pub layout_display_name: Option<String>,
    pub module: Option<String>,
    pub is_default_layout: Option<bool>,
    pub sections: Option<Vec<Section>>,
    pub layout_name: Option<String>,
    pub layout_desc: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutUpdate {
    "skipDeptAccessValidation" => skip_dept_access_validation,
    "departmentId" => department_id,
    "layoutDisplayName" => layout_display_name,
    "module" => module,
    "isDefaultLayout" => is_default_layout,
    "sections" => sections,
    "layoutName" => layout_name,
    "layoutDesc" => layout_desc;
    extra
});

/// Sent by `layouts().update_field`.
pub struct LayoutUpdateField {
    pub allowed_values: Option<Vec<String>>,
    pub default_value: Option<String>,
    /// One of `userDefined`, `alphabetical`.
    pub sort_by: Option<LayoutFieldSortBy>,
    pub is_mandatory: Option<bool>,
    pub is_nested: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type LayoutUpdateField {
    "allowedValues" => allowed_values,
    "defaultValue" => default_value,
    "sortBy" => sort_by,
    "isMandatory" => is_mandatory,
    "isNested" => is_nested;
    extra
});

/// Returned by `layouts().update_field`.
#[non_exhaustive]
pub struct LayoutUpdateFieldResult {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub is_custom_field: Option<bool>,
    pub i18_n_label: Option<String>,
    pub name: Option<String>,
    pub is_encrypted_field: Option<bool>,
    pub is_track_last_activity_time: Option<bool>,
    pub type_: Option<shared::LayoutFieldType>,
    pub is_mandatory: Option<bool>,
    pub max_length: Option<i64>,
    pub is_removable: Option<bool>,
    pub is_system_mandatory: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type LayoutUpdateFieldResult {
    "id" => id,
    "displayLabel" => display_label,
    "apiName" => api_name,
    "isCustomField" => is_custom_field,
    "i18NLabel" => i18_n_label,
    "name" => name,
    "isEncryptedField" => is_encrypted_field,
    "isTrackLastActivityTime" => is_track_last_activity_time,
    "type" => type_,
    "isMandatory" => is_mandatory,
    "maxLength" => max_length,
    "isRemovable" => is_removable,
    "isSystemMandatory" => is_system_mandatory;
    extra
});

pub struct Section {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub fields: Option<Vec<LayoutTextField>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type Section {
    "id" => id,
    "name" => name,
    "fields" => fields;
    extra
});

open_enum! {
    /// Sent by `layouts().duplicate`.
    pub enum LayoutFeatureFlag {
        /// `apiName`
        ApiName = "apiName",
        /// `formulaField`
        FormulaField = "formulaField",
        /// `expression`
        Expression = "expression",
        /// `lookUp`
        LookUp = "lookUp",
        /// `autonumber`
        Autonumber = "autonumber",
    }
}

open_enum! {
    pub enum LayoutFieldSortBy {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `alphabetical`
        Alphabetical = "alphabetical",
    }
}

open_enum! {
    pub enum LayoutFormStatus {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
    }
}

open_enum! {
    /// Sent by `layouts().list`.
    pub enum LayoutStatus {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `all`
        All = "all",
    }
}
