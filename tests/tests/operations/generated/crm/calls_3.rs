// Written by `cargo xtask codegen` from xtask/catalog/crm/; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::tags::DELETE,
        call: |crm, given| erase(crm.tags().delete(given.path("tag_id"))),
    },
    Case {
        operation: &zoho_crm::tags::ADD,
        call: |crm, given| {
            erase(
                crm.tags()
                    .add(
                        given.path("module"),
                        given.path("record_id"),
                        &given.body::<zoho_crm::tags::TagAdd>(),
                    )
                    .over_write(given.query("over_write"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::tags::ADD_MANY,
        call: |crm, given| {
            erase(
                crm.tags()
                    .add_many(
                        given.path("module"),
                        &given.body::<zoho_crm::tags::TagAdd>(),
                    )
                    .over_write(given.query("over_write"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::tags::COUNT_RECORDS,
        call: |crm, given| {
            erase(
                crm.tags()
                    .count_records(given.path("tag_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::tags::GET_MASS_DELETE_STATUS,
        call: |crm, given| {
            erase(
                crm.tags()
                    .get_mass_delete_status(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::tags::MASS_DELETE,
        call: |crm, given| {
            erase(
                crm.tags()
                    .mass_delete(&given.body::<Vec<zoho_crm::tags::MassTagDelete>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::tags::MERGE,
        call: |crm, given| {
            erase(crm.tags().merge(
                given.path("tag_id"),
                &given.body::<Vec<zoho_crm::tags::TagMerge>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::tags::REMOVE,
        call: |crm, given| {
            erase(crm.tags().remove(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::tags::TagRemove>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::tags::REMOVE_MANY,
        call: |crm, given| {
            erase(
                crm.tags()
                    .remove_many(
                        given.path("module"),
                        &given.body::<zoho_crm::tags::TagRemove>(),
                    )
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::LIST,
        call: |crm, given| {
            erase(
                crm.territories()
                    .list()
                    .filters(given.query("filters"))
                    .include(many::<String>(given.query("include")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::GET,
        call: |crm, given| erase(crm.territories().get(given.path("territory_id"))),
    },
    Case {
        operation: &zoho_crm::territories::CREATE,
        call: |crm, given| {
            erase(
                crm.territories()
                    .create(&given.body::<Vec<zoho_crm::territories::Territory>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::UPDATE,
        call: |crm, given| {
            erase(crm.territories().update(
                given.path("territory_id"),
                &given.body::<zoho_crm::territories::Territory>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::territories::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.territories()
                    .update_many(&given.body::<Vec<zoho_crm::territories::Territory>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::DELETE,
        call: |crm, given| {
            erase(
                crm.territories()
                    .delete(given.path("territory_id"))
                    .delete_previous_forecasts(one::<bool>(
                        given.query("delete_previous_forecasts"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.territories()
                    .delete_many(many::<String>(given.query("ids")))
                    .delete_previous_forecasts(one::<bool>(
                        given.query("delete_previous_forecasts"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::COUNT_USERS,
        call: |crm, _| erase(crm.territories().count_users().into_call()),
    },
    Case {
        operation: &zoho_crm::territories::LIST_CHILDREN,
        call: |crm, given| {
            erase(
                crm.territories()
                    .list_children(given.path("territory_id"))
                    .filters(given.query("filters"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::LIST_DELETED_ASSOCIATED,
        call: |crm, given| {
            erase(
                crm.territories()
                    .list_deleted_associated()
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::TRANSFER_AND_DELETE,
        call: |crm, given| {
            erase(crm.territories().transfer_and_delete(
                given.path("territory_id"),
                &given.body::<Vec<serde_json::Value>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::territories::TRANSFER_AND_DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.territories()
                    .transfer_and_delete_many(&given.body::<Vec<serde_json::Value>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::territory_users::LIST,
        call: |crm, given| {
            erase(
                crm.territory_users()
                    .list(given.path("territory_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::territory_users::GET,
        call: |crm, given| {
            erase(
                crm.territory_users()
                    .get(given.path("territory_id"), given.path("user_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::territory_users::UPDATE,
        call: |crm, given| {
            erase(
                crm.territory_users()
                    .update(given.path("territory_id"), given.path("user_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::territory_users::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.territory_users().update_many(
                given.path("territory_id"),
                &given.body::<Vec<zoho_crm::shared::User>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::territory_users::REMOVE,
        call: |crm, given| {
            erase(
                crm.territory_users()
                    .remove(given.path("territory_id"), given.path("user_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::territory_users::REMOVE_MANY,
        call: |crm, given| {
            erase(crm.territory_users().remove_many(
                given.path("territory_id"),
                many::<String>(given.query("ids")),
            ))
        },
    },
    Case {
        operation: &zoho_crm::timelines::LIST,
        call: |crm, given| {
            erase(
                crm.timelines()
                    .list(given.path("module"), given.path("record_id"))
                    .include_inner_details(given.query("include_inner_details"))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .include_timeline_type(given.query("include_timeline_type"))
                    .include(given.query("include"))
                    .filters(given.query("filters"))
                    .per_page(one::<i64>(given.query("per_page")))
                    .page(one::<i64>(given.query("page")))
                    .page_token(given.query("page_token"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::LIST,
        call: |crm, _| erase(crm.unsubscribe_links().list().into_call()),
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::GET,
        call: |crm, given| {
            erase(
                crm.unsubscribe_links()
                    .get(given.path("unsubscribe_link_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::CREATE,
        call: |crm, given| {
            erase(
                crm.unsubscribe_links()
                    .create(&given.body::<Vec<zoho_crm::unsubscribe_links::UnsubscribeLink>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::UPDATE,
        call: |crm, given| {
            erase(crm.unsubscribe_links().update(
                given.path("unsubscribe_link_id"),
                &given.body::<zoho_crm::unsubscribe_links::UnsubscribeLink>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.unsubscribe_links().update_many(
                    &given.body::<Vec<zoho_crm::unsubscribe_links::UnsubscribeLink>>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::DELETE,
        call: |crm, given| {
            erase(
                crm.unsubscribe_links()
                    .delete(given.path("unsubscribe_link_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::LIST_ASSOCIATIONS,
        call: |crm, _| erase(crm.unsubscribe_links().list_associations().into_call()),
    },
    Case {
        operation: &zoho_crm::user_groups::LIST,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .list()
                    .include(many::<String>(given.query("include")))
                    .name(given.query("name"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .filters(&json::<serde_json::Value>(given.query("filters")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::GET,
        call: |crm, given| erase(crm.user_groups().get(given.path("group_id"))),
    },
    Case {
        operation: &zoho_crm::user_groups::CREATE,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .create(&given.body::<Vec<zoho_crm::user_groups::UserGroup>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::UPDATE,
        call: |crm, given| {
            erase(crm.user_groups().update(
                given.path("group_id"),
                &given.body::<zoho_crm::user_groups::UserGroup>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::user_groups::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .update_many(&given.body::<Vec<zoho_crm::user_groups::UserGroup>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::DELETE,
        call: |crm, given| erase(crm.user_groups().delete(given.path("group_id"))),
    },
    Case {
        operation: &zoho_crm::user_groups::COUNT_SOURCES,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .count_sources(given.path("group_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::COUNT_USERS,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .count_users()
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .filters(&json::<serde_json::Value>(given.query("filters")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::COUNT_USERS_BY_SOURCE,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .count_users_by_source(given.path("group_id"), given.query("group_by")),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::GET_DELETION_STATUS,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .get_deletion_status(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_ASSIGNED,
        call: |crm, given| {
            erase(
                crm.user_groups().list_assigned(
                    &given.body::<zoho_crm::user_groups::UserGroupAssignmentQuery>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_ASSOCIATIONS,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .list_associations(given.path("group_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_BY_USER,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .list_by_user(given.path("user_id"))
                    .include(many::<String>(given.query("include")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_SOURCES,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .list_sources(given.path("group_id"))
                    .type_(given.query("type"))
                    .user_type(given.query("user_type"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::LIST_UNASSIGNED,
        call: |crm, given| {
            erase(
                crm.user_groups().list_unassigned(
                    &given.body::<zoho_crm::user_groups::UserGroupAssignmentQuery>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_territories::LIST,
        call: |crm, given| {
            erase(
                crm.user_territories()
                    .list(given.path("user_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_territories::GET,
        call: |crm, given| {
            erase(
                crm.user_territories()
                    .get(given.path("user_id"), given.path("territory_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_territories::ADD,
        call: |crm, given| {
            erase(crm.user_territories().add(
                given.path("user_id"),
                &given.body::<Vec<zoho_crm::user_territories::UserTerritory>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::user_territories::REMOVE,
        call: |crm, given| {
            erase(
                crm.user_territories()
                    .remove(given.path("user_id"), given.path("territory_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_territories::REMOVE_MANY,
        call: |crm, given| {
            erase(
                crm.user_territories()
                    .remove_many(given.path("user_id"), many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::LIST,
        call: |crm, given| {
            erase(
                crm.user_unavailability()
                    .list()
                    .include_inner_details(many::<String>(given.query("include_inner_details")))
                    .group_ids(many::<String>(given.query("group_ids")))
                    .role_ids(many::<String>(given.query("role_ids")))
                    .territory_ids(many::<String>(given.query("territory_ids")))
                    .filters(given.query("filters"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::GET,
        call: |crm, given| {
            erase(
                crm.user_unavailability()
                    .get(given.path("users_unavailability_id"))
                    .include_inner_details(many::<String>(given.query("include_inner_details")))
                    .filters(given.query("filters"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::CREATE,
        call: |crm, given| {
            erase(
                crm.user_unavailability().create(
                    &given.body::<Vec<zoho_crm::user_unavailability::UserUnavailability>>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::UPDATE,
        call: |crm, given| {
            erase(crm.user_unavailability().update(
                given.path("users_unavailability_id"),
                &given.body::<zoho_crm::user_unavailability::UserUnavailability>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.user_unavailability().update_many(
                &given.body::<Vec<zoho_crm::user_unavailability::UserUnavailability>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::user_unavailability::DELETE,
        call: |crm, given| {
            erase(
                crm.user_unavailability()
                    .delete(given.path("users_unavailability_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::users::LIST,
        call: |crm, given| {
            erase(
                crm.users()
                    .list()
                    .type_(given.query("type"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .ids(many::<String>(given.query("ids")))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::users::GET,
        call: |crm, given| {
            erase(
                crm.users()
                    .get(given.path("user_id"))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::users::CREATE,
        call: |crm, given| {
            erase(
                crm.users()
                    .create(&given.body::<Vec<zoho_crm::shared::User>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::users::UPDATE,
        call: |crm, given| {
            erase(crm.users().update(
                given.path("user_id"),
                &given.body::<zoho_crm::shared::User>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::users::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.users()
                    .update_many(&given.body::<Vec<zoho_crm::shared::User>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::users::DELETE,
        call: |crm, given| erase(crm.users().delete(given.path("user_id"))),
    },
    Case {
        operation: &zoho_crm::users::COUNT,
        call: |crm, given| erase(crm.users().count().type_(given.query("type")).into_call()),
    },
    Case {
        operation: &zoho_crm::users::GET_TRANSFER_AND_DELETE_STATUS,
        call: |crm, given| {
            erase(
                crm.users()
                    .get_transfer_and_delete_status(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::users::TRANSFER_AND_DELETE,
        call: |crm, given| {
            erase(crm.users().transfer_and_delete(
                given.path("user_id"),
                &given.body::<Vec<zoho_crm::users::UserTransferAndDelete>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::users::TRANSFER_AND_DELETE_MANY,
        call: |crm, given| {
            erase(crm.users().transfer_and_delete_many(
                &given.body::<Vec<zoho_crm::users::UserTransferAndDeleteMany>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::variable_groups::LIST,
        call: |crm, _| erase(crm.variable_groups().list().into_call()),
    },
    Case {
        operation: &zoho_crm::variable_groups::GET,
        call: |crm, given| erase(crm.variable_groups().get(given.path("variable_group_id"))),
    },
    Case {
        operation: &zoho_crm::variable_groups::GET_BY_API_NAME,
        call: |crm, given| {
            erase(
                crm.variable_groups()
                    .get_by_api_name(given.path("api_name")),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::LIST,
        call: |crm, given| {
            erase(
                crm.variables()
                    .list()
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::GET,
        call: |crm, given| {
            erase(
                crm.variables()
                    .get(given.path("variable_id"))
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::CREATE,
        call: |crm, given| {
            erase(
                crm.variables()
                    .create(&given.body::<Vec<zoho_crm::variables::Variable>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE,
        call: |crm, given| {
            erase(
                crm.variables()
                    .update(
                        given.path("variable_id"),
                        &given.body::<zoho_crm::variables::Variable>(),
                    )
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.variables()
                    .update_many(&given.body::<Vec<zoho_crm::variables::Variable>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::DELETE,
        call: |crm, given| erase(crm.variables().delete(given.path("variable_id"))),
    },
    Case {
        operation: &zoho_crm::variables::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.variables()
                    .delete_many(many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::GET_BY_API_NAME,
        call: |crm, given| {
            erase(
                crm.variables()
                    .get_by_api_name(given.path("api_name"))
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::variables::UPDATE_BY_API_NAME,
        call: |crm, given| {
            erase(
                crm.variables()
                    .update_by_api_name(
                        given.path("api_name"),
                        &given.body::<zoho_crm::variables::Variable>(),
                    )
                    .group(given.query("group"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::wizards::LIST,
        call: |crm, _| erase(crm.wizards().list().into_call()),
    },
    Case {
        operation: &zoho_crm::wizards::GET,
        call: |crm, given| {
            erase(
                crm.wizards()
                    .get(given.path("wizard_id"), given.query("layout_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_organization_enrichments::LIST,
        call: |crm, given| {
            erase(
                crm.zia_organization_enrichments()
                    .list()
                    .status(given.query("status"))
                    .sort_order(given.query("sort_order"))
                    .sort_by(given.query("sort_by"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_organization_enrichments::GET,
        call: |crm, given| {
            erase(
                crm.zia_organization_enrichments()
                    .get(given.path("zia_org_enrichment_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_organization_enrichments::CREATE,
        call: |crm, given| {
            erase(crm.zia_organization_enrichments().create(&given.body::<Vec<zoho_crm::zia_organization_enrichments::ZiaOrganizationEnrichment>>(), given.query("module")).record_id(given.query("record_id")).into_call())
        },
    },
    Case {
        operation: &zoho_crm::zia_people_enrichments::LIST,
        call: |crm, given| {
            erase(
                crm.zia_people_enrichments()
                    .list()
                    .status(given.query("status"))
                    .sort_order(given.query("sort_order"))
                    .sort_by(given.query("sort_by"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .count(one::<i64>(given.query("count")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_people_enrichments::GET,
        call: |crm, given| {
            erase(
                crm.zia_people_enrichments()
                    .get(given.path("zia_people_enrichment_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::zia_people_enrichments::CREATE,
        call: |crm, given| {
            erase(
                crm.zia_people_enrichments()
                    .create(
                        &given.body::<Vec<zoho_crm::zia_people_enrichments::ZiaPeopleEnrichment>>(),
                        given.query("module"),
                    )
                    .record_id(given.query("record_id"))
                    .into_call(),
            )
        },
    },
];
