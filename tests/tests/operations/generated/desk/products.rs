// Written by `cargo xtask codegen` from xtask/catalog/desk/products.toml; changes belong there.
//! The calls of `products`.

use super::super::super::every::{Case, erase, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::products::LIST,
        call: |desk, given| {
            let call: zoho_desk::products::ListProducts = desk
                .products()
                .list()
                .include(many::<String>(given.query("include")))
                .view_id(given.query("viewId"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .owner_id(given.query("ownerId"))
                .fields(many::<String>(given.query("fields")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::GET,
        call: |desk, given| {
            let call: zoho_desk::products::GetProduct = desk
                .products()
                .get(given.path("product_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::CREATE,
        call: |desk, given| {
            let call: zoho_desk::products::CreateProduct = desk
                .products()
                .create(&given.body::<zoho_desk::products::ProductCreate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::products::UpdateProduct = desk.products().update(
                given.path("product_id"),
                &given.body::<zoho_desk::products::ProductUpdate>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::products::MoveProductsToTrash = desk
                .products()
                .move_to_trash(&given.body::<zoho_desk::products::ProductMoveToTrash>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::products::SearchProducts = desk
                .products()
                .search()
                .contact_id(many::<String>(given.query("contactId")))
                .department_id(given.query("departmentId"))
                .created_time_range(given.query("createdTimeRange"))
                .product_name(given.query("productName"))
                .with_all(given.query("_all"))
                .account_id(many::<String>(given.query("accountId")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .id(many::<String>(given.query("id")))
                .custom_field1(given.query("customField1"))
                .custom_field2(given.query("customField2"))
                .custom_field3(given.query("customField3"))
                .custom_field4(given.query("customField4"))
                .custom_field5(given.query("customField5"))
                .custom_field6(given.query("customField6"))
                .custom_field7(given.query("customField7"))
                .custom_field8(given.query("customField8"))
                .custom_field9(given.query("customField9"))
                .custom_field10(given.query("customField10"))
                .product_code(given.query("productCode"))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::ASSOCIATE_ACCOUNTS,
        call: |desk, given| {
            let call: zoho_desk::products::AssociateProductAccounts =
                desk.products().associate_accounts(
                    given.path("product_id"),
                    &given.body::<zoho_desk::products::ProductAssociateAccounts>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::ASSOCIATE_CONTACTS,
        call: |desk, given| {
            let call: zoho_desk::products::AssociateProductContacts =
                desk.products().associate_contacts(
                    given.path("product_id"),
                    &given.body::<zoho_desk::products::ProductAssociateAccounts>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::LIST_BY_ACCOUNT,
        call: |desk, given| {
            let call: zoho_desk::products::ListProductsByAccount = desk
                .products()
                .list_by_account(given.path("account_id"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::LIST_BY_CONTACT,
        call: |desk, given| {
            let call: zoho_desk::products::ListProductsByContact = desk
                .products()
                .list_by_contact(given.path("contact_id"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::products::SEARCH_DUPLICATES,
        call: |desk, given| {
            let call: zoho_desk::products::SearchProductDuplicates = desk
                .products()
                .search_duplicates(given.query("productName"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
];
