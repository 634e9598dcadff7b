// Written by `cargo xtask codegen` from xtask/catalog/desk/template_folders.toml; changes belong there.
//! Template folders.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut template_folders = desk.template_folders().list("4876876000000123456").stream();
//! while let Some(template_folder) = template_folders.next().await {
//!     println!("{:?}", template_folder?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum, wire,
};

use crate::Desk;

/// `GET /api/v1/templateFolders`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static LIST: Operation = Operation::get(
    "desk.template_folders.list",
    "/api/{version}/templateFolders",
)
.scopes(&["Desk.settings.READ", "Desk.templates.READ"])
.most(5_000, "narrow the list with `departmentId`");

/// `GET /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.READ` and `Desk.templates.READ`.
pub static GET: Operation = Operation::get(
    "desk.template_folders.get",
    "/api/{version}/templateFolders/{folder_id}",
)
.scopes(&["Desk.settings.READ", "Desk.templates.READ"]);

/// `POST /api/v1/templateFolders`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`.
pub static CREATE: Operation = Operation::post(
    "desk.template_folders.create",
    "/api/{version}/templateFolders",
)
.scopes(&["Desk.settings.CREATE", "Desk.templates.CREATE"]);

/// `PATCH /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.UPDATE` and `Desk.templates.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.template_folders.update",
    "/api/{version}/templateFolders/{folder_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.templates.UPDATE"]);

/// `PUT /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.UPDATE` and `Desk.templates.UPDATE`.
pub static REPLACE: Operation = Operation::put(
    "desk.template_folders.replace",
    "/api/{version}/templateFolders/{folder_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.templates.UPDATE"]);

/// `DELETE /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.DELETE` and `Desk.templates.DELETE`.
pub static DELETE: Operation = Operation::delete(
    "desk.template_folders.delete",
    "/api/{version}/templateFolders/{folder_id}",
)
.scopes(&["Desk.settings.DELETE", "Desk.templates.DELETE"]);

/// Template folders.
///
/// From [`Desk::template_folders`](crate::Desk::template_folders); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct TemplateFoldersClient {
    client: Client,
}

impl Desk {
    /// Template folders.
    #[must_use]
    pub fn template_folders(&self) -> TemplateFoldersClient {
        TemplateFoldersClient {
            client: self.client().clone(),
        }
    }
}

impl TemplateFoldersClient {
    /// Lists template folders.
    ///
    /// `GET /api/v1/templateFolders`. Scopes `Desk.settings.READ` and `Desk.templates.READ`. Comes in
    /// pages of up to 1000. Where items are removed while it is read, as many others can be missed.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    pub fn list(&self, department_id: impl Into<Id>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, ""),
            Paging::Offset { max: 1000 },
        ))
    }

    /// Gets a template folder.
    ///
    /// `GET /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.templates.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, folder_id: impl Into<Id>) -> Call<TemplateFolder> {
        let request = self.client.request(&GET).segment(folder_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a template folder.
    ///
    /// `POST /api/v1/templateFolders`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &TemplateFolderCreate) -> Call<TemplateFolder> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a template folder.
    ///
    /// `PATCH /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(
        &self,
        folder_id: impl Into<Id>,
        body: &TemplateFolderUpdate,
    ) -> Call<TemplateFolder> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(folder_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Replaces a template folder.
    ///
    /// `PUT /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn replace(
        &self,
        folder_id: impl Into<Id>,
        body: &TemplateFolderUpdate,
    ) -> Call<TemplateFolder> {
        let request = self
            .client
            .request(&REPLACE)
            .segment(folder_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes a template folder.
    ///
    /// `DELETE /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.templates.DELETE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete(&self, folder_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&DELETE).segment(folder_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `template_folders().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<TemplateFolder>);

impl ListCall {
    /// How many come at a time, from 1 to 1000; `1000` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=1000);
        self
    }

    /// The place of the first one that comes, from 1 to 4999; `1` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// What comes along: `smsTemplatesCount`, `emailTemplatesCount`. Query parameter `include`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TemplateFolderInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<TemplateFolderInclude>(include).join(","),
        );
        self
    }
}

call!(ListCall => list TemplateFolder);

/// Folder access details.
pub struct FolderAccessDetails {
    /// `teams`: one or more ids; has to be sent.
    pub teams: Option<Vec<Id>>,
    /// `roles`: one or more ids; has to be sent.
    pub roles: Option<Vec<Id>>,
    /// `type`: one of `onlyMe`, `allAgents`, `restrictedAccess`; has to be sent.
    pub type_: Option<FolderAccessDetailsType>,
    /// `rolesAndSubordinates`: one or more ids; has to be sent.
    pub roles_and_subordinates: Option<Vec<Id>>,
    /// `agents`: one or more ids; has to be sent.
    pub agents: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FolderAccessDetails {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        teams: impl IntoIterator<Item = impl Into<Id>>,
        roles: impl IntoIterator<Item = impl Into<Id>>,
        type_: impl Into<FolderAccessDetailsType>,
        roles_and_subordinates: impl IntoIterator<Item = impl Into<Id>>,
        agents: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        Self {
            teams: Some(teams.into_iter().map(Into::into).collect()),
            roles: Some(roles.into_iter().map(Into::into).collect()),
            type_: Some(type_.into()),
            roles_and_subordinates: Some(
                roles_and_subordinates.into_iter().map(Into::into).collect(),
            ),
            agents: Some(agents.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type FolderAccessDetails {
    "teams" => teams,
    "roles" => roles,
    "type" => type_,
    "rolesAndSubordinates" => roles_and_subordinates,
    "agents" => agents;
    extra
});

/// Template folder, from `template_folders().list`, `template_folders().get`,
/// `template_folders().create`, ….
#[non_exhaustive]
pub struct TemplateFolder {
    /// `folderDesc`: text.
    pub folder_desc: Option<String>,
    /// `modifiedOn`: a moment with its offset.
    pub modified_on: Option<DateTime>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `folderAccessDetails`: an object.
    pub folder_access_details: Option<TemplateFolderAccessDetails>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `folderName`: text.
    pub folder_name: Option<String>,
    /// `category`: one of `CUSTOM_FOLDER`, `DEFAULT_FOLDER`.
    pub category: Option<TemplateFolderCategory>,
    /// `createdOn`: a moment with its offset.
    pub created_on: Option<DateTime>,
    /// `folderId`: the id of a folder.
    pub folder_id: Option<Id>,
    /// `templatesCount`: a list.
    pub templates_count: Option<Vec<TemplatesCount>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TemplateFolder {
    "folderDesc" => folder_desc,
    "modifiedOn" => modified_on,
    "createdBy" => created_by,
    "folderAccessDetails" => folder_access_details,
    "departmentId" => department_id,
    "modifiedBy" => modified_by,
    "folderName" => folder_name,
    "category" => category,
    "createdOn" => created_on,
    "folderId" => folder_id,
    "templatesCount" => templates_count;
    extra
});

/// Template folder access details.
#[non_exhaustive]
pub struct TemplateFolderAccessDetails {
    /// `teams`: one or more ids.
    pub teams: Option<Vec<Id>>,
    /// `roles`: one or more ids.
    pub roles: Option<Vec<Id>>,
    /// `type`: one of `onlyMe`, `allAgents`, `restrictedAccess`.
    pub type_: Option<FolderAccessDetailsType>,
    /// `rolesAndSubordinates`: one or more ids.
    pub roles_and_subordinates: Option<Vec<Id>>,
    /// `agents`: one or more ids.
    pub agents: Option<Vec<Id>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TemplateFolderAccessDetails {
    "teams" => teams,
    "roles" => roles,
    "type" => type_,
    "rolesAndSubordinates" => roles_and_subordinates,
    "agents" => agents;
    extra
});

/// Template folder create, for `template_folders().create`.
pub struct TemplateFolderCreate {
    /// `folderDesc`: text.
    pub folder_desc: Option<String>,
    /// `folderAccessDetails`: an object; has to be sent.
    pub folder_access_details: Option<FolderAccessDetails>,
    /// `departmentId`: the id of a department; has to be sent.
    pub department_id: Option<Id>,
    /// `folderName`: text; has to be sent.
    pub folder_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TemplateFolderCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        folder_access_details: FolderAccessDetails,
        department_id: impl Into<Id>,
        folder_name: impl Into<String>,
    ) -> Self {
        Self {
            folder_access_details: Some(folder_access_details),
            department_id: Some(department_id.into()),
            folder_name: Some(folder_name.into()),
            ..Self::default()
        }
    }
}

object!(type TemplateFolderCreate {
    "folderDesc" => folder_desc,
    "folderAccessDetails" => folder_access_details,
    "departmentId" => department_id,
    "folderName" => folder_name;
    extra
});

/// Template folder update, for `template_folders().update`, `template_folders().replace`.
pub struct TemplateFolderUpdate {
    /// `folderDesc`: text.
    pub folder_desc: Option<String>,
    /// `folderAccessDetails`: an object.
    pub folder_access_details: Option<FolderAccessDetails>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// `folderName`: text.
    pub folder_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type TemplateFolderUpdate {
    "folderDesc" => folder_desc,
    "folderAccessDetails" => folder_access_details,
    "departmentId" => department_id,
    "folderName" => folder_name;
    extra
});

/// Templates count.
#[non_exhaustive]
pub struct TemplatesCount {
    /// `templateType`: one of `Email`, `SMS`.
    pub template_type: Option<TemplateType>,
    /// `count`: an object.
    pub count: Option<TemplatesCountByModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TemplatesCount {
    "templateType" => template_type,
    "count" => count;
    extra
});

/// Templates count by module.
#[non_exhaustive]
pub struct TemplatesCountByModule {
    /// `tickets`: a whole number.
    pub tickets: Option<i64>,
    /// `calls`: a whole number.
    pub calls: Option<i64>,
    /// `solutions`: a whole number.
    pub solutions: Option<i64>,
    /// `accounts`: a whole number.
    pub accounts: Option<i64>,
    /// `tasks`: a whole number.
    pub tasks: Option<i64>,
    /// `contacts`: a whole number.
    pub contacts: Option<i64>,
    /// `events`: a whole number.
    pub events: Option<i64>,
    /// `products`: a whole number.
    pub products: Option<i64>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TemplatesCountByModule {
    "tickets" => tickets,
    "calls" => calls,
    "solutions" => solutions,
    "accounts" => accounts,
    "tasks" => tasks,
    "contacts" => contacts,
    "events" => events,
    "products" => products;
    extra
});

open_enum! {
    /// Folder access details type.
    pub enum FolderAccessDetailsType {
        /// `onlyMe`
        OnlyMe = "onlyMe",
        /// `allAgents`
        AllAgents = "allAgents",
        /// `restrictedAccess`
        RestrictedAccess = "restrictedAccess",
    }
}

open_enum! {
    /// Template folder category.
    pub enum TemplateFolderCategory {
        /// `CUSTOM_FOLDER`
        CustomFolder = "CUSTOM_FOLDER",
        /// `DEFAULT_FOLDER`
        DefaultFolder = "DEFAULT_FOLDER",
    }
}

open_enum! {
    /// Template folder include, for `template_folders().list`.
    pub enum TemplateFolderInclude {
        /// `smsTemplatesCount`
        SmsTemplatesCount = "smsTemplatesCount",
        /// `emailTemplatesCount`
        EmailTemplatesCount = "emailTemplatesCount",
    }
}

open_enum! {
    /// Template type.
    pub enum TemplateType {
        /// `Email`
        Email = "Email",
        /// `SMS`
        Sms = "SMS",
    }
}
