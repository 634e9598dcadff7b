// Written by `cargo xtask codegen` from desk/v1/agents.toml of the catalogue; changes belong there.
//! The calls, each with its optional parameters.

use zoho_http::call;
use zoho_types::{Id, json};

use crate::generated::shared;

use super::{
    AgentCounts, AgentDeleted, AgentEntityPreference, AgentInclude, AgentPhoto, AgentPreferences,
    AgentRolePermissionType, AgentStatus, CurrentAgent,
};

call! {
    /// Returned by [`AgentsClient::list`](crate::agents::AgentsClient::list).
    ListAgents => list shared::Agent
}

impl ListAgents {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<AgentInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<AgentInclude>(include).join(","));
        self
    }

    /// Query parameter `roleIds`.
    pub fn role_ids(mut self, role_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("roleIds", json::strings::<Id>(role_ids).join(","));
        self
    }

    /// The text to search for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Query parameter `cfSearchStr`.
    pub fn cf_search_str(mut self, cf_search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cfSearchStr", cf_search_str);
        self
    }

    /// Query parameter `cfFieldName`.
    pub fn cf_field_name(mut self, cf_field_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cfFieldName", cf_field_name);
        self
    }

    /// Query parameter `fieldName`, one of `firstName`, `lastName`, `emailId`, `name`.
    pub fn field_name(mut self, field_name: impl Into<shared::FieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
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

    /// Query parameter `rolePermissionType`.
    pub fn role_permission_type(
        mut self,
        role_permission_type: impl Into<AgentRolePermissionType>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("rolePermissionType", role_permission_type.into());
        self
    }

    /// Query parameter `profileIds`.
    pub fn profile_ids(mut self, profile_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("profileIds", json::strings::<Id>(profile_ids).join(","));
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

    /// Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            json::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`, `ANONYMIZED`,
    /// `CLOSED`.
    pub fn status(mut self, status: impl Into<AgentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`AgentsClient::get`](crate::agents::AgentsClient::get).
    GetAgent => shared::Agent
}

impl GetAgent {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<AgentInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<AgentInclude>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`AgentsClient::create`](crate::agents::AgentsClient::create).
    CreateAgent => shared::Agent
}

call! {
    /// Returned by [`AgentsClient::update`](crate::agents::AgentsClient::update).
    UpdateAgent => shared::Agent
}

call! {
    /// Returned by [`AgentsClient::delete`](crate::agents::AgentsClient::delete).
    DeleteAgent => ()
}

call! {
    /// Returned by [`AgentsClient::count`](crate::agents::AgentsClient::count).
    CountAgents => i64
}

impl CountAgents {
    /// Query parameter `isConfirmed`.
    pub fn is_confirmed(mut self, is_confirmed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isConfirmed", is_confirmed.to_string());
        self
    }

    /// Query parameter `includeLightAgent`.
    pub fn include_light_agent(mut self, include_light_agent: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeLightAgent", include_light_agent.to_string());
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`, `ANONYMIZED`,
    /// `CLOSED`.
    pub fn status(mut self, status: impl Into<AgentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`AgentsClient::activate`](crate::agents::AgentsClient::activate).
    ActivateAgents => ()
}

call! {
    /// Returned by [`AgentsClient::anonymize_deleted`](crate::agents::AgentsClient::anonymize_deleted).
    AnonymizeDeletedAgents => ()
}

call! {
    /// Returned by [`AgentsClient::deactivate`](crate::agents::AgentsClient::deactivate).
    DeactivateAgent => ()
}

call! {
    /// Returned by [`AgentsClient::delete_my_photo`](crate::agents::AgentsClient::delete_my_photo).
    DeleteMyAgentPhoto => ()
}

call! {
    /// Returned by [`AgentsClient::delete_unconfirmed`](crate::agents::AgentsClient::delete_unconfirmed).
    DeleteUnconfirmedAgents => ()
}

call! {
    /// Returned by [`AgentsClient::display_entity`](crate::agents::AgentsClient::display_entity).
    DisplayAgentEntity => ()
}

call! {
    /// Returned by [`AgentsClient::download_photo`](crate::agents::AgentsClient::download_photo).
    DownloadAgentPhoto => file
}

impl DownloadAgentPhoto {
    /// Query parameter `fileSize`, one of `ACTUAL`, `THUMBNAIL`.
    pub fn file_size(mut self, file_size: impl Into<shared::FileSize>) -> Self {
        self.0.request_mut().set_query("fileSize", file_size.into());
        self
    }
}

call! {
    /// Returned by [`AgentsClient::get_by_email`](crate::agents::AgentsClient::get_by_email).
    GetAgentByEmail => shared::Agent
}

call! {
    /// Returned by [`AgentsClient::get_by_zuid`](crate::agents::AgentsClient::get_by_zuid).
    GetAgentByZuid => shared::Agent
}

call! {
    /// Returned by [`AgentsClient::get_counts`](crate::agents::AgentsClient::get_counts).
    GetAgentCounts => AgentCounts
}

call! {
    /// Returned by [`AgentsClient::get_me`](crate::agents::AgentsClient::get_me).
    GetMyAgent => CurrentAgent
}

impl GetMyAgent {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<AgentInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<AgentInclude>(include).join(","));
        self
    }
}

call! {
    /// Returned by [`AgentsClient::get_my_entity_preferences`](crate::agents::AgentsClient::get_my_entity_preferences).
    GetMyAgentEntityPreferences => list AgentEntityPreference
}

impl GetMyAgentEntityPreferences {
    /// Query parameter `entityType`, `department` by default.
    pub fn entity_type(mut self, entity_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("entityType", entity_type);
        self
    }
}

call! {
    /// Returned by [`AgentsClient::get_my_preferences`](crate::agents::AgentsClient::get_my_preferences).
    GetMyAgentPreferences => AgentPreferences
}

call! {
    /// Returned by [`AgentsClient::list_by_ids`](crate::agents::AgentsClient::list_by_ids).
    ListAgentsByIds => list shared::Agent
}

call! {
    /// Returned by [`AgentsClient::list_deleted`](crate::agents::AgentsClient::list_deleted).
    ListDeletedAgents => list AgentDeleted
}

impl ListDeletedAgents {
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

    /// Query parameter `status`, one of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`, `ANONYMIZED`,
    /// `CLOSED`.
    pub fn status(mut self, status: impl Into<AgentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call! {
    /// Returned by [`AgentsClient::reinvite`](crate::agents::AgentsClient::reinvite).
    ReinviteAgents => ()
}

call! {
    /// Returned by [`AgentsClient::schedule_reassignment`](crate::agents::AgentsClient::schedule_reassignment).
    ScheduleAgentReassignment => ()
}

call! {
    /// Returned by [`AgentsClient::update_my_entity_preferences`](crate::agents::AgentsClient::update_my_entity_preferences).
    UpdateMyAgentEntityPreferences => ()
}

call! {
    /// Returned by [`AgentsClient::update_my_preferences`](crate::agents::AgentsClient::update_my_preferences).
    UpdateMyAgentPreferences => ()
}

call! {
    /// Returned by [`AgentsClient::upload_my_photo`](crate::agents::AgentsClient::upload_my_photo).
    UploadMyAgentPhoto => AgentPhoto
}
