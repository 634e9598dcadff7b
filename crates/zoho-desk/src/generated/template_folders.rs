// Written by `cargo xtask codegen` from desk/v1/template_folders.toml of the catalogue; changes belong there.
//! Template folders.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut template_folders = desk.template_folders().list("4876876000000123456").stream();
//! while let Some(template_folder) = template_folders.next().await {
//!     println!("{:?}", template_folder?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET, &CREATE, &UPDATE, &REPLACE, &DELETE];

/// Template folders.
///
/// From [`Desk::template_folders`](crate::Desk::template_folders).
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
    /// `GET /api/v1/templateFolders`. Scopes `Desk.settings.READ` and `Desk.templates.READ`. Pages of
    /// up to 1000 items. Items that are removed while the list is read can make it miss as many
    /// others. Retried on transient failures.
    pub fn list(&self, department_id: impl Into<Id>) -> ListTemplateFolders {
        let mut request = self.client.request(&LIST);
        request.set_query("departmentId", department_id.into());
        ListTemplateFolders(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, ""),
            Paging::Offset { max: 1000 },
        ))
    }

    /// Gets a template folder.
    ///
    /// `GET /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.READ` and
    /// `Desk.templates.READ`. Retried on transient failures.
    pub fn get(&self, folder_id: impl Into<Id>) -> GetTemplateFolder {
        let request = self.client.request(&GET).segment(folder_id.into());
        GetTemplateFolder(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a template folder.
    ///
    /// `POST /api/v1/templateFolders`. Scopes `Desk.settings.CREATE` and `Desk.templates.CREATE`. Not
    /// retried when it may have been carried out.
    pub fn create(&self, body: &TemplateFolderCreate) -> CreateTemplateFolder {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateTemplateFolder(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a template folder.
    ///
    /// `PATCH /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Not retried when it may have been carried out.
    pub fn update(
        &self,
        folder_id: impl Into<Id>,
        body: &TemplateFolderUpdate,
    ) -> UpdateTemplateFolder {
        let request = self
            .client
            .request(&UPDATE)
            .segment(folder_id.into())
            .json_member("", body);
        UpdateTemplateFolder(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Replaces a template folder.
    ///
    /// `PUT /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.templates.UPDATE`. Retried on transient failures.
    pub fn replace(
        &self,
        folder_id: impl Into<Id>,
        body: &TemplateFolderUpdate,
    ) -> ReplaceTemplateFolder {
        let request = self
            .client
            .request(&REPLACE)
            .segment(folder_id.into())
            .json_member("", body);
        ReplaceTemplateFolder(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes a template folder.
    ///
    /// `DELETE /api/v1/templateFolders/{folder_id}`. Scopes `Desk.settings.DELETE` and
    /// `Desk.templates.DELETE`. Retried on transient failures.
    pub fn delete(&self, folder_id: impl Into<Id>) -> DeleteTemplateFolder {
        let request = self.client.request(&DELETE).segment(folder_id.into());
        DeleteTemplateFolder(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`TemplateFoldersClient::list`](crate::template_folders::TemplateFoldersClient::list).
    ListTemplateFolders => list TemplateFolder
}

impl ListTemplateFolders {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 1000, `1000` by
    /// default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=1000);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 1 to 4999, `1` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// What to return along with each item. Query parameter `include`, any of `smsTemplatesCount`,
    /// `emailTemplatesCount`.
    pub fn include(
        mut self,
        include: impl IntoIterator<Item = impl Into<TemplateFolderInclude>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<TemplateFolderInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`TemplateFoldersClient::get`](crate::template_folders::TemplateFoldersClient::get).
    GetTemplateFolder => TemplateFolder
}

call! {
    /// Returned by [`TemplateFoldersClient::create`](crate::template_folders::TemplateFoldersClient::create).
    CreateTemplateFolder => TemplateFolder
}

call! {
    /// Returned by [`TemplateFoldersClient::update`](crate::template_folders::TemplateFoldersClient::update).
    UpdateTemplateFolder => TemplateFolder
}

call! {
    /// Returned by [`TemplateFoldersClient::replace`](crate::template_folders::TemplateFoldersClient::replace).
    ReplaceTemplateFolder => TemplateFolder
}

call! {
    /// Returned by [`TemplateFoldersClient::delete`](crate::template_folders::TemplateFoldersClient::delete).
    DeleteTemplateFolder => ()
}

pub struct FolderAccessDetails {
    /// Required.
    pub teams: Option<Vec<Id>>,
    /// Required.
    pub roles: Option<Vec<Id>>,
    /// Required, one of `onlyMe`, `allAgents`, `restrictedAccess`.
    pub type_: Option<FolderAccessDetailsType>,
    /// Required.
    pub roles_and_subordinates: Option<Vec<Id>>,
    /// Required.
    pub agents: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl FolderAccessDetails {
    /// Creates it with the required fields; the others are left out.
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

/// Returned by `template_folders().list`, `template_folders().get`, `template_folders().create`
/// and others.
#[non_exhaustive]
pub struct TemplateFolder {
    pub folder_desc: Option<String>,
    pub modified_on: Option<DateTime>,
    pub created_by: Option<Id>,
    pub folder_access_details: Option<TemplateFolderAccessDetails>,
    pub department_id: Option<Id>,
    pub modified_by: Option<Id>,
    pub folder_name: Option<String>,
    /// One of `CUSTOM_FOLDER`, `DEFAULT_FOLDER`.
    pub category: Option<TemplateFolderCategory>,
    pub created_on: Option<DateTime>,
    pub folder_id: Option<Id>,
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

#[non_exhaustive]
pub struct TemplateFolderAccessDetails {
    pub teams: Option<Vec<Id>>,
    pub roles: Option<Vec<Id>>,
    /// One of `onlyMe`, `allAgents`, `restrictedAccess`.
    pub type_: Option<FolderAccessDetailsType>,
    pub roles_and_subordinates: Option<Vec<Id>>,
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

/// Sent by `template_folders().create`.
pub struct TemplateFolderCreate {
    pub folder_desc: Option<String>,
    /// Required.
    pub folder_access_details: Option<FolderAccessDetails>,
    /// Required.
    pub department_id: Option<Id>,
    /// Required.
    pub folder_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl TemplateFolderCreate {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `template_folders().update`, `template_folders().replace`.
pub struct TemplateFolderUpdate {
    pub folder_desc: Option<String>,
    pub folder_access_details: Option<FolderAccessDetails>,
    pub department_id: Option<Id>,
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

#[non_exhaustive]
pub struct TemplatesCount {
    /// One of `Email`, `SMS`.
    pub template_type: Option<TemplateType>,
    pub count: Option<TemplatesCountByModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type TemplatesCount {
    "templateType" => template_type,
    "count" => count;
    extra
});

#[non_exhaustive]
pub struct TemplatesCountByModule {
    pub tickets: Option<i64>,
    pub calls: Option<i64>,
    pub solutions: Option<i64>,
    pub accounts: Option<i64>,
    pub tasks: Option<i64>,
    pub contacts: Option<i64>,
    pub events: Option<i64>,
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
    pub enum TemplateFolderCategory {
        /// `CUSTOM_FOLDER`
        CustomFolder = "CUSTOM_FOLDER",
        /// `DEFAULT_FOLDER`
        DefaultFolder = "DEFAULT_FOLDER",
    }
}

open_enum! {
    /// Sent by `template_folders().list`.
    pub enum TemplateFolderInclude {
        /// `smsTemplatesCount`
        SmsTemplatesCount = "smsTemplatesCount",
        /// `emailTemplatesCount`
        EmailTemplatesCount = "emailTemplatesCount",
    }
}

open_enum! {
    pub enum TemplateType {
        /// `Email`
        Email = "Email",
        /// `SMS`
        Sms = "SMS",
    }
}
