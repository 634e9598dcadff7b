// Written by `cargo xtask codegen` from crm/v8/inventory_templates.toml of the catalogue; changes belong there.
//! Inventory templates.
//!
//! ```no_run
//! # async fn example(crm: zoho_crm::Crm) -> Result<(), zoho_crm::Error> {
//! let mut inventory_templates = crm.inventory_templates().list().stream();
//! while let Some(inventory_template) = inventory_templates.next().await {
//!     println!("{:?}", inventory_template?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, ExtraFields, Id, object};

use crate::client::Crm;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[&LIST, &GET];

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
    /// `GET /crm/v8/settings/inventory_templates`. Scope `ZohoCRM.templates.inventory.READ`. Retried
    /// on transient failures.
    pub fn list(&self) -> ListInventoryTemplates {
        ListInventoryTemplates(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "inventory_templates"),
            Paging::Whole,
        ))
    }

    /// Gets an inventory template.
    ///
    /// `GET /crm/v8/settings/inventory_templates/{template_id}`. Scope
    /// `ZohoCRM.templates.inventory.READ`. Retried on transient failures.
    pub fn get(&self, template_id: impl Into<Id>) -> GetInventoryTemplate {
        let request = self.client.request(&GET).segment(template_id.into());
        GetInventoryTemplate(Call::new(self.client.clone(), request, |_, body| {
            decode::first(body, "inventory_templates")
        }))
    }
}

call! {
    /// Returned by [`InventoryTemplatesClient::list`](crate::inventory_templates::InventoryTemplatesClient::list).
    ListInventoryTemplates => list InventoryTemplate
}

impl ListInventoryTemplates {
    /// The API name of a module. Query parameter `module`.
    pub fn module(mut self, module: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("module", module);
        self
    }

    /// Query parameter `category`.
    pub fn category(mut self, category: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("category", category);
        self
    }

    /// The field that the list is sorted by. Query parameter `sort_by`.
    pub fn sort_by(mut self, sort_by: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_by", sort_by);
        self
    }

    /// The sort direction: `asc` or `desc`. Query parameter `sort_order`.
    pub fn sort_order(mut self, sort_order: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("sort_order", sort_order);
        self
    }

    /// Query parameter `filters`.
    pub fn filters(mut self, filters: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("filters", filters);
        self
    }
}

call! {
    /// Returned by [`InventoryTemplatesClient::get`](crate::inventory_templates::InventoryTemplatesClient::get).
    GetInventoryTemplate => InventoryTemplate
}

/// Returned by `inventory_templates().list`, `inventory_templates().get`.
#[non_exhaustive]
pub struct InventoryTemplate {
    pub id: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_time: Option<DateTime>,
    pub last_usage_time: Option<DateTime>,
    pub folder: Option<shared::NameRef>,
    pub module: Option<shared::ApiNameRef>,
    pub created_by: Option<shared::NameRef>,
    pub modified_by: Option<shared::NameRef>,
    pub name: Option<String>,
    pub editor_mode: Option<String>,
    pub category: Option<String>,
    pub favorite: Option<bool>,
    pub content: Option<String>,
    pub active: Option<bool>,
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
