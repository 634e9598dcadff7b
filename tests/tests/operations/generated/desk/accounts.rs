// Written by `cargo xtask codegen` from desk/v1/accounts.toml of the catalogue; changes belong there.
//! The calls of `accounts`.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::accounts::LIST,
        call: |desk, given| {
            let call: zoho_desk::accounts::ListAccounts = desk
                .accounts()
                .list()
                .view_id(given.query("viewId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .fields(many::<String>(given.query("fields")))
                .filters(&json::<serde_json::Value>(given.query("filters")))
                .filter_id(given.query("filterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::GET,
        call: |desk, given| {
            let call: zoho_desk::accounts::GetAccount = desk
                .accounts()
                .get(given.path("account_id"))
                .include(given.query("include"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::CREATE,
        call: |desk, given| {
            let call: zoho_desk::accounts::CreateAccount = desk
                .accounts()
                .create(&given.body::<zoho_desk::accounts::AccountInput>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::accounts::UpdateAccount = desk.accounts().update(
                given.path("account_id"),
                &given.body::<zoho_desk::accounts::AccountInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::accounts::UpdateManyAccounts = desk
                .accounts()
                .update_many(&given.body::<zoho_desk::shared::FieldUpdate>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::accounts::MoveAccountsToTrash = desk
                .accounts()
                .move_to_trash(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::accounts::SearchAccounts = desk
                .accounts()
                .search()
                .account_name(given.query("accountName"))
                .created_time_range(given.query("createdTimeRange"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .modified_time_range(given.query("modifiedTimeRange"))
                .id(many::<String>(given.query("id")))
                .with_all(given.query("_all"))
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
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::COUNT,
        call: |desk, given| {
            let call: zoho_desk::accounts::CountAccounts = desk
                .accounts()
                .count(given.query("viewId"))
                .starts_with(given.query("startsWith"))
                .filter(&json::<serde_json::Value>(given.query("filter")))
                .filter_id(given.query("filterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::ASSOCIATE_PRODUCTS,
        call: |desk, given| {
            let call: zoho_desk::accounts::AssociateAccountProducts =
                desk.accounts().associate_products(
                    given.path("account_id"),
                    &given.body::<zoho_desk::accounts::AccountAssociateProducts>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::GET_STATISTICS,
        call: |desk, given| {
            let call: zoho_desk::accounts::GetAccountStatistics = desk
                .accounts()
                .get_statistics(given.path("account_id"))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_BY_CONTACT,
        call: |desk, given| {
            let call: zoho_desk::accounts::ListAccountsByContact = desk
                .accounts()
                .list_by_contact(given.path("contact_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .starts_with(given.query("startsWith"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_BY_PRODUCT,
        call: |desk, given| {
            let call: zoho_desk::accounts::ListAccountsByProduct = desk
                .accounts()
                .list_by_product(given.path("product_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_CONTRACTS,
        call: |desk, given| {
            let call: zoho_desk::accounts::ListAccountContracts = desk
                .accounts()
                .list_contracts(given.path("account_id"))
                .contract_status(given.query("contractStatus"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_HISTORY,
        call: |desk, given| {
            let call: zoho_desk::accounts::ListAccountHistory = desk
                .accounts()
                .list_history(given.path("account_id"), given.query("contactId"))
                .agent_id(given.query("agentId"))
                .department_id(given.query("departmentId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::LIST_TICKETS,
        call: |desk, given| {
            let call: zoho_desk::accounts::ListAccountTickets = desk
                .accounts()
                .list_tickets(given.path("account_id"))
                .include(many::<String>(given.query("include")))
                .department_id(given.query("departmentId"))
                .due_date(many::<String>(given.query("dueDate")))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .sort_by(given.query("sortBy"))
                .is_spam(one::<bool>(given.query("isSpam")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::accounts::MERGE,
        call: |desk, given| {
            let call: zoho_desk::accounts::MergeAccounts = desk.accounts().merge(
                given.path("account_id"),
                &given.body::<zoho_desk::accounts::AccountMerge>(),
            );
            erase(call.into_call())
        },
    },
];
