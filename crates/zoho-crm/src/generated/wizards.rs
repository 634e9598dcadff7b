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
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, object, open_enum,
    wire::{self, Json},
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
/// From [`Crm::wizards`](crate::Crm::wizards); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
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
    /// `GET /crm/v8/settings/wizards`. Scope `ZohoCRM.settings.wizards.READ`. Repeated when it fails
    /// on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> List<Wizard> {
        List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "wizards"),
            Paging::Whole,
        )
    }

    /// Gets a wizard.
    ///
    /// `GET /crm/v8/settings/wizards/{wizard_id}`. Scope `ZohoCRM.settings.wizards.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, wizard_id: impl Into<Id>, layout_id: impl Into<Id>) -> Call<Wizard> {
        let mut request = self.client.request(&GET).segment(wizard_id.into());
        request.set_query("layout_id", layout_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "wizards")
        })
    }
}

/// Color palette.
#[non_exhaustive]
pub struct ColorPalette {
    /// `button_background`: one or more texts.
    pub button_background: Option<Vec<String>>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type ColorPalette {
    "button_background" => button_background;
    extra
});

/// Conditional rule.
#[non_exhaustive]
pub struct ConditionalRule {
    /// `query_id`: the id of a query.
    pub query_id: Option<Id>,
    /// `execute_on`: one of `create_edit`, `edit`, `create`.
    pub execute_on: Option<ExecuteOn>,
    /// `criteria`: an object.
    pub criteria: Option<shared::Criteria>,
    /// `actions`: a list.
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

/// Conditional rule action.
#[non_exhaustive]
pub struct ConditionalRuleAction {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `segment`: an object.
    pub segment: Option<WizardSegment>,
    /// `fields`: an object.
    pub fields: Option<shared::Field>,
    /// `field`: an object.
    pub field: Option<shared::Field>,
    /// `value`: any JSON.
    pub value: Option<Json>,
    /// `exempted_profiles`: a list.
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

/// Wizard, from `wizards().list`, `wizards().get`.
#[non_exhaustive]
pub struct Wizard {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `module`: an object.
    pub module: Option<shared::Module>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::UserRef>,
    /// `profiles`: a list.
    pub profiles: Option<Vec<shared::Profile>>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `containers`: a list.
    pub containers: Option<Vec<WizardContainer>>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::UserRef>,
    /// `portal_user_types`: a list.
    pub portal_user_types: Option<Vec<WizardContainer>>,
    /// `exempted_portal_user_types`: a list.
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

/// Wizard button.
#[non_exhaustive]
pub struct WizardButton {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `criteria`: an object.
    pub criteria: Option<shared::Criteria>,
    /// `target_screen`: an object.
    pub target_screen: Option<WizardScreen>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `message`: an object.
    pub message: Option<WizardButtonMessage>,
    /// `color`: text.
    pub color: Option<String>,
    /// `shape`: text.
    pub shape: Option<String>,
    /// `background_color`: text.
    pub background_color: Option<String>,
    /// `visibility`: text.
    pub visibility: Option<String>,
    /// `resource`: any JSON.
    pub resource: Option<Json>,
    /// `transition`: an object.
    pub transition: Option<shared::NameRef>,
    /// `category`: text.
    pub category: Option<String>,
    /// `reference_id`: the id of a reference.
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

/// Wizard button message.
#[non_exhaustive]
pub struct WizardButtonMessage {
    /// `title`: text.
    pub title: Option<String>,
    /// `content`: text.
    pub content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardButtonMessage {
    "title" => title,
    "content" => content;
    extra
});

/// Wizard chart.
#[non_exhaustive]
pub struct WizardChart {
    /// `nodes`: a list.
    pub nodes: Option<Vec<WizardNode>>,
    /// `connections`: a list.
    pub connections: Option<Vec<WizardConnection>>,
    /// `color_palette`: an object.
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

/// Wizard connection.
#[non_exhaustive]
pub struct WizardConnection {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `source_button`: an object.
    pub source_button: Option<WizardButton>,
    /// `target_screen`: an object.
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

/// Wizard container.
#[non_exhaustive]
pub struct WizardContainer {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `layout`: an object.
    pub layout: Option<shared::Layout>,
    /// `chart_data`: an object.
    pub chart_data: Option<WizardChart>,
    /// `screens`: a list.
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

/// Wizard element.
#[non_exhaustive]
pub struct WizardElement {
    /// `type`: text.
    pub type_: Option<String>,
    /// `resource`: an object.
    pub resource: Option<shared::NameRef>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type WizardElement {
    "type" => type_,
    "resource" => resource;
    extra
});

/// Wizard node.
#[non_exhaustive]
pub struct WizardNode {
    /// `pos_y`: a whole number.
    pub pos_y: Option<i64>,
    /// `pos_x`: a whole number.
    pub pos_x: Option<i64>,
    /// `start_node`: yes or no.
    pub start_node: Option<bool>,
    /// `screen`: an object.
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

/// Wizard screen.
#[non_exhaustive]
pub struct WizardScreen {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `api_name`: its name in requests and criteria.
    pub api_name: Option<String>,
    /// `reference_id`: the id of a reference.
    pub reference_id: Option<Id>,
    /// `conditional_rules`: a list.
    pub conditional_rules: Option<Vec<ConditionalRule>>,
    /// `segments`: a list.
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

/// Wizard segment.
#[non_exhaustive]
pub struct WizardSegment {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `sequence_number`: a whole number.
    pub sequence_number: Option<i64>,
    /// `display_label`: how it is labelled.
    pub display_label: Option<String>,
    /// `column_count`: how many columns there are.
    pub column_count: Option<i64>,
    /// `type`: text.
    pub type_: Option<String>,
    /// `fields`: a list.
    pub fields: Option<Vec<shared::Field>>,
    /// `buttons`: a list.
    pub buttons: Option<Vec<WizardButton>>,
    /// `elements`: a list.
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
