// Written by `cargo xtask codegen` from crm/v8/wizards.toml of the catalogue; changes belong there.
//! Wizards.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut wizards = crm.wizards().list().stream();
//! while let Some(wizard) = wizards.next().await {
//!     println!("{:?}", wizard?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::json::Json;
use zoho_types::{DateTime, ExtraFields, Id, object, open_enum};

use crate::client::Crm;
use crate::generated::shared;

/// `GET /crm/v8/settings/wizards`. Scope `ZohoCRM.settings.wizards.READ`.
pub static LIST: Operation = Operation::get("crm.wizards.list", "/crm/{version}/settings/wizards")
    .scopes(&["ZohoCRM.settings.wizards.READ"]);

/// `GET /crm/v8/settings/wizards/{wizard_id}`. Scope `ZohoCRM.settings.wizards.READ`.
pub static GET: Operation = Operation::get(
    "crm.wizards.get",
    "/crm/{version}/settings/wizards/{wizard_id}",
)
.scopes(&["ZohoCRM.settings.wizards.READ"]);

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET];

/// Wizards.
///
/// From [`Crm::wizards`](crate::Crm::wizards).
#[derive(Debug, Clone)]
pub struct WizardsClient {
    client: Client,
}

impl Crm {
    /// Wizards.
    #[must_use]
    pub fn wizards(&self) -> WizardsClient {
        WizardsClient {
            client: self.client().clone(),
        }
    }
}

impl WizardsClient {
    /// Lists wizards.
    ///
    /// `GET /crm/v8/settings/wizards`. Scope `ZohoCRM.settings.wizards.READ`. Retried on transient
    /// failures.
    pub fn list(&self) -> ListWizards {
        ListWizards(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "wizards"),
            Paging::Whole,
        ))
    }

    /// Gets a wizard.
    ///
    /// `GET /crm/v8/settings/wizards/{wizard_id}`. Scope `ZohoCRM.settings.wizards.READ`. Retried on
    /// transient failures.
    pub fn get(&self, wizard_id: impl Into<Id>, layout_id: impl Into<Id>) -> GetWizard {
        let mut request = self.client.request(&GET).segment(wizard_id.into());
        request.set_query("layout_id", layout_id.into());
        GetWizard(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "wizards")
        }))
    }
}

call! {
    /// Returned by [`WizardsClient::list`](crate::wizards::WizardsClient::list).
    ListWizards => list Wizard
}

call! {
    /// Returned by [`WizardsClient::get`](crate::wizards::WizardsClient::get).
    GetWizard => Wizard
}

#[non_exhaustive]
pub struct ColorPalette {
    pub button_background: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ColorPalette {
    "button_background" => button_background;
    extra
});

#[non_exhaustive]
pub struct ConditionalRule {
    pub query_id: Option<Id>,
    /// One of `create_edit`, `edit`, `create`.
    pub execute_on: Option<ExecuteOn>,
    pub criteria: Option<shared::Criteria>,
    pub actions: Option<Vec<ConditionalRuleAction>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ConditionalRule {
    "query_id" => query_id,
    "execute_on" => execute_on,
    "criteria" => criteria,
    "actions" => actions;
    extra
});

#[non_exhaustive]
pub struct ConditionalRuleAction {
    pub id: Option<Id>,
    pub type_: Option<String>,
    pub segment: Option<WizardSegment>,
    pub fields: Option<shared::Field>,
    pub field: Option<shared::Field>,
    pub value: Option<Json>,
    pub exempted_profiles: Option<Vec<shared::Profile>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ConditionalRuleAction {
    "id" => id,
    "type" => type_,
    "segment" => segment,
    "fields" => fields,
    "field" => field,
    "value" => value,
    "exempted_profiles" => exempted_profiles;
    extra
});

/// Returned by `wizards().list`, `wizards().get`.
#[non_exhaustive]
pub struct Wizard {
    pub id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub module: Option<shared::Module>,
    pub name: Option<String>,
    pub modified_by: Option<shared::UserRef>,
    pub profiles: Option<Vec<shared::Profile>>,
    pub active: Option<bool>,
    pub containers: Option<Vec<WizardContainer>>,
    pub created_by: Option<shared::UserRef>,
    pub portal_user_types: Option<Vec<WizardContainer>>,
    pub exempted_portal_user_types: Option<Vec<shared::IdRef>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Wizard {
    "id" => id,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "module" => module,
    "name" => name,
    "modified_by" => modified_by,
    "profiles" => profiles,
    "active" => active,
    "containers" => containers,
    "created_by" => created_by,
    "portal_user_types" => portal_user_types,
    "exempted_portal_user_types" => exempted_portal_user_types;
    extra
});

#[non_exhaustive]
pub struct WizardButton {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub criteria: Option<shared::Criteria>,
    pub target_screen: Option<WizardScreen>,
    pub type_: Option<String>,
    pub message: Option<WizardButtonMessage>,
    pub color: Option<String>,
    pub shape: Option<String>,
    pub background_color: Option<String>,
    pub visibility: Option<String>,
    pub resource: Option<Json>,
    pub transition: Option<shared::NameRef>,
    pub category: Option<String>,
    pub reference_id: Option<Id>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardButton {
    "id" => id,
    "sequence_number" => sequence_number,
    "display_label" => display_label,
    "criteria" => criteria,
    "target_screen" => target_screen,
    "type" => type_,
    "message" => message,
    "color" => color,
    "shape" => shape,
    "background_color" => background_color,
    "visibility" => visibility,
    "resource" => resource,
    "transition" => transition,
    "category" => category,
    "reference_id" => reference_id;
    extra
});

#[non_exhaustive]
pub struct WizardButtonMessage {
    pub title: Option<String>,
    pub content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardButtonMessage {
    "title" => title,
    "content" => content;
    extra
});

#[non_exhaustive]
pub struct WizardChart {
    pub nodes: Option<Vec<WizardNode>>,
    pub connections: Option<Vec<WizardConnection>>,
    pub color_palette: Option<ColorPalette>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardChart {
    "nodes" => nodes,
    "connections" => connections,
    "color_palette" => color_palette;
    extra
});

#[non_exhaustive]
pub struct WizardConnection {
    pub id: Option<Id>,
    pub source_button: Option<WizardButton>,
    pub target_screen: Option<WizardScreen>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardConnection {
    "id" => id,
    "source_button" => source_button,
    "target_screen" => target_screen;
    extra
});

#[non_exhaustive]
pub struct WizardContainer {
    pub id: Option<Id>,
    pub layout: Option<shared::Layout>,
    pub chart_data: Option<WizardChart>,
    pub screens: Option<Vec<WizardScreen>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardContainer {
    "id" => id,
    "layout" => layout,
    "chart_data" => chart_data,
    "screens" => screens;
    extra
});

#[non_exhaustive]
pub struct WizardElement {
    pub type_: Option<String>,
    pub resource: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardElement {
    "type" => type_,
    "resource" => resource;
    extra
});

#[non_exhaustive]
pub struct WizardNode {
    pub pos_y: Option<i64>,
    pub pos_x: Option<i64>,
    pub start_node: Option<bool>,
    pub screen: Option<WizardScreen>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardNode {
    "pos_y" => pos_y,
    "pos_x" => pos_x,
    "start_node" => start_node,
    "screen" => screen;
    extra
});

#[non_exhaustive]
pub struct WizardScreen {
    pub id: Option<Id>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    /// The name in requests and criteria.
    pub api_name: Option<String>,
    pub reference_id: Option<Id>,
    pub conditional_rules: Option<Vec<ConditionalRule>>,
    pub segments: Option<Vec<WizardSegment>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardScreen {
    "id" => id,
    "display_label" => display_label,
    "api_name" => api_name,
    "reference_id" => reference_id,
    "conditional_rules" => conditional_rules,
    "segments" => segments;
    extra
});

#[non_exhaustive]
pub struct WizardSegment {
    pub id: Option<Id>,
    pub sequence_number: Option<i64>,
    /// The label in the user interface.
    pub display_label: Option<String>,
    pub column_count: Option<i64>,
    pub type_: Option<String>,
    pub fields: Option<Vec<shared::Field>>,
    pub buttons: Option<Vec<WizardButton>>,
    pub elements: Option<Vec<WizardElement>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardSegment {
    "id" => id,
    "sequence_number" => sequence_number,
    "display_label" => display_label,
    "column_count" => column_count,
    "type" => type_,
    "fields" => fields,
    "buttons" => buttons,
    "elements" => elements;
    extra
});

open_enum! {
    pub enum ExecuteOn {
        /// `create_edit`
        CreateEdit = "create_edit",
        /// `edit`
        Edit = "edit",
        /// `create`
        Create = "create",
    }
}
