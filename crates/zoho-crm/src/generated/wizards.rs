// Written by `cargo xtask codegen` from xtask/catalog/crm/wizards.toml; changes belong there.
//! Wizards.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut wizards = crm.wizards().list().stream();
//! while let Some(wizard) = wizards.next().await {
//!     println!("{:?}", wizard?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, Id, List, Operation, Paging, Request, object,
    wire::{self, Json, Other},
    words,
};

use crate::{Crm, shared};

/// `GET /crm/v8/settings/wizards`. Scope `ZohoCRM.settings.wizards.READ`.
pub static LIST: Operation = Operation::get("crm.wizards.list", "/crm/{version}/settings/wizards")
    .scopes(&["ZohoCRM.settings.wizards.READ"]);

/// `GET /crm/v8/settings/wizards/{wizard_id}`. Scope `ZohoCRM.settings.wizards.READ`.
pub static GET: Operation = Operation::get(
    "crm.wizards.get",
    "/crm/{version}/settings/wizards/{wizard_id}",
)
.scopes(&["ZohoCRM.settings.wizards.READ"]);

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
    /// `GET /crm/v8/settings/wizards`. Scope `ZohoCRM.settings.wizards.READ`.
    pub fn list(&self) -> List<Wizard> {
        List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "wizards"),
            Paging::Whole,
        )
    }

    /// Gets a wizard.
    ///
    /// `GET /crm/v8/settings/wizards/{wizard_id}`. Scope `ZohoCRM.settings.wizards.READ`.
    pub fn get(&self, wizard_id: impl Into<Id>, layout_id: impl Into<Id>) -> Call<Wizard> {
        let mut request = Request::new(&GET).segment(wizard_id.into());
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "wizards")
        })
    }
}

/// Color palette.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColorPalette {
    /// Button background.
    pub button_background: Option<Vec<String>>,
}

object!(ColorPalette {
    "button_background" => button_background
});

/// Conditional rule.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionalRule {
    /// Query id.
    pub query_id: Option<Id>,
    /// Execute on.
    pub execute_on: Option<ExecuteOn>,
    /// Criteria.
    pub criteria: Option<shared::Criteria>,
    /// Actions.
    pub actions: Option<Vec<ConditionalRuleAction>>,
}

object!(ConditionalRule {
    "query_id" => query_id,
    "execute_on" => execute_on,
    "criteria" => criteria,
    "actions" => actions
});

/// Conditional rule action.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionalRuleAction {
    /// Id.
    pub id: Option<Id>,
    /// Type.
    pub type_: Option<String>,
    /// Segment.
    pub segment: Option<WizardSegment>,
    /// Fields.
    pub fields: Option<shared::Field>,
    /// Field.
    pub field: Option<shared::Field>,
    /// Value.
    pub value: Option<Json>,
    /// Exempted profiles.
    pub exempted_profiles: Option<Vec<shared::Profile>>,
}

object!(ConditionalRuleAction {
    "id" => id,
    "type" => type_,
    "segment" => segment,
    "fields" => fields,
    "field" => field,
    "value" => value,
    "exempted_profiles" => exempted_profiles
});

/// Wizard, of `wizards().list`, `wizards().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Wizard {
    /// Id.
    pub id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Module.
    pub module: Option<shared::Module>,
    /// Name.
    pub name: Option<String>,
    /// Modified by.
    pub modified_by: Option<shared::UserRef>,
    /// Profiles.
    pub profiles: Option<Vec<shared::Profile>>,
    /// Active.
    pub active: Option<bool>,
    /// Containers.
    pub containers: Option<Vec<WizardContainer>>,
    /// Created by.
    pub created_by: Option<shared::UserRef>,
    /// Portal user types.
    pub portal_user_types: Option<Vec<WizardContainer>>,
    /// Exempted portal user types.
    pub exempted_portal_user_types: Option<Vec<shared::IdRef>>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(Wizard {
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
    other
});

/// Wizard button.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardButton {
    /// Id.
    pub id: Option<Id>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Display label.
    pub display_label: Option<String>,
    /// Criteria.
    pub criteria: Option<shared::Criteria>,
    /// Target screen.
    pub target_screen: Option<WizardScreen>,
    /// Type.
    pub type_: Option<String>,
    /// Message.
    pub message: Option<WizardButtonMessage>,
    /// Color.
    pub color: Option<String>,
    /// Shape.
    pub shape: Option<String>,
    /// Background color.
    pub background_color: Option<String>,
    /// Visibility.
    pub visibility: Option<String>,
    /// Resource.
    pub resource: Option<Json>,
    /// Transition.
    pub transition: Option<shared::NameRef>,
    /// Category.
    pub category: Option<String>,
    /// Reference id.
    pub reference_id: Option<Id>,
}

object!(WizardButton {
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
    "reference_id" => reference_id
});

/// Wizard button message.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardButtonMessage {
    /// Title.
    pub title: Option<String>,
    /// Content.
    pub content: Option<String>,
}

object!(WizardButtonMessage {
    "title" => title,
    "content" => content
});

/// Wizard chart.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardChart {
    /// Nodes.
    pub nodes: Option<Vec<WizardNode>>,
    /// Connections.
    pub connections: Option<Vec<WizardConnection>>,
    /// Color palette.
    pub color_palette: Option<ColorPalette>,
}

object!(WizardChart {
    "nodes" => nodes,
    "connections" => connections,
    "color_palette" => color_palette
});

/// Wizard connection.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardConnection {
    /// Id.
    pub id: Option<Id>,
    /// Source button.
    pub source_button: Option<WizardButton>,
    /// Target screen.
    pub target_screen: Option<WizardScreen>,
}

object!(WizardConnection {
    "id" => id,
    "source_button" => source_button,
    "target_screen" => target_screen
});

/// Wizard container.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardContainer {
    /// Id.
    pub id: Option<Id>,
    /// Layout.
    pub layout: Option<shared::Layout>,
    /// Chart data.
    pub chart_data: Option<WizardChart>,
    /// Screens.
    pub screens: Option<Vec<WizardScreen>>,
}

object!(WizardContainer {
    "id" => id,
    "layout" => layout,
    "chart_data" => chart_data,
    "screens" => screens
});

/// Wizard element.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardElement {
    /// Type.
    pub type_: Option<String>,
    /// Resource.
    pub resource: Option<shared::NameRef>,
}

object!(WizardElement {
    "type" => type_,
    "resource" => resource
});

/// Wizard node.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardNode {
    /// Pos y.
    pub pos_y: Option<i64>,
    /// Pos x.
    pub pos_x: Option<i64>,
    /// Start node.
    pub start_node: Option<bool>,
    /// Screen.
    pub screen: Option<WizardScreen>,
}

object!(WizardNode {
    "pos_y" => pos_y,
    "pos_x" => pos_x,
    "start_node" => start_node,
    "screen" => screen
});

/// Wizard screen.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardScreen {
    /// Id.
    pub id: Option<Id>,
    /// Display label.
    pub display_label: Option<String>,
    /// API name.
    pub api_name: Option<String>,
    /// Reference id.
    pub reference_id: Option<Id>,
    /// Conditional rules.
    pub conditional_rules: Option<Vec<ConditionalRule>>,
    /// Segments.
    pub segments: Option<Vec<WizardSegment>>,
}

object!(WizardScreen {
    "id" => id,
    "display_label" => display_label,
    "api_name" => api_name,
    "reference_id" => reference_id,
    "conditional_rules" => conditional_rules,
    "segments" => segments
});

/// Wizard segment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WizardSegment {
    /// Id.
    pub id: Option<Id>,
    /// Sequence number.
    pub sequence_number: Option<i64>,
    /// Display label.
    pub display_label: Option<String>,
    /// Column count.
    pub column_count: Option<i64>,
    /// Type.
    pub type_: Option<String>,
    /// Fields.
    pub fields: Option<Vec<shared::Field>>,
    /// Buttons.
    pub buttons: Option<Vec<WizardButton>>,
    /// Elements.
    pub elements: Option<Vec<WizardElement>>,
}

object!(WizardSegment {
    "id" => id,
    "sequence_number" => sequence_number,
    "display_label" => display_label,
    "column_count" => column_count,
    "type" => type_,
    "fields" => fields,
    "buttons" => buttons,
    "elements" => elements
});

words! {
    /// Execute on.
    pub enum ExecuteOn {
        /// `create_edit`
        CreateEdit = "create_edit",
        /// `edit`
        Edit = "edit",
        /// `create`
        Create = "create",
    }
}
