// Written by `cargo xtask codegen` from desk/v1/rule_groups.toml of the catalogue; changes belong there.
//! Rule groups.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut rule_groups = desk.rule_groups().list("Contacts", "text").stream();
//! while let Some(rule_group) = rule_groups.next().await {
//!     println!("{:?}", rule_group?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

/// `GET /api/v1/rulegroups`. Scope `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.rule_groups.list", "/api/{version}/rulegroups")
    .scopes(&["Desk.settings.READ"])
    .most(
        5_000,
        "narrow the list with `departmentId`, `module`, `engineSysName`",
    );

/// `POST /api/v1/rulegroups`. Scope `Desk.settings.CREATE`.
pub static CREATE: Operation =
    Operation::post("desk.rule_groups.create", "/api/{version}/rulegroups")
        .scopes(&["Desk.settings.CREATE"]);

/// `PUT /api/v1/rulegroups/{rulegroup_id}`. Scope `Desk.settings.UPDATE`.
pub static UPDATE: Operation = Operation::put(
    "desk.rule_groups.update",
    "/api/{version}/rulegroups/{rulegroup_id}",
)
.scopes(&["Desk.settings.UPDATE"]);

/// `POST /api/v1/rulegroups/{rulegroup_id}/updateStatus`. Scope `Desk.settings.UPDATE`.
pub static UPDATE_STATUS: Operation = Operation::post(
    "desk.rule_groups.update_status",
    "/api/{version}/rulegroups/{rulegroup_id}/updateStatus",
)
.scopes(&["Desk.settings.UPDATE"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &CREATE, &UPDATE, &UPDATE_STATUS];

/// Rule groups.
///
/// From [`Desk::rule_groups`](crate::Desk::rule_groups).
#[derive(Debug, Clone)]
pub struct RuleGroupsClient {
    client: Client,
}

impl Desk {
    /// Rule groups.
    #[must_use]
    pub fn rule_groups(&self) -> RuleGroupsClient {
        RuleGroupsClient {
            client: self.client().clone(),
        }
    }
}

impl RuleGroupsClient {
    /// Lists rule groups.
    ///
    /// `GET /api/v1/rulegroups`. Scope `Desk.settings.READ`. Pages of up to 50 items. Items that are
    /// removed while the list is read can make it miss as many others. Retried on transient failures.
    ///
    /// - `module`: The API name of a module.
    pub fn list(
        &self,
        module: impl AsRef<str>,
        engine_sys_name: impl AsRef<str>,
    ) -> ListRuleGroups {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        request.set_query("engineSysName", engine_sys_name);
        ListRuleGroups(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Creates a rule group.
    ///
    /// `POST /api/v1/rulegroups`. Scope `Desk.settings.CREATE`. Not retried when it may have been
    /// carried out.
    pub fn create(&self, body: &RuleGroupCreate) -> CreateRuleGroup {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateRuleGroup(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a rule group.
    ///
    /// `PUT /api/v1/rulegroups/{rulegroup_id}`. Scope `Desk.settings.UPDATE`. Retried on transient
    /// failures.
    pub fn update(&self, rulegroup_id: impl Into<Id>, body: &RuleGroupUpdate) -> UpdateRuleGroup {
        let request = self
            .client
            .request(&UPDATE)
            .segment(rulegroup_id.into())
            .json_member("", body);
        UpdateRuleGroup(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates the status of rule groups.
    ///
    /// `POST /api/v1/rulegroups/{rulegroup_id}/updateStatus`. Scope `Desk.settings.UPDATE`. Not
    /// retried when it may have been carried out.
    ///
    /// - `status`: One of `ACTIVE`, `INACTIVE`.
    pub fn update_status(
        &self,
        rulegroup_id: impl Into<Id>,
        body: &Json,
        department_id: impl Into<Id>,
        status: impl Into<shared::AccountSlaStatus>,
    ) -> UpdateRuleGroupStatus {
        let mut request = self
            .client
            .request(&UPDATE_STATUS)
            .segment(rulegroup_id.into())
            .json_member("", body);
        request.set_query("departmentId", department_id.into());
        request.set_query("status", status.into());
        UpdateRuleGroupStatus(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }
}

call! {
    /// Returned by [`RuleGroupsClient::list`](crate::rule_groups::RuleGroupsClient::list).
    ListRuleGroups => list RuleGroup
}

impl ListRuleGroups {
    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `status`, one of `ACTIVE`, `INACTIVE`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Query parameter `rulegroupIds`.
    pub fn rulegroup_ids(mut self, rulegroup_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("rulegroupIds", json::strings::<Id>(rulegroup_ids).join(","));
        self
    }
}

call! {
    /// Returned by [`RuleGroupsClient::create`](crate::rule_groups::RuleGroupsClient::create).
    CreateRuleGroup => RuleGroup
}

call! {
    /// Returned by [`RuleGroupsClient::update`](crate::rule_groups::RuleGroupsClient::update).
    UpdateRuleGroup => RuleGroup
}

call! {
    /// Returned by [`RuleGroupsClient::update_status`](crate::rule_groups::RuleGroupsClient::update_status).
    UpdateRuleGroupStatus => ()
}

#[non_exhaustive]
pub struct ChildNode {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// One of `SYNC`, `ASYNC`.
    pub execution_type: Option<shared::ExecutionType>,
    /// One of `ROOT`, `DEFAULT`, `SUCCESS`, `FAILURE`.
    pub type_: Option<NodeType>,
    /// One of `ACTION_MAPPING`, `CRITERIA`, `SCHEDULE_ENTITY_MAPPING`.
    pub property_type: Option<PropertyType>,
    pub property_id: Option<Id>,
    pub parent_node_id: Option<Id>,
    pub cluster_id: Option<Id>,
    pub entity_info: Option<ExtraFields>,
    pub child_nodes: Option<Vec<ChildNode>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ChildNode {
    "id" => id,
    "name" => name,
    "executionType" => execution_type,
    "type" => type_,
    "propertyType" => property_type,
    "propertyId" => property_id,
    "parentNodeId" => parent_node_id,
    "clusterId" => cluster_id,
    "entityInfo" => entity_info,
    "childNodes" => child_nodes;
    extra
});

#[non_exhaustive]
pub struct Cluster {
    pub id: Option<Id>,
    pub type_: Option<String>,
    pub name: Option<String>,
    pub source: Option<String>,
    pub created_by: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<String>,
    pub modified_time: Option<DateTime>,
    pub nodes: Option<Vec<RuleNode>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Cluster {
    "id" => id,
    "type" => type_,
    "name" => name,
    "source" => source,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "modifiedTime" => modified_time,
    "nodes" => nodes;
    extra
});

pub struct DepartmentProperty {
    /// Required.
    pub id: Option<Id>,
    /// Required.
    pub rule_group_status: Option<String>,
    /// Required.
    pub rule_group_order: Option<String>,
    /// Required.
    pub rule_group_execution_type: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DepartmentProperty {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        id: impl Into<Id>,
        rule_group_status: impl Into<String>,
        rule_group_order: impl Into<String>,
        rule_group_execution_type: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            rule_group_status: Some(rule_group_status.into()),
            rule_group_order: Some(rule_group_order.into()),
            rule_group_execution_type: Some(rule_group_execution_type.into()),
            ..Self::default()
        }
    }
}

object!(type DepartmentProperty {
    "id" => id,
    "ruleGroupStatus" => rule_group_status,
    "ruleGroupOrder" => rule_group_order,
    "ruleGroupExecutionType" => rule_group_execution_type;
    extra
});

#[non_exhaustive]
pub struct Engine {
    pub id: Option<Id>,
    pub system_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Engine {
    "id" => id,
    "systemName" => system_name;
    extra
});

#[non_exhaustive]
pub struct EntityInfo {
    pub action_mapping_id: Option<Id>,
    pub action_id: Option<Id>,
    pub action_type: Option<String>,
    pub action_param_mappings: Option<Vec<ExtraFields>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type EntityInfo {
    "actionMappingId" => action_mapping_id,
    "actionId" => action_id,
    "actionType" => action_type,
    "actionParamMappings" => action_param_mappings;
    extra
});

#[non_exhaustive]
pub struct ModuleMapping {
    pub primary_module: Option<PrimaryModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModuleMapping {
    "primaryModule" => primary_module;
    extra
});

pub struct Node {
    pub id: Option<Id>,
    /// Required, one of `SYNC`, `ASYNC`.
    pub execution_type: Option<shared::ExecutionType>,
    /// Required, one of `ROOT`, `DEFAULT`, `SUCCESS`, `FAILURE`.
    pub type_: Option<NodeType>,
    /// Required, one of `ACTION_MAPPING`, `CRITERIA`, `SCHEDULE_ENTITY_MAPPING`.
    pub property_type: Option<PropertyType>,
    /// Required.
    pub entity_info: Option<ExtraFields>,
    /// Required.
    pub child_nodes: Option<Vec<RuleChildNode>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl Node {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        execution_type: impl Into<shared::ExecutionType>,
        type_: impl Into<NodeType>,
        property_type: impl Into<PropertyType>,
        entity_info: ExtraFields,
        child_nodes: Vec<RuleChildNode>,
    ) -> Self {
        Self {
            execution_type: Some(execution_type.into()),
            type_: Some(type_.into()),
            property_type: Some(property_type.into()),
            entity_info: Some(entity_info),
            child_nodes: Some(child_nodes),
            ..Self::default()
        }
    }
}

object!(type Node {
    "id" => id,
    "executionType" => execution_type,
    "type" => type_,
    "propertyType" => property_type,
    "entityInfo" => entity_info,
    "childNodes" => child_nodes;
    extra
});

#[non_exhaustive]
pub struct PrimaryModule {
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PrimaryModule {
    "apiName" => api_name;
    extra
});

pub struct RuleChildNode {
    /// Required, one of `SYNC`, `ASYNC`.
    pub execution_type: Option<shared::ExecutionType>,
    /// Required, one of `ROOT`, `DEFAULT`, `SUCCESS`, `FAILURE`.
    pub type_: Option<NodeType>,
    /// Required, one of `ACTION_MAPPING`, `CRITERIA`, `SCHEDULE_ENTITY_MAPPING`.
    pub property_type: Option<PropertyType>,
    /// Required.
    pub entity_info: Option<ExtraFields>,
    /// Required.
    pub child_nodes: Option<Vec<RuleChildNode>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleChildNode {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        execution_type: impl Into<shared::ExecutionType>,
        type_: impl Into<NodeType>,
        property_type: impl Into<PropertyType>,
        entity_info: ExtraFields,
        child_nodes: Vec<RuleChildNode>,
    ) -> Self {
        Self {
            execution_type: Some(execution_type.into()),
            type_: Some(type_.into()),
            property_type: Some(property_type.into()),
            entity_info: Some(entity_info),
            child_nodes: Some(child_nodes),
            ..Self::default()
        }
    }
}

object!(type RuleChildNode {
    "executionType" => execution_type,
    "type" => type_,
    "propertyType" => property_type,
    "entityInfo" => entity_info,
    "childNodes" => child_nodes;
    extra
});

pub struct RuleCluster {
    /// Required.
    pub type_: Option<String>,
    /// Required.
    pub nodes: Option<Vec<RuleChildNode>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleCluster {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(type_: impl Into<String>, nodes: Vec<RuleChildNode>) -> Self {
        Self {
            type_: Some(type_.into()),
            nodes: Some(nodes),
            ..Self::default()
        }
    }
}

object!(type RuleCluster {
    "type" => type_,
    "nodes" => nodes;
    extra
});

pub struct RuleEngine {
    /// Required.
    pub id: Option<Id>,
    /// Required.
    pub system_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleEngine {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, system_name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            system_name: Some(system_name.into()),
            ..Self::default()
        }
    }
}

object!(type RuleEngine {
    "id" => id,
    "systemName" => system_name;
    extra
});

/// Returned by `rule_groups().list`, `rule_groups().create`, `rule_groups().update`.
#[non_exhaustive]
pub struct RuleGroup {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub created_by: Option<shared::UserRef>,
    pub modified_by: Option<shared::UserRef>,
    pub engine: Option<Engine>,
    pub module: Option<shared::ModuleRef>,
    pub draft_meta: Option<ExtraFields>,
    pub events: Option<Vec<RuleGroupEvent>>,
    pub department_properties: Option<Vec<RuleGroupDepartmentProperty>>,
    pub rules: Option<Vec<RuleGroupRule>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RuleGroup {
    "id" => id,
    "name" => name,
    "description" => description,
    "createdTime" => created_time,
    "modifiedTime" => modified_time,
    "createdBy" => created_by,
    "modifiedBy" => modified_by,
    "engine" => engine,
    "module" => module,
    "draftMeta" => draft_meta,
    "events" => events,
    "departmentProperties" => department_properties,
    "rules" => rules;
    extra
});

/// Sent by `rule_groups().create`.
pub struct RuleGroupCreate {
    /// Required.
    pub name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub engine: Option<RuleEngine>,
    /// Required.
    pub department_properties: Option<Vec<DepartmentProperty>>,
    /// Required.
    pub module: Option<RuleGroupCreateModule>,
    /// Required.
    pub events: Option<Vec<RuleGroupCreateEvent>>,
    /// Required.
    pub rules: Option<Vec<RuleGroupCreateRule>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupCreate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        engine: RuleEngine,
        department_properties: Vec<DepartmentProperty>,
        module: RuleGroupCreateModule,
        events: Vec<RuleGroupCreateEvent>,
        rules: Vec<RuleGroupCreateRule>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            engine: Some(engine),
            department_properties: Some(department_properties),
            module: Some(module),
            events: Some(events),
            rules: Some(rules),
            ..Self::default()
        }
    }
}

object!(type RuleGroupCreate {
    "name" => name,
    "description" => description,
    "engine" => engine,
    "departmentProperties" => department_properties,
    "module" => module,
    "events" => events,
    "rules" => rules;
    extra
});

pub struct RuleGroupCreateEvent {
    /// Required.
    pub sys_name: Option<String>,
    /// Required.
    pub user_criteria: Option<ExtraFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupCreateEvent {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(sys_name: impl Into<String>, user_criteria: ExtraFields) -> Self {
        Self {
            sys_name: Some(sys_name.into()),
            user_criteria: Some(user_criteria),
            ..Self::default()
        }
    }
}

object!(type RuleGroupCreateEvent {
    "sysName" => sys_name,
    "userCriteria" => user_criteria;
    extra
});

pub struct RuleGroupCreateModule {
    /// Required.
    pub id: Option<Id>,
    /// The name in requests and criteria. Required.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupCreateModule {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, api_name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            api_name: Some(api_name.into()),
            ..Self::default()
        }
    }
}

object!(type RuleGroupCreateModule {
    "id" => id,
    "apiName" => api_name;
    extra
});

pub struct RuleGroupCreateRule {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub order: Option<i64>,
    /// Required.
    pub clusters: Option<Vec<RuleCluster>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupCreateRule {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(name: impl Into<String>, order: i64, clusters: Vec<RuleCluster>) -> Self {
        Self {
            name: Some(name.into()),
            order: Some(order),
            clusters: Some(clusters),
            ..Self::default()
        }
    }
}

object!(type RuleGroupCreateRule {
    "name" => name,
    "order" => order,
    "clusters" => clusters;
    extra
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupDepartmentProperty {
    pub id: Id,
    pub rule_group_status: Option<String>,
    pub rule_group_order: Option<String>,
    pub rule_group_execution_type: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(RuleGroupDepartmentProperty {
    "id" => id,
    "ruleGroupStatus" => rule_group_status,
    "ruleGroupOrder" => rule_group_order,
    "ruleGroupExecutionType" => rule_group_execution_type;
    extra
} required "id");

#[non_exhaustive]
pub struct RuleGroupEvent {
    pub sys_name: Option<String>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub user_criteria: Option<UserCriteria>,
    pub module: Option<shared::ModuleRef>,
    pub base_event: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RuleGroupEvent {
    "sysName" => sys_name,
    "displayLabel" => display_label,
    "userCriteria" => user_criteria,
    "module" => module,
    "baseEvent" => base_event;
    extra
});

#[non_exhaustive]
pub struct RuleGroupRule {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub order: Option<String>,
    pub criteria: Option<ExtraFields>,
    pub clusters: Option<Vec<Cluster>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RuleGroupRule {
    "id" => id,
    "name" => name,
    "order" => order,
    "criteria" => criteria,
    "clusters" => clusters;
    extra
});

/// Sent by `rule_groups().update`.
pub struct RuleGroupUpdate {
    /// Required.
    pub id: Option<Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Required.
    pub engine: Option<RuleEngine>,
    /// Required.
    pub department_properties: Option<Vec<DepartmentProperty>>,
    /// Required.
    pub module: Option<RuleGroupCreateModule>,
    /// Required.
    pub events: Option<Vec<RuleGroupUpdateEvent>>,
    /// Required.
    pub rules: Option<Vec<RuleGroupUpdateRule>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupUpdate {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        id: impl Into<Id>,
        engine: RuleEngine,
        department_properties: Vec<DepartmentProperty>,
        module: RuleGroupCreateModule,
        events: Vec<RuleGroupUpdateEvent>,
        rules: Vec<RuleGroupUpdateRule>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            engine: Some(engine),
            department_properties: Some(department_properties),
            module: Some(module),
            events: Some(events),
            rules: Some(rules),
            ..Self::default()
        }
    }
}

object!(type RuleGroupUpdate {
    "id" => id,
    "name" => name,
    "description" => description,
    "engine" => engine,
    "departmentProperties" => department_properties,
    "module" => module,
    "events" => events,
    "rules" => rules;
    extra
});

pub struct RuleGroupUpdateEvent {
    /// Required.
    pub sys_name: Option<String>,
    pub user_criteria: Option<ExtraFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupUpdateEvent {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(sys_name: impl Into<String>) -> Self {
        Self {
            sys_name: Some(sys_name.into()),
            ..Self::default()
        }
    }
}

object!(type RuleGroupUpdateEvent {
    "sysName" => sys_name,
    "userCriteria" => user_criteria;
    extra
});

pub struct RuleGroupUpdateRule {
    /// Required.
    pub id: Option<Id>,
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub order: Option<i64>,
    /// Required.
    pub clusters: Option<Vec<RuleGroupUpdateRuleCluster>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupUpdateRule {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(
        id: impl Into<Id>,
        name: impl Into<String>,
        order: i64,
        clusters: Vec<RuleGroupUpdateRuleCluster>,
    ) -> Self {
        Self {
            id: Some(id.into()),
            name: Some(name.into()),
            order: Some(order),
            clusters: Some(clusters),
            ..Self::default()
        }
    }
}

object!(type RuleGroupUpdateRule {
    "id" => id,
    "name" => name,
    "order" => order,
    "clusters" => clusters;
    extra
});

pub struct RuleGroupUpdateRuleCluster {
    /// Required.
    pub id: Option<Id>,
    /// Required.
    pub type_: Option<String>,
    /// Required.
    pub nodes: Option<Vec<Node>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupUpdateRuleCluster {
    /// Creates it with the required fields; the others are left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, type_: impl Into<String>, nodes: Vec<Node>) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_.into()),
            nodes: Some(nodes),
            ..Self::default()
        }
    }
}

object!(type RuleGroupUpdateRuleCluster {
    "id" => id,
    "type" => type_,
    "nodes" => nodes;
    extra
});

#[non_exhaustive]
pub struct RuleNode {
    pub id: Option<Id>,
    pub name: Option<String>,
    /// One of `SYNC`, `ASYNC`.
    pub execution_type: Option<shared::ExecutionType>,
    /// One of `ROOT`, `DEFAULT`, `SUCCESS`, `FAILURE`.
    pub type_: Option<NodeType>,
    /// One of `ACTION_MAPPING`, `CRITERIA`, `SCHEDULE_ENTITY_MAPPING`.
    pub property_type: Option<PropertyType>,
    pub property_id: Option<Id>,
    pub parent_node_id: Option<Id>,
    pub cluster_id: Option<Id>,
    pub entity_info: Option<EntityInfo>,
    pub child_nodes: Option<Vec<ChildNode>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type RuleNode {
    "id" => id,
    "name" => name,
    "executionType" => execution_type,
    "type" => type_,
    "propertyType" => property_type,
    "propertyId" => property_id,
    "parentNodeId" => parent_node_id,
    "clusterId" => cluster_id,
    "entityInfo" => entity_info,
    "childNodes" => child_nodes;
    extra
});

#[non_exhaustive]
pub struct UserCriteria {
    pub module_mapping: Option<ModuleMapping>,
    pub criteria: Option<ExtraFields>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type UserCriteria {
    "moduleMapping" => module_mapping,
    "criteria" => criteria;
    extra
});

open_enum! {
    pub enum NodeType {
        /// `ROOT`
        Root = "ROOT",
        /// `DEFAULT`
        Default = "DEFAULT",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILURE`
        Failure = "FAILURE",
    }
}

open_enum! {
    pub enum PropertyType {
        /// `ACTION_MAPPING`
        ActionMapping = "ACTION_MAPPING",
        /// `CRITERIA`
        Criteria = "CRITERIA",
        /// `SCHEDULE_ENTITY_MAPPING`
        ScheduleEntityMapping = "SCHEDULE_ENTITY_MAPPING",
    }
}
