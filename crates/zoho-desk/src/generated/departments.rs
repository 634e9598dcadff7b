// Written by `cargo xtask codegen` from xtask/catalog/desk/departments.toml; changes belong there.
//! The departments of the portal.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut departments = desk.departments().list().stream();
//! while let Some(department) = departments.next().await {
//!     println!("{:?}", department?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Bytes, Call, Client, DateTime, ExtraFields, Id, List, Multipart, Operation, Paging, Part, call,
    object, open_enum, wire,
};

use crate::{Desk, shared};

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

/// The departments of the portal.
///
/// From [`Desk::departments`](crate::Desk::departments); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `Desk.settings.READ`. Comes in pages of up to 200. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Gets a department.
    ///
    /// `GET /api/v1/departments/{department_id}`. Scopes `Desk.basic.READ`, `Desk.departments.READ`
    /// and `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, department_id: impl Into<Id>) -> Call<Department> {
        let request = self.client.request(&GET).segment(department_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Creates a department.
    ///
    /// `POST /api/v1/departments`. Scopes `Desk.basic.CREATE`, `Desk.departments.CREATE` and
    /// `Desk.settings.CREATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &DepartmentInput) -> Call<Department> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a department.
    ///
    /// `PATCH /api/v1/departments/{department_id}`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, department_id: impl Into<Id>, body: &DepartmentInput) -> Call<Department> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(department_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Counts departments.
    ///
    /// `GET /api/v1/departments/count`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn count(&self) -> CountCall {
        CountCall(Call::new(
            self.client.clone(),
            self.client.request(&COUNT),
            |_, body| wire::one(body, "count"),
        ))
    }

    /// Associates the agents of a department.
    ///
    /// `POST /api/v1/departments/{department_id}/associateAgents`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn associate_agents(
        &self,
        department_id: impl Into<Id>,
        agent_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&ASSOCIATE_AGENTS)
            .segment(department_id.into())
            .json_member("agentIds", &wire::owned::<Id>(agent_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Tells whether a department of a name exists.
    ///
    /// `GET /api/v1/departments/checkExists`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn check_exists(&self, department_name: impl AsRef<str>) -> Call<DepartmentExistence> {
        let mut request = self.client.request(&CHECK_EXISTS);
        request.set_query("departmentName", department_name);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Deletes the logo of a department.
    ///
    /// `DELETE /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn delete_logo(&self, department_id: impl Into<Id>) -> Call<()> {
        let request = self
            .client
            .request(&DELETE_LOGO)
            .segment(department_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Disables a department.
    ///
    /// `POST /api/v1/departments/{department_id}/disable`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn disable(&self, department_id: impl Into<Id>, body: &DepartmentDisable) -> Call<()> {
        let request = self
            .client
            .request(&DISABLE)
            .segment(department_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Dissociates the agents of a department.
    ///
    /// `POST /api/v1/departments/{department_id}/dissociateAgents`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.permissions.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn dissociate_agents(
        &self,
        department_id: impl Into<Id>,
        agent_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Call<()> {
        let request = self
            .client
            .request(&DISSOCIATE_AGENTS)
            .segment(department_id.into())
            .json_member("agentIds", &wire::owned::<Id>(agent_ids));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Downloads the logo of a department.
    ///
    /// `GET /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.READ`,
    /// `Desk.departments.READ` and `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn download_logo(&self, department_id: impl Into<Id>) -> DownloadLogoCall {
        let request = self
            .client
            .request(&DOWNLOAD_LOGO)
            .segment(department_id.into());
        DownloadLogoCall(Call::new(self.client.clone(), request, wire::file))
    }

    /// Enables a department.
    ///
    /// `POST /api/v1/departments/{department_id}/enable`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn enable(&self, department_id: impl Into<Id>) -> Call<()> {
        let request = self.client.request(&ENABLE).segment(department_id.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists the agents of a department.
    ///
    /// `GET /api/v1/departments/{department_id}/agents`. Scopes `Desk.agents.READ`, `Desk.basic.READ`
    /// and `Desk.settings.READ`. Comes in pages of up to 200. Where items are removed while it is
    /// read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_agents(&self, department_id: impl Into<Id>) -> ListAgentsCall {
        let request = self
            .client
            .request(&LIST_AGENTS)
            .segment(department_id.into());
        ListAgentsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 200 },
        ))
    }

    /// Lists the associable agents of a department.
    ///
    /// `GET /api/v1/departments/{department_id}/associableAgents`. Scopes `Desk.settings.READ` and
    /// `Desk.basic.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_associable_agents(&self, department_id: impl Into<Id>) -> ListAssociableAgentsCall {
        let request = self
            .client
            .request(&LIST_ASSOCIABLE_AGENTS)
            .segment(department_id.into());
        ListAssociableAgentsCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists departments by ids.
    ///
    /// `GET /api/v1/departmentsByIds`. Scopes `Desk.basic.READ`, `Desk.departments.READ` and
    /// `Desk.settings.READ`. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_ids` (`departmentIds`): one or more ids, which are sent with commas between them
    pub fn list_by_ids(
        &self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> List<Department> {
        let mut request = self.client.request(&LIST_BY_IDS);
        request.set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        )
    }

    /// Lists the user's own departments.
    ///
    /// `GET /api/v1/myDepartments`. Scopes `Desk.settings.READ` and `Desk.basic.READ`. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_mine(&self) -> ListMineCall {
        ListMineCall(List::new(
            self.client.clone(),
            self.client.request(&LIST_MINE),
            |_, body| wire::list(body, "data"),
            Paging::Whole,
        ))
    }

    /// Uploads the logo of a department.
    ///
    /// `POST /api/v1/departments/{department_id}/logo`. Scopes `Desk.basic.UPDATE`,
    /// `Desk.departments.UPDATE` and `Desk.settings.UPDATE`. Not repeated by itself when it may have
    /// been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_logo` (`departmentLogo`): a file
    pub fn upload_logo(&self, department_id: impl Into<Id>, department_logo: Part) -> Call<()> {
        let request = self
            .client
            .request(&UPLOAD_LOGO)
            .segment(department_id.into())
            .multipart(Multipart::new().part("departmentLogo", department_logo));
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `departments().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Department>);

impl ListCall {
    /// One of `AVAILABLE`, `DISABLED`, `NOT_CREATED`, `${UNAVAILABLE}`. Query parameter `chatStatus`.
    pub fn chat_status(mut self, chat_status: impl Into<DepartmentChatStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("chatStatus", chat_status.into());
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Whether it is enabled. Query parameter `isEnabled`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isEnabled", is_enabled.to_string());
        self
    }

    /// How many come at a time, from 1 to 200. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListCall => list Department);

/// What may be set before `departments().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(Call<i64>);

impl CountCall {
    /// Whether it is enabled. Query parameter `isEnabled`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isEnabled", is_enabled.to_string());
        self
    }
}

call!(CountCall => i64);

/// What may be set before `departments().download_logo` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadLogoCall(Call<Bytes>);

impl DownloadLogoCall {
    /// One of `ACTUAL`, `THUMBNAIL`. Query parameter `fileSize`.
    pub fn file_size(mut self, file_size: impl Into<shared::FileSize>) -> Self {
        self.0.request_mut().set_query("fileSize", file_size.into());
        self
    }
}

call!(DownloadLogoCall => file);

/// What may be set before `departments().list_agents` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAgentsCall(List<shared::Agent>);

impl ListAgentsCall {
    /// One of `firstName`, `lastName`, `emailId`, `name`. Query parameter `fieldName`.
    pub fn field_name(mut self, field_name: impl Into<shared::FieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Whether it is light agent. Query parameter `isLightAgent`.
    pub fn is_light_agent(mut self, is_light_agent: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isLightAgent", is_light_agent.to_string());
        self
    }

    /// Which way the list is ordered: `asc`, `desc`. Query parameter `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::AgentSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sortOrder", sort_order.into());
        self
    }

    /// How many come at a time, from 1 to 200. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=200);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Whether it is confirmed. Query parameter `isConfirmed`.
    pub fn is_confirmed(mut self, is_confirmed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isConfirmed", is_confirmed.to_string());
        self
    }

    /// One of `ACTIVE`, `DISABLED`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::DepartmentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(ListAgentsCall => list shared::Agent);

/// What may be set before `departments().list_associable_agents` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAssociableAgentsCall(List<AssociableAgent>);

impl ListAssociableAgentsCall {
    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// One of `ACTIVE`, `DISABLED`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::DepartmentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// One of `firstName`, `lastName`, `emailId`, `name`. Query parameter `fieldName`.
    pub fn field_name(mut self, field_name: impl Into<shared::FieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
        self
    }

    /// Which way the list is ordered: `asc`, `desc`. Query parameter `sortOrder`.
    pub fn sort_order(mut self, sort_order: impl Into<shared::AgentSortOrder>) -> Self {
        self.0
            .request_mut()
            .set_query("sortOrder", sort_order.into());
        self
    }
}

call!(ListAssociableAgentsCall => list AssociableAgent);

/// What may be set before `departments().list_mine` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListMineCall(List<MyDepartment>);

impl ListMineCall {
    /// Whether it is enabled. Query parameter `isEnabled`.
    pub fn is_enabled(mut self, is_enabled: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isEnabled", is_enabled.to_string());
        self
    }

    /// One of `AVAILABLE`, `DISABLED`, `NOT_CREATED`, `${UNAVAILABLE}`. Query parameter `chatStatus`.
    pub fn chat_status(mut self, chat_status: impl Into<DepartmentChatStatus>) -> Self {
        self.0
            .request_mut()
            .set_query("chatStatus", chat_status.into());
        self
    }
}

call!(ListMineCall => list MyDepartment);

/// Associable agent, from `departments().list_associable_agents`.
#[non_exhaustive]
pub struct AssociableAgent {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `lastName`: text.
    pub last_name: Option<String>,
    /// `extn`: text.
    pub extn: Option<String>,
    /// `roleId`: the id of a role.
    pub role_id: Option<Id>,
    /// `mobile`: a phone number.
    pub mobile: Option<String>,
    /// `emailId`: an e-mail address.
    pub email_id: Option<String>,
    /// `zuid`: an id.
    pub zuid: Option<Id>,
    /// `associatedDepartmentIds`: one or more ids.
    pub associated_department_ids: Option<Vec<Id>>,
    /// `photoURL`: an address on the web.
    pub photo_url: Option<String>,
    /// `firstName`: text.
    pub first_name: Option<String>,
    /// `phone`: a phone number.
    pub phone: Option<String>,
    /// `profileId`: the id of a profile.
    pub profile_id: Option<Id>,
    /// `channelExpert`: one or more texts.
    pub channel_expert: Option<Vec<String>>,
    /// `rolePermissionType`: one of `AgentPublic`, `AgentPersonal`, `AgentTeamPersonal`, `Admin`,
    /// `Custom`, `Light`.
    pub role_permission_type: Option<shared::RolePermissionType>,
    /// `isConfirmed`: whether it is confirmed.
    pub is_confirmed: Option<bool>,
    /// `aboutInfo`: text.
    pub about_info: Option<String>,
    /// `status`: one of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`.
    pub status: Option<shared::AgentCreateStatus>,
    /// `isZiaAgent`: whether it is zia agent.
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

/// Department, from `departments().list`, `departments().get`, `departments().create`, ….
#[non_exhaustive]
pub struct Department {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isAssignToTeamEnabled`: whether it is assign to team enabled.
    pub is_assign_to_team_enabled: Option<bool>,
    /// `chatStatus`: one of `AVAILABLE`, `DISABLED`, `NOT_CREATED`.
    pub chat_status: Option<shared::MyDepartmentChatStatus>,
    /// `hasLogo`: whether it has logo.
    pub has_logo: Option<bool>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `isVisibleInCustomerPortal`: whether it is visible in customer portal.
    pub is_visible_in_customer_portal: Option<bool>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `nameInCustomerPortal`: text.
    pub name_in_customer_portal: Option<String>,
    /// `associatedAgentIds`: one or more ids.
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

/// Department disable, for `departments().disable`.
pub struct DepartmentDisable {
    /// `emailNewDepartment`: an id.
    pub email_new_department: Option<Id>,
    /// `agentNewDepartment`: an id.
    pub agent_new_department: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type DepartmentDisable {
    "emailNewDepartment" => email_new_department,
    "agentNewDepartment" => agent_new_department;
    extra
});

/// Department existence, from `departments().check_exists`.
#[non_exhaustive]
pub struct DepartmentExistence {
    /// `isDepartmentNameExist`: whether it is department name exist.
    pub is_department_name_exist: Option<bool>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DepartmentExistence {
    "isDepartmentNameExist" => is_department_name_exist;
    extra
});

/// Department input, for `departments().create`, `departments().update`.
pub struct DepartmentInput {
    /// `isAssignToTeamEnabled`: whether it is assign to team enabled.
    pub is_assign_to_team_enabled: Option<bool>,
    /// `nameInCustomerPortal`: text.
    pub name_in_customer_portal: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `isVisibleInCustomerPortal`: whether it is visible in customer portal.
    pub is_visible_in_customer_portal: Option<bool>,
    /// `associatedAgentIds`: one or more ids.
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

/// My department, from `departments().list_mine`.
#[non_exhaustive]
pub struct MyDepartment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `isAssignToTeamEnabled`: whether it is assign to team enabled.
    pub is_assign_to_team_enabled: Option<bool>,
    /// `chatStatus`: one of `AVAILABLE`, `DISABLED`, `NOT_CREATED`.
    pub chat_status: Option<shared::MyDepartmentChatStatus>,
    /// `hasLogo`: whether it has logo.
    pub has_logo: Option<bool>,
    /// `sanitizedName`: text.
    pub sanitized_name: Option<String>,
    /// `isVisibleInCustomerPortal`: whether it is visible in customer portal.
    pub is_visible_in_customer_portal: Option<bool>,
    /// `creatorId`: the id of a creator.
    pub creator_id: Option<Id>,
    /// `description`: text.
    pub description: Option<String>,
    /// `isDefault`: whether it is default.
    pub is_default: Option<bool>,
    /// `isEnabled`: whether it is enabled.
    pub is_enabled: Option<bool>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `nameInCustomerPortal`: text.
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
    /// Department chat status, for `departments().list`, `departments().list_mine`.
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
