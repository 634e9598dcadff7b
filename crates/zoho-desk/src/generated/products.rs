// Written by `cargo xtask codegen` from desk/v1/products.toml of the catalogue; changes belong there.
//! Products.
//!
//! ```no_run
//! # async fn example(desk: zoho_desk::Desk) -> Result<(), zoho_desk::Error> {
//! let mut products = desk.products().list().stream();
//! while let Some(product) = products.next().await {
//!     println!("{:?}", product?);
//! }
//! # Ok(()) }
//! ```

use zoho_http::page::Paging;
use zoho_http::{Call, Client, List, Operation, call, decode};
use zoho_types::{DateTime, DateTimeRange, Decimal, ExtraFields, Id, json, object, open_enum};

use crate::client::Desk;
use crate::generated::shared;

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

pub(super) const OPERATIONS: &[&Operation] = &[
    &LIST,
    &GET,
    &CREATE,
    &UPDATE,
    &MOVE_TO_TRASH,
    &SEARCH,
    &ASSOCIATE_ACCOUNTS,
    &ASSOCIATE_CONTACTS,
    &LIST_BY_ACCOUNT,
    &LIST_BY_CONTACT,
    &SEARCH_DUPLICATES,
];

/// Products.
///
/// From [`Desk::products`](crate::Desk::products).
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
    /// `GET /api/v1/products`. Scopes `Desk.settings.READ` and `Desk.products.READ`. Pages of up to
    /// 100 items. Items that are removed while the list is read can make it miss as many others; to
    /// miss none, take `products.search`, which can be cut by time, and read part after part. Retried
    /// on transient failures.
    pub fn list(&self) -> ListProducts {
        ListProducts(List::new(
            self.client.clone(),
            self.client.request(&LIST),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Gets a product.
    ///
    /// `GET /api/v1/products/{product_id}`. Scopes `Desk.settings.READ` and `Desk.products.READ`.
    /// Retried on transient failures.
    pub fn get(&self, product_id: impl Into<Id>) -> GetProduct {
        let request = self.client.request(&GET).segment(product_id.into());
        GetProduct(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Creates a product.
    ///
    /// `POST /api/v1/products`. Scopes `Desk.settings.CREATE` and `Desk.products.CREATE`. Not retried
    /// when it may have been carried out.
    pub fn create(&self, body: &ProductCreate) -> CreateProduct {
        let request = self.client.request(&CREATE).json_member("", body);
        CreateProduct(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Updates a product.
    ///
    /// `PATCH /api/v1/products/{product_id}`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.products.UPDATE`. Not retried when it may have been carried out.
    pub fn update(&self, product_id: impl Into<Id>, body: &ProductUpdate) -> UpdateProduct {
        let request = self
            .client
            .request(&UPDATE)
            .segment(product_id.into())
            .json_member("", body);
        UpdateProduct(Call::new(self.client.clone(), request, |_, body| {
            decode::one(body, "")
        }))
    }

    /// Moves products to trash.
    ///
    /// `POST /api/v1/products/moveToTrash`. Scopes `Desk.settings.DELETE` and `Desk.products.DELETE`.
    /// Not retried when it may have been carried out.
    pub fn move_to_trash(&self, body: &ProductMoveToTrash) -> MoveProductsToTrash {
        let request = self.client.request(&MOVE_TO_TRASH).json_member("", body);
        MoveProductsToTrash(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Searches products.
    ///
    /// `GET /api/v1/products/search`. Scopes `Desk.settings.READ`, `Desk.search.READ` and
    /// `Desk.products.READ`. Pages of up to 100 items. Items that are removed while the list is read
    /// can make it miss as many others; to miss none, cut the list by time with `createdTimeRange` or
    /// `modifiedTimeRange`, and read part after part. Retried on transient failures.
    pub fn search(&self) -> SearchProducts {
        SearchProducts(List::new(
            self.client.clone(),
            self.client.request(&SEARCH),
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Associates the accounts of a product.
    ///
    /// `POST /api/v1/products/{product_id}/associateAccounts`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.products.UPDATE`. Not retried when it may have been carried out.
    pub fn associate_accounts(
        &self,
        product_id: impl Into<Id>,
        body: &ProductAssociateAccounts,
    ) -> AssociateProductAccounts {
        let request = self
            .client
            .request(&ASSOCIATE_ACCOUNTS)
            .segment(product_id.into())
            .json_member("", body);
        AssociateProductAccounts(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Associates the contacts of a product.
    ///
    /// `POST /api/v1/products/{product_id}/associateContacts`. Scopes `Desk.settings.UPDATE` and
    /// `Desk.products.UPDATE`. Not retried when it may have been carried out.
    pub fn associate_contacts(
        &self,
        product_id: impl Into<Id>,
        body: &ProductAssociateAccounts,
    ) -> AssociateProductContacts {
        let request = self
            .client
            .request(&ASSOCIATE_CONTACTS)
            .segment(product_id.into())
            .json_member("", body);
        AssociateProductContacts(Call::new(self.client.clone(), request, |_, body| {
            decode::nothing(body)
        }))
    }

    /// Lists products of an account.
    ///
    /// `GET /api/v1/accounts/{account_id}/products`. Scopes `Desk.contacts.READ`, `Desk.settings.READ`
    /// and `Desk.products.READ`. Pages of up to 100 items. Items that are removed while the list is
    /// read can make it miss as many others. Retried on transient failures.
    pub fn list_by_account(&self, account_id: impl Into<Id>) -> ListProductsByAccount {
        let request = self
            .client
            .request(&LIST_BY_ACCOUNT)
            .segment(account_id.into());
        ListProductsByAccount(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Lists products of a contact.
    ///
    /// `GET /api/v1/contacts/{contact_id}/products`. Scopes `Desk.contacts.READ`, `Desk.settings.READ`
    /// and `Desk.products.READ`. Pages of up to 100 items. Items that are removed while the list is
    /// read can make it miss as many others. Retried on transient failures.
    pub fn list_by_contact(&self, contact_id: impl Into<Id>) -> ListProductsByContact {
        let request = self
            .client
            .request(&LIST_BY_CONTACT)
            .segment(contact_id.into());
        ListProductsByContact(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }

    /// Searches the duplicates of products.
    ///
    /// `GET /api/v1/products/searchDuplicates`. Scopes `Desk.settings.READ` and `Desk.products.READ`.
    /// Pages of up to 100 items. Items that are removed while the list is read can make it miss as
    /// many others. Retried on transient failures.
    pub fn search_duplicates(&self, product_name: impl AsRef<str>) -> SearchProductDuplicates {
        let mut request = self.client.request(&SEARCH_DUPLICATES);
        request.set_query("productName", product_name);
        SearchProductDuplicates(List::new(
            self.client.clone(),
            request,
            |_, body| decode::list(body, "data"),
            Paging::Offset { max: 100 },
        ))
    }
}

call! {
    /// Returned by [`ProductsClient::list`](crate::products::ProductsClient::list).
    ListProducts => list Product
}

impl ListProducts {
    /// What to return along with each item. Query parameter `include`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("include", json::strings::<String>(include).join(","));
        self
    }

    /// The id of the custom view whose contents to return. Query parameter `viewId`.
    pub fn view_id(mut self, view_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("viewId", view_id.into());
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ProductSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }

    /// Query parameter `ownerId`.
    pub fn owner_id(mut self, owner_id: impl Into<Id>) -> Self {
        self.0.request_mut().set_query("ownerId", owner_id.into());
        self
    }

    /// The API names of the fields to return. Query parameter `fields`.
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0
            .request_mut()
            .set_query("fields", json::strings::<String>(fields).join(","));
        self
    }
}

call! {
    /// Returned by [`ProductsClient::get`](crate::products::ProductsClient::get).
    GetProduct => Product
}

impl GetProduct {
    /// What to return along with each item. Query parameter `include`, any of `departments`, `owner`.
    pub fn include(mut self, include: impl IntoIterator<Item = impl Into<ProductInclude>>) -> Self {
        self.0.request_mut().set_query(
            "include",
            json::strings::<ProductInclude>(include).join(","),
        );
        self
    }
}

call! {
    /// Returned by [`ProductsClient::create`](crate::products::ProductsClient::create).
    CreateProduct => Product
}

call! {
    /// Returned by [`ProductsClient::update`](crate::products::ProductsClient::update).
    UpdateProduct => Product
}

call! {
    /// Returned by [`ProductsClient::move_to_trash`](crate::products::ProductsClient::move_to_trash).
    MoveProductsToTrash => ()
}

call! {
    /// Returned by [`ProductsClient::search`](crate::products::ProductsClient::search).
    SearchProducts => list Product
}

impl SearchProducts {
    /// Query parameter `contactId`.
    pub fn contact_id(mut self, contact_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("contactId", json::strings::<Id>(contact_id).join(","));
        self
    }

    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// Query parameter `createdTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn created_time_range(mut self, created_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "createdTimeRange",
            Into::<DateTimeRange>::into(created_time_range),
        );
        self
    }

    /// Query parameter `productName`.
    pub fn product_name(mut self, product_name: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("productName", product_name);
        self
    }

    /// The text to search for in all fields. Query parameter `_all`.
    pub fn with_all(mut self, all: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("_all", all);
        self
    }

    /// Query parameter `accountId`.
    pub fn account_id(mut self, account_id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("accountId", json::strings::<Id>(account_id).join(","));
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100, `10` by default.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999, `0` by
    /// default.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }

    /// Query parameter `modifiedTimeRange`, two date-times, or text such as
    /// `2026-01-01T00:00:00.000Z,2026-01-31T23:59:59.000Z`.
    pub fn modified_time_range(mut self, modified_time_range: impl Into<DateTimeRange>) -> Self {
        self.0.request_mut().set_query(
            "modifiedTimeRange",
            Into::<DateTimeRange>::into(modified_time_range),
        );
        self
    }

    /// Query parameter `id`.
    pub fn id(mut self, id: impl IntoIterator<Item = impl Into<Id>>) -> Self {
        self.0
            .request_mut()
            .set_query("id", json::strings::<Id>(id).join(","));
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField1`.
    pub fn custom_field1(mut self, custom_field1: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField1", custom_field1);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField2`.
    pub fn custom_field2(mut self, custom_field2: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField2", custom_field2);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField3`.
    pub fn custom_field3(mut self, custom_field3: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField3", custom_field3);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField4`.
    pub fn custom_field4(mut self, custom_field4: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField4", custom_field4);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField5`.
    pub fn custom_field5(mut self, custom_field5: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField5", custom_field5);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField6`.
    pub fn custom_field6(mut self, custom_field6: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField6", custom_field6);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField7`.
    pub fn custom_field7(mut self, custom_field7: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField7", custom_field7);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField8`.
    pub fn custom_field8(mut self, custom_field8: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField8", custom_field8);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField9`.
    pub fn custom_field9(mut self, custom_field9: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField9", custom_field9);
        self
    }

    /// A custom field and the value to match, such as `cf_color:green`. Query parameter
    /// `customField10`.
    pub fn custom_field10(mut self, custom_field10: impl AsRef<str>) -> Self {
        self.0
            .request_mut()
            .set_query("customField10", custom_field10);
        self
    }

    /// Query parameter `productCode`.
    pub fn product_code(mut self, product_code: impl AsRef<str>) -> Self {
        self.0.request_mut().set_query("productCode", product_code);
        self
    }

    /// The field that the list is sorted by. Query parameter `sortBy`, where a minus reverses the
    /// order.
    pub fn sort_by(mut self, sort_by: impl Into<ProductSortBy>) -> Self {
        self.0.request_mut().set_query("sortBy", sort_by.into());
        self
    }
}

call! {
    /// Returned by [`ProductsClient::associate_accounts`](crate::products::ProductsClient::associate_accounts).
    AssociateProductAccounts => ()
}

call! {
    /// Returned by [`ProductsClient::associate_contacts`](crate::products::ProductsClient::associate_contacts).
    AssociateProductContacts => ()
}

call! {
    /// Returned by [`ProductsClient::list_by_account`](crate::products::ProductsClient::list_by_account).
    ListProductsByAccount => list Product
}

impl ListProductsByAccount {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`ProductsClient::list_by_contact`](crate::products::ProductsClient::list_by_contact).
    ListProductsByContact => list Product
}

impl ListProductsByContact {
    /// Query parameter `departmentId`.
    pub fn department_id(mut self, department_id: impl Into<Id>) -> Self {
        self.0
            .request_mut()
            .set_query("departmentId", department_id.into());
        self
    }

    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

call! {
    /// Returned by [`ProductsClient::search_duplicates`](crate::products::ProductsClient::search_duplicates).
    SearchProductDuplicates => list DuplicateProduct
}

impl SearchProductDuplicates {
    /// The maximum number of items in a page. Query parameter `limit`, from 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.request_mut().set_number("limit", limit, 1..=100);
        self
    }

    /// The position of the first item in the list. Query parameter `from`, from 0 to 4999.
    pub fn from(mut self, from: i64) -> Self {
        self.0.request_mut().set_number("from", from, 0..=4999);
        self
    }
}

/// Returned by `products().search_duplicates`.
#[non_exhaustive]
pub struct DuplicateProduct {
    pub id: Option<Id>,
    pub unit_price: Option<Decimal>,
    pub product_code: Option<String>,
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

/// Returned by `products().list`, `products().get`, `products().create` and others.
#[non_exhaustive]
pub struct Product {
    pub id: Option<Id>,
    pub unit_price: Option<String>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub department_ids: Option<Vec<Id>>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub owner_id: Option<Id>,
    pub product_category: Option<String>,
    pub manufacturer: Option<String>,
    pub modified_time: Option<DateTime>,
    pub is_deleted: Option<bool>,
    pub created_by: Option<Id>,
    pub created_time: Option<DateTime>,
    pub modified_by: Option<Id>,
    pub layout_id: Option<Id>,
    pub layout_details: Option<shared::LayoutDetails>,
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

/// Sent by `products().associate_accounts`, `products().associate_contacts`.
pub struct ProductAssociateAccounts {
    /// Required.
    pub ids: Option<Vec<Id>>,
    /// Required.
    pub associate: Option<bool>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ProductAssociateAccounts {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `products().create`.
pub struct ProductCreate {
    pub unit_price: Option<Decimal>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    /// Required.
    pub department_ids: Option<Vec<Id>>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub owner_id: Option<Id>,
    pub product_category: Option<String>,
    pub manufacturer: Option<String>,
    pub layout_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ProductCreate {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `products().move_to_trash`.
pub struct ProductMoveToTrash {
    /// Required.
    pub product_ids: Option<Vec<Id>>,
    pub department_id: Option<Id>,
    /// Members without a field here, and fields set to null.
    pub extra: ExtraFields,
}

impl ProductMoveToTrash {
    /// Creates it with the required fields; the others are left out.
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

/// Sent by `products().update`.
pub struct ProductUpdate {
    pub unit_price: Option<Decimal>,
    pub product_code: Option<String>,
    pub product_name: Option<String>,
    pub department_ids: Option<Vec<Id>>,
    /// Custom fields by API name.
    pub cf: Option<ExtraFields>,
    /// Custom fields by label.
    pub custom_fields: Option<ExtraFields>,
    pub description: Option<String>,
    pub owner_id: Option<Id>,
    pub product_category: Option<String>,
    pub manufacturer: Option<String>,
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
    /// Sent by `products().get`.
    pub enum ProductInclude {
        /// `departments`
        Departments = "departments",
        /// `owner`
        Owner = "owner",
    }
}

open_enum! {
    /// Sent by `products().list`, `products().search`.
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
