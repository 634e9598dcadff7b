// Written by `cargo xtask codegen` from xtask/catalog/desk/rule_groups.toml; changes belong there.
//! Rule groups.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut rule_groups = desk.rule_groups().list("Contacts", "text").stream();
//! while let Some(rule_group) = rule_groups.next().await {
//!     println!("{:?}", rule_group?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, open_enum,
    wire::{self, Json},
};

use crate::{Desk, shared};

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

/// Rule groups.
///
/// From [`Desk::rule_groups`](crate::Desk::rule_groups); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
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
    /// `GET /api/v1/rulegroups`. Scope `Desk.settings.READ`. Comes in pages of up to 50. Where items
    /// are removed while it is read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `module`: the API name of a module
    pub fn list(&self, module: impl AsRef<str>, engine_sys_name: impl AsRef<str>) -> ListCall {
        let mut request = self.client.request(&LIST);
        request.set_query("module", module);
        request.set_query("engineSysName", engine_sys_name);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 50 },
        ))
    }

    /// Creates a rule group.
    ///
    /// `POST /api/v1/rulegroups`. Scope `Desk.settings.CREATE`. Not repeated by itself when it may
    /// have been carried out. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &RuleGroupCreate) -> Call<RuleGroup> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a rule group.
    ///
    /// `PUT /api/v1/rulegroups/{rulegroup_id}`. Scope `Desk.settings.UPDATE`. Repeated when it fails
    /// on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, rulegroup_id: impl Into<Id>, body: &RuleGroupUpdate) -> Call<RuleGroup> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(rulegroup_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates the status of rule groups.
    ///
    /// `POST /api/v1/rulegroups/{rulegroup_id}/updateStatus`. Scope `Desk.settings.UPDATE`. Not
    /// repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    ///
    /// - `department_id` (`departmentId`): the id of a department
    /// - `status`: one of `ACTIVE`, `INACTIVE`
    pub fn update_status(
        &self,
        rulegroup_id: impl Into<Id>,
        body: &Json,
        department_id: impl Into<Id>,
        status: impl Into<shared::AccountSlaStatus>,
    ) -> Call<()> {
        let mut request = self
            .client
            .request(&UPDATE_STATUS)
            .segment(rulegroup_id.into())
            .json_member("", body);
        request.set_query("departmentId", department_id.into());
        request.set_query("status", status.into());
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }
}

/// What may be set before `rule_groups().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<RuleGroup>);

impl ListCall {
    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// How many come at a time, from 1 to 50. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// One of `ACTIVE`, `INACTIVE`. Query parameter `status`.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `rulegroupIds`.
    pub fn rulegroup_ids(mut self, rulegroup_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("rulegroupIds", wire::strings::<Id>(rulegroup_ids).join(","));
        self
    }
}

call!(ListCall => list RuleGroup);

/// Child node.
#[non_exhaustive]
pub struct ChildNode {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `executionType`: one of `SYNC`, `ASYNC`.
    pub execution_type: Option<shared::ExecutionType>,
    /// `type`: one of `ROOT`, `DEFAULT`, `SUCCESS`, `FAILURE`.
    pub type_: Option<NodeType>,
    /// `propertyType`: one of `ACTION_MAPPING`, `CRITERIA`, `SCHEDULE_ENTITY_MAPPING`.
    pub property_type: Option<PropertyType>,
    /// `propertyId`: the id of a property.
    pub property_id: Option<Id>,
    /// `parentNodeId`: the id of a parent node.
    pub parent_node_id: Option<Id>,
    /// `clusterId`: the id of a cluster.
    pub cluster_id: Option<Id>,
    /// `entityInfo`: values by name.
    pub entity_info: Option<ExtraFields>,
    /// `childNodes`: a list.
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

/// Cluster.
#[non_exhaustive]
pub struct Cluster {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `source`: text.
    pub source: Option<String>,
    /// `createdBy`: who created it.
    pub created_by: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `nodes`: a list.
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

/// Department property.
pub struct DepartmentProperty {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// `ruleGroupStatus`: text; has to be sent.
    pub rule_group_status: Option<String>,
    /// `ruleGroupOrder`: text; has to be sent.
    pub rule_group_order: Option<String>,
    /// `ruleGroupExecutionType`: text; has to be sent.
    pub rule_group_execution_type: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl DepartmentProperty {
    /// With what has to be sent; the rest is left out.
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

/// Engine.
#[non_exhaustive]
pub struct Engine {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `systemName`: text.
    pub system_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Engine {
    "id" => id,
    "systemName" => system_name;
    extra
});

/// Entity info.
#[non_exhaustive]
pub struct EntityInfo {
    /// `actionMappingId`: the id of an action mapping.
    pub action_mapping_id: Option<Id>,
    /// `actionId`: the id of an action.
    pub action_id: Option<Id>,
    /// `actionType`: text.
    pub action_type: Option<String>,
    /// `actionParamMappings`: a list.
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

/// Module mapping.
#[non_exhaustive]
pub struct ModuleMapping {
    /// `primaryModule`: an object.
    pub primary_module: Option<PrimaryModule>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ModuleMapping {
    "primaryModule" => primary_module;
    extra
});

/// Node.
pub struct Node {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `executionType`: one of `SYNC`, `ASYNC`; has to be sent.
    pub execution_type: Option<shared::ExecutionType>,
    /// `type`: one of `ROOT`, `DEFAULT`, `SUCCESS`, `FAILURE`; has to be sent.
    pub type_: Option<NodeType>,
    /// `propertyType`: one of `ACTION_MAPPING`, `CRITERIA`, `SCHEDULE_ENTITY_MAPPING`; has to be sent.
    pub property_type: Option<PropertyType>,
    /// `entityInfo`: values by name; has to be sent.
    pub entity_info: Option<ExtraFields>,
    /// `childNodes`: a list; has to be sent.
    pub child_nodes: Option<Vec<RuleChildNode>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl Node {
    /// With what has to be sent; the rest is left out.
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

/// Primary module.
#[non_exhaustive]
pub struct PrimaryModule {
    /// `apiName`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type PrimaryModule {
    "apiName" => api_name;
    extra
});

/// Rule child node.
pub struct RuleChildNode {
    /// `executionType`: one of `SYNC`, `ASYNC`; has to be sent.
    pub execution_type: Option<shared::ExecutionType>,
    /// `type`: one of `ROOT`, `DEFAULT`, `SUCCESS`, `FAILURE`; has to be sent.
    pub type_: Option<NodeType>,
    /// `propertyType`: one of `ACTION_MAPPING`, `CRITERIA`, `SCHEDULE_ENTITY_MAPPING`; has to be sent.
    pub property_type: Option<PropertyType>,
    /// `entityInfo`: values by name; has to be sent.
    pub entity_info: Option<ExtraFields>,
    /// `childNodes`: a list; has to be sent.
    pub child_nodes: Option<Vec<RuleChildNode>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleChildNode {
    /// With what has to be sent; the rest is left out.
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

/// Rule cluster.
pub struct RuleCluster {
    /// `type`: text; has to be sent.
    pub type_: Option<String>,
    /// `nodes`: a list; has to be sent.
    pub nodes: Option<Vec<RuleChildNode>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleCluster {
    /// With what has to be sent; the rest is left out.
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

/// Rule engine.
pub struct RuleEngine {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// `systemName`: text; has to be sent.
    pub system_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleEngine {
    /// With what has to be sent; the rest is left out.
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

/// Rule group, from `rule_groups().list`, `rule_groups().create`, `rule_groups().update`.
#[non_exhaustive]
pub struct RuleGroup {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `createdBy`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `engine`: an object.
    pub engine: Option<Engine>,
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `draftMeta`: values by name.
    pub draft_meta: Option<ExtraFields>,
    /// `events`: a list.
    pub events: Option<Vec<RuleGroupEvent>>,
    /// `departmentProperties`: a list.
    pub department_properties: Option<Vec<RuleGroupDepartmentProperty>>,
    /// `rules`: a list.
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

/// Rule group create, for `rule_groups().create`.
pub struct RuleGroupCreate {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `engine`: an object; has to be sent.
    pub engine: Option<RuleEngine>,
    /// `departmentProperties`: a list; has to be sent.
    pub department_properties: Option<Vec<DepartmentProperty>>,
    /// `module`: an object; has to be sent.
    pub module: Option<RuleGroupCreateModule>,
    /// `events`: a list; has to be sent.
    pub events: Option<Vec<RuleGroupCreateEvent>>,
    /// `rules`: a list; has to be sent.
    pub rules: Option<Vec<RuleGroupCreateRule>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupCreate {
    /// With what has to be sent; the rest is left out.
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

/// Rule group create event.
pub struct RuleGroupCreateEvent {
    /// `sysName`: text; has to be sent.
    pub sys_name: Option<String>,
    /// `userCriteria`: values by name; has to be sent.
    pub user_criteria: Option<ExtraFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupCreateEvent {
    /// With what has to be sent; the rest is left out.
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

/// Rule group create module.
pub struct RuleGroupCreateModule {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// `apiName`: its name in requests and criteria; has to be sent.
    pub api_name: Option<String>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupCreateModule {
    /// With what has to be sent; the rest is left out.
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

/// Rule group create rule.
pub struct RuleGroupCreateRule {
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `order`: a whole number; has to be sent.
    pub order: Option<i64>,
    /// `clusters`: a list; has to be sent.
    pub clusters: Option<Vec<RuleCluster>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupCreateRule {
    /// With what has to be sent; the rest is left out.
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

/// Rule group department property.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupDepartmentProperty {
    /// `id`: its id; always there.
    pub id: Id,
    /// `ruleGroupStatus`: text.
    pub rule_group_status: Option<String>,
    /// `ruleGroupOrder`: text.
    pub rule_group_order: Option<String>,
    /// `ruleGroupExecutionType`: text.
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

/// Rule group event.
#[non_exhaustive]
pub struct RuleGroupEvent {
    /// `sysName`: text.
    pub sys_name: Option<String>,
    /// `displayLabel`: how it is labelled.
    pub display_label: Option<String>,
    /// `userCriteria`: an object.
    pub user_criteria: Option<UserCriteria>,
    /// `module`: an object.
    pub module: Option<shared::ModuleRef>,
    /// `baseEvent`: text.
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

/// Rule group rule.
#[non_exhaustive]
pub struct RuleGroupRule {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `order`: text.
    pub order: Option<String>,
    /// `criteria`: values by name.
    pub criteria: Option<ExtraFields>,
    /// `clusters`: a list.
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

/// Rule group update, for `rule_groups().update`.
pub struct RuleGroupUpdate {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// `engine`: an object; has to be sent.
    pub engine: Option<RuleEngine>,
    /// `departmentProperties`: a list; has to be sent.
    pub department_properties: Option<Vec<DepartmentProperty>>,
    /// `module`: an object; has to be sent.
    pub module: Option<RuleGroupCreateModule>,
    /// `events`: a list; has to be sent.
    pub events: Option<Vec<RuleGroupUpdateEvent>>,
    /// `rules`: a list; has to be sent.
    pub rules: Option<Vec<RuleGroupUpdateRule>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupUpdate {
    /// With what has to be sent; the rest is left out.
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

/// Rule group update event.
pub struct RuleGroupUpdateEvent {
    /// `sysName`: text; has to be sent.
    pub sys_name: Option<String>,
    /// `userCriteria`: values by name.
    pub user_criteria: Option<ExtraFields>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupUpdateEvent {
    /// With what has to be sent; the rest is left out.
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

/// Rule group update rule.
pub struct RuleGroupUpdateRule {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// `name`: its name; has to be sent.
    pub name: Option<String>,
    /// `order`: a whole number; has to be sent.
    pub order: Option<i64>,
    /// `clusters`: a list; has to be sent.
    pub clusters: Option<Vec<RuleGroupUpdateRuleCluster>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupUpdateRule {
    /// With what has to be sent; the rest is left out.
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

/// Rule group update rule cluster.
pub struct RuleGroupUpdateRuleCluster {
    /// `id`: its id; has to be sent.
    pub id: Option<Id>,
    /// `type`: text; has to be sent.
    pub type_: Option<String>,
    /// `nodes`: a list; has to be sent.
    pub nodes: Option<Vec<Node>>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl RuleGroupUpdateRuleCluster {
    /// With what has to be sent; the rest is left out.
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

/// Rule node.
#[non_exhaustive]
pub struct RuleNode {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `executionType`: one of `SYNC`, `ASYNC`.
    pub execution_type: Option<shared::ExecutionType>,
    /// `type`: one of `ROOT`, `DEFAULT`, `SUCCESS`, `FAILURE`.
    pub type_: Option<NodeType>,
    /// `propertyType`: one of `ACTION_MAPPING`, `CRITERIA`, `SCHEDULE_ENTITY_MAPPING`.
    pub property_type: Option<PropertyType>,
    /// `propertyId`: the id of a property.
    pub property_id: Option<Id>,
    /// `parentNodeId`: the id of a parent node.
    pub parent_node_id: Option<Id>,
    /// `clusterId`: the id of a cluster.
    pub cluster_id: Option<Id>,
    /// `entityInfo`: an object.
    pub entity_info: Option<EntityInfo>,
    /// `childNodes`: a list.
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

/// User criteria.
#[non_exhaustive]
pub struct UserCriteria {
    /// `moduleMapping`: an object.
    pub module_mapping: Option<ModuleMapping>,
    /// `criteria`: values by name.
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
    /// Node type.
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
    /// Property type.
    pub enum PropertyType {
        /// `ACTION_MAPPING`
        ActionMapping = "ACTION_MAPPING",
        /// `CRITERIA`
        Criteria = "CRITERIA",
        /// `SCHEDULE_ENTITY_MAPPING`
        ScheduleEntityMapping = "SCHEDULE_ENTITY_MAPPING",
    }
}
