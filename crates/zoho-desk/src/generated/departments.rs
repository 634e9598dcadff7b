// Written by `cargo xtask codegen` from desk/v1/departments.toml of the catalogue; changes belong there.
//! The departments of the portal.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut departments = desk.departments().list().stream();
//! while let Some(department) = departments.next().await {
//!     println!("{:?}", department?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::body::{Multipart, Part};
use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/departments`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.departments.list", "/api/{version}/departments")
    .scopes(&[
        "Desk.basic.READ",
        "Desk.departments.READ",
        "Desk.settings.READ",
    ])
    .most(
        5_000,
        "narrow the list with `chatStatus`, `searchStr`, `isEnabled`",
    );

/// `GET /api/v1/departments/{department_id}`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and `Desk.settings.READ`.
pub static GET: Operation = Operation::get(
    "desk.departments.get",
    "/api/{version}/departments/{department_id}",
)
.scopes(&[
    "Desk.basic.READ",
    "Desk.departments.READ",
    "Desk.settings.READ",
]);

/// `POST /api/v1/departments`. Scopes `Desk.basic.CREATE`, `Desk.departments.CREATE` and `Desk.settings.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.departments.create", "/api/{version}/departments").scopes(&[
        "Desk.basic.CREATE",
        "Desk.departments.CREATE",
        "Desk.settings.CREATE",
    ]);

/// `PATCH /api/v1/departments/{department_id}`. Scopes `Desk.basic.UPDATE`, `Desk.departments.UPDATE` and `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.departments.update",
    "/api/{version}/departments/{department_id}",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.departments.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `GET /api/v1/departments/count`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and `Desk.settings.READ`.
pub static COUNT: Operation =
    Operation::get("desk.departments.count", "/api/{version}/departments/count").scopes(&[
        "Desk.basic.READ",
        "Desk.departments.READ",
        "Desk.settings.READ",
    ]);

/// `POST /api/v1/departments/{department_id}/associateAgents`. Scopes `Desk.basic.UPDATE`, `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`.
pub static ASSOCIATE_AGENTS: Operation = Operation::post(
    "desk.departments.associate_agents",
    "/api/{version}/departments/{department_id}/associateAgents",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.permissions.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `GET /api/v1/departments/checkExists`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and `Desk.settings.READ`.
pub static CHECK_EXISTS: Operation = Operation::get(
    "desk.departments.check_exists",
    "/api/{version}/departments/checkExists",
)
.scopes(&[
    "Desk.basic.READ",
    "Desk.departments.READ",
    "Desk.settings.READ",
]);

/// `DELETE /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.UPDATE`, `Desk.departments.UPDATE` and `Desk.settings.UPDATE`.
pub static DELETE_LOGO: Operation = Operation::delete(
    "desk.departments.delete_logo",
    "/api/{version}/departments/{department_id}/logo",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.departments.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `POST /api/v1/departments/{department_id}/disable`. Scopes `Desk.basic.UPDATE`, `Desk.departments.UPDATE` and `Desk.settings.UPDATE`.
pub static DISABLE: Operation = Operation::post(
    "desk.departments.disable",
    "/api/{version}/departments/{department_id}/disable",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.departments.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `POST /api/v1/departments/{department_id}/dissociateAgents`. Scopes `Desk.basic.UPDATE`, `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`.
pub static DISSOCIATE_AGENTS: Operation = Operation::post(
    "desk.departments.dissociate_agents",
    "/api/{version}/departments/{department_id}/dissociateAgents",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.permissions.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `GET /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and `Desk.settings.READ`.
pub static DOWNLOAD_LOGO: Operation = Operation::get(
    "desk.departments.download_logo",
    "/api/{version}/departments/{department_id}/logo",
)
.scopes(&[
    "Desk.basic.READ",
    "Desk.departments.READ",
    "Desk.settings.READ",
]);

/// `POST /api/v1/departments/{department_id}/enable`. Scopes `Desk.basic.UPDATE`, `Desk.departments.UPDATE` and `Desk.settings.UPDATE`.
pub static ENABLE: Operation = Operation::post(
    "desk.departments.enable",
    "/api/{version}/departments/{department_id}/enable",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.departments.UPDATE",
    "Desk.settings.UPDATE",
]);

/// `GET /api/v1/departments/{department_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ` and `Desk.settings.READ`.
pub static LIST_AGENTS: Operation = Operation::get(
    "desk.departments.list_agents",
    "/api/{version}/departments/{department_id}/agents",
)
.scopes(&["Desk.agents.READ", "Desk.basic.READ", "Desk.settings.READ"])
.most(
    5_000,
    "narrow the list with `fieldName`, `searchStr`, `isLightAgent`",
);

/// `GET /api/v1/departments/{department_id}/associableAgents`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static LIST_ASSOCIABLE_AGENTS: Operation = Operation::get(
    "desk.departments.list_associable_agents",
    "/api/{version}/departments/{department_id}/associableAgents",
)
.scopes(&["Desk.settings.READ", "Desk.basic.READ"])
.most(
    5_000,
    "narrow the list with `status`, `searchStr`, `fieldName`",
);

/// `GET /api/v1/departmentsByIds`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and `Desk.settings.READ`.
pub static LIST_BY_IDS: Operation = Operation::get(
    "desk.departments.list_by_ids",
    "/api/{version}/departmentsByIds",
)
.scopes(&[
    "Desk.basic.READ",
    "Desk.departments.READ",
    "Desk.settings.READ",
]);

/// `GET /api/v1/myDepartments`. Scopes `Desk.settings.READ` and `Desk.basic.READ`.
pub static LIST_MINE: Operation =
    Operation::get("desk.departments.list_mine", "/api/{version}/myDepartments")
        .scopes(&["Desk.settings.READ", "Desk.basic.READ"]);

/// `POST /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.UPDATE`, `Desk.departments.UPDATE` and `Desk.settings.UPDATE`.
pub static UPLOAD_LOGO: Operation = Operation::post(
    "desk.departments.upload_logo",
    "/api/{version}/departments/{department_id}/logo",
)
.scopes(&[
    "Desk.basic.UPDATE",
    "Desk.departments.UPDATE",
    "Desk.settings.UPDATE",
]);

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &COUNT,
    &ASSOCIATE_AGENTS,
    &CHECK_EXISTS,
    &DELETE_LOGO,
    &DISABLE,
    &DISSOCIATE_AGENTS,
    &DOWNLOAD_LOGO,
    &ENABLE,
    &LIST_AGENTS,
    &LIST_ASSOCIABLE_AGENTS,
    &LIST_BY_IDS,
    &LIST_MINE,
    &UPLOAD_LOGO,
];

/// The departments of the portal.
///
/// From [`Desk::departments`](crate::Desk::departments).
#[derive(Debug, Clone)]
pub struct DepartmentsClient {
    client: Client,
}

impl Desk {
    /// The departments of the portal.
    #[must_use]
    pub fn departments(&self) -> DepartmentsClient {
        DepartmentsClient {
            client: self.client().clone(),
        }
    }
}

impl DepartmentsClient {
    /// Lists departments.
    ///
    /// `GET /api/v1/departments`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and
    /// `Desk.settings.READ`. Pages of up to 200 items. Items that are removed while the list is read
    /// can make it miss as many others. Retried on transient failures.
    pub fn list(&self) -> ListDepartments {
        ListDepartments(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Gets a department.
    ///
    /// `GET /api/v1/departments/{department_id}`. Scopes `Desk.basic.READ`, `Desk.departments.READ`
    /// and `Desk.settings.READ`. Retried on transient failures.
    pub fn get(&self, department_id: impl Into<Id>) -> GetDepartment {
        let request = self.client.request(&GET).segment(department_id.into());
        GetDepartment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a department.
    ///
    /// `POST /api/v1/departments`. Scopes `Desk.basic.CREATE`, `Desk.departments.CREATE` and
    /// `Desk.settings.CREATE`. Not retried when it may have been carried out.
    pub fn create(&self, body: &DepartmentInput) -> CreateDepartment {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateDepartment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a department.
    ///
    /// `PATCH /api/v1/departments/{department_id}`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn update(&self, department_id: impl Into<Id>, body: &DepartmentInput) -> UpdateDepartment {
        let request = self
            .client
            .request(&UPDATE)
            .segment(department_id.into())
            .json_member("", body);
        UpdateDepartment(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Counts departments.
    ///
    /// `GET /api/v1/departments/count`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn count(&self) -> CountDepartments {
        CountDepartments(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| decode::one(body, "count"),
        ))
    }

    /// Associates the agents of a department.
    ///
    /// `POST /api/v1/departments/{department_id}/associateAgents`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn associate_agents(
        &self,
        department_id: impl Into<Id>,
        agent_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> AssociateDepartmentAgents {
        let request = self
            .client
            .request(&ASSOCIATE_AGENTS)
            .segment(department_id.into())
            .json_member("agentIds", &json::owned::<Id>(agent_ids));
        AssociateDepartmentAgents(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Tells whether a department of a name exists.
    ///
    /// `GET /api/v1/departments/checkExists`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn check_exists(&self, department_name: impl AsRef<str>) -> CheckDepartmentExists {
        let mut request = self.client.request(&CHECK_EXISTS);
        request.set_query("departmentName", department_name);
        CheckDepartmentExists(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Deletes the logo of a department.
    ///
    /// `DELETE /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Retried on transient failures.
    pub fn delete_logo(&self, department_id: impl Into<Id>) -> DeleteDepartmentLogo {
        let request = self
            .client
            .request(&DELETE_LOGO)
            .segment(department_id.into());
        DeleteDepartmentLogo(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Disables a department.
    ///
    /// `POST /api/v1/departments/{department_id}/disable`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn disable(
        &self,
        department_id: impl Into<Id>,
        body: &DepartmentDisable,
    ) -> DisableDepartment {
        let request = self
            .client
            .request(&DISABLE)
            .segment(department_id.into())
            .json_member("", body);
        DisableDepartment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Dissociates the agents of a department.
    ///
    /// `POST /api/v1/departments/{department_id}/dissociateAgents`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn dissociate_agents(
        &self,
        department_id: impl Into<Id>,
        agent_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> DissociateDepartmentAgents {
        let request = self
            .client
            .request(&DISSOCIATE_AGENTS)
            .segment(department_id.into())
            .json_member("agentIds", &json::owned::<Id>(agent_ids));
        DissociateDepartmentAgents(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Downloads the logo of a department.
    ///
    /// `GET /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.READ`,
    /// `Desk.departments.READ` and `Desk.settings.READ`. Retried on transient failures.
    pub fn download_logo(&self, department_id: impl Into<Id>) -> DownloadDepartmentLogo {
        let request = self
            .client
            .request(&DOWNLOAD_LOGO)
            .segment(department_id.into());
        DownloadDepartmentLogo(Call::new(self.client.clone(), request, decode::file))
    }

    /// Enables a department.
    ///
    /// `POST /api/v1/departments/{department_id}/enable`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn enable(&self, department_id: impl Into<Id>) -> EnableDepartment {
        let request = self.client.request(&ENABLE).segment(department_id.into());
        EnableDepartment(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists the agents of a department.
    ///
    /// `GET /api/v1/departments/{department_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ`
    /// and `Desk.settings.READ`. Pages of up to 200 items. Items that are removed while the list is
    /// read can make it miss as many others. Retried on transient failures.
    pub fn list_agents(&self, department_id: impl Into<Id>) -> ListDepartmentAgents {
        let request = self
            .client
            .request(&LIST_AGENTS)
            .segment(department_id.into());
        ListDepartmentAgents(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Lists the associable agents of a department.
    ///
    /// `GET /api/v1/departments/{department_id}/associableAgents`. Scopes `Desk.settings.READ` and
    /// `Desk.basic.READ`. Pages of up to 100 items. Items that are removed while the list is read can
    /// make it miss as many others. Retried on transient failures.
    pub fn list_associable_agents(
        &self,
        department_id: impl Into<Id>,
    ) -> ListDepartmentAssociableAgents {
        let request = self
            .client
            .request(&LIST_ASSOCIABLE_AGENTS)
            .segment(department_id.into());
        ListDepartmentAssociableAgents(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists departments by ids.
    ///
    /// `GET /api/v1/departmentsByIds`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and
    /// `Desk.settings.READ`. Retried on transient failures.
    pub fn list_by_ids(
        &self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> ListDepartmentsByIds {
        let mut request = self.client.request(&LIST_BY_IDS);
        request.set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        ListDepartmentsByIds(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Lists the user's own departments.
    ///
    /// `GET /api/v1/myDepartments`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Retried on
    /// transient failures.
    pub fn list_mine(&self) -> ListMyDepartment {
        ListMyDepartment(List::new(
            self.client.clone(),
            self.client.request(&LIST_MINE),
            |_, body| decode::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Uploads the logo of a department.
    ///
    /// `POST /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Not retried when it may have been carried
    /// out.
    pub fn upload_logo(
        &self,
        department_id: impl Into<Id>,
        department_logo: Part,
    ) -> UploadDepartmentLogo {
        let request = self
            .client
            .request(&UPLOAD_LOGO)
            .segment(department_id.into())
            .multipart(Multipart::new().part("departmentLogo", department_logo));
        UploadDepartmentLogo(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`DepartmentsClient::list`](crate::departments::DepartmentsClient::list).
    ListDepartments => list Department
}

impl ListDepartments {
    /// Query parameter `chatStatus`, one of `AVAILABLE`, `DISABLED`, `NOT_CREATED`, `${UNAVAILABLE}`.
    pub fn chat_status(mut self, chat_status: impl Into<DepartmentChatStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("chatStatus", chat_status.into());
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Query parameter `isEnabled`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isEnabled", is_enabled.to_string());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`DepartmentsClient::get`](crate::departments::DepartmentsClient::get).
    GetDepartment => Department
}

call! {
    /// Returned by [`DepartmentsClient::create`](crate::departments::DepartmentsClient::create).
    CreateDepartment => Department
}

call! {
    /// Returned by [`DepartmentsClient::update`](crate::departments::DepartmentsClient::update).
    UpdateDepartment => Department
}

call! {
    /// Returned by [`DepartmentsClient::count`](crate::departments::DepartmentsClient::count).
    CountDepartments => i64
}

impl CountDepartments {
    /// Query parameter `isEnabled`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isEnabled", is_enabled.to_string());
        self
    }
}

call! {
    /// Returned by [`DepartmentsClient::associate_agents`](crate::departments::DepartmentsClient::associate_agents).
    AssociateDepartmentAgents => ()
}

call! {
    /// Returned by [`DepartmentsClient::check_exists`](crate::departments::DepartmentsClient::check_exists).
    CheckDepartmentExists => DepartmentExistence
}

call! {
    /// Returned by [`DepartmentsClient::delete_logo`](crate::departments::DepartmentsClient::delete_logo).
    DeleteDepartmentLogo => ()
}

call! {
    /// Returned by [`DepartmentsClient::disable`](crate::departments::DepartmentsClient::disable).
    DisableDepartment => ()
}

call! {
    /// Returned by [`DepartmentsClient::dissociate_agents`](crate::departments::DepartmentsClient::dissociate_agents).
    DissociateDepartmentAgents => ()
}

call! {
    /// Returned by [`DepartmentsClient::download_logo`](crate::departments::DepartmentsClient::download_logo).
    DownloadDepartmentLogo => file
}

impl DownloadDepartmentLogo {
    /// Query parameter `fileSize`, one of `ACTUAL`, `THUMBNAIL`.
    pub fn file_size(mut self, file_size: impl Into<shared::FileSize>) -> Self {
        self.0.request_mut().set_query("fileSize", file_size.into());
        self
    }
}

call! {
    /// Returned by [`DepartmentsClient::enable`](crate::departments::DepartmentsClient::enable).
    EnableDepartment => ()
}

call! {
    /// Returned by [`DepartmentsClient::list_agents`](crate::departments::DepartmentsClient::list_agents).
    ListDepartmentAgents => list shared::Agent
}

impl ListDepartmentAgents {
    /// Query parameter `fieldName`, one of `firstName`, `lastName`, `emailId`, `name`.
    pub fn field_name(mut self, field_name: impl Into<shared::FieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Query parameter `isLightAgent`.
    pub fn is_light_agent(mut self, is_light_agent: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isLightAgent", is_light_agent.to_string());
        self
    }

    /// The sort direction. Query parameter `sortOrder`, one of `asc`, `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::AgentSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sortOrder", sort_order.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 200.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `isConfirmed`.
    pub fn is_confirmed(mut self, is_confirmed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isConfirmed", is_confirmed.to_string());
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `DISABLED`.
    pub fn status(mut self, status: impl Into<shared::DepartmentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`DepartmentsClient::list_associable_agents`](crate::departments::DepartmentsClient::list_associable_agents).
    ListDepartmentAssociableAgents => list AssociableAgent
}

impl ListDepartmentAssociableAgents {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `DISABLED`.
    pub fn status(mut self, status: impl Into<shared::DepartmentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Query parameter `fieldName`, one of `firstName`, `lastName`, `emailId`, `name`.
    pub fn field_name(mut self, field_name: impl Into<shared::FieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
        self
    }

    /// The sort direction. Query parameter `sortOrder`, one of `asc`, `desc`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::AgentSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sortOrder", sort_order.into());
        self
    }
}

call! {
    /// Returned by [`DepartmentsClient::list_by_ids`](crate::departments::DepartmentsClient::list_by_ids).
    ListDepartmentsByIds => list Department
}

call! {
    /// Returned by [`DepartmentsClient::list_mine`](crate::departments::DepartmentsClient::list_mine).
    ListMyDepartment => list MyDepartment
}

impl ListMyDepartment {
    /// Query parameter `isEnabled`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isEnabled", is_enabled.to_string());
        self
    }

    /// Query parameter `chatStatus`, one of `AVAILABLE`, `DISABLED`, `NOT_CREATED`, `${UNAVAILABLE}`.
    pub fn chat_status(mut self, chat_status: impl Into<DepartmentChatStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("chatStatus", chat_status.into());
        self
    }
}

call! {
    /// Returned by [`DepartmentsClient::upload_logo`](crate::departments::DepartmentsClient::upload_logo).
    UploadDepartmentLogo => ()
}

/// Returned by `departments().list_associable_agents`.
#[non_exhaustive]
pub struct AssociableAgent {
    pub id: Option<Id>,
    pub last_name: Option<String>,
    pub extn: Option<String>,
    pub role_id: Option<Id>,
    pub mobile: Option<String>,
    pub email_id: Option<String>,
    pub zuid: Option<Id>,
    pub associated_department_ids: Option<Vec<Id>>,
    pub photo_url: Option<String>,
    pub first_name: Option<String>,
    pub phone: Option<String>,
    pub profile_id: Option<Id>,
    pub channel_expert: Option<Vec<String>>,
    /// One of `AgentPublic`, `AgentPersonal`, `AgentTeamPersonal`, `Admin`, `Custom`, `Light`.
    pub role_permission_type: Option<shared::RolePermissionType>,
    pub is_confirmed: Option<bool>,
    pub about_info: Option<String>,
    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<shared::AgentCreateStatus>,
    pub is_zia_agent: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type AssociableAgent {
    "id" => id,
    "lastName" => last_name,
    "extn" => extn,
    "roleId" => role_id,
    "mobile" => mobile,
    "emailId" => email_id,
    "zuid" => zuid,
    "associatedDepartmentIds" => associated_department_ids,
    "photoURL" => photo_url,
    "firstName" => first_name,
    "phone" => phone,
    "profileId" => profile_id,
    "channelExpert" => channel_expert,
    "rolePermissionType" => role_permission_type,
    "isConfirmed" => is_confirmed,
    "aboutInfo" => about_info,
    "status" => status,
    "isZiaAgent" => is_zia_agent;
    extra
});

/// Returned by `departments().list`, `departments().get`, `departments().create` and others.
#[non_exhaustive]
pub struct Department {
    pub id: Option<Id>,
    pub is_assign_to_team_enabled: Option<bool>,
    /// One of `AVAILABLE`, `DISABLED`, `NOT_CREATED`.
    pub chat_status: Option<shared::MyDepartmentChatStatus>,
    pub has_logo: Option<bool>,
    pub sanitized_name: Option<String>,
    pub is_visible_in_customer_portal: Option<bool>,
    pub creator_id: Option<Id>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub is_enabled: Option<bool>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub name_in_customer_portal: Option<String>,
    pub associated_agent_ids: Option<Vec<Id>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Department {
    "id" => id,
    "isAssignToTeamEnabled" => is_assign_to_team_enabled,
    "chatStatus" => chat_status,
    "hasLogo" => has_logo,
    "sanitizedName" => sanitized_name,
    "isVisibleInCustomerPortal" => is_visible_in_customer_portal,
    "creatorId" => creator_id,
    "description" => description,
    "isDefault" => is_default,
    "isEnabled" => is_enabled,
    "name" => name,
    "createdTime" => created_time,
    "nameInCustomerPortal" => name_in_customer_portal,
    "associatedAgentIds" => associated_agent_ids;
    extra
});

/// Sent by `departments().disable`.
pub struct DepartmentDisable {
    pub email_new_department: Option<Id>,
    pub agent_new_department: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DepartmentDisable {
    "emailNewDepartment" => email_new_department,
    "agentNewDepartment" => agent_new_department;
    extra
});

/// Returned by `departments().check_exists`.
#[non_exhaustive]
pub struct DepartmentExistence {
    pub is_department_name_exist: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DepartmentExistence {
    "isDepartmentNameExist" => is_department_name_exist;
    extra
});

/// Sent by `departments().create`, `departments().update`.
pub struct DepartmentInput {
    pub is_assign_to_team_enabled: Option<bool>,
    pub name_in_customer_portal: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub is_visible_in_customer_portal: Option<bool>,
    pub associated_agent_ids: Option<Vec<Id>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DepartmentInput {
    "isAssignToTeamEnabled" => is_assign_to_team_enabled,
    "nameInCustomerPortal" => name_in_customer_portal,
    "name" => name,
    "description" => description,
    "isVisibleInCustomerPortal" => is_visible_in_customer_portal,
    "associatedAgentIds" => associated_agent_ids;
    extra
});

/// Returned by `departments().list_mine`.
#[non_exhaustive]
pub struct MyDepartment {
    pub id: Option<Id>,
    pub is_assign_to_team_enabled: Option<bool>,
    /// One of `AVAILABLE`, `DISABLED`, `NOT_CREATED`.
    pub chat_status: Option<shared::MyDepartmentChatStatus>,
    pub has_logo: Option<bool>,
    pub sanitized_name: Option<String>,
    pub is_visible_in_customer_portal: Option<bool>,
    pub creator_id: Option<Id>,
    pub description: Option<String>,
    pub is_default: Option<bool>,
    pub is_enabled: Option<bool>,
    pub name: Option<String>,
    pub created_time: Option<DateTime>,
    pub name_in_customer_portal: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type MyDepartment {
    "id" => id,
    "isAssignToTeamEnabled" => is_assign_to_team_enabled,
    "chatStatus" => chat_status,
    "hasLogo" => has_logo,
    "sanitizedName" => sanitized_name,
    "isVisibleInCustomerPortal" => is_visible_in_customer_portal,
    "creatorId" => creator_id,
    "description" => description,
    "isDefault" => is_default,
    "isEnabled" => is_enabled,
    "name" => name,
    "createdTime" => created_time,
    "nameInCustomerPortal" => name_in_customer_portal;
    extra
});

open_enum! {
    /// Sent by `departments().list`, `departments().list_mine`.
    pub enum DepartmentChatStatus {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `DISABLED`
        Disabled = "DISABLED",
        /// `NOT_CREATED`
        NotCreated = "NOT_CREATED",
        /// `${UNAVAILABLE}`
        Unavailable = "${UNAVAILABLE}",
    }
}
