// Written by `cargo xtask codegen` from desk/v1/contacts.toml of the catalogue; changes belong there.
//! The calls of `contacts`.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_desk::Desk;

pub(super) static CASES: &[Case<Desk>] = &[
    Case {
        operation: &zoho_desk::contacts::LIST,
        call: |desk, given| {
            let call: zoho_desk::contacts::ListContacts = desk
                .contacts()
                .list()
                .fields(many::<String>(given.query("fields")))
                .view_id(given.query("viewId"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .filter_id(given.query("filterId"))
                .include(many::<String>(given.query("include")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::GET,
        call: |desk, given| {
            let call: zoho_desk::contacts::GetContact = desk
                .contacts()
                .get(given.path("contact_id"))
                .include(many::<String>(given.query("include")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::CREATE,
        call: |desk, given| {
            let call: zoho_desk::contacts::CreateContact = desk
                .contacts()
                .create(&given.body::<zoho_desk::contacts::ContactInput>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::UPDATE,
        call: |desk, given| {
            let call: zoho_desk::contacts::UpdateContact = desk.contacts().update(
                given.path("contact_id"),
                &given.body::<zoho_desk::contacts::ContactInput>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::UPDATE_MANY,
        call: |desk, given| {
            let call: zoho_desk::contacts::UpdateManyContacts = desk
                .contacts()
                .update_many(&given.body::<zoho_desk::contacts::ContactUpdateMany>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::MOVE_TO_TRASH,
        call: |desk, given| {
            let call: zoho_desk::contacts::MoveContactsToTrash = desk
                .contacts()
                .move_to_trash(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::SEARCH,
        call: |desk, given| {
            let call: zoho_desk::contacts::SearchContacts = desk
                .contacts()
                .search()
                .email(many::<String>(given.query("email")))
                .phone(many::<String>(given.query("phone")))
                .mobile(many::<String>(given.query("mobile")))
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
                .last_name(given.query("lastName"))
                .first_name(given.query("firstName"))
                .full_name(given.query("fullName"))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::COUNT,
        call: |desk, given| {
            let call: zoho_desk::contacts::CountContacts = desk
                .contacts()
                .count(given.query("viewId"))
                .filter(&json::<serde_json::Value>(given.query("filter")))
                .filter_id(given.query("filterId"))
                .starts_with(given.query("startsWith"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::APPROVE_END_USER_INVITE,
        call: |desk, given| {
            let call: zoho_desk::contacts::ApproveContactEndUserInvite =
                desk.contacts().approve_end_user_invite(
                    given.path("contact_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::ASSOCIATE_ACCOUNTS,
        call: |desk, given| {
            let call: zoho_desk::contacts::AssociateContactAccounts =
                desk.contacts().associate_accounts(
                    given.path("contact_id"),
                    &given.body::<zoho_desk::contacts::ContactAssociateAccounts>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::ASSOCIATE_PRODUCTS,
        call: |desk, given| {
            let call: zoho_desk::contacts::AssociateContactProducts =
                desk.contacts().associate_products(
                    given.path("contact_id"),
                    &given.body::<zoho_desk::contacts::ContactAssociateProducts>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::DELETE_PHOTO,
        call: |desk, given| {
            let call: zoho_desk::contacts::DeleteContactPhoto =
                desk.contacts().delete_photo(given.path("contact_id"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::DELETE_SPAM,
        call: |desk, given| {
            let call: zoho_desk::contacts::DeleteSpamContacts = desk
                .contacts()
                .delete_spam(given.body::<Vec<zoho_types::Id>>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::DISSOCIATE_ACCOUNT,
        call: |desk, given| {
            let call: zoho_desk::contacts::DissociateContactAccount =
                desk.contacts().dissociate_account(
                    given.path("contact_id"),
                    given.path("account_id"),
                    &given.body::<zoho_desk::contacts::ContactDissociateAccount>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::DISSOCIATE_ACCOUNTS,
        call: |desk, given| {
            let call: zoho_desk::contacts::DissociateContactAccounts =
                desk.contacts().dissociate_accounts(
                    given.path("contact_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::GET_STATISTICS,
        call: |desk, given| {
            let call: zoho_desk::contacts::GetContactStatistics = desk
                .contacts()
                .get_statistics(given.path("contact_id"))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::INVITE_AS_END_USER,
        call: |desk, given| {
            let call: zoho_desk::contacts::InviteContactAsEndUser =
                desk.contacts().invite_as_end_user(
                    given.path("contact_id"),
                    &given.body::<zoho_desk::contacts::ContactInviteAsEndUser>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::INVITE_AS_END_USER_MANY,
        call: |desk, given| {
            let call: zoho_desk::contacts::InviteManyContactsAsEndUser =
                desk.contacts().invite_as_end_user_many(
                    &given.body::<zoho_desk::contacts::ContactInviteAsEndUserMany>(),
                );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_BY_ACCOUNT,
        call: |desk, given| {
            let call: zoho_desk::contacts::ListContactsByAccount = desk
                .contacts()
                .list_by_account(given.path("account_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .is_spam(one::<bool>(given.query("isSpam")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_BY_IDS,
        call: |desk, given| {
            let call: zoho_desk::contacts::ListContactsByIds =
                desk.contacts()
                    .list_by_ids(many::<String>(given.query("ids")));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_BY_PRODUCT,
        call: |desk, given| {
            let call: zoho_desk::contacts::ListContactsByProduct = desk
                .contacts()
                .list_by_product(given.path("product_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .is_spam(one::<bool>(given.query("isSpam")))
                .include(many::<String>(given.query("include")))
                .sort_by(given.query("sortBy"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_HELP_CENTERS,
        call: |desk, given| {
            let call: zoho_desk::contacts::ListContactHelpCenters = desk
                .contacts()
                .list_help_centers(given.path("contact_id"))
                .help_center_id(given.query("helpCenterId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::LIST_HISTORY,
        call: |desk, given| {
            let call: zoho_desk::contacts::ListContactHistory = desk
                .contacts()
                .list_history(given.path("contact_id"))
                .limit(one::<i64>(given.query("limit")))
                .from(one::<i64>(given.query("from")))
                .agent_id(given.query("agentId"))
                .department_id(given.query("departmentId"));
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::MARK_SPAM,
        call: |desk, given| {
            let call: zoho_desk::contacts::MarkContactsAsSpam = desk
                .contacts()
                .mark_spam(&given.body::<zoho_desk::contacts::ContactMarkSpam>());
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::MERGE,
        call: |desk, given| {
            let call: zoho_desk::contacts::MergeContacts = desk.contacts().merge(
                given.path("contact_id"),
                &given.body::<zoho_desk::contacts::ContactMerge>(),
            );
            erase(call.into_call())
        },
    },
    Case {
        operation: &zoho_desk::contacts::REJECT_END_USER_INVITE,
        call: |desk, given| {
            let call: zoho_desk::contacts::RejectContactEndUserInvite =
                desk.contacts().reject_end_user_invite(
                    given.path("contact_id"),
                    given.body::<Vec<zoho_types::Id>>(),
                );
            erase(call.into_call())
        },
    },
];
