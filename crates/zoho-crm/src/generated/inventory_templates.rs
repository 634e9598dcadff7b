// Written by `cargo xtask codegen` from xtask/catalog/crm/inventory_templates.toml; changes belong there.
//! Inventory templates.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_http::Error> {
//! let mut inventory_templates = crm.inventory_templates().list().stream();
//! while let Some(inventory_template) = inventory_templates.next().await {
//!     println!("{:?}", inventory_template?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, ExtraFields, Id, List, Operation, Paging, call, object, wire,
};

use crate::{Crm, shared};

/// `GET /crm/v8/settings/inventory_templates`. Scope `ZohoCRM.templates.inventory.READ`.
pub static LIST: Operation = Operation::get(
    "crm.inventory_templates.list",
    "/crm/{version}/settings/inventory_templates",
)
.scopes(&["ZohoCRM.templates.inventory.READ"]);

/// `GET /crm/v8/settings/inventory_templates/{template_id}`. Scope `ZohoCRM.templates.inventory.READ`.
pub static GET: Operation = Operation::get(
    "crm.inventory_templates.get",
    "/crm/{version}/settings/inventory_templates/{template_id}",
)
.scopes(&["ZohoCRM.templates.inventory.READ"]);

/// Inventory templates.
///
/// From [`Crm::inventory_templates`](crate::Crm::inventory_templates); Zoho's [reference](https://www.zoho.com/crm/developer/docs/api/v8/).
#[derive(Debug, Clone)]
pub struct InventoryTemplatesClient {
    client: Client,
}

impl Crm {
    /// Inventory templates.
    #[must_use]
    pub fn inventory_templates(&self) -> InventoryTemplatesClient {
        InventoryTemplatesClient {
            client: self.client().clone(),
        }
    }
}

impl InventoryTemplatesClient {
    /// Lists inventory templates.
    ///
    /// `GET /crm/v8/settings/inventory_templates`. Scope `ZohoCRM.templates.inventory.READ`. Repeated
    /// when it fails on the way. [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "inventory_templates"),
            Paging::Whole,
        ))
    }

    /// Gets an inventory template.
    ///
    /// `GET /crm/v8/settings/inventory_templates/{template_id}`. Scope
    /// `ZohoCRM.templates.inventory.READ`. Repeated when it fails on the way.
    /// [Reference](https://www.zoho.com/crm/developer/docs/api/v8/).
    pub fn get(&self, template_id: impl Into<Id>) -> Call<InventoryTemplate> {
        let request = self.client.request(&GET).segment(template_id.into());
        Call::new(self.client.clone(), request, |_, body| {
            wire::first(body, "inventory_templates")
        })
    }
}

/// What may be set before `inventory_templates().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<InventoryTemplate>);

impl ListCall {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Text. Query parameter `category`.
    pub fn category(mut self, category: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("category", category);
        self
    }

    /// What the list is ordered by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Which way the list is ordered: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// Text. Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(ListCall => list InventoryTemplate);

/// Inventory template, from `inventory_templates().list`, `inventory_templates().get`.
#[non_exhaustive]
pub struct InventoryTemplate {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `created_time`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modified_time`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `last_usage_time`: a moment with its offset.
    pub last_usage_time: Option<DateTime>,
    /// `folder`: an object.
    pub folder: Option<shared::NameRef>,
    /// `module`: an object.
    pub module: Option<shared::ApiNameRef>,
    /// `created_by`: who created it.
    pub created_by: Option<shared::NameRef>,
    /// `modified_by`: who changed it last.
    pub modified_by: Option<shared::NameRef>,
    /// `name`: its name.
    pub name: Option<String>,
    /// `editor_mode`: text.
    pub editor_mode: Option<String>,
    /// `category`: text.
    pub category: Option<String>,
    /// `favorite`: yes or no.
    pub favorite: Option<bool>,
    /// `content`: text.
    pub content: Option<String>,
    /// `active`: yes or no.
    pub active: Option<bool>,
    /// `mail_content`: text.
    pub mail_content: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type InventoryTemplate {
    "id" => id,
    "created_time" => created_time,
    "modified_time" => modified_time,
    "last_usage_time" => last_usage_time,
    "folder" => folder,
    "module" => module,
    "created_by" => created_by,
    "modified_by" => modified_by,
    "name" => name,
    "editor_mode" => editor_mode,
    "category" => category,
    "favorite" => favorite,
    "content" => content,
    "active" => active,
    "mail_content" => mail_content;
    extra
});
