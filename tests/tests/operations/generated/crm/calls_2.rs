// Written by `cargo xtask codegen` from xtask/catalog/crm/; changes belong there.
//! Calls, a part of them.

use super::super::super::every::{Case, erase, erase_file, many, one};
use zoho_crm::Crm;

pub(super) static CASES: &[Case<Crm>] = &[
    Case {
        operation: &zoho_crm::notes::LIST,
        call: |crm, given| {
            erase(
                crm.notes()
                    .list(many::<String>(given.query("fields")))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .sort_order(given.query("sort_order"))
                    .sort_by(given.query("sort_by"))
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::notes::GET,
        call: |crm, given| {
            erase(
                crm.notes()
                    .get(given.path("note_id"), many::<String>(given.query("fields"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::notes::CREATE,
        call: |crm, given| {
            erase(
                crm.notes()
                    .create(&given.body::<Vec<zoho_crm::notes::Note>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::notes::UPDATE,
        call: |crm, given| {
            erase(crm.notes().update(
                given.path("note_id"),
                &given.body::<zoho_crm::notes::Note>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::notes::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.notes()
                    .update_many(&given.body::<Vec<zoho_crm::notes::Note>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::notes::DELETE,
        call: |crm, given| erase(crm.notes().delete(given.path("note_id"))),
    },
    Case {
        operation: &zoho_crm::notes::DELETE_MANY,
        call: |crm, given| erase(crm.notes().delete_many(many::<String>(given.query("ids")))),
    },
    Case {
        operation: &zoho_crm::notifications::LIST,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .list()
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .channel_id(given.query("channel_id"))
                    .module(given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::notifications::UPDATE,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .update(&given.body::<Vec<zoho_crm::notifications::Notification>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::notifications::REPLACE,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .replace(&given.body::<Vec<zoho_crm::notifications::Notification>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::notifications::DELETE,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .delete(many::<String>(given.query("channel_ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::notifications::ENABLE,
        call: |crm, given| {
            erase(
                crm.notifications()
                    .enable(&given.body::<Vec<zoho_crm::notifications::Notification>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::organizations::GET,
        call: |crm, _| erase(crm.organizations().get()),
    },
    Case {
        operation: &zoho_crm::organizations::DELETE_PHOTO,
        call: |crm, _| erase(crm.organizations().delete_photo()),
    },
    Case {
        operation: &zoho_crm::organizations::DOWNLOAD_PHOTO,
        call: |crm, _| erase_file(crm.organizations().download_photo()),
    },
    Case {
        operation: &zoho_crm::organizations::UPLOAD_PHOTO,
        call: |crm, given| {
            erase(
                crm.organizations()
                    .upload_photo()
                    .file(given.file("file"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::pick_list_values::LIST,
        call: |crm, given| {
            erase(
                crm.pick_list_values()
                    .list(given.path("field_id"), given.query("module"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::pipelines::LIST,
        call: |crm, given| erase(crm.pipelines().list(given.query("layout_id")).into_call()),
    },
    Case {
        operation: &zoho_crm::pipelines::GET,
        call: |crm, given| {
            erase(
                crm.pipelines()
                    .get(given.path("pipeline_id"), given.query("layout_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::pipelines::CREATE,
        call: |crm, given| {
            erase(crm.pipelines().create(
                &given.body::<Vec<zoho_crm::pipelines::Pipeline>>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::UPDATE,
        call: |crm, given| {
            erase(crm.pipelines().update(
                given.path("pipeline_id"),
                &given.body::<zoho_crm::pipelines::Pipeline>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.pipelines().update_many(
                &given.body::<Vec<zoho_crm::pipelines::Pipeline>>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::DELETE,
        call: |crm, given| {
            erase(crm.pipelines().delete(
                given.path("pipeline_id"),
                &given.body::<zoho_crm::pipelines::PipelineDelete>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::pipelines::TRANSFER,
        call: |crm, given| {
            erase(crm.pipelines().transfer(
                &given.body::<Vec<zoho_crm::pipelines::PipelineTransfer>>(),
                given.query("layout_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_invitations::GET_STATUS,
        call: |crm, given| {
            erase(
                crm.portal_invitations()
                    .get_status(given.path("module"), given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_invitations::INVITE,
        call: |crm, given| {
            erase(
                crm.portal_invitations()
                    .invite(
                        given.path("module"),
                        given.path("record_id"),
                        given.query("user_type_id"),
                        given.query("type"),
                    )
                    .language(given.query("language"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_invitations::INVITE_MANY,
        call: |crm, given| {
            erase(crm.portal_invitations().invite_many(
                given.path("module"),
                &given.body::<Vec<zoho_crm::portal_invitations::PortalInvitationBatch>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::LIST,
        call: |crm, given| {
            erase(
                crm.portal_user_types()
                    .list(given.path("portal_name"))
                    .include(many::<String>(given.query("include")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::GET,
        call: |crm, given| {
            erase(
                crm.portal_user_types()
                    .get(given.path("portal_name"), given.path("user_type_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::CREATE,
        call: |crm, given| {
            erase(crm.portal_user_types().create(
                given.path("portal_name"),
                &given.body::<Vec<zoho_crm::portal_user_types::PortalUserTypeInput>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::UPDATE,
        call: |crm, given| {
            erase(crm.portal_user_types().update(
                given.path("portal_name"),
                given.path("user_type_id"),
                &given.body::<zoho_crm::portal_user_types::PortalUserTypeInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portal_user_types::DELETE,
        call: |crm, given| {
            erase(
                crm.portal_user_types()
                    .delete(given.path("portal_name"), given.path("user_type_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::LIST,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .list(
                        given.path("portal_name"),
                        given.path("user_type_id"),
                        given.query("type"),
                    )
                    .filters(given.query("filters"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .delete_many(given.path("portal_name"), given.path("user_type_id"))
                    .personality_ids(many::<String>(given.query("personality_ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::CHANGE_STATUS,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .change_status(
                        given.path("portal_name"),
                        given.path("user_type_id"),
                        given.path("user_id"),
                    )
                    .active(one::<bool>(given.query("active")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portal_users::TRANSFER,
        call: |crm, given| {
            erase(
                crm.portal_users()
                    .transfer(given.path("portal_name"), given.path("user_type_id"))
                    .personality_ids(many::<String>(given.query("personality_ids")))
                    .transfer_to(given.query("transfer_To"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::portals::LIST,
        call: |crm, _| erase(crm.portals().list().into_call()),
    },
    Case {
        operation: &zoho_crm::portals::GET,
        call: |crm, given| erase(crm.portals().get(given.path("portal_name"))),
    },
    Case {
        operation: &zoho_crm::portals::CREATE,
        call: |crm, given| {
            erase(
                crm.portals()
                    .create(&given.body::<Vec<zoho_crm::portals::PortalInput>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::portals::UPDATE,
        call: |crm, given| {
            erase(crm.portals().update(
                given.path("portal_name"),
                &given.body::<zoho_crm::portals::PortalInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::portals::GET_META,
        call: |crm, given| erase(crm.portals().get_meta(given.query("module")).into_call()),
    },
    Case {
        operation: &zoho_crm::profiles::LIST,
        call: |crm, _| erase(crm.profiles().list().into_call()),
    },
    Case {
        operation: &zoho_crm::profiles::GET,
        call: |crm, given| erase(crm.profiles().get(given.path("profile_id"))),
    },
    Case {
        operation: &zoho_crm::profiles::UPDATE,
        call: |crm, given| {
            erase(crm.profiles().update(
                given.path("profile_id"),
                &given.body::<zoho_crm::shared::Profile>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::profiles::DELETE,
        call: |crm, given| {
            erase(
                crm.profiles()
                    .delete(given.path("profile_id"), given.query("transfer_to")),
            )
        },
    },
    Case {
        operation: &zoho_crm::profiles::DUPLICATE,
        call: |crm, given| {
            erase(crm.profiles().duplicate(
                given.path("profile_id"),
                &given.body::<Vec<zoho_crm::shared::Profile>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::LIST,
        call: |crm, given| {
            erase(
                crm.record_locking_configurations()
                    .list(given.query("module"))
                    .feature_type(given.query("feature_type"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::GET,
        call: |crm, given| {
            erase(crm.record_locking_configurations().get(
                given.path("record_locking_config_id"),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::CREATE,
        call: |crm, given| {
            erase(crm.record_locking_configurations().create(&given.body::<Vec<zoho_crm::record_locking_configurations::RecordLockingConfiguration>>(), given.query("module")))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::UPDATE,
        call: |crm, given| {
            erase(crm.record_locking_configurations().update(given.path("record_locking_config_id"), &given.body::<zoho_crm::record_locking_configurations::RecordLockingConfiguration>(), given.query("module")))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.record_locking_configurations().update_many(&given.body::<Vec<zoho_crm::record_locking_configurations::RecordLockingConfiguration>>(), given.query("module")))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::DELETE,
        call: |crm, given| {
            erase(crm.record_locking_configurations().delete(
                given.path("record_locking_config_id"),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locking_configurations::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.record_locking_configurations()
                    .delete_many(given.query("module"), many::<String>(given.query("ids"))),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locks::LIST,
        call: |crm, given| {
            erase(
                crm.record_locks()
                    .list(given.path("module"), given.path("record_id"))
                    .fields(many::<String>(given.query("fields")))
                    .page_token(given.query("page_token"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .ids(many::<String>(given.query("ids")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locks::GET,
        call: |crm, given| {
            erase(
                crm.record_locks()
                    .get(
                        given.path("module"),
                        given.path("record_id"),
                        given.path("lock_id"),
                    )
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_locks::UPDATE,
        call: |crm, given| {
            erase(crm.record_locks().update(
                given.path("module"),
                given.path("record_id"),
                given.path("lock_id"),
                &given.body::<zoho_crm::record_locks::RecordLockInput>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locks::LOCK,
        call: |crm, given| {
            erase(crm.record_locks().lock(
                given.path("module"),
                given.path("record_id"),
                &given.body::<Vec<zoho_crm::record_locks::RecordLockInput>>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_locks::UNLOCK,
        call: |crm, given| {
            erase(crm.record_locks().unlock(
                given.path("module"),
                given.path("record_id"),
                given.path("lock_id"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::LIST,
        call: |crm, given| {
            erase(
                crm.record_sharing()
                    .list(given.path("module"), given.path("record_id"))
                    .shared_to(one::<i64>(given.query("sharedTo")))
                    .view(given.query("view"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::UPDATE,
        call: |crm, given| {
            erase(crm.record_sharing().update(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::record_sharing::RecordShare>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::REVOKE,
        call: |crm, given| {
            erase(
                crm.record_sharing()
                    .revoke(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::record_sharing::SHARE,
        call: |crm, given| {
            erase(crm.record_sharing().share(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::record_sharing::RecordShare>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::records::LIST,
        call: |crm, given| {
            erase(
                crm.records()
                    .list(given.path("module"), many::<String>(given.query("fields")))
                    .approved(given.query("approved"))
                    .converted(given.query("converted"))
                    .cvid(given.query("cvid"))
                    .ids(many::<String>(given.query("ids")))
                    .uid(given.query("uid"))
                    .sort_by(given.query("sort_by"))
                    .sort_order(given.query("sort_order"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .start_date_time(one::<zoho_http::DateTime>(given.query("startDateTime")))
                    .end_date_time(one::<zoho_http::DateTime>(given.query("endDateTime")))
                    .territory_id(given.query("territory_id"))
                    .include_child(given.query("include_child"))
                    .page_token(given.query("page_token"))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET,
        call: |crm, given| {
            erase(
                crm.records()
                    .get(given.path("module"), given.path("record_id"))
                    .approved(given.query("approved"))
                    .converted(given.query("converted"))
                    .cvid(given.query("cvid"))
                    .uid(given.query("uid"))
                    .fields(many::<String>(given.query("fields")))
                    .start_date_time(one::<zoho_http::DateTime>(given.query("startDateTime")))
                    .end_date_time(one::<zoho_http::DateTime>(given.query("endDateTime")))
                    .territory_id(given.query("territory_id"))
                    .include_child(given.query("include_child"))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::CREATE,
        call: |crm, given| {
            erase(
                crm.records()
                    .create(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
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
        operation: &zoho_crm::records::UPSERT,
        call: |crm, given| {
            erase(
                crm.records()
                    .upsert(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
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
        operation: &zoho_crm::records::UPDATE,
        call: |crm, given| {
            erase(
                crm.records()
                    .update(
                        given.path("module"),
                        given.path("record_id"),
                        &given.body::<zoho_crm::shared::Record>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
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
        operation: &zoho_crm::records::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.records()
                    .update_many(
                        given.path("module"),
                        &given.body::<Vec<zoho_crm::shared::Record>>(),
                    )
                    .x_external(given.header("X-EXTERNAL"))
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
        operation: &zoho_crm::records::DELETE,
        call: |crm, given| {
            erase(
                crm.records()
                    .delete(given.path("module"), given.path("record_id"))
                    .wf_trigger(one::<bool>(given.query("wf_trigger")))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_MANY,
        call: |crm, given| {
            erase(
                crm.records()
                    .delete_many(given.path("module"), many::<String>(given.query("ids")))
                    .wf_trigger(one::<bool>(given.query("wf_trigger")))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::SEARCH,
        call: |crm, given| {
            erase(
                crm.records()
                    .search(given.path("module"))
                    .criteria(given.query("criteria"))
                    .email(given.query("email"))
                    .phone(given.query("phone"))
                    .word(given.query("word"))
                    .converted(given.query("converted"))
                    .approved(given.query("approved"))
                    .page(one::<i64>(given.query("page")))
                    .per_page(one::<i64>(given.query("per_page")))
                    .fields(many::<String>(given.query("fields")))
                    .cvid(given.query("cvid"))
                    .type_(given.query("type"))
                    .approval_state(given.query("approval_state"))
                    .x_external(given.header("X-EXTERNAL"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::COUNT,
        call: |crm, given| {
            erase(
                crm.records()
                    .count(given.path("module"))
                    .cvid(given.query("cvid"))
                    .criteria(given.query("criteria"))
                    .email(given.query("email"))
                    .phone(given.query("phone"))
                    .word(given.query("word"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::ASSIGN_TERRITORIES,
        call: |crm, given| {
            erase(
                crm.records()
                    .assign_territories(
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
        operation: &zoho_crm::records::ASSIGN_TERRITORIES_MANY,
        call: |crm, given| {
            erase(
                crm.records()
                    .assign_territories_many(
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
        operation: &zoho_crm::records::CHANGE_OWNER,
        call: |crm, given| {
            erase(crm.records().change_owner(
                given.path("module"),
                given.path("record_id"),
                &given.body::<zoho_crm::records::OwnerChange>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::records::CHANGE_OWNER_MANY,
        call: |crm, given| {
            erase(crm.records().change_owner_many(
                given.path("module"),
                &given.body::<zoho_crm::records::OwnerChangeMany>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::records::COUNT_MATCHING,
        call: |crm, given| {
            erase(
                crm.records()
                    .count_matching(given.path("module"))
                    .email(given.query("email"))
                    .phone(given.query("phone"))
                    .word(given.query("word"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(
                crm.records()
                    .delete_by_external_id(
                        given.path("module"),
                        given.path("external_id"),
                        given.header("X-EXTERNAL"),
                    )
                    .wf_trigger(one::<bool>(given.query("wf_trigger")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DELETE_PHOTO,
        call: |crm, given| {
            erase(
                crm.records()
                    .delete_photo(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DOWNLOAD_PHOTO,
        call: |crm, given| {
            erase_file(
                crm.records()
                    .download_photo(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::DUPLICATE,
        call: |crm, given| {
            erase(
                crm.records()
                    .duplicate(given.path("module"), given.path("record_id")),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_BY_EXTERNAL_ID,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_by_external_id(
                        given.path("module"),
                        given.path("external_id"),
                        given.header("X-EXTERNAL"),
                    )
                    .approved(given.query("approved"))
                    .converted(given.query("converted"))
                    .cvid(given.query("cvid"))
                    .uid(given.query("uid"))
                    .fields(many::<String>(given.query("fields")))
                    .start_date_time(one::<zoho_http::DateTime>(given.query("startDateTime")))
                    .end_date_time(one::<zoho_http::DateTime>(given.query("endDateTime")))
                    .territory_id(given.query("territory_id"))
                    .include_child(given.query("include_child"))
                    .if_modified_since(one::<zoho_http::DateTime>(
                        given.header("If-Modified-Since"),
                    ))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_FULL_TEXT,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_full_text(given.path("module"), given.path("record_id"))
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_CHANGE_OWNER_STATUS,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_mass_change_owner_status(given.path("module"), given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_DELETE_STATUS,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_mass_delete_status(given.path("module"), given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MASS_UPDATE_STATUS,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_mass_update_status(given.path("module"))
                    .job_id(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::GET_MERGE_STATUS,
        call: |crm, given| {
            erase(
                crm.records()
                    .get_merge_status(given.path("module"), given.path("record_id"))
                    .job_id(given.query("job_id"))
                    .into_call(),
            )
        },
    },
    Case {
        operation: &zoho_crm::records::LIST_DELETED,
        call: |crm, given| {
            erase(
                crm.records()
                    .list_deleted(given.path("module"))
                    .type_(given.query("type"))
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
        operation: &zoho_crm::records::LIST_FULL_TEXT,
        call: |crm, given| {
            erase(
                crm.records()
                    .list_full_text(given.path("module"))
                    .ids(many::<String>(given.query("ids")))
                    .fields(many::<String>(given.query("fields")))
                    .into_call(),
            )
        },
    },
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
                    .upload_photo(given.path("module"), given.path("record_id"))
                    .restrict_triggers(given.query("restrict_triggers"))
                    .file(given.file("file"))
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
                    .create(&given.body::<Vec<zoho_crm::scoring_rules::ScoringRule>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::UPDATE,
        call: |crm, given| {
            erase(crm.scoring_rules().update(
                given.path("scoring_rule_id"),
                &given.body::<zoho_crm::scoring_rules::ScoringRule>(),
            ))
        },
    },
    Case {
        operation: &zoho_crm::scoring_rules::UPDATE_MANY,
        call: |crm, given| {
            erase(
                crm.scoring_rules()
                    .update_many(&given.body::<Vec<zoho_crm::scoring_rules::ScoringRule>>()),
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
                    .create(&given.body::<Vec<zoho_crm::services::Service>>()),
            )
        },
    },
    Case {
        operation: &zoho_crm::services::UPDATE,
        call: |crm, given| {
            erase(crm.services().update(
                given.path("service_id"),
                &given.body::<zoho_crm::services::Service>(),
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
                    .create(&given.body::<Vec<zoho_crm::shift_hours::ShiftHour>>())
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
                        &given.body::<zoho_crm::shift_hours::ShiftHour>(),
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
                    .update_many(&given.body::<Vec<zoho_crm::shift_hours::ShiftHour>>())
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
                        &given.body::<Vec<zoho_crm::shared::Tag>>(),
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
                &given.body::<zoho_crm::shared::Tag>(),
                given.query("module"),
            ))
        },
    },
    Case {
        operation: &zoho_crm::tags::UPDATE_MANY,
        call: |crm, given| {
            erase(crm.tags().update_many(
                &given.body::<Vec<zoho_crm::shared::Tag>>(),
                given.query("module"),
            ))
        },
    },
];
