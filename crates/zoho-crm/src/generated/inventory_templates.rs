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
    Call, Client, DateTime, Id, List, Operation, Paging, Request, call, object,
    wire::{self, Other},
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
/// From [`Crm::inventory_templates`](crate::Crm::inventory_templates).
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
    /// `GET /crm/v8/settings/inventory_templates`. Scope `ZohoCRM.templates.inventory.READ`.
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            Request::new(&LIST),
            |_, body| wire::list(body, "inventory_templates"),
            Paging::Whole,
        ))
    }

    /// Gets an inventory template.
    ///
    /// `GET /crm/v8/settings/inventory_templates/{template_id}`. Scope
    /// `ZohoCRM.templates.inventory.READ`.
    pub fn get(&self, template_id: impl Into<Id>) -> Call<InventoryTemplate> {
        let request = Request::new(&GET).segment(template_id.into());
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
    /// Module.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Category.
    pub fn category(mut self, category: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("category", category);
        self
    }

    /// Sort by.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// Sort order.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// Filters.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call!(ListCall => list InventoryTemplate);

/// Inventory template, of `inventory_templates().list`, `inventory_templates().get`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryTemplate {
    /// Id.
    pub id: Option<Id>,
    /// Created time.
    pub created_time: Option<DateTime>,
    /// Modified time.
    pub modified_time: Option<DateTime>,
    /// Last usage time.
    pub last_usage_time: Option<DateTime>,
    /// Folder.
    pub folder: Option<shared::NameRef>,
    /// Module.
    pub module: Option<shared::ApiNameRef>,
    /// Created by.
    pub created_by: Option<shared::NameRef>,
    /// Modified by.
    pub modified_by: Option<shared::NameRef>,
    /// Name.
    pub name: Option<String>,
    /// Editor mode.
    pub editor_mode: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// Favorite.
    pub favorite: Option<bool>,
    /// Content.
    pub content: Option<String>,
    /// Active.
    pub active: Option<bool>,
    /// Mail content.
    pub mail_content: Option<String>,
    /// Fields that this version of the crate has no name for.
    pub other: Other,
}

object!(InventoryTemplate {
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
    other
});
