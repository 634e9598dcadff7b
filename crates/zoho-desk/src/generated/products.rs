// Written by `cargo xtask codegen` from xtask/catalog/desk/products.toml; changes belong there.
//! Products.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_http::Error> {
//! let mut products = desk.products().list().stream();
//! while let Some(product) = products.next().await {
//!     println!("{:?}", product?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::{
    Call, Client, DateTime, DateTimeRange, Decimal, ExtraFields, Id, List, Operation, Paging, call,
    object, open_enum, wire,
};

use crate::{Desk, shared};

/// `GET /api/v1/products`. Scopes `Desk.settings.READ` and `Desk.products.READ`.
pub static LIST: Operation = Operation::get("desk.products.list", "/api/{version}/products")
    .scopes(&["Desk.settings.READ", "Desk.products.READ"])
    .most(
        5_000,
        "take `products.search`, which can be cut by time, and read part after part",
    );

/// `GET /api/v1/products/{product_id}`. Scopes `Desk.settings.READ` and `Desk.products.READ`.
pub static GET: Operation =
    Operation::get("desk.products.get", "/api/{version}/products/{product_id}")
        .scopes(&["Desk.settings.READ", "Desk.products.READ"]);

/// `POST /api/v1/products`. Scopes `Desk.settings.CREATE` and `Desk.products.CREATE`.
pub static CREATE: Operation = Operation::post("desk.products.create", "/api/{version}/products")
    .scopes(&["Desk.settings.CREATE", "Desk.products.CREATE"]);

/// `PATCH /api/v1/products/{product_id}`. Scopes `Desk.settings.UPDATE` and `Desk.products.UPDATE`.
pub static UPDATE: Operation = Operation::patch(
    "desk.products.update",
    "/api/{version}/products/{product_id}",
)
.scopes(&["Desk.settings.UPDATE", "Desk.products.UPDATE"]);

/// `POST /api/v1/products/moveToTrash`. Scopes `Desk.settings.DELETE` and `Desk.products.DELETE`.
pub static MOVE_TO_TRASH: Operation = Operation::post(
    "desk.products.move_to_trash",
    "/api/{version}/products/moveToTrash",
)
.scopes(&["Desk.settings.DELETE", "Desk.products.DELETE"]);

/// `GET /api/v1/products/search`. Scopes `Desk.settings.READ`, `Desk.search.READ` and `Desk.products.READ`.
pub static SEARCH: Operation = Operation::get(
    "desk.products.search",
    "/api/{version}/products/search",
)
.scopes(&[
    "Desk.settings.READ",
    "Desk.search.READ",
    "Desk.products.READ",
])
.most(
    5_000,
    "cut the list by time with `createdTimeRange` or `modifiedTimeRange`, and read part after part",
);

/// `POST /api/v1/products/{product_id}/associateAccounts`. Scopes `Desk.settings.UPDATE` and `Desk.products.UPDATE`.
pub static ASSOCIATE_ACCOUNTS: Operation = Operation::post(
    "desk.products.associate_accounts",
    "/api/{version}/products/{product_id}/associateAccounts",
)
.scopes(&["Desk.settings.UPDATE", "Desk.products.UPDATE"]);

/// `POST /api/v1/products/{product_id}/associateContacts`. Scopes `Desk.settings.UPDATE` and `Desk.products.UPDATE`.
pub static ASSOCIATE_CONTACTS: Operation = Operation::post(
    "desk.products.associate_contacts",
    "/api/{version}/products/{product_id}/associateContacts",
)
.scopes(&["Desk.settings.UPDATE", "Desk.products.UPDATE"]);

/// `GET /api/v1/accounts/{account_id}/products`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and `Desk.products.READ`.
pub static LIST_BY_ACCOUNT: Operation = Operation::get(
    "desk.products.list_by_account",
    "/api/{version}/accounts/{account_id}/products",
)
.scopes(&[
    "Desk.contacts.READ",
    "Desk.settings.READ",
    "Desk.products.READ",
])
.most(5_000, "narrow the list with `departmentId`");

/// `GET /api/v1/contacts/{contact_id}/products`. Scopes `Desk.contacts.READ`, `Desk.settings.READ` and `Desk.products.READ`.
pub static LIST_BY_CONTACT: Operation = Operation::get(
    "desk.products.list_by_contact",
    "/api/{version}/contacts/{contact_id}/products",
)
.scopes(&[
    "Desk.contacts.READ",
    "Desk.settings.READ",
    "Desk.products.READ",
])
.most(5_000, "narrow the list with `departmentId`");

/// `GET /api/v1/products/searchDuplicates`. Scopes `Desk.settings.READ` and `Desk.products.READ`.
pub static SEARCH_DUPLICATES: Operation = Operation::get(
    "desk.products.search_duplicates",
    "/api/{version}/products/searchDuplicates",
)
.scopes(&["Desk.settings.READ", "Desk.products.READ"])
.most(5_000, "narrow the list with `productName`");

/// Products.
///
/// From [`Desk::products`](crate::Desk::products); Zoho's [reference](https://desk.zoho.com/DeskAPIDocument).
#[derive(Debug, Clone)]
pub struct ProductsClient {
    client: Client,
}

impl Desk {
    /// Products.
    #[must_use]
    pub fn products(&self) -> ProductsClient {
        ProductsClient {
            client: self.client().clone(),
        }
    }
}

impl ProductsClient {
    /// Lists products.
    ///
    /// `GET /api/v1/products`. Scopes `Desk.settings.READ` and `Desk.products.READ`. Comes in pages of
    /// up to 100. Where items are removed while it is read, as many others can be missed; to miss
    /// none, take `products.search`, which can be cut by time, and read part after part. Repeated when
    /// it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list(&self) -> ListCall {
        ListCall(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a product.
    ///
    /// `GET /api/v1/products/{product_id}`. Scopes `Desk.settings.READ` and `Desk.products.READ`.
    /// Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn get(&self, product_id: impl Into<Id>) -> GetCall {
        let request = self.client.request(&GET).segment(product_id.into());
        GetCall(Call::new(self.client.clone(), request, |_, body| {
            wire::one(body, "")
        }))
    }

    /// Creates a product.
    ///
    /// `POST /api/v1/products`. Scopes `Desk.settings.CREATE` and `Desk.products.CREATE`. Not repeated
    /// by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn create(&self, body: &ProductCreate) -> Call<Product> {
        let request = self.client.request(&CREATE).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Updates a product.
    ///
    /// `PATCH /api/v1/products/{product_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.products.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn update(&self, product_id: impl Into<Id>, body: &ProductUpdate) -> Call<Product> {
        let request = self
            .client
            .request(&UPDATE)
            .segment(product_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::one(body, ""))
    }

    /// Moves products to trash.
    ///
    /// `POST /api/v1/products/moveToTrash`. Scopes `Desk.settings.DELETE` and `Desk.products.DELETE`.
    /// Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn move_to_trash(&self, body: &ProductMoveToTrash) -> Call<()> {
        let request = self.client.request(&MOVE_TO_TRASH).json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Searches products.
    ///
    /// `GET /api/v1/products/search`. Scopes `Desk.settings.READ`, `Desk.search.READ` and
    /// `Desk.products.READ`. Comes in pages of up to 100. Where items are removed while it is read, as
    /// many others can be missed; to miss none, cut the list by time with `createdTimeRange` or
    /// `modifiedTimeRange`, and read part after part. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search(&self) -> SearchCall {
        SearchCall(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Associates the accounts of a product.
    ///
    /// `POST /api/v1/products/{product_id}/associateAccounts`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.products.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn associate_accounts(
        &self,
        product_id: impl Into<Id>,
        body: &ProductAssociateAccounts,
    ) -> Call<()> {
        let request = self
            .client
            .request(&ASSOCIATE_ACCOUNTS)
            .segment(product_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Associates the contacts of a product.
    ///
    /// `POST /api/v1/products/{product_id}/associateContacts`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.products.UPDATE`. Not repeated by itself when it may have been carried out.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn associate_contacts(
        &self,
        product_id: impl Into<Id>,
        body: &ProductAssociateAccounts,
    ) -> Call<()> {
        let request = self
            .client
            .request(&ASSOCIATE_CONTACTS)
            .segment(product_id.into())
            .json_member("", body);
        Call::new(self.client.clone(), request, |_, body| wire::nothing(body))
    }

    /// Lists products of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/products`. Scopes `Desk.contacts.READ`, `Desk.settings.READ`
    /// and `Desk.products.READ`. Comes in pages of up to 100. Where items are removed while it is
    /// read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_account(&self, account_id: impl Into<Id>) -> ListByAccountCall {
        let request = self
            .client
            .request(&LIST_BY_ACCOUNT)
            .segment(account_id.into());
        ListByAccountCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists products of a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}/products`. Scopes `Desk.contacts.READ`, `Desk.settings.READ`
    /// and `Desk.products.READ`. Comes in pages of up to 100. Where items are removed while it is
    /// read, as many others can be missed. Repeated when it fails on the way.
    /// [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn list_by_contact(&self, contact_id: impl Into<Id>) -> ListByContactCall {
        let request = self
            .client
            .request(&LIST_BY_CONTACT)
            .segment(contact_id.into());
        ListByContactCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Searches the duplicates of products.
    ///
    /// `GET /api/v1/products/searchDuplicates`. Scopes `Desk.settings.READ` and `Desk.products.READ`.
    /// Comes in pages of up to 100. Where items are removed while it is read, as many others can be
    /// missed. Repeated when it fails on the way. [Reference](https://desk.zoho.com/DeskAPIDocument).
    pub fn search_duplicates(&self, product_name: impl AsRef<str>) -> SearchDuplicatesCall {
        let mut request = self.client.request(&SEARCH_DUPLICATES);
        request.set_query("productName", product_name);
        SearchDuplicatesCall(List::new(
            self.client.clone(),
            request,
            |_, body| wire::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

/// What may be set before `products().list` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCall(List<Product>);

impl ListCall {
    /// What comes along. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", wire::strings::<String>(include).join(","));
        self
    }

    /// The id of the custom view whose contents come. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// What the list is ordered by: the 12 words of [`ProductSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ProductSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// The id of an owner. Query parameter `ownerId`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ownerId", owner_id.into());
        self
    }

    /// The API names of the fields that come. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", wire::strings::<String>(fields).join(","));
        self
    }
}

call!(ListCall => list Product);

/// What may be set before `products().get` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCall(Call<Product>);

impl GetCall {
    /// What comes along: `departments`, `owner`. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<ProductInclude>>) -> Self {
        self.0.request_mut().set_query(
            "include",
            wire::strings::<ProductInclude>(include).join(","),
        );
        self
    }
}

call!(GetCall => Product);

/// What may be set before `products().search` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchCall(List<Product>);

impl SearchCall {
    /// One or more ids, which are sent with commas between them. Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", wire::strings::<Id>(contact_id).join(","));
        self
    }

    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `createdTimeRange`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Text. Query parameter `productName`.
    pub fn product_name(mut self, product_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("productName", product_name);
        self
    }

    /// What is searched for in all fields. Query parameter `_all`.
    pub fn all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `accountId`.
    pub fn account_id(mut self, account_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", wire::strings::<Id>(account_id).join(","));
        self
    }

    /// How many come at a time, from 1 to 100; `10` where it is left out. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999; `0` where it is left out. Query
    /// parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Two date-times, or text with a comma between them:
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`. Query parameter `modifiedTimeRange`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// One or more ids, which are sent with commas between them. Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", wire::strings::<Id>(id).join(","));
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField4`.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField5`.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField6`.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField7`.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField8`.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField9`.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// A custom field and what it has to hold: `cf_color:green`. Query parameter `customField10`.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// Text. Query parameter `productCode`.
    pub fn product_code(mut self, product_code: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("productCode", product_code);
        self
    }

    /// What the list is ordered by: the 12 words of [`ProductSortBy`]; a minus turns the order around.
    /// Query parameter `sortBy`.
    pub fn sort_by(mut self, sort_by: impl Into<ProductSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call!(SearchCall => list Product);

/// What may be set before `products().list_by_account` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByAccountCall(List<Product>);

impl ListByAccountCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListByAccountCall => list Product);

/// What may be set before `products().list_by_contact` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListByContactCall(List<Product>);

impl ListByContactCall {
    /// The id of a department. Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(ListByContactCall => list Product);

/// What may be set before `products().search_duplicates` is sent.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct SearchDuplicatesCall(List<DuplicateProduct>);

impl SearchDuplicatesCall {
    /// How many come at a time, from 1 to 100. Query parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The place of the first one that comes, from 0 to 4999. Query parameter `from`.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call!(SearchDuplicatesCall => list DuplicateProduct);

/// Duplicate product, from `products().search_duplicates`.
#[non_exhaustive]
pub struct DuplicateProduct {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `unitPrice`: an amount of money, with all its digits.
    pub unit_price: Option<Decimal>,
    /// `productCode`: text.
    pub product_code: Option<String>,
    /// `productName`: text.
    pub product_name: Option<String>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type DuplicateProduct {
    "id" => id,
    "unitPrice" => unit_price,
    "productCode" => product_code,
    "productName" => product_name;
    extra
});

/// Product, from `products().list`, `products().get`, `products().create`, ….
#[non_exhaustive]
pub struct Product {
    /// `id`: its id.
    pub id: Option<Id>,
    /// `unitPrice`: text.
    pub unit_price: Option<String>,
    /// `productCode`: text.
    pub product_code: Option<String>,
    /// `productName`: text.
    pub product_name: Option<String>,
    /// `departmentIds`: one or more ids.
    pub department_ids: Option<Vec<Id>>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `productCategory`: text.
    pub product_category: Option<String>,
    /// `manufacturer`: text.
    pub manufacturer: Option<String>,
    /// `modifiedTime`: when it was last changed.
    pub modified_time: Option<DateTime>,
    /// `isDeleted`: whether it is deleted.
    pub is_deleted: Option<bool>,
    /// `createdBy`: who created it.
    pub created_by: Option<Id>,
    /// `createdTime`: when it was created.
    pub created_time: Option<DateTime>,
    /// `modifiedBy`: who changed it last.
    pub modified_by: Option<Id>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// `layoutDetails`: an object.
    pub layout_details: Option<shared::LayoutDetails>,
    /// `owner`: whom it belongs to.
    pub owner: Option<shared::ProductOwner>,
    /// Members without a field here, and those of another kind than theirs.
    pub extra: ExtraFields,
}

object!(type Product {
    "id" => id,
    "unitPrice" => unit_price,
    "productCode" => product_code,
    "productName" => product_name,
    "departmentIds" => department_ids,
    "cf" => cf,
    "customFields" => custom_fields,
    "description" => description,
    "ownerId" => owner_id,
    "productCategory" => product_category,
    "manufacturer" => manufacturer,
    "modifiedTime" => modified_time,
    "isDeleted" => is_deleted,
    "createdBy" => created_by,
    "createdTime" => created_time,
    "modifiedBy" => modified_by,
    "layoutId" => layout_id,
    "layoutDetails" => layout_details,
    "owner" => owner;
    extra
});

/// Product associate accounts, for `products().associate_accounts`,
/// `products().associate_contacts`.
pub struct ProductAssociateAccounts {
    /// `ids`: one or more ids; has to be sent.
    pub ids: Option<Vec<Id>>,
    /// `associate`: yes or no; has to be sent.
    pub associate: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ProductAssociateAccounts {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<Id>>, associate: bool) -> Self {
        Self {
            ids: Some(ids.into_iter().map(Into::into).collect()),
            associate: Some(associate),
            ..Self::default()
        }
    }
}

object!(type ProductAssociateAccounts {
    "ids" => ids,
    "associate" => associate;
    extra
});

/// Product create, for `products().create`.
pub struct ProductCreate {
    /// `unitPrice`: an amount of money, with all its digits.
    pub unit_price: Option<Decimal>,
    /// `productCode`: text.
    pub product_code: Option<String>,
    /// `productName`: text.
    pub product_name: Option<String>,
    /// `departmentIds`: one or more ids; has to be sent.
    pub department_ids: Option<Vec<Id>>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `productCategory`: text.
    pub product_category: Option<String>,
    /// `manufacturer`: text.
    pub manufacturer: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ProductCreate {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(department_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            department_ids: Some(department_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type ProductCreate {
    "unitPrice" => unit_price,
    "productCode" => product_code,
    "productName" => product_name,
    "departmentIds" => department_ids,
    "cf" => cf,
    "customFields" => custom_fields,
    "description" => description,
    "ownerId" => owner_id,
    "productCategory" => product_category,
    "manufacturer" => manufacturer,
    "layoutId" => layout_id;
    extra
});

/// Product move to trash, for `products().move_to_trash`.
pub struct ProductMoveToTrash {
    /// `productIds`: one or more ids; has to be sent.
    pub product_ids: Option<Vec<Id>>,
    /// `departmentId`: the id of a department.
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ProductMoveToTrash {
    /// With what has to be sent; the rest is left out.
    #[must_use]
    pub fn new(product_ids: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        Self {
            product_ids: Some(product_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

object!(type ProductMoveToTrash {
    "productIds" => product_ids,
    "departmentId" => department_id;
    extra
});

/// Product update, for `products().update`.
pub struct ProductUpdate {
    /// `unitPrice`: an amount of money, with all its digits.
    pub unit_price: Option<Decimal>,
    /// `productCode`: text.
    pub product_code: Option<String>,
    /// `productName`: text.
    pub product_name: Option<String>,
    /// `departmentIds`: one or more ids.
    pub department_ids: Option<Vec<Id>>,
    /// `cf`: custom fields by their API names.
    pub cf: Option<ExtraFields>,
    /// `customFields`: custom fields by their labels.
    pub custom_fields: Option<ExtraFields>,
    /// `description`: text.
    pub description: Option<String>,
    /// `ownerId`: the id of the user whom it belongs to.
    pub owner_id: Option<Id>,
    /// `productCategory`: text.
    pub product_category: Option<String>,
    /// `manufacturer`: text.
    pub manufacturer: Option<String>,
    /// `layoutId`: the id of a layout.
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

object!(type ProductUpdate {
    "unitPrice" => unit_price,
    "productCode" => product_code,
    "productName" => product_name,
    "departmentIds" => department_ids,
    "cf" => cf,
    "customFields" => custom_fields,
    "description" => description,
    "ownerId" => owner_id,
    "productCategory" => product_category,
    "manufacturer" => manufacturer,
    "layoutId" => layout_id;
    extra
});

open_enum! {
    /// Product include, for `products().get`.
    pub enum ProductInclude {
        /// `departments`
        Departments = "departments",
        /// `owner`
        Owner = "owner",
    }
}

open_enum! {
    /// Product sort by, for `products().list`, `products().search`.
    pub enum ProductSortBy {
        /// `productName`
        ProductName = "productName",
        /// `productCode`
        ProductCode = "productCode",
        /// `unitPrice`
        UnitPrice = "unitPrice",
        /// `createdTime`
        CreatedTime = "createdTime",
        /// `modifiedTime`
        ModifiedTime = "modifiedTime",
        /// `-productName`
        ProductNameDescending = "-productName",
        /// `-productCode`
        ProductCodeDescending = "-productCode",
        /// `-unitPrice`
        UnitPriceDescending = "-unitPrice",
        /// `-createdTime`
        CreatedTimeDescending = "-createdTime",
        /// `-modifiedTime`
        ModifiedTimeDescending = "-modifiedTime",
        /// `relevance`
        Relevance = "relevance",
        /// `-relevance`
        RelevanceDescending = "-relevance",
    }
}
