// Written by `cargo xtask codegen` from xtask/catalog/desk/layouts.toml; changes belong there.
//! Layouts.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut layouts = desk.layouts().list("Contacts").stream();
//! while let Some(layout) = layouts.next().await {
//!     println!("{:?}", layout?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object,
    open_enum, wire,
};

use crate::{Desk, shared};

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

/// Layouts.
///
/// From [`Desk::layouts`](crate::Desk::layouts); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/layouts`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`. Comes in pages of up
    /// to 99. Where items are removed while it is read, as many others can be missed. Repeated when it
    /// fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 99 },
        ))
    }

    /// Gets a layout.
    ///
    /// `GET /api/v1/layouts/{layout_id}`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`. Repeated
    /// when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, layout_id: impl Into<Id>) -> Call<Layout> {
        let request = self.client.request(&GET).segment(layout_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a layout.
    ///
    /// `POST /api/v1/layouts`. Scopes `Desk.layouts.CREATE` and `Desk.settings.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &LayoutCreate) -> Call<Layout> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a layout.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}`. Scopes `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, layout_id: impl Into<Id>, body: &LayoutUpdate) -> Call<Layout> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(layout_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a layout.
    ///
    /// `DELETE /api/v1/layouts/{layout_id}`. Scopes `Desk.layouts.DELETE` and `Desk.settings.DELETE`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(
        &self,
        layout_id: impl Into<Id>,
        transfer_to_layout_id: impl Into<Id>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&DELETE)
            .segment(layout_id.into())
            .json_member("transferToLayoutId", &transfer_to_layout_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Activates a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/activate`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn activate(&self, layout_id: impl Into<Id>) -> Call<LayoutActivateResult> {
        let request = self.client.request(&ACTIVATE).segment(layout_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deactivates a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/deactivate`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn deactivate(
        &self,
        layout_id: impl Into<Id>,
        transfer_to_layout_id: impl Into<Id>,
    ) -> Call<LayoutActivateResult> {
        let request = self
            .client
            .request(&DEACTIVATE)
            .segment(layout_id.into())
            .json_member("transferToLayoutId", &transfer_to_layout_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Duplicates a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/clone`. Scopes `Desk.layouts.CREATE` and
    /// `Desk.settings.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn duplicate(&self, layout_id: impl Into<Id>, body: &LayoutDuplicate) -> DuplicateCall {
        let request = self
            .client
            .request(&DUPLICATE)
            .segment(layout_id.into())
            .json_member("", body);
        DuplicateCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Duplicates the field of a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/fields/{field_id}/cloneFieldsInLayout`. Scopes
    /// `Desk.layouts.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have been
    /// carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn duplicate_field(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
        layout_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&DUPLICATE_FIELD)
            .segment(layout_id.into())
            .segment(field_id.into())
            .json_member("layoutIds", &wire::owned::<Id>(layout_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Exports the pick list of a layout.
    ///
    /// `GET /api/v1/layouts/{layout_id}/fields/{field_id}/value`. Scopes `Desk.layouts.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn export_pick_list(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
    ) -> ExportPickListCall {
        let request = self
            .client
            .request(&EXPORT_PICK_LIST)
            .segment(layout_id.into())
            .segment(field_id.into());
        ExportPickListCall(Call::new(self.client.clone(), request, wire::file))
    }

    /// Gets the user's own form.
    ///
    /// `GET /api/v1/myForm`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `layout_id` (`layoutId`): the id of a layout
    pub fn get_my_form(&self, layout_id: impl Into<Id>) -> Call<LayoutForm> {
        let mut request = self.client.request(&GET_MY_FORM);
        request.set_query("layoutId", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Gets the standard format of layouts.
    ///
    /// `GET /api/v1/layouts/standardLayoutFormat`. Scopes `Desk.basic.READ` and `Desk.layouts.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn get_standard_format(&self, module: impl AsRef<str>) -> List<LayoutStandardFormat> {
        let mut request = self.client.request(&GET_STANDARD_FORMAT);
        request.set_query("module", module);
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Lists the profiles of a layout.
    ///
    /// `GET /api/v1/layouts/{layout_id}/profiles`. Scopes `Desk.layouts.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_profiles(&self, layout_id: impl Into<Id>) -> List<shared::Profile> {
        let request = self
            .client
            .request(&LIST_PROFILES)
            .segment(layout_id.into());
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Replaces the values of a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/replaceValues`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace_values(&self, layout_id: impl Into<Id>, body: &LayoutReplaceValues) -> Call<()> {
        let request = self
            .client
            .request(&REPLACE_VALUES)
            .segment(layout_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Unassociates the field of a layout.
    ///
    /// `POST /api/v1/layouts/{layout_id}/fields/{field_id}/unassociate`. Scopes `Desk.layouts.UPDATE`
    /// and `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn unassociate_field(&self, layout_id: impl Into<Id>, field_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&UNASSOCIATE_FIELD)
            .segment(layout_id.into())
            .segment(field_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Updates the field of a layout.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/fields/{field_id}`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_field(
        &self,
        layout_id: impl Into<Id>,
        field_id: impl Into<Id>,
        body: &LayoutUpdateField,
    ) -> Call<LayoutUpdateFieldResult> {
        let request = self
            .client
            .request(&UPDATE_FIELD)
            .segment(layout_id.into())
            .segment(field_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates the profiles of a layout.
    ///
    /// `PATCH /api/v1/layouts/{layout_id}/profiles`. Scopes `Desk.layouts.UPDATE` and
    /// `Desk.settings.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update_profiles(
        &self,
        layout_id: impl Into<Id>,
        layout_profile_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&UPDATE_PROFILES)
            .segment(layout_id.into())
            .json_member("layoutProfileIds", &wire::owned::<Id>(layout_profile_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `layouts().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Layout>);

impl ListCall {
    /// One of `active`, `inactive`, `all`; `active` where it is left out. Query parameter `status`.
    pub fn status(mut self, status: impl Into<LayoutStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 99; `99` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=99);
        self
    }

    /// Text. Query parameter `layoutName`.
    pub fn layout_name(mut self, layout_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("layoutName", layout_name);
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// An id. Query parameter `id`.
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("id", id.into());
        self
    }
}

call!(ListCall => list Layout);

/// What may be set before `layouts().duplicate` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DuplicateCall(Call<LayoutForm>);

impl DuplicateCall {
    /// One of `apiName`, `formulaField`, `expression`, `lookUp`, `autonumber`. Header `featureFlags`.
    pub fn feature_flags(mut self, feature_flags: impl Into<LayoutFeatureFlag>) -> Self {
        self.0
            .request_mut()
            .set_header("featureFlags", feature_flags.into());
        self
    }
}

call!(DuplicateCall => LayoutForm);

/// What may be set before `layouts().export_pick_list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ExportPickListCall(Call<Bytes>);

impl ExportPickListCall {
    /// Text. Query parameter `fileType`.
    pub fn file_type(mut self, file_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("fileType", file_type);
        self
    }
}

call!(ExportPickListCall => file);

/// Layout, from `layouts().list`, `layouts().get`, `layouts().create`, ….
#[non_exhaustive]
pub struct Layout {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isStandardLayout`: whether it is standard layout.
    pub is_standard_layout: Option<bool>,
    /// `hasLogo`: whether it has logo.
    pub has_logo: Option<bool>,
    /// `layoutDisplayName`: text.
    pub layout_display_name: Option<String>,
    /// `isDefaultLayout`: whether it is default layout.
    pub is_default_layout: Option<bool>,
    /// `layoutDesc`: text.
    pub layout_desc: Option<String>,
    /// `layoutName`: text.
    pub layout_name: Option<String>,
    /// `skipDeptAccessValidation`: yes or no.
    pub skip_dept_access_validation: Option<bool>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `status`: one of `active`, `inactive`.
    pub status: Option<LayoutFormStatus>,
    /// `module`: text.
    pub module: Option<String>,
    /// `sections`: a list.
    pub sections: Option<Vec<LayoutSection>>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `layoutProfiles`: a list.
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

/// Layout activate result, from `layouts().activate`, `layouts().deactivate`.
#[non_exhaustive]
pub struct LayoutActivateResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isStandardLayout`: whether it is standard layout.
    pub is_standard_layout: Option<bool>,
    /// `hasLogo`: whether it has logo.
    pub has_logo: Option<bool>,
    /// `layoutDisplayName`: text.
    pub layout_display_name: Option<String>,
    /// `isDefaultLayout`: whether it is default layout.
    pub is_default_layout: Option<bool>,
    /// `layoutDesc`: text.
    pub layout_desc: Option<String>,
    /// `layoutName`: text.
    pub layout_name: Option<String>,
    /// `skipDeptAccessValidation`: yes or no.
    pub skip_dept_access_validation: Option<bool>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `status`: one of `active`, `inactive`.
    pub status: Option<LayoutFormStatus>,
    /// `layoutProfiles`: a list.
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

/// Layout create, for `layouts().create`.
pub struct LayoutCreate {
    /// `skipDeptAccessValidation`: yes or no; has to be sent.
    pub skip_dept_access_validation: Option<bool>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `layoutDisplayName`: text; has to be sent.
    pub layout_display_name: Option<String>,
    /// `module`: text; has to be sent.
    pub module: Option<String>,
    /// `isDefaultLayout`: whether it is default layout; has to be sent.
    pub is_default_layout: Option<bool>,
    /// `sections`: a list.
    pub sections: Option<Vec<Section>>,
    /// `layoutName`: text; has to be sent.
    pub layout_name: Option<String>,
    /// `layoutDesc`: text.
    pub layout_desc: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl LayoutCreate {
    /// With what has to be sent; the rest is left out.
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

/// Layout duplicate, for `layouts().duplicate`.
pub struct LayoutDuplicate {
    /// `skipDeptAccessValidation`: yes or no; has to be sent.
    pub skip_dept_access_validation: Option<bool>,
    /// `layoutDisplayName`: text; has to be sent.
    pub layout_display_name: Option<String>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `isDefaultLayout`: whether it is default layout; has to be sent.
    pub is_default_layout: Option<bool>,
    /// `layoutDesc`: text.
    pub layout_desc: Option<String>,
    /// `layoutName`: text; has to be sent.
    pub layout_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl LayoutDuplicate {
    /// With what has to be sent; the rest is left out.
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

/// Layout field.
#[non_exhaustive]
pub struct LayoutField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isEncryptedField`: whether it is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// `isTrackLastActivityTime`: whether it is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// `type`: one of the 20 words of [`shared::LayoutFieldType`].
    pub type_: Option<shared::LayoutFieldType>,
    /// `isMandatory`: whether it is mandatory.
    pub is_mandatory: Option<bool>,
    /// `maxLength`: a whole number.
    pub max_length: Option<i64>,
    /// `isRemovable`: whether it is removable.
    pub is_removable: Option<bool>,
    /// `isSystemMandatory`: whether it is system mandatory.
    pub is_system_mandatory: Option<bool>,
    /// `isReadOnly`: whether it is read only.
    pub is_read_only: Option<bool>,
    /// `decimalPlaces`: a whole number.
    pub decimal_places: Option<i64>,
    /// `roundingOption`: one of `roundOff`, `roundDown`, `roundUp`, `normal`.
    pub rounding_option: Option<shared::RoundingOption>,
    /// `roundingPrecision`: a whole number.
    pub rounding_precision: Option<i64>,
    /// `allowedValues`: one or more texts.
    pub allowed_values: Option<Vec<String>>,
    /// `defaultValue`: text.
    pub default_value: Option<String>,
    /// `sortBy`: one of `userDefined`, `alphabetical`.
    pub sort_by: Option<LayoutFieldSortBy>,
    /// `restoreOnReplyValues`: one or more texts.
    pub restore_on_reply_values: Option<Vec<String>>,
    /// `toolTipType`: one of `placeHolder`, `icon`.
    pub tool_tip_type: Option<shared::ToolTipType>,
    /// `toolTip`: text.
    pub tool_tip: Option<String>,
    /// `isNested`: whether it is nested.
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

/// Layout form, from `layouts().duplicate`, `layouts().get_my_form`.
#[non_exhaustive]
pub struct LayoutForm {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isStandardLayout`: whether it is standard layout.
    pub is_standard_layout: Option<bool>,
    /// `hasLogo`: whether it has logo.
    pub has_logo: Option<bool>,
    /// `layoutDisplayName`: text.
    pub layout_display_name: Option<String>,
    /// `isDefaultLayout`: whether it is default layout.
    pub is_default_layout: Option<bool>,
    /// `layoutDesc`: text.
    pub layout_desc: Option<String>,
    /// `layoutName`: text.
    pub layout_name: Option<String>,
    /// `skipDeptAccessValidation`: yes or no.
    pub skip_dept_access_validation: Option<bool>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `status`: one of `active`, `inactive`.
    pub status: Option<LayoutFormStatus>,
    /// `module`: text.
    pub module: Option<String>,
    /// `sections`: a list.
    pub sections: Option<Vec<LayoutSection>>,
    /// `departmentId`: the id of a department.
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

/// Layout profile.
#[non_exhaustive]
pub struct LayoutProfile {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `profileName`: text.
    pub profile_name: Option<String>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `type`: one of `Administrator`, `Standard`, `Light`, `Portal`, `Custom`.
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

/// Layout replace values, for `layouts().replace_values`.
pub struct LayoutReplaceValues {
    /// `newValue`: text; has to be sent.
    pub new_value: Option<String>,
    /// `oldValue`: text; has to be sent.
    pub old_value: Option<String>,
    /// `fieldId`: the id of a field; has to be sent.
    pub field_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl LayoutReplaceValues {
    /// With what has to be sent; the rest is left out.
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

/// Layout section.
#[non_exhaustive]
pub struct LayoutSection {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `fields`: a list.
    pub fields: Option<Vec<LayoutField>>,
    /// `isCustomSection`: whether it is custom section.
    pub is_custom_section: Option<bool>,
    /// `i18NLabel`: text.
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

/// Layout standard format, from `layouts().get_standard_format`.
#[non_exhaustive]
pub struct LayoutStandardFormat {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `fields`: a list.
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

/// Layout text field.
pub struct LayoutTextField {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isMandatory`: whether it is mandatory.
    pub is_mandatory: Option<bool>,
    /// `allowedValues`: one or more texts.
    pub allowed_values: Option<Vec<String>>,
    /// `defaultValue`: text.
    pub default_value: Option<String>,
    /// `sortBy`: one of `userDefined`, `alphabetical`.
    pub sort_by: Option<LayoutFieldSortBy>,
    /// `isNested`: whether it is nested.
    pub is_nested: Option<bool>,
    /// `restoreOnReplyValues`: one or more texts.
    pub restore_on_reply_values: Option<Vec<String>>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `maxLength`: a whole number.
    pub max_length: Option<i64>,
    /// `decimalPlaces`: a whole number.
    pub decimal_places: Option<i64>,
    /// `roundingPrecision`: a whole number.
    pub rounding_precision: Option<i64>,
    /// `roundingOption`: text.
    pub rounding_option: Option<String>,
    /// `isSystemMandatory`: whether it is system mandatory.
    pub is_system_mandatory: Option<bool>,
    /// `isRemovable`: whether it is removable.
    pub is_removable: Option<bool>,
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `isEncryptedField`: whether it is encrypted field.
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

/// Layout update, for `layouts().update`.
pub struct LayoutUpdate {
    /// `skipDeptAccessValidation`: yes or no.
    pub skip_dept_access_validation: Option<bool>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `layoutDisplayName`: text.
    pub layout_display_name: Option<String>,
    /// `module`: text.
    pub module: Option<String>,
    /// `isDefaultLayout`: whether it is default layout.
    pub is_default_layout: Option<bool>,
    /// `sections`: a list.
    pub sections: Option<Vec<Section>>,
    /// `layoutName`: text.
    pub layout_name: Option<String>,
    /// `layoutDesc`: text.
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

/// Layout update field, for `layouts().update_field`.
pub struct LayoutUpdateField {
    /// `allowedValues`: one or more texts.
    pub allowed_values: Option<Vec<String>>,
    /// `defaultValue`: text.
    pub default_value: Option<String>,
    /// `sortBy`: one of `userDefined`, `alphabetical`.
    pub sort_by: Option<LayoutFieldSortBy>,
    /// `isMandatory`: whether it is mandatory.
    pub is_mandatory: Option<bool>,
    /// `isNested`: whether it is nested.
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

/// Layout update field result, from `layouts().update_field`.
#[non_exhaustive]
pub struct LayoutUpdateFieldResult {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `isCustomField`: whether it is custom field.
    pub is_custom_field: Option<bool>,
    /// `i18NLabel`: text.
    pub i18_n_label: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `isEncryptedField`: whether it is encrypted field.
    pub is_encrypted_field: Option<bool>,
    /// `isTrackLastActivityTime`: whether it is track last activity time.
    pub is_track_last_activity_time: Option<bool>,
    /// `type`: one of the 20 words of [`shared::LayoutFieldType`].
    pub type_: Option<shared::LayoutFieldType>,
    /// `isMandatory`: whether it is mandatory.
    pub is_mandatory: Option<bool>,
    /// `maxLength`: a whole number.
    pub max_length: Option<i64>,
    /// `isRemovable`: whether it is removable.
    pub is_removable: Option<bool>,
    /// `isSystemMandatory`: whether it is system mandatory.
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

/// Section.
pub struct Section {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `fields`: a list.
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
    /// Layout feature flag, for `layouts().duplicate`.
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
    /// Layout field sort by.
    pub enum LayoutFieldSortBy {
        /// `userDefined`
        UserDefined = "userDefined",
        /// `alphabetical`
        Alphabetical = "alphabetical",
    }
}

open_enum! {
    /// Layout form status.
    pub enum LayoutFormStatus {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
    }
}

open_enum! {
    /// Layout status, for `layouts().list`.
    pub enum LayoutStatus {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `all`
        All = "all",
    }
}
