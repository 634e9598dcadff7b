// Written by `cargo xtask codegen` from xtask/catalog/crm/; changes belong there.
//! Operations by name, a part of the table.

use crate::rows;
use zoho_http::decode;
use zoho_http::dynamic::Entry;
use zoho_http::dynamic::recode_body;
use zoho_http::wire;
use zoho_http::wire::Json;

#[cfg(feature = "organization")]
use super::super::organizations;
#[cfg(feature = "settings")]
use super::super::pick_list_values;
#[cfg(feature = "settings")]
use super::super::pipelines;
#[cfg(feature = "portals")]
use super::super::portal_invitations;
#[cfg(feature = "portals")]
use super::super::portal_user_types;
#[cfg(feature = "portals")]
use super::super::portal_users;
#[cfg(feature = "portals")]
use super::super::portals;
#[cfg(feature = "users")]
use super::super::profiles;
#[cfg(feature = "settings")]
use super::super::record_locking_configurations;
#[cfg(feature = "records")]
use super::super::record_locks;
#[cfg(feature = "records")]
use super::super::record_sharing;
#[cfg(feature = "records")]
use super::super::records;
#[cfg(feature = "records")]
use super::super::recycle_bin;
#[cfg(feature = "settings")]
use super::super::related_lists;
#[cfg(feature = "records")]
use super::super::related_records;
#[cfg(feature = "users")]
use super::super::roles;
#[cfg(feature = "automation")]
use super::super::scoring_rules;
#[cfg(feature = "scheduling")]
use super::super::services;
use super::super::shared;
#[cfg(feature = "users")]
use super::super::sharing_rules;
#[cfg(feature = "organization")]
use super::super::shift_hours;
#[cfg(feature = "automation")]
use super::super::signals;
#[cfg(feature = "records")]
use super::super::tags;
#[cfg(feature = "organization")]
use super::super::taxes;
#[cfg(feature = "users")]
use super::super::territories;
#[cfg(feature = "users")]
use super::super::territory_users;
#[cfg(feature = "records")]
use super::super::timelines;
#[cfg(feature = "email")]
use super::super::unsubscribe_links;
#[cfg(feature = "users")]
use super::super::user_groups;
#[cfg(feature = "users")]
use super::super::user_territories;
#[cfg(feature = "users")]
use super::super::user_unavailability;
#[cfg(feature = "users")]
use super::super::users;

pub(super) static ENTRIES: &[Entry] = &[
    #[cfg(feature = "organization")]
    Entry::new(&organizations::DOWNLOAD_PHOTO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "organization")]
    Entry::new(&organizations::UPLOAD_PHOTO, |_, body| {
        wire::recode(rows::outcome(body, ""))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pick_list_values::LIST, |_, body| {
        wire::recode(wire::list::<pick_list_values::PickListValue>(
            body,
            "pick_list_values",
        ))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::LIST, |_, body| {
        wire::recode(wire::list::<pipelines::Pipeline>(body, "pipeline"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::GET, |_, body| {
        wire::recode(wire::first::<pipelines::Pipeline>(body, "pipeline"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "pipeline"))
    })
    .body(|body| recode_body::<Vec<pipelines::Pipeline>>(body, "pipeline")),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "pipeline"))
    })
    .body(|body| recode_body::<Vec<pipelines::Pipeline>>(body, "pipeline")),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "pipeline"))
    })
    .body(|body| recode_body::<Vec<pipelines::Pipeline>>(body, "pipeline")),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "pipeline"))
    })
    .body(|body| recode_body::<Vec<pipelines::PipelineDelete>>(body, "pipeline")),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::PATCH_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "pipeline"))
    })
    .body(|body| recode_body::<Vec<pipelines::Pipeline>>(body, "pipeline")),
    #[cfg(feature = "settings")]
    Entry::new(&pipelines::TRANSFER, |_, body| {
        wire::recode(rows::outcomes(body, "transfer_pipeline"))
    })
    .body(|body| recode_body::<Vec<pipelines::PipelineTransfer>>(body, "transfer_pipeline")),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::GET_STATUS, |_, body| {
        wire::recode(wire::list::<portal_invitations::PortalInvitationStatus>(
            body,
            "portal_invite",
        ))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::INVITE, |_, body| {
        wire::recode(rows::outcome(body, "portal_invite"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_invitations::INVITE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "portal_invite"))
    })
    .body(|body| {
        recode_body::<Vec<portal_invitations::PortalInvitationBatch>>(body, "portal_invite")
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::LIST, |_, body| {
        wire::recode(wire::list::<portal_user_types::PortalUserType>(
            body,
            "user_type",
        ))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::GET, |_, body| {
        wire::recode(wire::first::<portal_user_types::PortalUserType>(
            body,
            "user_type",
        ))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "user_type"))
    })
    .body(|body| recode_body::<Vec<portal_user_types::PortalUserTypeInput>>(body, "user_type")),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "user_type"))
    })
    .body(|body| recode_body::<Vec<portal_user_types::PortalUserTypeInput>>(body, "user_type")),
    #[cfg(feature = "portals")]
    Entry::new(&portal_user_types::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "user_type"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::LIST, |_, body| {
        wire::recode(wire::list::<portal_users::PortalUser>(body, "users"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS, |_, body| {
        wire::recode(rows::outcome(body, "change_status"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS_BY_POST, |_, body| {
        wire::recode(rows::outcome(body, "change_status"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "change_status"))
    })
    .body(|body| recode_body::<Vec<portal_users::PortalUserStatusChanges>>(body, "change_status")),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::CHANGE_STATUS_MANY_BY_POST, |_, body| {
        wire::recode(rows::outcomes(body, "change_status"))
    })
    .body(|body| recode_body::<Vec<portal_users::PortalUserStatusChanges>>(body, "change_status")),
    #[cfg(feature = "portals")]
    Entry::new(&portal_users::TRANSFER, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::LIST, |_, body| {
        wire::recode(wire::list::<portals::Portal>(body, "portals"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::GET, |_, body| {
        wire::recode(wire::first::<portals::Portal>(body, "portals"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "portals"))
    })
    .body(|body| recode_body::<Vec<portals::PortalInput>>(body, "portals")),
    #[cfg(feature = "portals")]
    Entry::new(&portals::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "portals"))
    })
    .body(|body| recode_body::<Vec<portals::PortalInput>>(body, "portals")),
    #[cfg(feature = "portals")]
    Entry::new(&portals::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "portals"))
    }),
    #[cfg(feature = "portals")]
    Entry::new(&portals::GET_META, |_, body| {
        wire::recode(wire::list::<portals::PortalMeta>(body, "related_lists"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::LIST, |_, body| {
        wire::recode(wire::list::<shared::Profile>(body, "profiles"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::GET, |_, body| {
        wire::recode(wire::first::<shared::Profile>(body, "profiles"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "profiles"))
    })
    .body(|body| recode_body::<Vec<profiles::ProfileInput>>(body, "profiles")),
    #[cfg(feature = "users")]
    Entry::new(&profiles::DELETE, |_, body| {
        wire::recode(rows::outcome(body, ""))
    }),
    #[cfg(feature = "users")]
    Entry::new(&profiles::DUPLICATE, |_, body| {
        wire::recode(rows::outcomes(body, "profiles"))
    })
    .body(|body| recode_body::<Vec<profiles::ProfileInput>>(body, "profiles")),
    #[cfg(feature = "users")]
    Entry::new(&profiles::PATCH, |_, body| {
        wire::recode(rows::outcome(body, "profiles"))
    })
    .body(|body| recode_body::<Vec<profiles::ProfilePatch>>(body, "profiles")),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::LIST, |_, body| {
        wire::recode(wire::list::<
            record_locking_configurations::RecordLockingConfiguration,
        >(body, "record_locking_configurations"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::GET, |_, body| {
        wire::recode(wire::first::<
            record_locking_configurations::RecordLockingConfiguration,
        >(body, "record_locking_configurations"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "record_locking_configurations"))
    })
    .body(|body| {
        recode_body::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            body,
            "record_locking_configurations",
        )
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "record_locking_configurations"))
    })
    .body(|body| {
        recode_body::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            body,
            "record_locking_configurations",
        )
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "record_locking_configurations"))
    })
    .body(|body| {
        recode_body::<Vec<record_locking_configurations::RecordLockingConfigurationInput>>(
            body,
            "record_locking_configurations",
        )
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "record_locking_configurations"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&record_locking_configurations::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "record_locking_configurations"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::LIST, |_, body| {
        wire::recode(wire::list::<record_locks::RecordLock>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::GET, |_, body| {
        wire::recode(wire::first::<record_locks::RecordLock>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<record_locks::RecordLockInput>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::LOCK, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<record_locks::RecordLockInput>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&record_locks::UNLOCK, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::LIST, |_, body| {
        wire::recode(wire::one::<record_sharing::RecordSharing>(body, ""))
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "share"))
    })
    .body(|body| recode_body::<record_sharing::RecordShare>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::REVOKE, |_, body| {
        wire::recode(rows::outcome(body, "share"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&record_sharing::SHARE, |_, body| {
        wire::recode(rows::outcome(body, "share"))
    })
    .body(|body| recode_body::<record_sharing::RecordShare>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::UPSERT, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::SEARCH, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::ASSIGN_TERRITORIES, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::ASSIGN_TERRITORIES_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::CHANGE_OWNER, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<records::OwnerChange>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&records::CHANGE_OWNER_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<records::OwnerChangeMany>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&records::COUNT_MATCHING, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DELETE_PHOTO, |_, body| {
        wire::recode(rows::outcome(body, ""))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::DOWNLOAD_PHOTO, |_, body| {
        wire::recode(wire::nothing(body))
    })
    .file(),
    #[cfg(feature = "records")]
    Entry::new(&records::DUPLICATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_BY_EXTERNAL_ID, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_FULL_TEXT, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_CHANGE_OWNER_STATUS, |_, body| {
        wire::recode(wire::list::<records::MassChangeOwnerStatus>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_DELETE_STATUS, |_, body| {
        wire::recode(wire::list::<records::MassDeleteStatus>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MASS_UPDATE_STATUS, |_, body| {
        wire::recode(wire::list::<records::MassChangeOwnerStatus>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::GET_MERGE_STATUS, |_, body| {
        wire::recode(wire::list::<records::Merge>(body, "merge"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST_DELETED, |_, body| {
        wire::recode(wire::list::<records::DeletedRecord>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::LIST_FULL_TEXT, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_CHANGE_OWNER, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Json>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_DELETE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Json>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&records::MASS_UPDATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::MERGE, |_, body| {
        wire::recode(rows::outcomes(body, "merge"))
    })
    .body(|body| recode_body::<Vec<records::Merge>>(body, "merge")),
    #[cfg(feature = "records")]
    Entry::new(&records::REMOVE_TERRITORIES, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::REMOVE_TERRITORIES_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::SEARCH_BULK, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&records::UPDATE_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&records::UPLOAD_PHOTO, |_, body| {
        wire::recode(rows::outcome(body, ""))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::LIST, |_, body| {
        wire::recode(wire::list::<recycle_bin::RecycleBin>(body, "recycle_bin"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::GET, |_, body| {
        wire::recode(wire::first::<recycle_bin::RecycleBin>(body, "recycle_bin"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "recycle_bin"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "recycle_bin"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::EMPTY, |_, body| {
        wire::recode(rows::outcome(body, ""))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::RESTORE, |_, body| {
        wire::recode(rows::outcome(body, "recycle_bin"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&recycle_bin::RESTORE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "recycle_bin"))
    })
    .body(|body| recode_body::<recycle_bin::RecycleBinRestoreMany>(body, "")),
    #[cfg(feature = "settings")]
    Entry::new(&related_lists::LIST, |_, body| {
        wire::recode(wire::list::<shared::RelatedList>(body, "related_lists"))
    }),
    #[cfg(feature = "settings")]
    Entry::new(&related_lists::GET, |_, body| {
        wire::recode(wire::first::<shared::RelatedList>(body, "related_lists"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::GET, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::COUNT, |_, body| {
        wire::recode(
            wire::list::<Vec<related_records::RelatedRecordCountResult>>(
                body,
                "get_related_records_count",
            ),
        )
    })
    .body(|body| {
        recode_body::<Vec<related_records::RelatedRecordCount>>(body, "get_related_records_count")
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::GET_BY_EXTERNAL_ID, |_, body| {
        wire::recode(wire::first::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LINK_MANY_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<shared::Record>>(body, "data")),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST_BY_EXTERNAL_ID, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::LIST_OF_DELETED, |_, body| {
        wire::recode(wire::list::<shared::Record>(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&related_records::UNLINK_MANY_BY_EXTERNAL_ID, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::LIST, |_, body| {
        wire::recode(wire::list::<roles::Role>(body, "roles"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::GET, |_, body| {
        wire::recode(wire::first::<roles::Role>(body, "roles"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&roles::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "roles"))
    })
    .body(|body| recode_body::<Vec<roles::Role>>(body, "roles")),
    #[cfg(feature = "users")]
    Entry::new(&roles::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "roles"))
    })
    .body(|body| recode_body::<Vec<roles::Role>>(body, "roles")),
    #[cfg(feature = "users")]
    Entry::new(&roles::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "roles"))
    })
    .body(|body| recode_body::<Vec<roles::Role>>(body, "roles")),
    #[cfg(feature = "users")]
    Entry::new(&roles::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "roles"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::LIST, |_, body| {
        wire::recode(wire::list::<scoring_rules::ScoringRule>(
            body,
            "scoring_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::GET, |_, body| {
        wire::recode(wire::first::<scoring_rules::ScoringRule>(
            body,
            "scoring_rules",
        ))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "scoring_rules"))
    })
    .body(|body| recode_body::<Vec<scoring_rules::ScoringRuleInput>>(body, "scoring_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    })
    .body(|body| recode_body::<Vec<scoring_rules::ScoringRuleInput>>(body, "scoring_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "scoring_rules"))
    })
    .body(|body| recode_body::<Vec<scoring_rules::ScoringRuleInput>>(body, "scoring_rules")),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::ACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DEACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::DUPLICATE, |_, body| {
        wire::recode(rows::outcome(body, "scoring_rules"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&scoring_rules::RUN, |_, body| {
        wire::recode(rows::outcomes(body, "scoring_rules"))
    })
    .body(|body| recode_body::<Json>(body, "")),
    Entry::new(&crate::service_preferences::GET, decode::json_or_default),
    Entry::new(&crate::service_preferences::UPDATE, decode::json_or_default),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::LIST, |_, body| {
        wire::recode(wire::list::<services::Service>(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::GET, |_, body| {
        wire::recode(wire::first::<services::Service>(body, "data"))
    }),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<Vec<services::ServiceInput>>(body, "data")),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<Vec<services::ServiceInput>>(body, "data")),
    #[cfg(feature = "scheduling")]
    Entry::new(&services::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::LIST, |_, body| {
        wire::recode(wire::list::<sharing_rules::SharingRule>(
            body,
            "sharing_rules",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::GET, |_, body| {
        wire::recode(wire::first::<sharing_rules::SharingRule>(
            body,
            "sharing_rules",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "sharing_rules"))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRule>>(body, "sharing_rules")),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "sharing_rules"))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRule>>(body, "sharing_rules")),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "sharing_rules"))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRule>>(body, "sharing_rules")),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "sharing_rules"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::SEARCH, |_, body| {
        wire::recode(wire::list::<sharing_rules::SharingRule>(
            body,
            "sharing_rules",
        ))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRuleFilterGroup>>(body, "filters")),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::ACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "sharing_rules"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::DEACTIVATE, |_, body| {
        wire::recode(rows::outcome(body, "sharing_rules"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::LIST_SUMMARIES, |_, body| {
        wire::recode(wire::list::<sharing_rules::SharingRuleSummary>(
            body,
            "sharing_rules_summary",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::RUN, |_, body| {
        wire::recode(rows::outcomes(body, "sharing_rules"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&sharing_rules::SEARCH_SUMMARY, |_, body| {
        wire::recode(wire::list::<sharing_rules::SharingRuleSummary>(
            body,
            "sharing_rules_summary",
        ))
    })
    .body(|body| recode_body::<Vec<sharing_rules::SharingRuleFilterGroup>>(body, "filters")),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::LIST, |_, body| {
        wire::recode(wire::one::<shift_hours::ShiftHours>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::GET, |_, body| {
        wire::recode(wire::one::<shift_hours::ShiftHours>(body, ""))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "shift_hours"))
    })
    .body(|body| recode_body::<Vec<shift_hours::ShiftHourInput>>(body, "shift_hours")),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "shift_hours"))
    })
    .body(|body| recode_body::<Vec<shift_hours::ShiftHourInput>>(body, "shift_hours")),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "shift_hours"))
    })
    .body(|body| recode_body::<Vec<shift_hours::ShiftHourInput>>(body, "shift_hours")),
    #[cfg(feature = "organization")]
    Entry::new(&shift_hours::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "shift_hours"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&signals::LIST, |_, body| {
        wire::recode(wire::list::<Json>(body, "signals"))
    }),
    #[cfg(feature = "automation")]
    Entry::new(&signals::CREATE_NOTIFICATION, |_, body| {
        wire::recode(rows::outcomes(body, "signals"))
    })
    .body(|body| recode_body::<Vec<Json>>(body, "signals")),
    #[cfg(feature = "records")]
    Entry::new(&tags::LIST, |_, body| {
        wire::recode(wire::list::<shared::Tag>(body, "tags"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "tags"))
    })
    .body(|body| recode_body::<Vec<tags::TagInput>>(body, "tags")),
    #[cfg(feature = "records")]
    Entry::new(&tags::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "tags"))
    })
    .body(|body| recode_body::<Vec<tags::TagInput>>(body, "tags")),
    #[cfg(feature = "records")]
    Entry::new(&tags::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "tags"))
    })
    .body(|body| recode_body::<Vec<tags::TagInput>>(body, "tags")),
    #[cfg(feature = "records")]
    Entry::new(&tags::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "tags"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::ADD, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<tags::TagAdd>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&tags::ADD_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<tags::TagAdd>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&tags::COUNT_RECORDS, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::GET_MASS_DELETE_STATUS, |_, body| {
        wire::recode(wire::list::<tags::MassTagDeleteStatus>(body, "mass_delete"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&tags::MASS_DELETE, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<Vec<tags::MassTagDelete>>(body, "mass_delete")),
    #[cfg(feature = "records")]
    Entry::new(&tags::MERGE, |_, body| {
        wire::recode(rows::outcomes(body, "tags"))
    })
    .body(|body| recode_body::<Vec<tags::TagMerge>>(body, "tags")),
    #[cfg(feature = "records")]
    Entry::new(&tags::REMOVE, |_, body| {
        wire::recode(rows::outcome(body, "data"))
    })
    .body(|body| recode_body::<tags::TagRemove>(body, "")),
    #[cfg(feature = "records")]
    Entry::new(&tags::REMOVE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "data"))
    })
    .body(|body| recode_body::<tags::TagRemove>(body, "")),
    #[cfg(feature = "organization")]
    Entry::new(&taxes::GET, |_, body| {
        wire::recode(wire::one::<taxes::TaxSettings>(body, "org_taxes"))
    }),
    #[cfg(feature = "organization")]
    Entry::new(&taxes::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "org_taxes"))
    })
    .body(|body| recode_body::<taxes::TaxSettings>(body, "org_taxes")),
    #[cfg(feature = "organization")]
    Entry::new(&taxes::GET_ALL, |_, body| {
        wire::recode(wire::one::<taxes::TaxSettings>(body, "org_taxes"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST, |_, body| {
        wire::recode(wire::list::<territories::Territory>(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::GET, |_, body| {
        wire::recode(wire::first::<territories::Territory>(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<territories::TerritoryInput>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territories::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "territories"))
    })
    .body(|body| recode_body::<Vec<territories::TerritoryInput>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territories::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<territories::TerritoryInput>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territories::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::COUNT_USERS, |_, body| {
        wire::recode(wire::list::<territories::TerritoryUserCount>(
            body,
            "associated_users_count",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::GET_RUN_RULES_JOB, |_, body| {
        wire::recode(wire::one::<territories::TerritoryRunRulesJob>(
            body,
            "scheduled_run_rule_jobs",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST_CHILDREN, |_, body| {
        wire::recode(wire::list::<territories::Territory>(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::LIST_DELETED_ASSOCIATED, |_, body| {
        wire::recode(wire::list::<territories::DeletedTerritory>(
            body,
            "territories",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territories::RUN_RULES, |_, body| {
        wire::recode(rows::outcome(body, "run_rules"))
    })
    .body(|body| recode_body::<territories::TerritoryRunRules>(body, "run_rules")),
    #[cfg(feature = "users")]
    Entry::new(&territories::TRANSFER_AND_DELETE, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<Json>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territories::TRANSFER_AND_DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<Json>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::LIST, |_, body| {
        wire::recode(wire::list::<shared::User>(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::GET, |_, body| {
        wire::recode(wire::first::<shared::User>(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    })
    .body(|body| recode_body::<Vec<shared::UserInput>>(body, "users")),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::REMOVE, |_, body| {
        wire::recode(rows::outcome(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&territory_users::REMOVE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    }),
    #[cfg(feature = "records")]
    Entry::new(&timelines::LIST, |_, body| {
        wire::recode(wire::list::<timelines::Timeline>(body, "__timeline"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::LIST, |_, body| {
        wire::recode(wire::list::<unsubscribe_links::UnsubscribeLink>(
            body,
            "unsubscribe_links",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::GET, |_, body| {
        wire::recode(wire::first::<unsubscribe_links::UnsubscribeLink>(
            body,
            "unsubscribe_links",
        ))
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "unsubscribe_links"))
    })
    .body(|body| {
        recode_body::<Vec<unsubscribe_links::UnsubscribeLinkInput>>(body, "unsubscribe_links")
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "unsubscribe_links"))
    })
    .body(|body| {
        recode_body::<Vec<unsubscribe_links::UnsubscribeLinkInput>>(body, "unsubscribe_links")
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "unsubscribe_links"))
    })
    .body(|body| {
        recode_body::<Vec<unsubscribe_links::UnsubscribeLinkInput>>(body, "unsubscribe_links")
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "unsubscribe_links"))
    }),
    #[cfg(feature = "email")]
    Entry::new(&unsubscribe_links::LIST_ASSOCIATIONS, |_, body| {
        wire::recode(wire::list::<unsubscribe_links::UnsubscribeLinkAssociation>(
            body,
            "associations",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroup>(body, "user_groups"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::GET, |_, body| {
        wire::recode(wire::first::<user_groups::UserGroup>(body, "user_groups"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "user_groups"))
    })
    .body(|body| recode_body::<Vec<user_groups::UserGroupInput>>(body, "user_groups")),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "user_groups"))
    })
    .body(|body| recode_body::<Vec<user_groups::UserGroupInput>>(body, "user_groups")),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "user_groups"))
    })
    .body(|body| recode_body::<Vec<user_groups::UserGroupInput>>(body, "user_groups")),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "user_groups"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_SOURCES, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupSourceCount>(
            body,
            "sources_count",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_USERS, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupUserCount>(
            body,
            "associated_users_count",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::COUNT_USERS_BY_SOURCE, |_, body| {
        wire::recode(wire::one::<Json>(body, ""))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::GET_DELETION_STATUS, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupDeletionStatus>(
            body,
            "deletion_jobs",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_ASSIGNED, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<user_groups::UserGroupAssignmentQuery>(body, "get_assigned")),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_ASSOCIATIONS, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupAssociation>(
            body,
            "associations",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_BY_USER, |_, body| {
        wire::recode(wire::list::<user_groups::AssociatedGroup>(
            body,
            "user_groups",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_SOURCES, |_, body| {
        wire::recode(wire::list::<user_groups::UserGroupSource>(body, "sources"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_groups::LIST_UNASSIGNED, |_, body| {
        wire::recode(rows::outcome(body, ""))
    })
    .body(|body| recode_body::<user_groups::UserGroupAssignmentQuery>(body, "get_unassigned")),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::LIST, |_, body| {
        wire::recode(wire::list::<user_territories::UserTerritory>(
            body,
            "territories",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::GET, |_, body| {
        wire::recode(wire::first::<user_territories::UserTerritory>(
            body,
            "territories",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::ADD, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    })
    .body(|body| recode_body::<Vec<user_territories::UserTerritory>>(body, "territories")),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::REMOVE, |_, body| {
        wire::recode(rows::outcome(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_territories::REMOVE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "territories"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::LIST, |_, body| {
        wire::recode(wire::list::<user_unavailability::UserUnavailability>(
            body,
            "users_unavailability",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::GET, |_, body| {
        wire::recode(wire::first::<user_unavailability::UserUnavailability>(
            body,
            "users_unavailability",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "users_unavailability"))
    })
    .body(|body| {
        recode_body::<Vec<user_unavailability::UserUnavailability>>(body, "users_unavailability")
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "users_unavailability"))
    })
    .body(|body| {
        recode_body::<Vec<user_unavailability::UserUnavailability>>(body, "users_unavailability")
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users_unavailability"))
    })
    .body(|body| {
        recode_body::<Vec<user_unavailability::UserUnavailability>>(body, "users_unavailability")
    }),
    #[cfg(feature = "users")]
    Entry::new(&user_unavailability::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "users_unavailability"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::LIST, |_, body| {
        wire::recode(wire::list::<shared::User>(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::GET, |_, body| {
        wire::recode(wire::first::<shared::User>(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::CREATE, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    })
    .body(|body| recode_body::<Vec<shared::UserInput>>(body, "users")),
    #[cfg(feature = "users")]
    Entry::new(&users::UPDATE, |_, body| {
        wire::recode(rows::outcome(body, "users"))
    })
    .body(|body| recode_body::<Vec<shared::UserInput>>(body, "users")),
    #[cfg(feature = "users")]
    Entry::new(&users::UPDATE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "users"))
    })
    .body(|body| recode_body::<Vec<shared::UserInput>>(body, "users")),
    #[cfg(feature = "users")]
    Entry::new(&users::DELETE, |_, body| {
        wire::recode(rows::outcome(body, "users"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::COUNT, |_, body| {
        wire::recode(wire::one::<i64>(body, "count"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::GET_TRANSFER_AND_DELETE_STATUS, |_, body| {
        wire::recode(wire::list::<users::UserTransferAndDeleteStatus>(
            body,
            "transfer_and_delete",
        ))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::GET_TRANSFER_STATUS, |_, body| {
        wire::recode(wire::list::<users::UserTransferStatus>(body, "transfer"))
    }),
    #[cfg(feature = "users")]
    Entry::new(&users::TRANSFER, |_, body| {
        wire::recode(rows::outcomes(body, "transfer"))
    })
    .body(|body| recode_body::<Vec<users::UserTransferAndDelete>>(body, "transfer")),
    #[cfg(feature = "users")]
    Entry::new(&users::TRANSFER_AND_DELETE, |_, body| {
        wire::recode(rows::outcomes(body, "transfer_and_delete"))
    })
    .body(|body| recode_body::<Vec<users::UserTransferAndDelete>>(body, "transfer_and_delete")),
    #[cfg(feature = "users")]
    Entry::new(&users::TRANSFER_AND_DELETE_MANY, |_, body| {
        wire::recode(rows::outcomes(body, "transfer_and_delete"))
    })
    .body(|body| recode_body::<Vec<users::UserTransferAndDeleteMany>>(body, "transfer_and_delete")),
];
