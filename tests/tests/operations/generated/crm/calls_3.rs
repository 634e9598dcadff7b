// Written by `cargo xtask codegen` from crm/v8 of the catalogue; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, json, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::records::MASS_CHANGE_OWNER,
        call: |crm, given| {
            erase(
                crm.records()
                    .mass_change_owner(given.path("module"), &given.body::<serde_json::Value>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::MASS_DELETE,
        call: |crm, given| {
            erase(
                crm.records()
                    .mass_delete(given.path("module"), &given.body::<serde_json::Value>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::MASS_UPDATE,
        call: |crm, given| {
            erase(
                crm.records()
                    .mass_update(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .cvid(given.member::<String>("cvid"))
                    .ids(given.member::<Vec<zoho_http::Id>>("ids"))
                    .territory(given.member::<zoho_crm::records::RecordTerritory>("territory"))
                    .over_write(given.member::<bool>("over_write"))
                    .criteria(given.member::<Vec<zoho_crm::records::RecordCriteria>>("criteria"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::MERGE,
        call: |crm, given| {
            erase(crm.records().merge(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::records::Merge>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::records::REMOVE_TERRITORIES,
        call: |crm, given| {
            erase(
                crm.records()
                    .remove_territories(
                        given.path("module"),
                        given.path("record_id"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::REMOVE_TERRITORIES_MANY,
        call: |crm, given| {
            erase(
                crm.records()
                    .remove_territories_many(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::SEARCH_BULK,
        call: |crm, given| {
            erase(
                crm.records()
                    .search_bulk(given.path("module"))
                    .approval_state(given.query("approval_state"))
                    .criteria(given.query("criteria"))
                    .converted(given.query("converted"))
                    .word(given.query("word"))
                    .email(given.query("email"))
                    .phone(given.query("phone"))
                    .fields(many::<String>(given.query("fields")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .type_(given.query("type"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::UPDATE_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(
                crm.records()
                    .update_by_external_id(
                        given.path("module"),
                        given.path("external_id"),
                        &given.body::<zoho_crm::shared::Record>(),
                        given.header("X-EXTERNAL"),
                    )
                    .trigger(given.member::<Vec<String>>("trigger"))
                    .process(given.member::<Vec<String>>("process"))
                    .duplicate_check_fields(given.member::<Vec<String>>("duplicate_check_fields"))
                    .wf_trigger(given.member::<String>("wf_trigger"))
                    .lar_id(given.member::<zoho_http::Id>("lar_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::UPLOAD_PHOTO,
        call: |crm, given| {
            erase(
                crm.records()
                    .upload_photo(
                        given.path("module"),
                        given.path("record_id"),
                        given.file("file"),
                    )
                    .restrict_triggers(given.query("restrict_triggers"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::LIST,
        call: |crm, given| {
            erase(
                crm.recycle_bin()
                    .list(given.query("filters"))
                    .ids(many::<String>(given.query("ids")))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::GET,
        call: |crm, given| erase(crm.recycle_bin().get(given.path("record_id"))),
    },
    Case {
        operation: &zoho_crm::recycle_bin::DELETE,
        call: |crm, given| erase(crm.recycle_bin().delete(given.path("record_id"))),
    },
    Case {
        operation: &zoho_crm::recycle_bin::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.recycle_bin()
                    .delete_many(given.query("filters"), many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::recycle_bin::COUNT,
        call: |crm, _| erase(crm.recycle_bin().count()),
    },
    Case {
        operation: &zoho_crm::recycle_bin::EMPTY,
        call: |crm, _| erase(crm.recycle_bin().empty()),
    },
    Case {
        operation: &zoho_crm::recycle_bin::RESTORE,
        call: |crm, given| erase(crm.recycle_bin().restore(given.path("record_id"))),
    },
    Case {
        operation: &zoho_crm::recycle_bin::RESTORE_MANY,
        call: |crm, given| {
            erase(
                crm.recycle_bin()
                    .restore_many(&given.body::<zoho_crm::recycle_bin::RecycleBinRestoreMany>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_lists::LIST,
        call: |crm, given| {
            erase(
                crm.related_lists()
                    .list(given.query("module"))
                    .layout_id(given.query("layout_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_lists::GET,
        call: |crm, given| {
            erase(
                crm.related_lists()
                    .get(given.path("related_list_id"), given.query("module"))
                    .layout_id(given.query("layout_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::LIST,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .list(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("related_list"),
                        many::<String>(given.query("fields")),
                    )
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::GET,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .get(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("related_list"),
                        given.path("related_record_id"),
                    )
                    .fields(many::<String>(given.query("fields")))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::COUNT,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .count(
                        given.path("module"),
                        given.path("record_id"),
                        &given.body::<Vec<zoho_crm::related_records::RelatedRecordCount>>(),
                    )
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::GET_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .get_by_external_id(
                        given.path("module"),
                        given.path("external_id"),
                        given.path("related_list"),
                        given.path("related_external_id"),
                        given.header("X-EXTERNAL"),
                    )
                    .fields(many::<String>(given.query("fields")))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::LINK,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .link(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("related_list"),
                        given.path("related_record_id"),
                        &given.body::<zoho_crm::shared::Record>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::LINK_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(crm.related_records().link_by_external_id(
                given.path("module"),
                given.path("external_id"),
                given.path("related_list"),
                given.path("related_external_id"),
                &given.body::<zoho_crm::shared::Record>(),
                given.header("X-EXTERNAL"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::related_records::LINK_MANY,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .link_many(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("related_list"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::LINK_MANY_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(crm.related_records().link_many_by_external_id(
                given.path("module"),
                given.path("external_id"),
                given.path("related_list"),
                &given.body::<Vec<zoho_crm::shared::Record>>(),
                given.header("X-EXTERNAL"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::related_records::LIST_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .list_by_external_id(
                        given.path("module"),
                        given.path("external_id"),
                        given.path("related_list"),
                        many::<String>(given.query("fields")),
                        given.header("X-EXTERNAL"),
                    )
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::LIST_OF_DELETED,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .list_of_deleted(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("related_list"),
                    )
                    .fields(many::<String>(given.query("fields")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::UNLINK,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .unlink(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("related_list"),
                        given.path("related_record_id"),
                    )
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::UNLINK_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(crm.related_records().unlink_by_external_id(
                given.path("module"),
                given.path("external_id"),
                given.path("related_list"),
                given.path("related_external_id"),
                given.header("X-EXTERNAL"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::related_records::UNLINK_MANY,
        call: |crm, given| {
            erase(
                crm.related_records()
                    .unlink_many(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("related_list"),
                        many::<String>(given.query("ids")),
                    )
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::related_records::UNLINK_MANY_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(crm.related_records().unlink_many_by_external_id(
                given.path("module"),
                given.path("external_id"),
                given.path("related_list"),
                many::<String>(given.query("ids")),
                given.header("X-EXTERNAL"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::roles::LIST,
        call: |crm, _| erase(crm.roles().list().into_call()),
    },
    Case {
        operation: &zoho_crm::roles::GET,
        call: |crm, given| erase(crm.roles().get(given.path("role_id"))),
    },
    Case {
        operation: &zoho_crm::roles::CREATE,
        call: |crm, given| {
            erase(
                crm.roles()
                    .create(&given.body::<Vec<zoho_crm::roles::Role>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::roles::UPDATE,
        call: |crm, given| {
            erase(crm.roles().update(
                given.path("role_id"),
                &given.body::<zoho_crm::roles::Role>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::roles::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.roles()
                    .update_many(&given.body::<Vec<zoho_crm::roles::Role>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::roles::DELETE,
        call: |crm, given| {
            erase(
                crm.roles()
                    .delete(given.path("role_id"), given.query("transfer_to_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::LIST,
        call: |crm, given| {
            erase(
                crm.scoring_rules()
                    .list()
                    .module(given.query("module"))
                    .layout_id(given.query("layout_id"))
                    .active(one::<bool>(given.query("active")))
                    .name(given.query("name"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::GET,
        call: |crm, given| {
            erase(
                crm.scoring_rules()
                    .get(given.path("scoring_rule_id"))
                    .layout_id(given.query("layout_id"))
                    .active(one::<bool>(given.query("active")))
                    .name(given.query("name"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::CREATE,
        call: |crm, given| {
            erase(
                crm.scoring_rules()
                    .create(&given.body::<Vec<zoho_crm::scoring_rules::ScoringRuleInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::UPDATE,
        call: |crm, given| {
            erase(crm.scoring_rules().update(
                given.path("scoring_rule_id"),
                &given.body::<zoho_crm::scoring_rules::ScoringRuleInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.scoring_rules()
                    .update_many(&given.body::<Vec<zoho_crm::scoring_rules::ScoringRuleInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::DELETE,
        call: |crm, given| erase(crm.scoring_rules().delete(given.path("scoring_rule_id"))),
    },
    Case {
        operation: &zoho_crm::scoring_rules::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.scoring_rules()
                    .delete_many(many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::ACTIVATE,
        call: |crm, given| erase(crm.scoring_rules().activate(given.path("scoring_rule_id"))),
    },
    Case {
        operation: &zoho_crm::scoring_rules::DEACTIVATE,
        call: |crm, given| {
            erase(
                crm.scoring_rules()
                    .deactivate(given.path("scoring_rule_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::DUPLICATE,
        call: |crm, given| erase(crm.scoring_rules().duplicate(given.path("scoring_rule_id"))),
    },
    Case {
        operation: &zoho_crm::scoring_rules::RUN,
        call: |crm, given| {
            erase(
                crm.scoring_rules()
                    .run(given.path("module"), &given.body::<serde_json::Value>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::services::LIST,
        call: |crm, given| {
            erase(
                crm.services()
                    .list(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::services::GET,
        call: |crm, given| erase(crm.services().get(given.path("service_id"))),
    },
    Case {
        operation: &zoho_crm::services::CREATE,
        call: |crm, given| {
            erase(
                crm.services()
                    .create(&given.body::<Vec<zoho_crm::services::ServiceInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::services::UPDATE,
        call: |crm, given| {
            erase(crm.services().update(
                given.path("service_id"),
                &given.body::<zoho_crm::services::ServiceInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::services::DELETE,
        call: |crm, given| erase(crm.services().delete(given.path("service_id"))),
    },
    Case {
        operation: &zoho_crm::sharing_rules::LIST,
        call: |crm, given| {
            erase(
                crm.sharing_rules()
                    .list()
                    .module(given.query("module"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::GET,
        call: |crm, given| {
            erase(
                crm.sharing_rules()
                    .get(given.path("rule_id"))
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::CREATE,
        call: |crm, given| {
            erase(crm.sharing_rules().create(
                &given.body::<Vec<zoho_crm::sharing_rules::SharingRule>>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::UPDATE,
        call: |crm, given| {
            erase(crm.sharing_rules().update(
                given.path("rule_id"),
                &given.body::<zoho_crm::sharing_rules::SharingRule>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.sharing_rules().update_many(
                &given.body::<Vec<zoho_crm::sharing_rules::SharingRule>>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::DELETE,
        call: |crm, given| {
            erase(
                crm.sharing_rules()
                    .delete(given.path("rule_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::SEARCH,
        call: |crm, given| {
            erase(
                crm.sharing_rules()
                    .search(&given.body::<Vec<zoho_crm::sharing_rules::SharingRuleFilterGroup>>())
                    .module(given.query("module"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::ACTIVATE,
        call: |crm, given| {
            erase(
                crm.sharing_rules()
                    .activate(given.path("rule_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::DEACTIVATE,
        call: |crm, given| {
            erase(
                crm.sharing_rules()
                    .deactivate(given.path("rule_id"), given.query("module")),
            )
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::LIST_SUMMARIES,
        call: |crm, given| {
            erase(
                crm.sharing_rules()
                    .list_summaries()
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::sharing_rules::RUN,
        call: |crm, given| erase(crm.sharing_rules().run(given.query("module"))),
    },
    Case {
        operation: &zoho_crm::sharing_rules::SEARCH_SUMMARY,
        call: |crm, given| {
            erase(
                crm.sharing_rules()
                    .search_summary(
                        &given.body::<Vec<zoho_crm::sharing_rules::SharingRuleFilterGroup>>(),
                    )
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::LIST,
        call: |crm, given| {
            erase(
                crm.shift_hours()
                    .list()
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::GET,
        call: |crm, given| {
            erase(
                crm.shift_hours()
                    .get(given.path("shift_id"))
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::CREATE,
        call: |crm, given| {
            erase(
                crm.shift_hours()
                    .create(&given.body::<Vec<zoho_crm::shift_hours::ShiftHourInput>>())
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::UPDATE,
        call: |crm, given| {
            erase(
                crm.shift_hours()
                    .update(
                        given.path("shift_id"),
                        &given.body::<zoho_crm::shift_hours::ShiftHourInput>(),
                    )
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.shift_hours()
                    .update_many(&given.body::<Vec<zoho_crm::shift_hours::ShiftHourInput>>())
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::shift_hours::DELETE,
        call: |crm, given| {
            erase(
                crm.shift_hours()
                    .delete(given.path("shift_id"))
                    .x_crm_org(given.header("X-CRM-ORG"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::signals::LIST,
        call: |crm, _| erase(crm.signals().list().into_call()),
    },
    Case {
        operation: &zoho_crm::signals::CREATE_NOTIFICATION,
        call: |crm, given| {
            erase(
                crm.signals()
                    .create_notification(&given.body::<Vec<serde_json::Value>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::tags::LIST,
        call: |crm, given| {
            erase(
                crm.tags()
                    .list(given.query("module"))
                    .my_tags(given.query("my_tags"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::tags::CREATE,
        call: |crm, given| {
            erase(
                crm.tags()
                    .create(
                        &given.body::<Vec<zoho_crm::tags::TagInput>>(),
                        given.query("module"),
                    )
                    .color_code(given.query("color_code"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::tags::UPDATE,
        call: |crm, given| {
            erase(crm.tags().update(
                given.path("tag_id"),
                &given.body::<zoho_crm::tags::TagInput>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::tags::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.tags().update_many(
                &given.body::<Vec<zoho_crm::tags::TagInput>>(),
                given.query("module"),
            ))
        },
    },
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
        operation: &zoho_crm::taxes::GET,
        call: |crm, given| erase(crm.taxes().get(given.path("tax_id"))),
    },
    Case {
        operation: &zoho_crm::taxes::UPDATE,
        call: |crm, given| {
            erase(
                crm.taxes()
                    .update(&given.body::<zoho_crm::taxes::TaxSettings>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::taxes::GET_ALL,
        call: |crm, _| erase(crm.taxes().get_all()),
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
                    .create(&given.body::<Vec<zoho_crm::territories::TerritoryInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::territories::UPDATE,
        call: |crm, given| {
            erase(crm.territories().update(
                given.path("territory_id"),
                &given.body::<zoho_crm::territories::TerritoryInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::territories::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.territories()
                    .update_many(&given.body::<Vec<zoho_crm::territories::TerritoryInput>>()),
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
        operation: &zoho_crm::territories::GET_RUN_RULES_JOB,
        call: |crm, given| erase(crm.territories().get_run_rules_job(given.query("job_id"))),
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
        operation: &zoho_crm::territories::RUN_RULES,
        call: |crm, given| {
            erase(
                crm.territories()
                    .run_rules(&given.body::<zoho_crm::territories::TerritoryRunRules>()),
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
                &given.body::<Vec<zoho_crm::shared::UserInput>>(),
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
                    .include_inner_details(many::<String>(given.query("include_inner_details")))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .include_timeline_type(given.query("include_timeline_type"))
                    .include(many::<String>(given.query("include")))
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
                crm.unsubscribe_links().create(
                    &given.body::<Vec<zoho_crm::unsubscribe_links::UnsubscribeLinkInput>>(),
                ),
            )
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::UPDATE,
        call: |crm, given| {
            erase(crm.unsubscribe_links().update(
                given.path("unsubscribe_link_id"),
                &given.body::<zoho_crm::unsubscribe_links::UnsubscribeLinkInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::unsubscribe_links::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.unsubscribe_links().update_many(
                &given.body::<Vec<zoho_crm::unsubscribe_links::UnsubscribeLinkInput>>(),
            ))
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
                    .create(&given.body::<Vec<zoho_crm::user_groups::UserGroupInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::user_groups::UPDATE,
        call: |crm, given| {
            erase(crm.user_groups().update(
                given.path("group_id"),
                &given.body::<zoho_crm::user_groups::UserGroupInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::user_groups::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.user_groups()
                    .update_many(&given.body::<Vec<zoho_crm::user_groups::UserGroupInput>>()),
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
                    .include_lite_users(one::<bool>(given.query("include_lite_users")))
                    .role_id(given.query("role_id"))
                    .query_id(given.query("query_id"))
                    .child_data(one::<bool>(given.query("child_data")))
                    .fields(many::<String>(given.query("fields")))
                    .system_type(given.query("type__s"))
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
                    .create(&given.body::<Vec<zoho_crm::shared::UserInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::users::UPDATE,
        call: |crm, given| {
            erase(crm.users().update(
                given.path("user_id"),
                &given.body::<zoho_crm::shared::UserInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::users::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.users()
                    .update_many(&given.body::<Vec<zoho_crm::shared::UserInput>>()),
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
        operation: &zoho_crm::users::GET_TRANSFER_STATUS,
        call: |crm, given| {
            erase(
                crm.users()
                    .get_transfer_status(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::users::TRANSFER,
        call: |crm, given| {
            erase(crm.users().transfer(
                given.path("user_id"),
                &given.body::<Vec<zoho_crm::users::UserTransferAndDelete>>(),
            ))
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
        operation: &zoho_crm::users::VALIDATE_TRANSFER,
        call: |crm, given| {
            erase(
                crm.users()
                    .validate_transfer(given.path("user_id"))
                    .into_call(),
            )
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
];
