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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Desk, shared};

/// `GET /api/v1/rulegroups`. Scope `Desk.settings.READ`.
pub static LIST: Operation = Operation::get("desk.rule_groups.list", "/api/{version}/rulegroups")
    .scopes(&["Desk.settings.READ"]);

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
    /// `GET /api/v1/rulegroups`. Scope `Desk.settings.READ`. Comes in pages of up to 50.
    pub fn list(&self, module: impl AsRef<str>, engine_sys_name: impl AsRef<str>) -> ListCall {
        let mut request = Request::new(&LIST);
        request.set_query("module", module);
        request.set_query("engineSysName", engine_sys_name);
        ListCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { origin: 1, max: 50 },
        ))
    }

    /// Creates a rule group.
    ///
    /// `POST /api/v1/rulegroups`. Scope `Desk.settings.CREATE`.
    pub fn create(&self, body: &RuleGroupCreate) -> Call<RuleGroup> {
        let request = Request::new(&CREATE).body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a rule group.
    ///
    /// `PUT /api/v1/rulegroups/{rulegroup_id}`. Scope `Desk.settings.UPDATE`.
    pub fn update(&self, rulegroup_id: impl Into<Id>, body: &RuleGroupUpdate) -> Call<RuleGroup> {
        let request = Request::new(&UPDATE)
            .segment(rulegroup_id.into())
            .body("application/json", wire::body("", body));
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates the status of rule groups.
    ///
    /// `POST /api/v1/rulegroups/{rulegroup_id}/updateStatus`. Scope `Desk.settings.UPDATE`.
    pub fn update_status(
        &self,
        rulegroup_id: impl Into<Id>,
        body: &Json,
        department_id: impl Into<Id>,
        status: impl Into<shared::AccountSlaStatus>,
    ) -> Call<()> {
        let mut request = Request::new(&UPDATE_STATUS)
            .segment(rulegroup_id.into())
            .body("application/json", wire::body("", body));
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
    /// From: from 1 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 1..=4999);
        self
    }

    /// Limit: from 1 to 50.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=50);
        self
    }

    /// Department id.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Status.
    pub fn status(mut self, status: impl Into<shared::AccountSlaStatus>) -> Self {
        self.0.request_mut().set_query("status", status.into());
        self
    }

    /// Rulegroup ids.
    pub fn rulegroup_ids(mut self, rulegroup_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("rulegroupIds", wire::strings::<Id>(rulegroup_ids).join(","));
        self
    }
}

call!(ListCall => list RuleGroup);

/// Child node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildNode {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Execution type.
    pub execution_type: Option<shared::ExecutionType>,
    /// Type.
    pub type_: Option<NodeType>,
    /// Property type.
    pub property_type: Option<PropertyType>,
    /// Property id.
    pub property_id: Option<Id>,
    /// Parent node id.
    pub parent_node_id: Option<Id>,
    /// Cluster id.
    pub cluster_id: Option<Id>,
    /// Entity info.
    pub entity_info: Option<Other>,
    /// Child nodes.
    pub child_nodes: Option<Vec<ChildNode>>,
}

object!(ChildNode {
    "id" => id,
    "name" => name,
    "executionType" => execution_type,
    "type" => type_,
    "propertyType" => property_type,
    "propertyId" => property_id,
    "parentNodeId" => parent_node_id,
    "clusterId" => cluster_id,
    "entityInfo" => entity_info,
    "childNodes" => child_nodes
});

/// Cluster.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Source.
    pub source: Option<String>,
    /// Created by.
    pub created_by: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified by.
    pub modified_by: Option<String>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Nodes.
    pub nodes: Option<Vec<RuleNode>>,
}

object!(Cluster {
    "id" => id,
    "type" => type_,
    "name" => name,
    "source" => source,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "modifiedTime" => modified_time,
    "nodes" => nodes
});

/// Department property.
#[derive(Clone, Default, PartialEq)]
pub struct DepartmentProperty {
    /// Id; has to be sent.
    pub id: Option<Id>,
    /// Rule group status; has to be sent.
    pub rule_group_status: Option<String>,
    /// Rule group order; has to be sent.
    pub rule_group_order: Option<String>,
    /// Rule group execution type; has to be sent.
    pub rule_group_execution_type: Option<String>,
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
        }
    }
}

object!(DepartmentProperty {
    "id" => id,
    "ruleGroupStatus" => rule_group_status,
    "ruleGroupOrder" => rule_group_order,
    "ruleGroupExecutionType" => rule_group_execution_type
});

/// Engine.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Engine {
    /// Id.
    pub id: Option<Id>,
    /// System name.
    pub system_name: Option<String>,
}

object!(Engine {
    "id" => id,
    "systemName" => system_name
});

/// Entity info.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityInfo {
    /// Action mapping id.
    pub action_mapping_id: Option<Id>,
    /// Action id.
    pub action_id: Option<Id>,
    /// Action type.
    pub action_type: Option<String>,
    /// Action param mappings.
    pub action_param_mappings: Option<Vec<Other>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(EntityInfo {
    "actionMappingId" => action_mapping_id,
    "actionId" => action_id,
    "actionType" => action_type,
    "actionParamMappings" => action_param_mappings;
    other
});

/// Module mapping.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModuleMapping {
    /// Primary module.
    pub primary_module: Option<PrimaryModule>,
}

object!(ModuleMapping {
    "primaryModule" => primary_module
});

/// Node.
#[derive(Clone, Default, PartialEq)]
pub struct Node {
    /// Id.
    pub id: Option<Id>,
    /// Execution type; has to be sent.
    pub execution_type: Option<shared::ExecutionType>,
    /// Type; has to be sent.
    pub type_: Option<NodeType>,
    /// Property type; has to be sent.
    pub property_type: Option<PropertyType>,
    /// Entity info; has to be sent.
    pub entity_info: Option<Other>,
    /// Child nodes; has to be sent.
    pub child_nodes: Option<Vec<RuleChildNode>>,
}

impl Node {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        execution_type: impl Into<shared::ExecutionType>,
        type_: impl Into<NodeType>,
        property_type: impl Into<PropertyType>,
        entity_info: Other,
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

object!(Node {
    "id" => id,
    "executionType" => execution_type,
    "type" => type_,
    "propertyType" => property_type,
    "entityInfo" => entity_info,
    "childNodes" => child_nodes
});

/// Primary module.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrimaryModule {
    /// API name.
    pub api_name: Option<String>,
}

object!(PrimaryModule {
    "apiName" => api_name
});

/// Rule child node.
#[derive(Clone, Default, PartialEq)]
pub struct RuleChildNode {
    /// Execution type; has to be sent.
    pub execution_type: Option<shared::ExecutionType>,
    /// Type; has to be sent.
    pub type_: Option<NodeType>,
    /// Property type; has to be sent.
    pub property_type: Option<PropertyType>,
    /// Entity info; has to be sent.
    pub entity_info: Option<Other>,
    /// Child nodes; has to be sent.
    pub child_nodes: Option<Vec<RuleChildNode>>,
}

impl RuleChildNode {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(
        execution_type: impl Into<shared::ExecutionType>,
        type_: impl Into<NodeType>,
        property_type: impl Into<PropertyType>,
        entity_info: Other,
        child_nodes: Vec<RuleChildNode>,
    ) -> Self {
        Self {
            execution_type: Some(execution_type.into()),
            type_: Some(type_.into()),
            property_type: Some(property_type.into()),
            entity_info: Some(entity_info),
            child_nodes: Some(child_nodes),
        }
    }
}

object!(RuleChildNode {
    "executionType" => execution_type,
    "type" => type_,
    "propertyType" => property_type,
    "entityInfo" => entity_info,
    "childNodes" => child_nodes
});

/// Rule cluster.
#[derive(Clone, Default, PartialEq)]
pub struct RuleCluster {
    /// Type; has to be sent.
    pub type_: Option<String>,
    /// Nodes; has to be sent.
    pub nodes: Option<Vec<RuleChildNode>>,
}

impl RuleCluster {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(type_: impl Into<String>, nodes: Vec<RuleChildNode>) -> Self {
        Self {
            type_: Some(type_.into()),
            nodes: Some(nodes),
        }
    }
}

object!(RuleCluster {
    "type" => type_,
    "nodes" => nodes
});

/// Rule engine.
#[derive(Clone, Default, PartialEq)]
pub struct RuleEngine {
    /// Id; has to be sent.
    pub id: Option<Id>,
    /// System name; has to be sent.
    pub system_name: Option<String>,
}

impl RuleEngine {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, system_name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            system_name: Some(system_name.into()),
        }
    }
}

object!(RuleEngine {
    "id" => id,
    "systemName" => system_name
});

/// Rule group, of `rule_groups().list`, `rule_groups().create`, `rule_groups().update`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroup {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Created by.
    pub created_by: Option<shared::UserRef>,
    /// Modified by.
    pub modified_by: Option<shared::UserRef>,
    /// Engine.
    pub engine: Option<Engine>,
    /// Module.
    pub module: Option<shared::ModuleRef>,
    /// Draft meta.
    pub draft_meta: Option<Other>,
    /// Events.
    pub events: Option<Vec<RuleGroupEvent>>,
    /// Department properties.
    pub department_properties: Option<Vec<RuleGroupDepartmentProperty>>,
    /// Rules.
    pub rules: Option<Vec<RuleGroupRule>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(RuleGroup {
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
    other
});

/// Rule group create, of `rule_groups().create`.
#[derive(Clone, Default, PartialEq)]
pub struct RuleGroupCreate {
    /// Name; has to be sent.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Engine; has to be sent.
    pub engine: Option<RuleEngine>,
    /// Department properties; has to be sent.
    pub department_properties: Option<Vec<DepartmentProperty>>,
    /// Module; has to be sent.
    pub module: Option<RuleGroupCreateModule>,
    /// Events; has to be sent.
    pub events: Option<Vec<RuleGroupCreateEvent>>,
    /// Rules; has to be sent.
    pub rules: Option<Vec<RuleGroupCreateRule>>,
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

object!(RuleGroupCreate {
    "name" => name,
    "description" => description,
    "engine" => engine,
    "departmentProperties" => department_properties,
    "module" => module,
    "events" => events,
    "rules" => rules
});

/// Rule group create event.
#[derive(Clone, Default, PartialEq)]
pub struct RuleGroupCreateEvent {
    /// Sys name; has to be sent.
    pub sys_name: Option<String>,
    /// User criteria; has to be sent.
    pub user_criteria: Option<Other>,
}

impl RuleGroupCreateEvent {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(sys_name: impl Into<String>, user_criteria: Other) -> Self {
        Self {
            sys_name: Some(sys_name.into()),
            user_criteria: Some(user_criteria),
        }
    }
}

object!(RuleGroupCreateEvent {
    "sysName" => sys_name,
    "userCriteria" => user_criteria
});

/// Rule group create module.
#[derive(Clone, Default, PartialEq)]
pub struct RuleGroupCreateModule {
    /// Id; has to be sent.
    pub id: Option<Id>,
    /// API name; has to be sent.
    pub api_name: Option<String>,
}

impl RuleGroupCreateModule {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, api_name: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            api_name: Some(api_name.into()),
        }
    }
}

object!(RuleGroupCreateModule {
    "id" => id,
    "apiName" => api_name
});

/// Rule group create rule.
#[derive(Clone, Default, PartialEq)]
pub struct RuleGroupCreateRule {
    /// Name; has to be sent.
    pub name: Option<String>,
    /// Order; has to be sent.
    pub order: Option<i64>,
    /// Clusters; has to be sent.
    pub clusters: Option<Vec<RuleCluster>>,
}

impl RuleGroupCreateRule {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(name: impl Into<String>, order: i64, clusters: Vec<RuleCluster>) -> Self {
        Self {
            name: Some(name.into()),
            order: Some(order),
            clusters: Some(clusters),
        }
    }
}

object!(RuleGroupCreateRule {
    "name" => name,
    "order" => order,
    "clusters" => clusters
});

/// Rule group department property.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupDepartmentProperty {
    /// Id.
    pub id: Id,
    /// Rule group status.
    pub rule_group_status: Option<String>,
    /// Rule group order.
    pub rule_group_order: Option<String>,
    /// Rule group execution type.
    pub rule_group_execution_type: Option<String>,
}

object!(RuleGroupDepartmentProperty {
    "id" => id,
    "ruleGroupStatus" => rule_group_status,
    "ruleGroupOrder" => rule_group_order,
    "ruleGroupExecutionType" => rule_group_execution_type
} required "id");

/// Rule group event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupEvent {
    /// Sys name.
    pub sys_name: Option<String>,
    /// Display label.
    pub display_label: Option<String>,
    /// User criteria.
    pub user_criteria: Option<UserCriteria>,
    /// Module.
    pub module: Option<shared::ModuleRef>,
    /// Base event.
    pub base_event: Option<String>,
}

object!(RuleGroupEvent {
    "sysName" => sys_name,
    "displayLabel" => display_label,
    "userCriteria" => user_criteria,
    "module" => module,
    "baseEvent" => base_event
});

/// Rule group rule.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleGroupRule {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Order.
    pub order: Option<String>,
    /// Criteria.
    pub criteria: Option<Other>,
    /// Clusters.
    pub clusters: Option<Vec<Cluster>>,
}

object!(RuleGroupRule {
    "id" => id,
    "name" => name,
    "order" => order,
    "criteria" => criteria,
    "clusters" => clusters
});

/// Rule group update, of `rule_groups().update`.
#[derive(Clone, Default, PartialEq)]
pub struct RuleGroupUpdate {
    /// Id; has to be sent.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Engine; has to be sent.
    pub engine: Option<RuleEngine>,
    /// Department properties; has to be sent.
    pub department_properties: Option<Vec<DepartmentProperty>>,
    /// Module; has to be sent.
    pub module: Option<RuleGroupCreateModule>,
    /// Events; has to be sent.
    pub events: Option<Vec<RuleGroupUpdateEvent>>,
    /// Rules; has to be sent.
    pub rules: Option<Vec<RuleGroupUpdateRule>>,
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

object!(RuleGroupUpdate {
    "id" => id,
    "name" => name,
    "description" => description,
    "engine" => engine,
    "departmentProperties" => department_properties,
    "module" => module,
    "events" => events,
    "rules" => rules
});

/// Rule group update event.
#[derive(Clone, Default, PartialEq)]
pub struct RuleGroupUpdateEvent {
    /// Sys name; has to be sent.
    pub sys_name: Option<String>,
    /// User criteria.
    pub user_criteria: Option<Other>,
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

object!(RuleGroupUpdateEvent {
    "sysName" => sys_name,
    "userCriteria" => user_criteria
});

/// Rule group update rule.
#[derive(Clone, Default, PartialEq)]
pub struct RuleGroupUpdateRule {
    /// Id; has to be sent.
    pub id: Option<Id>,
    /// Name; has to be sent.
    pub name: Option<String>,
    /// Order; has to be sent.
    pub order: Option<i64>,
    /// Clusters; has to be sent.
    pub clusters: Option<Vec<RuleGroupUpdateRuleCluster>>,
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
        }
    }
}

object!(RuleGroupUpdateRule {
    "id" => id,
    "name" => name,
    "order" => order,
    "clusters" => clusters
});

/// Rule group update rule cluster.
#[derive(Clone, Default, PartialEq)]
pub struct RuleGroupUpdateRuleCluster {
    /// Id; has to be sent.
    pub id: Option<Id>,
    /// Type; has to be sent.
    pub type_: Option<String>,
    /// Nodes; has to be sent.
    pub nodes: Option<Vec<Node>>,
}

impl RuleGroupUpdateRuleCluster {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(id: impl Into<Id>, type_: impl Into<String>, nodes: Vec<Node>) -> Self {
        Self {
            id: Some(id.into()),
            type_: Some(type_.into()),
            nodes: Some(nodes),
        }
    }
}

object!(RuleGroupUpdateRuleCluster {
    "id" => id,
    "type" => type_,
    "nodes" => nodes
});

/// Rule node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleNode {
    /// Id.
    pub id: Option<Id>,
    /// Name.
    pub name: Option<String>,
    /// Execution type.
    pub execution_type: Option<shared::ExecutionType>,
    /// Type.
    pub type_: Option<NodeType>,
    /// Property type.
    pub property_type: Option<PropertyType>,
    /// Property id.
    pub property_id: Option<Id>,
    /// Parent node id.
    pub parent_node_id: Option<Id>,
    /// Cluster id.
    pub cluster_id: Option<Id>,
    /// Entity info.
    pub entity_info: Option<EntityInfo>,
    /// Child nodes.
    pub child_nodes: Option<Vec<ChildNode>>,
}

object!(RuleNode {
    "id" => id,
    "name" => name,
    "executionType" => execution_type,
    "type" => type_,
    "propertyType" => property_type,
    "propertyId" => property_id,
    "parentNodeId" => parent_node_id,
    "clusterId" => cluster_id,
    "entityInfo" => entity_info,
    "childNodes" => child_nodes
});

/// User criteria.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCriteria {
    /// Module mapping.
    pub module_mapping: Option<ModuleMapping>,
    /// Criteria.
    pub criteria: Option<Other>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(UserCriteria {
    "moduleMapping" => module_mapping,
    "criteria" => criteria;
    other
});

words! {
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

words! {
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
