// Written by `cargo xtask codegen` from desk/v1/agents.toml of the catalogue; changes belong there.
//! The calls that have optional parameters.

use zoho_http::{Bytes, Call, Id, List, call, wire};

use crate::shared;

use super::{
    AgentDeleted, AgentEntityPreference, AgentInclude, AgentRolePermissionType, AgentStatus,
    CurrentAgent,
};

/// What may be set before `agents().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(pub(super) List<shared::Agent>);

impl ListCall {
    /// What comes along: the 5 words of [`AgentInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<AgentInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<AgentInclude>(include).join(","));
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `roleIds`.
    pub fn role_ids(mut self, role_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("roleIds", wire::strings::<Id>(role_ids).join(","));
        self
    }

    /// What is searched for. Query parameter `searchStr`.
    pub fn search_str(mut self, search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("searchStr", search_str);
        self
    }

    /// Text. Query parameter `cfSearchStr`.
    pub fn cf_search_str(mut self, cf_search_str: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cfSearchStr", cf_search_str);
        self
    }

    /// Text. Query parameter `cfFieldName`.
    pub fn cf_field_name(mut self, cf_field_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("cfFieldName", cf_field_name);
        self
    }

    /// One of `firstName`, `lastName`, `emailId`, `name`. Query parameter `fieldName`.
    pub fn field_name(mut self, field_name: impl Into<shared::FieldName>) -> Self {
        self.0
            .request_mut()
            .set_query("fieldName", field_name.into());
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

    /// One of the 7 words of [`AgentRolePermissionType`]. Query parameter `rolePermissionType`.
    pub fn role_permission_type(
        mut self,
        role_permission_type: impl Into<AgentRolePermissionType>,
    ) -> Self {
        self.0
            .request_mut()
            .set_query("rolePermissionType", role_permission_type.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `profileIds`.
    pub fn profile_ids(mut self, profile_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("profileIds", wire::strings::<Id>(profile_ids).join(","));
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

    /// One or more ids, which are sent with commas between them. Query parameter `departmentIds`.
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<Id>>,
    ) -> Self {
        self.0.request_mut().set_query(
            "departmentIds",
            wire::strings::<Id>(department_ids).join(","),
        );
        self
    }

    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`, `ANONYMIZED`, `CLOSED`. Query parameter
    /// `status`.
    pub fn status(mut self, status: impl Into<AgentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(ListCall => list shared::Agent);

/// What may be set before `agents().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(pub(super) Call<shared::Agent>);

impl GetCall {
    /// What comes along: the 5 words of [`AgentInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<AgentInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<AgentInclude>(include).join(","));
        self
    }
}

call!(GetCall => shared::Agent);

/// What may be set before `agents().count` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CountCall(pub(super) Call<i64>);

impl CountCall {
    /// Whether it is confirmed. Query parameter `isConfirmed`.
    pub fn is_confirmed(mut self, is_confirmed: bool) -> Self {
        self.0
            .request_mut()
            .set_query("isConfirmed", is_confirmed.to_string());
        self
    }

    /// Yes or no. Query parameter `includeLightAgent`.
    pub fn include_light_agent(mut self, include_light_agent: bool) -> Self {
        self.0
            .request_mut()
            .set_query("includeLightAgent", include_light_agent.to_string());
        self
    }

    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`, `ANONYMIZED`, `CLOSED`. Query parameter
    /// `status`.
    pub fn status(mut self, status: impl Into<AgentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(CountCall => i64);

/// What may be set before `agents().download_photo` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct DownloadPhotoCall(pub(super) Call<Bytes>);

impl DownloadPhotoCall {
    /// One of `ACTUAL`, `THUMBNAIL`. Query parameter `fileSize`.
    pub fn file_size(mut self, file_size: impl Into<shared::FileSize>) -> Self {
        self.0.request_mut().set_query("fileSize", file_size.into());
        self
    }
}

call!(DownloadPhotoCall => file);

/// What may be set before `agents().get_me` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMeCall(pub(super) Call<CurrentAgent>);

impl GetMeCall {
    /// What comes along: the 5 words of [`AgentInclude`]. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<AgentInclude>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<AgentInclude>(include).join(","));
        self
    }
}

call!(GetMeCall => CurrentAgent);

/// What may be set before `agents().get_my_entity_preferences` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMyEntityPreferencesCall(pub(super) List<AgentEntityPreference>);

impl GetMyEntityPreferencesCall {
    /// Text; `department` where it is left out. Query parameter `entityType`.
    pub fn entity_type(mut self, entity_type: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("entityType", entity_type);
        self
    }
}

call!(GetMyEntityPreferencesCall => list AgentEntityPreference);

/// What may be set before `agents().list_deleted` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDeletedCall(pub(super) List<AgentDeleted>);

impl ListDeletedCall {
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

    /// One of `ACTIVE`, `DISABLED`, `DELETED`, `IMPORTED`, `ANONYMIZED`, `CLOSED`. Query parameter
    /// `status`.
    pub fn status(mut self, status: impl Into<AgentStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }
}

call!(ListDeletedCall => list AgentDeleted);
